import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken, Token } from '../lexer/tokens.ts'
import { aspectOf, completed, economy, isAside, ratesOf, withHead } from './completed.ts'
import { isElliptical, isPointing, isRateOfChange, saysNothing } from './heads.ts'
import { inherited, isShareOrTimes, things } from './inherited.ts'
import { itemOf, itemsOf } from './items.ts'
import { nounBefore, tellingVerb } from './noun_before.ts'
import { type Before, type Behind, countedBehind } from './noun_behind.ts'
import { describedBy, isDuration, withBeside, withDuration, withOwnSize, withPurpose, withSize } from './noun_beside.ts'
import { isDeed } from './parts.ts'
import { inSuccession, withSaid } from './said_behind.ts'
import { lastSubjects, remember, setTopic, settleTopic, type Topic } from './topic.ts'

/** What stood before a bracket, and what was spoken of there. */
type Outer = Pick<Topic, 'text' | 'base'> & { lead: Token[]; behindNumber: boolean }
type List = { numbers: NumberToken[]; next: number }

/** The words that each number of a sentence counts or measures: those behind it that it counts, else the noun before it, else what was spoken of. */
export function subjectsIn(chars: string, tokens: readonly Token[], topic: Topic): Map<Quantity, string> {
  const subjects = new Map<Quantity, string>()
  const outer: Outer[] = []
  let lead: Token[] = []
  let behindNumber = false
  topic.history = []
  topic.fresh = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    if (token.kind === 'quantity') {
      const { numbers, next } = listAt(tokens, i, lead.length > 0)
      // 国内增值税(50%部分): in a bracket, of what stands before it.
      const words = lead.length > 0 ? lead : (outer.at(-1)?.lead ?? lead)
      const named = namesOf(chars, words, numbers, { tokens, at: next }, topic)
      if (topic.text === named.at(-1)) topic.added = addedBy(chars, words, topic)
      topic.grown = isGrowth(words, token)
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at]
        const subject = named[at] ?? ''
        if (!number) continue
        const from = tokens[0]?.start ?? 0
        const description = describedBy(chars, tokens, i - words.length - 1, subject)
        const sized = withOwnSize(chars, from, number, subject)
        subjects.set(number.quantity, withSaid(chars, from, description + sized, number))
      }
      i = next - 1
      lead = []
      behindNumber = true
    } else if (token.kind !== 'mark') lead.push(token)
    else if (opening.includes(token.mark)) {
      outer.push({ lead, behindNumber, text: topic.text, base: topic.base })
      lead = []
    } else if (closing.includes(token.mark)) {
      const before = outer.pop()
      if (!before) continue
      lead = before.lead
      behindNumber = before.behindNumber
      topic.text = before.text
      topic.base = before.base
    } else if (clauseEnds.includes(token.mark)) {
      // 9个集群进入决赛,占…: what stands behind a number is no topic of its own.
      if (lead.length > 0 && !behindNumber) topic.clauses.push(lead)
      lead = []
      behindNumber = false
    } else if (token.mark === '、' && behindNumber) {
      // 开通3条新线、运营里程…: what stands right behind a number is no subject of the next one.
      lead = []
      behindNumber = false
    } else lead.push(token)
  }
  return subjects
}

const opening = '([〔【《<'
const closing = ')]〕】》>'
const clauseEnds = ',;:!?。'
/** Numbers that only 、, 和 or : stand between. `named`: words stand before the first, so that an amount with words behind it is of these (产值3500亿元、|百亿元以上企业). */
function listAt(tokens: readonly Token[], at: number, named: boolean): List {
  const numbers: NumberToken[] = []
  let next = at
  for (let token = tokens[next]; token?.kind === 'quantity'; token = tokens[next]) {
    numbers.push(token)
    const between = tokens[next + 1]
    const other = tokens[next + 2]
    // 13亿人口、9亿劳动力: each has its own.
    if (isThing(token) && !(other?.kind === 'quantity' && isThing(other))) return { numbers, next: next + 1 }
    const joins =
      (between?.kind === 'mark' && (between.mark === '、' || between.mark === ':')) ||
      (between?.kind === 'word' && between.word.class === 'and')
    if (!joins || other?.kind !== 'quantity') return { numbers, next: next + 1 }
    if (named && isSizeOf(other, tokens[next + 3])) return { numbers, next: next + 1 }
    next += 2
  }
  return { numbers, next }
}

/** Whether a number describes what stands behind it: 百亿元以上|企业. */
function isSizeOf({ quantity }: NumberToken, next: Token | undefined): boolean {
  return quantity.qualifier === 'at_least' && quantity.unit?.dimension === 'money' && next?.kind === 'text'
}

/** Whether a number's unit says what it counts: 13亿人口. */
function isThing({ quantity }: NumberToken): boolean {
  return things.has(quantity.unit?.name ?? '')
}

/** A subject for each number of a list. */
function namesOf(
  chars: string,
  lead: readonly Token[],
  numbers: readonly NumberToken[],
  behind: Behind,
  topic: Topic,
): string[] {
  const last = numbers.at(-1)?.quantity
  const dimension = last?.unit?.dimension
  const isShare = isShareOrTimes(dimension)
  // 农业农村厅等|6部门: the unit is what is counted.
  const [first] = numbers
  if (first && isThing(first) && isOneOf('等', chars, first.start - 1))
    return numbers.map(() => first.quantity.unit?.name ?? '')
  const said = isMultiple(chars, lead, last) ? '' : nounOf(nounBefore(chars, lead, isShare), isShare)
  const deed = isShare && isDeed(said)
  const own = (topic.fresh && deed) || (topic.text !== '' && isPointing(said)) ? '' : said
  const place = isPlace(lead)
  // 民生工程|的|80个|计划续建项目, 客运专线等|50个|合作项目
  const open = own !== '' && !place && !isOneOf('的等', chars, (numbers[0]?.start ?? 0) - 1)
  // 全球前1%|学科: what is ranked.
  const ranked = isShare && isOneOf('前', chars, (numbers[0]?.start ?? 0) - 1)
  const before: Before = deed || ranked || isThere(chars, lead) ? 'nothing' : open ? 'noun' : 'words'
  const counted = last && !isDuration(chars, numbers[0]) ? countedBehind(chars, last, behind, before) : ''
  if (counted !== '' && !(isShare && topic.text !== '' && saysNothing(counted))) {
    const named = remember(topic, withLead(chars, own, counted, lead, numbers[0]), numbers.length)
    return place || deed ? named : named.map((noun) => withSize(noun, own, last, behind.tokens[behind.at]))
  }
  if (own === '' || place || own === economy || isElliptical(own) || isRateOfChange(own) || isAside(own))
    settleTopic(chars, topic)
  // 完成预算365万元|的|93%: of what the whole is not.
  if (own === '' && isShareOfNumber(lead, dimension) && topic.previous !== '') return numbers.map(() => topic.previous)
  // 落实…制度,连续|4年|获评优秀: not of what something was done with.
  if (
    own === '' &&
    last &&
    inSuccession(chars, last) &&
    !opensClauseBefore(chars, behind.tokens[0]?.start ?? 0, topic.text, last.start)
  )
    return numbers.map(() => '')
  // 80种产品中,比重高于10%|的有|12种: of what was counted.
  if (own === '' && !isShare && topic.previous !== '' && isSuchThat(chars, lead))
    return numbers.map(() => topic.previous)
  if (own === '') return inherited(chars, lead, numbers, topic)
  // 本市|连续|9年|位居前列: of the place itself.
  if (place && last && inSuccession(chars, last)) return numbers.map(() => own)
  if (place) return ofPlace(own, numbers, topic)
  if (isRateOfChange(own) && topic.text !== '') return ratesOf(own, numbers.length, topic)
  const each = ofEach(chars, lead, own, numbers.length)
  if (each.length > 0) return each.flatMap((noun) => remember(topic, noun, 1))
  const earlier = isElliptical(own) ? lastSubjects(topic, numbers.length) : null
  // 甲、乙的产值…,占工业比重…: each of those before.
  if (earlier) return earlier.map((subject) => withHead(subject, own))
  if (numbers.length > 1) {
    const places = lead.filter(({ kind }) => kind === 'place').map(({ start, end }) => chars.slice(start, end))
    const items = numbers.map((_, index) => itemOf(own, index, numbers.length, places))
    // 资产总额…,营业收入、利润总额分别…: each of what was spoken of.
    if (items.every(isElliptical)) items.splice(0, items.length, ...items.map((item) => completed(item, topic)))
    setTopic(topic, own)
    topic.history.push(...items)
    return items
  }
  const aspect = isElliptical(own) || own === '投资' ? aspectOf(chars, behind.tokens[0]?.start ?? 0, topic) : ''
  const noun = withBeside(chars, aspect === '' ? completed(own, topic, dimension) : aspect + own, lead, numbers[0])
  return remember(topic, noun, 1).map((subject) => withDuration(chars, subject, lead, numbers[0]))
}

/** A noun that says what a rate or share is of: 经济 that grows is 经济增长, what 带动|投资 grew by is of the investment. */
function nounOf(noun: string, isShare: boolean): string {
  if (!isShare) return noun
  return noun === '经济' ? '经济增长' : noun.replace(/^[带拉]动(?=...)/, '')
}

/** 煤炭、电解铝|分别|淘汰|产能: what each of those before 分别 did something with, as many as there are numbers; none if it is not so. */
function ofEach(chars: string, lead: readonly Token[], own: string, count: number): string[] {
  const at = count < 2 ? -1 : lead.findIndex((token) => token.kind === 'word' && token.word.class === 'each')
  const each = itemAt(lead, at)
  if (!each || at < 1 || chars.lastIndexOf(own, lead.at(-1)?.end) < each.end) return []
  const owners = itemsOf(nounBefore(chars, lead.slice(0, at), false), count)
  return owners.map((owner) => owner + own)
}

/** What a number counts, with the words before it without which it says little. */
function withLead(
  chars: string,
  own: string,
  counted: string,
  lead: readonly Token[],
  number: NumberToken | undefined,
): string {
  const { dimension = '', name = '' } = number?.quantity.unit ?? {}
  const ofPeople = dimension === 'persons' || dimension === 'visits' || name === '户'
  const verb = ofPeople ? tellingVerb(chars, lead) : ''
  if (verb === '') return withPurpose(chars, own, counted, lead, number)
  // 惠及|3400万人|的工程: the people are not named.
  return chars.startsWith('的', number?.end) ? `${counted}${verb}人口` : verb + counted
}

const adding = /^(?:新增|新设|净增|新登记)/

/** The word that adds before the words of a number; that of the number before where it says no more than how much its subject grew. */
function addedBy(chars: string, lead: readonly Token[], topic: Topic): string {
  const [first] = lead
  if (!first || !isOneOf('新净', chars, first.start)) return topic.added
  return adding.exec(chars.slice(first.start, first.start + 3))?.[0] ?? topic.added
}

/** Whether a number says by how many percent something rose or fell. */
function isGrowth(lead: readonly Token[], { quantity }: NumberToken): boolean {
  const last = lead.at(-1)
  return (
    quantity.unit?.dimension === 'percent' &&
    last?.kind === 'word' &&
    (last.word.class === 'rise' || last.word.class === 'fall')
  )
}

/** Whether words say no more than that there is what the number counts, or that something is done to it: 全国|有, 约, 在. */
function isThere(chars: string, lead: readonly Token[]): boolean {
  const end = lead.at(-1)?.end ?? 0
  const start = lead[0]?.start ?? end
  if (end - start < 3) return doing.test(chars.slice(start, end))
  return isOneOf('有近约超', chars, end - 1) && existing.test(chars.slice(end - 2, end))
}

const doing = /^[在对将把使让为有共仅]?[近约超]?$/
const existing = /有[近约超]?$/

/** 超过10%|的有|44种 */
function isSuchThat(chars: string, lead: readonly Token[]): boolean {
  return /^的[共达]?有?$/.test(chars.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0))
}

function isShareOfNumber(lead: readonly Token[], dimension: string | undefined): boolean {
  const [only] = lead
  return dimension === 'percent' && lead.length === 1 && only?.kind === 'word' && only.word.class === 'whose'
}

/** 相当于前九年总和的1.6倍: what the number is a multiple of is not what it measures. */
function isMultiple(chars: string, lead: readonly Token[], quantity: Quantity | undefined): boolean {
  const end = lead.at(-1)?.end ?? 0
  if (!isOneOf('的', chars, end - 1) || !isShareOrTimes(quantity?.unit?.dimension)) return false
  return /^(?:相当于|等于|是|为)/.test(chars.slice(lead[0]?.start, end))
}

/** Whether a clause names a place and no thing. */
function isPlace(lead: readonly Token[]): boolean {
  let place = false
  for (const token of lead) {
    if (token.kind === 'text' || token.kind === 'name') return false
    if (token.kind === 'word' && naming.has(token.word.class)) return false
    place ||= token.kind === 'place'
  }
  return place
}

const naming = new Set(['share', 'noun', 'rate', 'do'])

/** 四川省由…，上海市由…: the place of what was spoken of. */
function ofPlace(place: string, numbers: readonly NumberToken[], topic: Topic): string[] {
  const counted = numbers[0]?.quantity.unit?.name ?? ''
  topic.fresh = true
  const thing = things.has(counted) ? counted : topic.base
  topic.text = thing.startsWith(place) ? thing : place + thing
  return numbers.map(() => topic.text)
}

/** Whether a noun opens the clause before that of a number, in a sentence that begins at `from`. */
function opensClauseBefore(chars: string, from: number, noun: string, at: number): boolean {
  const [before = ''] = /[^,;:。]*,[^,;:。]*$/.exec(chars.slice(Math.max(from, at - longestClause), at)) ?? []
  // 信访工作成效|明显,连续|2年|获评优秀: it is not the noun that was given it.
  return noun !== '' && before.startsWith(noun) && !effects.test(noun)
}

const effects = /(?:明显|显著|突出|良好|有力|有效|走在前列|走在前面|居前列)$/

const longestClause = 40
