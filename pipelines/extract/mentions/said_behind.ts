import { isOneOf } from '../characters.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken } from '../lexer/tokens.ts'
import { isGeneral } from './heads.ts'
import { isVerbAt } from './parts.ts'

/** A subject with what the words behind its number say of it, without which it says little, in a sentence that begins at `from`: 总产量|连续|9年|居全国首位, 3个|项目|入选示范工程 (入选示范工程的项目). */
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
  // 八成以上|的|财政收入|来自城市
  if (dimension === 'percent' && subject !== '' && isOneOf('的', chars, quantity.end)) {
    const behind = subjectEnd(chars, subject, quantity.end)
    const [whence = ''] = behind < 0 ? [] : (directed.exec(chars.slice(behind, behind + longestSaid)) ?? [])
    if (whence !== '') return subject + whence
  }
  const part = dimension === 'percent' && opening.test(chars.slice(Math.max(from, quantity.start - 4), quantity.start))
  if (dimension === 'money' && funds.test(subject)) return purposeBehind(chars, quantity.end, subject) + subject
  if (subject === '' || !(part || (isGeneral(subject) && counts(quantity, chars))) || aims.test(subject)) return subject
  const end = subjectEnd(chars, subject, quantity.end)
  if (end < 0) return subject
  const behind = end + (beside.exec(chars.slice(end, end + longestSaid))?.[0].length ?? 0)
  const [said = ''] = (part ? anything : deeds).exec(chars.slice(behind, behind + longestSaid)) ?? []
  return part ? subject + said : withDeed(chars, subject, behind, said)
}

/** Whether a number counts what stands behind it, and not those to whom something is given: 向|8个|市|下放…. */
function counts({ start, unit }: Quantity, chars: string): boolean {
  const counting = !unit || unit.dimension === 'count' || (unit.dimension === 'persons' && unit.name !== '岁')
  return counting && !isOneOf('向', chars, start - 1)
}

/** What money is for that a number with the noun behind it tells of: 12亿元资金,|用于实施…行动; empty if it is not said. */
function purposeBehind(chars: string, end: number, subject: string): string {
  const behind = subjectEnd(chars, subject, end)
  const from = behind < 0 ? end : behind
  const [purpose = ''] = purposes.exec(chars.slice(from, from + longestSaid)) ?? []
  return purpose.replace(/^,?(?:用于|办好)?/, '')
}

/** A noun of things with what a clause goes on to say of them from a place on, if it is what they did: 社区|开设了食堂 is 开设食堂的社区. */
function withDeed(chars: string, subject: string, at: number, said: string): string {
  const adverb = adverbs.exec(said)?.[0] ?? ''
  const deed = said.slice(adverb.length)
  if (!(isVerbAt(chars, at + adverb.length) || passive.test(deed)) || noDeed.test(deed)) return subject
  return `${deed.replace(/^(.{1,2})了/, '$1')}的${subject}`
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
const funds = /^(?:投入|安排|拨付|(?:专项|补助|财政|投入|国债)*资金)$|^.{2,4}财政(?:支出|投入|安排|补助|资金|拿出)?$/
const purposes = /^,?(?:用于|实施|支持|办好|开展|推进|建设|纳入|解决)[^,;:。、]{2,18}(?=[,;:。、])/
/** What is said of things behind them, with what says that it is so already. */
const adverbs = /^(?:整[县村镇乡市]|新(?=获)|成功|先后|得以|全面|全部|已经|[已均都])/
const deeds = /^[^的,;:。、0-9]{2,18}(?=[,;:。、])/
/** 5个地级市|和5个县级市|获评…: what else is counted, and did so too. */
const beside = /^[和、][0-9]{1,5}[个家座所项条][\u4e00-\u9fff]{2,8}?(?=(?:新?获|入选|跻身|上榜))/
const passive = /^[被获]/
/** 建成|后, 不到|十个, 推进|200个|村|建设, and what is too short to say anything. */
const noDeed = /^不|^.?$|[后前时]$|^(?:建设|展开)$/
/** What is so of a part of them. */
const anything = /^[^的,;:。、0-9]{2,14}(?=[,;:。、])/
const longestSaid = 24
