/** Labels of the site that a text was saved from, whole lines. Compared without spaces. */
const labels = new Set(
  (
    '】 【 分享到 微信 微博 首页 上一篇 下一篇 上一条 下一条 纠错 扫一扫 浏览次数 当前位置 索引号 相关报道 相关链接 相关文章 相关附件 我要纠错 返回顶部 加入收藏 ' +
    '设为首页 网站地图 联系我们 无障碍浏览 长者模式 登录 注册 搜索'
  ).split(' '),
)
/** A line of buttons, bracketed or not: 【打印】【关闭】, 字体：大 中 小. */
const buttons =
  /^(?:[\s【】[\]()（）|｜/·:：]|打印(?:本页|文章|此页|本文)?|关闭(?:窗口|本页)?|下载|全屏|收藏|保存|返回|加大|减小|还原|默认|超大|特大|标准|[大中小]字?|A[+-]?|字[号体]|无障碍|繁体|简体|我要|分享到?|微信|微博|QQ空间|纠错)+$/
/** Where in the site a page stands. */
const trail = /^(?:(?:当前|您(?:当前)?的|所在)?位置\s?[:：]?\s?)?(?:网站)?首页\s?[|｜>＞»›→/·-]/
const opening =
  /^(?:[【[(（]?(?:字号|字体|大小)\s?[:：]|分享(?:到|至)|[【[(（]?(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?\s?[:：]|(?:您(?:当前)?的|当前|所在)位置|索引号|主题分类|文号\s?[:：]|(?:责任)?编辑\s?[:：]|责编|扫码|扫一扫|版权所有|主办单位|承办单位|网站标识码|[\w一-鿿]ICP备|ICP备|技术支持|[上下]一[篇条]\s?[:：])/
/** Lines of the site are short, and no sentences. */
const longest = 60

/** Whether a line of a page is the site's own (下载, 【字号：大 中 小】, 浏览次数：1203) and none of the report. */
export function isChrome(line: string): boolean {
  const bare = line.replace(/[\s\u3000:：|]/g, '')
  if (labels.has(bare)) return true
  if (line.length > longest || /[。；]/.test(line)) return false
  return buttons.test(line) || trail.test(line) || opening.test(line)
}
