/** Buttons and labels of the site that a text was saved from, whole lines. Compared without spaces. */
const labels = new Set(
  (
    '下载 打印 全屏 收藏 加大 还原 减小 大 中 小 】 【 字号 字体 分享 分享到 微信 微博 首页 返回 关闭 关闭窗口 打印本页 上一篇 下一篇 ' +
    '默认 超大 纠错 扫一扫 无障碍 繁体 简体 浏览次数 当前位置 索引号 相关报道 我要纠错 返回顶部 加入收藏 设为首页 网站地图 联系我们 关闭本页 无障碍浏览 长者模式 ' +
    '登录 注册 搜索 打印文章 打印此页 保存 大字 标准 小字 A+ A- 【打印】 【关闭】 【收藏】 [打印] [关闭] 打印关闭 打印本文 关闭窗口打印'
  ).split(' '),
)
const opening =
  /^(?:[【[(（]?(?:字号|字体|大小)|分享|浏览|阅读|点击|访问|当前位置|您的位置|您当前的位置|索引号|主题分类|文号|编辑|责任编辑|责编|扫码|扫一扫|版权所有|主办单位|承办单位|网站标识码|[\w一-鿿]ICP备|ICP备|技术支持|上一篇|下一篇)/
/** Lines of the site are short, and no sentences. */
const longest = 60

/** Whether a line of a page is the site's own (下载, 【字号：大 中 小】, 浏览次数：1203) and none of the report. */
export function isChrome(line: string): boolean {
  const bare = line.replace(/[\s\u3000:：|]/g, '')
  return labels.has(bare) || (line.length <= longest && opening.test(line) && !/[。；]/.test(line))
}
