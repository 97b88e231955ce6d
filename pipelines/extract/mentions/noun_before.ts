import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import type { Token } from '../lexer/tokens.ts'
import { holds, isSingle, textOf } from './clause.ts'
import { isGiver } from './heads.ts'
import { nounStart } from './noun_start.ts'
import { isPlainVerb, isPredicate, isVerb, type Part, partsOf } from './parts.ts'
import { isCompared, predicateStart } from './predicate.ts'

/** The noun that the words before a number name; empty if they name none. `share`: the number may be a part of what stands right before it (环保投入|保持在|生产总值|的|3%). */
export function nounBefore(chars: string, lead: readonly Token[], share: boolean): string {
  const name = onlyName(lead)
  if (name) return chars.slice(name.start, name.end)
  const parts = partsOf(chars, lead)
  if (!share) return nounIn(chars, parts)
  const whole = parts.findIndex((part) => isWhole(chars, part))
  if (whole >= 0 && !holds(parts, whole, parts.length, ({ kind }) => kind === 'mark'))
    return shareOf(chars, parts, whole)
  // 研究经费|的|几|十倍
  const last = parts.findLast(({ kind }) => kind !== 'modifier' && kind !== 'adverb')
  if (last?.kind !== 'whose') return nounIn(chars, parts)
  const verb = parts.findLastIndex(({ kind, start, end }) =>
    end - start > 1 ? kind === 'verb' || kind === 'change' : chars[start] === '是',
  )
  return nounIn(chars, verb >= 0 ? parts.slice(0, verb) : parts)
}

/** The name of an indicator that times stand before and a predicate behind: most clauses need no more. */
function onlyName(lead: readonly Token[]): Token | undefined {
  let name: Token | undefined
  for (const token of lead) {
    if (token.kind === 'name' && !name) name = token
    else if (token.kind === 'word' ? !name || !isPredicate(token.word) : token.kind !== 'time' || name) return undefined
  }
  return name
}

/** 占, 占全国: what stands behind it is the whole. */
function isWhole(chars: string, { start, end }: Part): boolean {
  return isOneOf('占', chars, start) && (end - start === 1 || isOneOf('全', chars, start + 1))
}

/** 产值|约|占|工业总产值|的|45%: the part with the whole that it is a share of. */
function shareOf(chars: string, parts: readonly Part[], at: number): string {
  const noun = nounIn(chars, parts.slice(0, at))
  const behind = parts.slice(at + 1)
  const last =
    behind.findLast(({ kind }) => kind === 'noun' || kind === 'place') ?? behind.findLast(isVerb) ?? parts[at]
  const whole = chars.slice(parts[at]?.start, last?.end)
  // 区外就业|占|12%: of what is not said.
  if (whole.length < 2) return noun === '' || partly.test(noun) ? noun : `${noun}占比`
  return noun + whole + (/[比占][重例比]$|份额$/.test(whole) ? '' : '比重')
}

const partly = /[比占][重例比]$|份额$|率$/

/** The noun of a clause: what stands between its opening and what it says. `told`: the clause has no number. */
function nounIn(chars: string, parts: readonly Part[], told = false): string {
  if (isCompared(chars, parts)) return ''
  const to = predicateStart(chars, parts)
  // 已经结案|的|有44663件: what was done stands for the thing.
  if (parts[to]?.kind === 'whose' && isVerb(itemAt(parts, to - 1))) return ''
  const stated = holds(parts, to, parts.length, isVerb)
  const from = nounStart({ chars, parts, to, stated, told })
  const first = parts[from]
  const last = itemAt(parts, to - 1)
  if (!first || !last || from >= to) return ''
  const start = saidStart(chars, parts, from, to)
  return withGiving(chars, sharerOf(chars, parts, from) + trimmed(chars.slice(start, last.end)), parts, to)
}

/** Where the noun that begins with a part starts with the words without which it says another thing. */
function saidStart(chars: string, parts: readonly Part[], from: number, to: number): number {
  const start = parts[from]?.start ?? 0
  // 实有|企业: those that there are, beside the new ones.
  if (chars.endsWith('实有', start)) return start - 2
  // 增加|财政开支|和|减少|财政收入: what is done with each.
  const verb = itemAt(parts, from - 1)
  const turns = (part: Part) => turning.has(textOf(chars, part))
  if (verb?.end === start && turns(verb) && holds(parts, from + 1, to - 1, turns)) return verb.start
  return tellingStart(chars, parts, from)
}

const turning: ReadonlySet<string> = new Set(['增加', '减少', '提高', '降低', '扩大', '缩小'])

/** 农村|建成|住宅, 中央财政|安排|补助资金: whose a thing is that was made or given; empty if the clause does not say it. */
function sharerOf(chars: string, parts: readonly Part[], from: number): string {
  if (itemAt(parts, from - 1)?.kind === 'giving') {
    // 中央|和|地方财政, 全国|财政
    const other = parts.findLastIndex(({ kind }, at) => at < from - 1 && !givers.has(kind))
    const giver = chars.slice(parts[other + 1]?.start, parts[from - 2]?.end)
    if (from - other > 2 && isGiver(giver)) return giver
  }
  const whose = from > 1 && isVerb(parts[1]) ? textOf(chars, parts[0]) : ''
  return towns.has(whose) ? whose : ''
}

const givers: ReadonlySet<string> = new Set(['noun', 'and', 'place'])
const towns: ReadonlySet<string> = new Set(['农村', '城镇', '城市', '乡村', '城乡'])

/** The verb that words end with, of whose object one asks what was done with it: 改革|惠及|616万名|近亲属. Empty if they end with none; with what does so. */
export function tellingVerb(chars: string, lead: readonly Token[]): string {
  const parts = partsOf(chars, lead)
  const verb = parts.at(-1)
  if (!verb || !helping.has(chars.slice(verb.start, verb.end))) return ''
  const doer = nounStart({ chars, parts, to: parts.length - 1, stated: true, told: false })
  const start = parts[doer]?.start ?? verb.start
  const words = chars.slice(verb.end - start > longestDoer ? verb.start : start, verb.end)
  // 推行免费午餐政策、惠及4万名学生
  return words.includes('、') ? chars.slice(verb.start, verb.end) : words
}

/** Where a noun begins that says little without the verb whose object it is: 以工代赈|吸纳|就业, 改革|惠及|群众. */
function tellingStart(chars: string, parts: readonly Part[], from: number): number {
  const first = parts[from]?.start ?? 0
  const verb = itemAt(parts, from - 1)
  if (verb?.end !== first || !telling.has(chars.slice(verb.start, verb.end))) return first
  if (!helping.has(chars.slice(verb.start, verb.end))) return verb.start
  const doer = nounStart({ chars, parts, to: from - 1, stated: true, told: false })
  const start = parts[doer]
  return doer < from - 1 && start && first - start.start <= longestDoer ? start.start : verb.start
}

const telling: ReadonlySet<string> = new Set(
  '惠及 拉动 带动 吸纳 扶持 避免 压减 转移 减轻 受益 化解 吸引 撬动 节约 资助 救助 安置 整治 偿还 新登记 新登记注册'.split(
    ' ',
  ),
)
/** Of those, the verbs of which one asks what does so. */
const helping: ReadonlySet<string> = new Set(['惠及', '吸纳', '带动', '拉动'])
const longestDoer = 24

/** 中央财政|将|安排|3亿元: who gives, with how it was given. */
function withGiving(chars: string, noun: string, parts: readonly Part[], to: number): string {
  for (let at = parts.length - 1; at >= to; at--)
    if (isGiving(chars, parts[at]) && isGiver(noun))
      return noun + textOf(chars, parts[at]).replace(/^(?:计划|[拟再增])(?=..)/, '')
  return noun
}

/** 中央财政拟|新增|3亿元: what is newly given, too. */
function isGiving(chars: string, part: Part | undefined): boolean {
  return part?.kind === 'giving' || textOf(chars, part) === '新增'
}

/** A noun without the marks at its ends; empty if it only says where or when, or points to something: 执行|中, 五十年代, 它. */
function trimmed(noun: string): string {
  if (noun.length === 4 && noun.endsWith('年代')) return ''
  if (noun.length === 1 && '中上里内间下前后时地它这其用数未'.includes(noun)) return ''
  let start = 0
  while (isOneOf('、·-', noun, start)) start++
  // 我省|民营经济
  if (isOneOf('我', noun, start) && isOneOf('国省市区县州盟旗', noun, start + 1) && noun.length > start + 3) start += 2
  return noun.slice(start, noun.endsWith('等') ? -1 : undefined)
}

/** What a clause without a number speaks of, if it says more than under what circumstances or what for: 油料|在…的基础上. */
export function topicOf(chars: string, lead: readonly Token[]): string {
  const parts = partsOf(chars, lead)
  const first = parts.find(({ kind }) => kind !== 'opener' && kind !== 'modifier' && kind !== 'adverb')
  const last = parts.at(-1)
  // 居同类城市第二位,…: a rank.
  if (isSingle(chars, parts[0], '居列')) return ''
  if (!first || !last || chars.startsWith('用于', first.start)) return ''
  if (first.kind === 'preposition' && (!parts.some(isPlainVerb) || textOf(chars, first) === '随着')) return ''
  if (!circumstances.test(chars.slice(last.end - 2, last.end))) return nounIn(chars, parts, true)
  const opening = parts.findIndex(({ kind }, index) => index > 0 && (kind === 'preposition' || kind === 'opener'))
  const noun = opening > 0 ? nounIn(chars, parts.slice(0, opening)) : ''
  return noun.length > 1 && noun.length <= 12 ? noun : ''
}

const circumstances = /(?:看|来说|而言|因素|上|下|中|时|后|起)$/

/** The verb of a clause that names nothing else: 投入|187亿元. `spoken`: something was spoken of that may have been added to (新增). */
export function verbOf(chars: string, lead: readonly Token[], spoken: boolean): string {
  const verb = lead.findLast(
    (token) =>
      token.kind === 'word' &&
      (token.word.class === 'do' || (token.word.class === 'add' && !spoken) || granting.has(token.word.text)),
  )
  return verb ? chars.slice(verb.start, verb.end) : ''
}

const granting = new Set(['安排', '下达', '拟安排'])
