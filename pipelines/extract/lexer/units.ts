import { characterSet, isAmong } from '../characters.ts'
import { createTrie, type Match } from './trie.ts'

/** What a unit measures: quantities of one dimension can be converted into each other. */
export type Dimension =
  | 'money'
  | 'dollars'
  | 'mass'
  | 'length'
  | 'power'
  | 'energy'
  | 'persons'
  | 'visits'
  | 'count'
  | 'area'
  | 'volume'
  | 'percent'
  | 'permille'
  | 'points'
  | 'times'
  | 'doublings'
  | 'days'
  | 'years'
  | 'concentration'
  | 'other'

/** The dimensions of numbers without a measure of their own: percentages, points of them and multiples. */
export const ratioDimensions: ReadonlySet<Dimension> = new Set(['percent', 'points', 'times'])

export type Unit = {
  /** As printed, without a magnitude: 元 of 亿元. */
  name: string
  dimension: Dimension
  /** Worth of one in the base unit of the dimension. */
  factor: number
}

/** Units by dimension; a number after `=` is the worth in the first unit of the dimension. */
const table: Record<Dimension, string> = {
  money: '元 元人民币 人民币 元/人=1 元每人=1 块钱=1 角=0.1 毛钱=0.1 分钱=0.01',
  dollars: '美元 美金=1',
  mass: '吨 公斤=0.001 千克=0.001 斤=0.0005 克=0.000001 担=0.05 吨标准煤=1 标准箱=1 吨标煤=1',
  length: '公里 千米=1 里=0.5 华里=0.5 米=0.001 延米=0.001 海里=1.852 车道公里=1',
  power: '千瓦 瓦=0.001 兆瓦=1000 吉瓦=1000000 千伏安=1',
  energy: '千瓦时 度=1 千瓦小时=1 度电=1 兆瓦时=1000',
  persons: '人 名=1 位=1 人口=1 口人=1 职工=1 人民=1 人员=1 人群=1',
  visits: '人次 人次数=1',
  count:
    '个 家 户 部 台 项 所 座 条 件 处 栋 套 只 支 辆 艘 架 张 场 场次 次 列 列次 班 班次 批 批次 片 对 组 门 间 床 宗 起 种 款 类 例 期 届 轮 头 羽 株 棵 ' +
    '本 册 篇 份 幅 枚 颗 层 台套 台次 人份 剂次 剂 单 笔 亿件 本次 印张 幢 口 眼 孔 扇 盏 根 块 粒 匹 头只 头只匹 重量箱 部门 名次 席 家次 户次 人家 家庭 标箱 门次 车次 辆次 架次 艘次 航次 架航班 集 部次 公里级 条次 卷 ' +
    '村 镇 乡 县 市 区 省 街道 社区 园 站 万吨级 国 国家 企业 项目 学位 床位 车位 车 平台 机构 院 校 店 馆 厅 窗口 网点 岗位 大',
  area: '亩 平方公里=1500 公顷=15 平方米=0.0015 平方千米=1500 平米=0.0015',
  volume: '立方米 方=1 升=0.001 立方=1 立方公里=1000000000',
  percent: '% 个百分比=1 成=10',
  permille: '‰',
  points: '个百分点 百分点=1 个点=1 个多百分点=1',
  times: '倍',
  doublings: '番',
  days: '天 日=1 个工作日=1',
  years: '岁 周岁=1',
  concentration: '微克/立方米 微克=1 微克每立方米=1 μg/m3=1 微克/m3=1',
  other:
    '吨公里 人公里 吨海里 年 周年 个千分点 千分点 小时 分钟 秒 个月 个多月 个季度 周 月 摄氏度 ℃ 公里/小时 千伏 马力 兆 字 万字 人/平方公里 元/吨 元/平方米 分 级 位数 比特 吉 米/秒 比 折 代 步 EFLOPS P TB GB PB 千字节 轮次 声 面 道 万公里级 大卡 英寸 毫米 厘米 纳米 微米',
}

const units = createTrie<Unit>()
const byName = new Map<string, Unit>()
for (const [dimension, words] of Object.entries(table) as [Dimension, string][]) {
  for (const word of words.split(' ')) {
    const [name = '', factor] = word.split('=')
    const unit: Unit = { name, dimension, factor: factor === undefined ? 1 : Number(factor) }
    byName.set(name, unit)
    units.insert(name, unit)
  }
}

/** Words that begin with the character of a unit: 上亿|市场主体, 1万|人才. */
const things = createTrie<true>()
for (const word of '方案 方面 方向 方式 年代 次全会 次会议 次全体 国家级 国家科 国家重 个体 个人 个性 国集团 市场 市民 市州 区域 村民 国有 国产 国内 院士 校园 人才 人士 户籍 户外 车辆 条例 条件 处方 处理 张力 层次 对象 门类 门诊 口岸 站点 项目 家电 家具 家居 度假 时代 分支 米面 面向 道路 字号 步行 折旧 比例 比重 周边 年轻 天然 日常 名师 位于 起点 种子 种植 例如 届时 头部 株洲 本科 份额 颗粒 层级 单位 幢楼 块头 粒径 集团 集群 集聚 卷烟 台阶 成果 成效 成就 成绩 成本 成员 成立 成功 成为'.split(
  ' ',
))
  things.insert(word, true)

/** The longest unit of the table that stands at a place, and where it ends. */
export function unitAt(text: string, at: number, limit: number): { unit: Unit; end: number } | null {
  const match = units.longest(text, at, limit)
  if (!match || things.longest(text, at, limit)) return null
  return text.charCodeAt(match.end) === slash ? perUnit(text, match, limit) : { unit: match.entry, end: match.end }
}

const slash = '/'.charCodeAt(0)
const ratios = new Map<string, Unit>()

/** 人/百亿元, 元/亩: a unit for each of another, which no amount of the first is. */
function perUnit(text: string, { entry, end }: Match<Unit>, limit: number): { unit: Unit; end: number } {
  let at = end + 1
  while (at < limit && isAmong(magnitudeChars, text.charCodeAt(at))) at++
  // 千瓦时 is a unit, and not 千 of one.
  const whole = units.longest(text, end + 1, limit)
  const scaled = units.longest(text, at, limit)
  const other = whole && whole.end > (scaled?.end ?? 0) ? whole : scaled
  if (!other) return { unit: entry, end }
  const name = entry.name + text.slice(end, other.end)
  const ratio = ratios.get(name) ?? { name, dimension: 'other', factor: 1 }
  ratios.set(name, ratio)
  return { unit: ratio, end: other.end }
}

const magnitudeChars = characterSet('十百千万亿')

/** A catalogue unit such as 亿元, 万户 or 微克/立方米: its unit without magnitude, and the magnitude. */
export type ScaledUnit = { unit: Unit; magnitude: number }

const magnitudes: [string, number][] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['百万', 1e6],
  ['万', 1e4],
]

/** Reads a unit with its magnitude. Null if the table does not have it. */
export function scaledUnit(name: string): ScaledUnit | null {
  const whole = byName.get(name)
  if (whole) return { unit: whole, magnitude: 1 }
  for (const [prefix, magnitude] of magnitudes) {
    const unit = name.startsWith(prefix) ? byName.get(name.slice(prefix.length)) : undefined
    if (unit) return { unit, magnitude }
  }
  return null
}
