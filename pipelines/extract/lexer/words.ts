import type { Qualifier } from '../../../schemas/terms.ts'

/** What a word does in a clause. */
export type WordClass =
  | 'rise'
  | 'fall'
  | 'reach'
  | 'add'
  | 'average'
  | 'total'
  | 'each'
  | 'rate'
  | 'year_on_year'
  | 'month_on_month'
  | 'compare'
  | 'target'
  | 'in_step'
  | 'even'
  | 'share'
  | 'basis'
  | 'do'
  | 'plain'
  | 'noun'
  | 'from'
  | 'to'
  | 'whose'
  | 'and'
  | 'preliminary'
  | 'ceiling'
  | 'opaque'
  | 'circumstance'

export type Word = {
  class: WordClass
  qualifier?: Qualifier
  basis?: 'real' | 'nominal' | 'comparable'
  up?: 1 | -1
  text: string
}

const rises =
  '增支 多支 多争取 增投 略增 微增 略升 微升 略涨 微涨 小幅增长 略有增长 小幅上涨 小幅上升 略有上升 略有提高 稳步增长 稳增 抬升 跃增 增长 增加 上涨 提高 提升 上升 增产 扩大 攀升 净增长 递增 增收 增 升 涨 多 高出 增大 拉长 延长 新增长 上浮 多增 正增长 跃升 增进 改善提高 增强'
const falls =
  '减支 少支 少争取 略减 微减 小幅下降 略有下降 小幅回落 略有回落 小幅减少 略有减少 下挫 萎缩 下降 减少 降低 回落 减产 缩小 收窄 下滑 下跌 减 降 负增长 缩减 压减 削减 缩短 少 低 减收 下调 降幅 改善 微降 略降 少于上年 压缩 减亏 少增 跌'
const reaches: [string, Qualifier | undefined][] = [
  [
    '达到 达 为 实现 完成 是 保持在 稳定在 维持在 稳定 保持 有 共有 拥有 仍有 为止 共计 占到 按 处于 获批 争取到 落实 下达 安排 发行 共安排 实施 争取达到 实现了 达到了 完成了 折合 折合为 约合 折 到账 实际到账 实际到位 到位 合计为 总数达 总量达 总数达到 总量达到 总量为 总数为 规模达 规模达到 规模为 跨入 迈入 来到 报 录得 转为 转变为 调整为 调整到 优化为 优化到 优化调整为 演变为 转变为 变为 调整优化为 发展为 发展到 扩大为 为期 稳定实现 高达 已达 共达 总计 合计达 落到 安排为',
    undefined,
  ],
  [
    '突破 超过 超 高于 不低于 不少于 逾 大于 跨 跨过 跨上 迈上 站上 跃上 登上 越过 超出 过 上 超额完成 不小于 多于 突破了 超过了 跨越 先后突破 接连突破 首破 冲破 迈过 迈进 跨越了 超越 已超过 已超 达到或超过 达到或略高于',
    'at_least',
  ],
  ['不超过 不高于 低于 少于 不到 不足 不多于 不大于 小于 控制在不超过', 'at_most'],
  ['接近 近 将近 逼近 临近 接近于 完成近', 'nearly'],
  ['约 大约 大概 约为 大约为 约达 完成约', 'about'],
]

const classes: Partial<Record<WordClass, string>> = {
  add: '新增 净增 增量 新认定 新培育 新登记 新设 新设立 新认定登记 新注册 净增加 新增加 新备案 新入库 新引育 新评定 认定 培育 新获评 新入选 新获批 新获认定 新发展 净新增 新签 新注册登记 新登记注册 新投产 新建 投产 并网 新建改建 新改建 新建成 新通车 新开通 增设 获评 入选 新进入 再增加 再新增',
  average: '年均 平均每年 年平均 每年 每年平均 年年均 年均增长率 年均增速',
  total: '一直 始终 总体 历年 累计 合计 总共 一共 共 累积 总计 近三年累计',
  each: '分别 各 均 都 依次 双双 同步分别 皆',
  rate: '增速 增幅 涨幅 增长率 增长速度 增长幅度 上涨幅度 年均增速 增速为 涨幅度 总水平涨幅 平均涨幅 同比增速 速度',
  year_on_year:
    '同比 比上年 较上年 比去年 较去年 比上年同期 较上年同期 与上年相比 比去年同期 较前一年 比前一年 上年 比上年分别 与去年相比 比上年又 又比上年 比去年预算 比上年预算 比上年年初预算 比去年年初预算 比上年执行数 比去年预算赤字 比上年实际 比年初 较年初 比上年末 较上年末 比上年底 较上年底 比去年末 比去年底 再比上年 比1年前',
  month_on_month: '环比 比上月 较上月 比上季度 当季',
  compare:
    '连跨 连上 连破 连续突破 连续跨越 连续迈上 预算的 调整预算 年初预算 年度预算 预算数 变动预算 年计划 全年计划 年度计划 年度任务 年度目标任务 目标任务的 任务的 计划的 年度目标的 全国平均 全国平均水平 全省平均 全市平均 平均水平 位居 居 名列 排名 列 位列 高出全国 高于全国 快于全国 低于全国 好于全国 优于全国 高于全省 快于全省 高出全省 高于全市 快于全市 领先 增幅居 跑赢',
  target: '计划 拟 预期 拟按 拟安排 要 年初确定 年初预期 预期为 规划 拟定为 拟定在 定为 定在 设定为 预定 预定为 拟定',
  in_step: '同步 保持同步 基本同步 同步增长 基本匹配 相匹配',
  even: '持平 与上年持平 基本持平 零增长',
  share: '占 占比 比重 贡献率 比例 拉动 贡献 占全国',
  ceiling: '控制在 控制 严控在 严格控制在 压降至 控制到',
  do:
    '引导 推动形成 促使 鼓励 督促 力促 撬动 壮大 培育壮大 梯度培育 集聚 汇聚 落实 申报 申请 用好 管好 抓实 夯实 筑牢 严控 遏制 千方百计扩大 持续扩大 着力扩大 有效扩大 加快形成 兜牢 稳岗 多措并举 着力稳定 着力提高 精准推进 滚动推进 全力推进 强力推进 大力推进 持续推进 高效推进 加速推进 深入实施 大力实施 全面实施 继续实施 新实施 共实施 全力以赴 力保 冲刺 剑指 瞄准 谋划 谋划实施 滚动 滚动实施 储备 统筹 统筹推进 统筹实施 重点推进 集中推进 重点实施 计划实施 组织实施 列入 纳入 编排 排定 确定 敲定 梳理 策划 包装 生成 签约 落地 落户 招引 入统 新入统 纳统 转化 有序推进 扎实推进 加快推进 稳步推进 顺利推进 全面推进 深入推进 加快建设 开工建设 建成投产 建成投用 竣工投产 开工投产 全面开工 集中开工 进展顺利 铺排 建成 开通 通车 投运 培优 盘活 拉动 稳住 守住 夺取 获得 取得 收获 迎来 新开 续建 竣工 整治 修复 提升改造 新改扩建 改扩建 解决 化解 争取 引入 办结 查处 破获 转移 吸纳 帮助 促成 减免 减轻 压减 清偿 清理 拨付 下达 筹措 推动  带动 促进 拉动了 确保实现 抓好 支持 帮助 推进 开展 组织 加快 加强 提供 打造 建设 举办 发放 引进 改造 开工 新开工 实施了 争取用于 抓 做好 助力 深化 优化 强化 加大 全面 大力 积极 加力 扎实 有序 稳步 巩固 扩大了 筹集 建好 完善 带来 ' +
    '吸引 投入 使 支撑 推动实现 保障 致力 惠及 覆盖 治理 完工 启动 兑现 发动 安置 帮扶 促成 落实好 激发 继续 围绕 全力 实行 进行 加装 接待 持续推动 推出 组建 设立 建立 创建 打通 优化了 治理了 牵引 吸收 使用 利用 全力以赴 推动了 带动了 促进了 全面完成 全面实现 高质量完成 圆满完成 超预期 优于预期 好于预期',
  basis:
    '实际 名义 扣除价格因素 扣除物价因素 扣除物价上涨因素 扣除价格上涨因素 扣除价格因素后 按可比价格计算 按可比价格 按可比价计算 按可比价 按不变价格计算 按不变价 可比口径 同口径 按可比口径 按同口径 按可比口径计算 按同口径计算 同口径计算 扣除留抵退税因素后 剔除物价因素 按可比口径计 可比价 可比 自然口径 按可比价格计',
  preliminary: '预计 初步核算 初步统计 初步预计 据初步核算 据初步统计 预计可 初步测算 据初步测算 预计全年 经初步核算',
  plain:
    '由负转正 由降转增 由降转升 止跌回升 止降回升 止跌企稳 企稳回升 扭负为正 逆势 逆势上扬 强劲 强势 稳健 高位 高速 中高速 加速 再度 温和 恢复性 补偿性 两位数 较快 平稳较快 企稳 稳步 依然 仍然 依旧 逐季 逐月 全年累计 情况看 总体情况看 总体看 来看 上看 角度看 整体看 力争 争取 努力实现 力争实现 力争达到 力争完成 努力争取 努力达到 奋力实现 努力 力求 确保完成 确保达到 均值 均值为 在册 年末在册 平均每人 按年平均汇率 按年平均汇率计算 按当年平均汇率 按平均汇率 按年均汇率 按现行汇率 而 却 略 并将 当前 当期 历年来 先后  相继 接连 陆续 普遍 有力 圆满 如期 超额 稳居 相比 连年 确保 必须 把 让 对 成为 首次 历史性 大幅 进一步 仍 已 已经 将 也 还 再 又 继续保持 连续 全年 年末 年底 末 期末 大幅度 明显 显著 逐步 逐年 成功 均衡 率先 提前 提前完成 基本 基本完成 基本实现 平均 平均为 平均值 平均值为 左右 可 能 同时 同期 相应 仅 只有 又有 则 并 且 平稳 全部 整体 大体 大约有 有望 约有 据统计 其中 特别是 尤其是 截至目前 截至 截止 目前 现在 现有 现 此外 另外 顺利 一举 由此 每年保持 持续 快速 稳定增长 较快增长 平稳增长 稳步增长 稳中有升 稳步提升 稳步提高 年 当年 期间 时期 以来 我们 主要 首 以 在 较好 良好 更多 总 比 较 幅度 合理 水平保持 创历史新高 再创历史新高 创新高 创新低 再创新高 历史新高 历史最高 继续 大约能 逐步提高 指数 之 更 连年 以及实现 即 都有 的目标 预计将 实有 分省 依法 就是 稳 中 后 共同',
  noun: '执行结果 实际执行结果 预算执行结果 总户数 总里程 有效数 在册数 总家数 总个数 金额 实际金额 实际使用金额 宏观调控目标 调控目标 主要目标 总量 总数 总额 数量 规模 人数 额度 总规模 个数 户数 家数 总水平 水平 数 总值 总里程 容量 总容量 余额 存量 保有量 累计数 总体规模 增速 的增速 的增幅 的规模 的总量 指数涨幅 指标 安排规模 总盘子 人次',
  from: '从 由 自',
  to: '到 至',
  whose: '的',
  circumstance: '基础上 的基础上 因素 因素后 的因素 等因素 因素影响',
  opaque:
    '与国内生产总值之比 与地区生产总值之比 与生产总值之比 与GDP之比 与国内生产总值的比例 与地区生产总值的比例 通车里程 通车总里程 人均 省级以上 市级以上 县级以上 国家级 区级以上 投入强度 中位数 合同 年度 居民户 拥有量 增加值 增加额 增加值率 增收计划 提升行动 提高班 上升期 增长点 增长极 增长率目标 完成率 达标率 实现率 降低成本 累计折旧 上市公司 上市企业 上市 目标导向 报名 按时 平均水平 有效 有关 有力 有限 有序推进 年级 年轻 年货 年龄 多元 多样 多层次 多式联运 少年 少儿 上海 上游 上下游 实际投资 实际使用 实际利用 过程 过度 过剩 近海 近年 中小 中央 中心 中部 后备 稳定器 总部 总装 更新 首都 首家 首个 首位 首台 首批 使用权 和谐 与会 及时 实现路径 计划生育 规划纲要 要素 占地 占道 列车 居民 各类 各级 各地 各族 都市 均衡发展 抓手 目标责任 减税 降费 减税降费 降碳 减排 减碳 降本 欠发达 发达 跨境 覆盖率 覆盖面 产能 人才 国有 在建 在校 在园 在岗 在读 以旧换新 以工代赈 以奖代补 吸引力 长护险 签约 达标 跨省 跨区域 跨行业 超高速 超大 超级 高质量 按期',
  and: '和 与 及 以及 并 暨 同',
}

/** 增长预期目标是, 增速目标拟定为 …: a rate that is aimed at. */
const goals = [
  '增长目标',
  '增长预期目标',
  '预期增长目标',
  '增速目标',
  '增速预期目标',
  '预期增长',
  '增长预期',
  '增幅目标',
  '涨幅目标',
]
/** 预期目标为, 目标拟定在 …: a level or a rate that is aimed at. */
const aims = ['目标', '预期目标', '目标任务', '目标值', '年度目标', '控制目标']
const settings =
  '是 为 定为 定在 拟定为 拟定在 设定为 设定在 确定为 确定在 拟安排为 安排为 拟为 初步安排为 初步确定为'.split(' ')

/** Words that only count directly before a number or a name: as a part of other words they mean nothing. */
const singles = new Set(
  '增 升 涨 多 减 降 少 低 跌 达 为 是 有 超 逾 过 上 近 约 按 报 共 各 均 都 要 把 让 对 拟 占 居 列 抓 使 末 再 又 仍 已 将 也 还 可 能 仅 则 并 且 首 现 年 以 在 总 比 较 之 更 稳 中 后 数 即 从 由 自 到 至 的 和 与 及 同 暨 皆'.split(
    ' ',
  ),
)

/** Words that may stand before an indicator without making it another one, and words between it and its number. */
export const words: ReadonlyMap<string, Word> = build()

/** Whether a word of one character means something only beside a number or a name. */
export function isSingle(word: string): boolean {
  return singles.has(word)
}

function build(): Map<string, Word> {
  const found = new Map<string, Word>()
  const put = (text: string, word: Omit<Word, 'text'>) => {
    if (!found.has(text)) found.set(text, { ...word, text })
  }
  for (const [list, up] of [
    [rises, 1],
    [falls, -1],
  ] as const) {
    for (const verb of list.split(' ')) {
      put(verb, { class: up === 1 ? 'rise' : 'fall', up })
      put(`${verb}了`, { class: up === 1 ? 'rise' : 'fall', up })
      for (const target of ['到', '至', '为', '到了', '达', '达到', '至历史最低的', '到历史最高的'])
        put(verb + target, { class: 'reach', up })
      put(`${verb}超过`, { class: up === 1 ? 'rise' : 'fall', up, qualifier: 'at_least' })
      put(`${verb}超`, { class: up === 1 ? 'rise' : 'fall', up, qualifier: 'at_least' })
      put(`${verb}近`, { class: up === 1 ? 'rise' : 'fall', up, qualifier: 'nearly' })
      put(`${verb}约`, { class: up === 1 ? 'rise' : 'fall', up, qualifier: 'about' })
    }
  }
  for (const [list, qualifier] of reaches) {
    for (const verb of list.split(' ')) put(verb, { class: 'reach', ...(qualifier ? { qualifier } : {}) })
  }
  for (const setting of ['', ...settings]) {
    for (const goal of goals) put(goal + setting, { class: 'rate' })
    for (const aim of aims) put(aim + setting, { class: 'target' })
  }
  for (const [name, list] of Object.entries(classes) as [WordClass, string][]) {
    for (const word of list.split(' ')) {
      if (word === '') continue
      put(
        word,
        name === 'basis'
          ? { class: 'basis', basis: basisOf(word) }
          : name === 'ceiling'
            ? { class: 'ceiling', qualifier: 'at_most' }
            : { class: name },
      )
    }
  }
  return found
}

function basisOf(word: string): 'real' | 'nominal' | 'comparable' {
  if (word.includes('口径') || word === '可比') return 'comparable'
  return word.startsWith('名义') ? 'nominal' : 'real'
}
