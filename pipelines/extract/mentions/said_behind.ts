import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken } from '../lexer/tokens.ts'

/** A subject with what the words behind its number say of it, without which it says little, in a sentence that begins at `from`: 总产量|连续|9年|居全国首位, 3个|项目|入选示范工程. */
export function withSaid(chars: string, from: number, subject: string, { quantity }: NumberToken): string {
  if (inSuccession(chars, quantity)) {
    const said = clauseBehind(chars, quantity.end)
    return subject.endsWith(said) ? subject : subject + said
  }
  const { dimension = '', name = '' } = quantity.unit ?? {}
  if (dimension === 'percent' || durations.has(name)) {
    const achieved = achievedBehind(chars, quantity)
    if (achieved !== '' && subject !== '') return subject.endsWith(achieved) ? subject : subject + achieved
  }
  // 土地收益|七成以上|投向农村
  if (dimension === 'percent' && subject !== '' && chars.endsWith(subject, quantity.start)) {
    const [whither = ''] = directed.exec(chars.slice(quantity.end, quantity.end + longestSaid)) ?? []
    return subject + whither
  }
  const part = dimension === 'percent' && opening.test(chars.slice(Math.max(from, quantity.start - 4), quantity.start))
  if (dimension === 'money' && funds.has(subject)) {
    const [purpose = ''] = purposes.exec(chars.slice(quantity.end, quantity.end + longestSaid)) ?? []
    return purpose.replace(/^,?(?:用于|办好)?/, '') + subject
  }
  if (subject === '' || !(part || general.has(subject)) || aims.test(subject)) return subject
  const behind = subjectEnd(chars, subject, quantity.end)
  if (behind < 0) return subject
  const [said = ''] = (part ? anything : chosen).exec(chars.slice(behind, behind + longestSaid)) ?? []
  return subject + said
}

/** Whether a number says how often or for how long something has been so: 连续|4年|获评…, 历时|3年. */
export function inSuccession(chars: string, { start, unit }: Quantity): boolean {
  if (!turns.has(unit?.name ?? '')) return false
  return chars.startsWith('连续', start - 2) || chars.startsWith('历时', start - 2)
}

const turns: ReadonlySet<string> = new Set('年 次 届 个月 个季度'.split(' '))

/** What a clause goes on to say behind a number; empty if it ends there. `list`: what 、 divides is a part of it. */
export function clauseBehind(chars: string, start: number, list = false): string {
  const [clause = ''] = (list ? /^[^,;:。]{2,24}/ : /^[^,;:。、]{2,20}/).exec(chars.slice(start, start + 24)) ?? []
  return clause.replace(launched, '').replace(/(?<=..)(?:之后|以后|以来)$/, '')
}

/** 大规模开展|河道清淤行动: for so long. */
const launched = /^(?:大规模|集中|持续)?(?:开展|实施)(?=..)/

/** 实现|100%|交付, 实现|1小时|通达: what was done so far or within such a time; empty if no such thing is said. */
function achievedBehind(chars: string, { start, end }: Quantity): string {
  if (!chars.startsWith('实现', start - 2)) return ''
  return achieved.exec(chars.slice(end, end + 6))?.[0] ?? ''
}

const achieved = /^(?!增长|提[高升]|下降|左右|目标)[\u4e00-\u9fff]{2,4}(?=[,;。、])/
const durations: ReadonlySet<string> = new Set(['小时', '分钟', '个小时', '天', '日'])

/** Where a subject ends that stands right behind a number, or behind its 的; -1 if it does not. */
function subjectEnd(chars: string, subject: string, start: number): number {
  const from = chars.startsWith('的', start) ? start + 1 : start
  if (chars.startsWith(subject, from)) return from + subject.length
  // 县(区): read as 县区.
  const bracketed = `${subject.charAt(0)}(${subject.slice(1)})`
  return chars.startsWith(bracketed, from) ? from + bracketed.length : -1
}

/** What becomes of a part. */
const directed = /^(?:投向|用于|来自|集中[在于]|流向|分布在)[^,;:。、0-9]{2,14}(?=[,;:。、])/
/** What may stand before a part of things: it is no attribute. */
const opening = /(?:^|[,;:。、]|全[国省市区县]|[有把将使让近约超]|超过|确保|推动)$/
const aims = /速度|目标|水平/
/** Money of which one asks: for what? 投入|12亿元|实施…行动. */
const funds: ReadonlySet<string> = new Set(['投入', '资金', '投入资金', '安排', '拨付'])
const purposes = /^,?(?:用于|实施|支持|办好|开展|推进|建设)[^,;:。、]{2,18}(?=[,;:。、])/
/** Nouns of which one asks: which? */
const general: ReadonlySet<string> = new Set(
  '项目 企业 园区 案例 个人 单位 机构 团队 城市 县 县区 县市 区 镇 村 学校 高校 医院 产品 品牌 成果 人 市 地区 集群 平台 基地'.split(
    ' ',
  ),
)
/** How things are chosen. */
const chosen =
  /^(?:成功|先后|已|均|全部)?(?:入选|纳入|列入|列为|获|荣获|跻身|上榜|通过|入围|被|成为)[^,;:。、0-9]{1,18}(?=[,;:。、])/
/** What is so of a part of them. */
const anything = /^[^的,;:。、0-9]{2,14}(?=[,;:。、])/
const longestSaid = 24
