import { indicatorByCode } from '../../../schemas/indicators.ts'
import { fits } from '../facts/readings.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { isOfUnknownPlace } from './placed.ts'
import { countsPlaces, type Slot } from './slots.ts'
import { isAdverb, type Owner } from './state.ts'
import { type Phrase, phraseOf } from './subjects.ts'

/** Whether a number without a subject of its own may be of the one before: not after 其中, nor as the object of a verb (惠及120万户). */
export function isInheritable(lead: readonly Token[], quantities: readonly Quantity[]): boolean {
  if (isSubset(lead) && !isAddedPart(lead) && !isYearOf(lead)) return false
  const first = lead.some((token) => token.kind === 'word' && leading.has(token.word.text))
  if (!first && lead.some((token) => token.place?.own === false)) return false
  const last = lead.findLast((token) => token.kind === 'word')
  const object = last?.kind === 'word' && last.word.class === 'do'
  return !object || quantities[0]?.unit?.dimension === 'percent'
}

/** 总量在全省率先超过4000亿元: among which it was the first. */
const leading: ReadonlySet<string> = new Set(['率先', '首个', '第一个'])

/** 其中当年新增108家: the part that was added counts the same. */
function isAddedPart(lead: readonly Token[]): boolean {
  const last = lead.at(-1)
  return last?.kind === 'word' && last.word.class === 'add' && lead.every((token) => token.kind !== 'text')
}

/** 五年财政收入…，其中1985年为…: the part is a year of the span, of the same subject. */
function isYearOf(lead: readonly Token[]): boolean {
  return (
    lead.some((token) => token.kind === 'time' && token.time.kind === 'year') &&
    lead.every((token) => token.kind === 'time' || token.kind === 'word')
  )
}

/** Whether the clause goes on with a further item: …、B x家, …和提高5个百分点. */
export function isItem(lead: readonly Token[]): boolean {
  const [first] = lead
  return first?.kind === 'mark' ? first.mark === '、' : first?.kind === 'word' && first.word.class === 'and'
}

/** Whether a clause only names what it counts: 新增A x家，B y家. */
export function isPlain(lead: readonly Token[]): boolean {
  return (
    lead.length > 0 &&
    lead.every((token) => token.kind !== 'time' && (token.kind !== 'word' || token.word.class === 'noun'))
  )
}

/** Whether what follows is a part of what was said before. */
export function isSubset(lead: readonly Token[]): boolean {
  return lead.some((token) => token.kind === 'word' && token.word.text === '其中')
}

/** Whether words end in 的. */
export function endsWithWhose(words: readonly Token[]): boolean {
  const last = words.at(-1)
  return last?.kind === 'word' && last.word.class === 'whose'
}

/** The words right behind a count that say what is counted: 122个|重点项目. */
export function countedPhrase(
  chars: string,
  behind: readonly Token[],
  quantities: readonly Quantity[],
): { slots: readonly Slot[]; end: number; taken: number } | null {
  const unit = quantities.at(-1)?.unit
  if (!unit || quantities.length > 1 || unit.dimension === 'percent' || unit.dimension === 'points') return null
  if (durations.has(unit.name)) return null
  let to = 0
  while (to < behind.length && belongsBehind(behind[to])) to++
  const tokens = behind.slice(0, to)
  const content = tokens.some((token) => token.kind === 'name' || token.kind === 'text')
  if (!content || (tokens[0]?.kind === 'word' && tokens[0].word.class === 'whose')) return null
  // 连跨三个千亿元台阶: steps are no things that are counted.
  if (steps.test(chars.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return null
  const phrase = phraseOf(chars, tokens, { terms: [], whole: [] })
  // 5个设区市经济增速…: so many areas, none of which is the whole.
  if (phrase && tokens[phrase.from]?.kind === 'place')
    phrase.slots = phrase.slots.map((slot) => ({ ...slot, place: { code: null, own: false } }))
  return phrase && { slots: phrase.slots, end: tokens[phrase.to - 1]?.end ?? 0, taken: to }
}

/** 增速6个季度位居第一: how long, not how many. */
const durations: ReadonlySet<string> = new Set(['年', '个月', '个季度', '周', '天'])

const steps = /台阶|关口|大关/

function belongsBehind(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.kind === 'name' ||
    token.kind === 'text' ||
    token.kind === 'place' ||
    (token.kind === 'word' && ['noun', 'whose', 'share'].includes(token.word.class))
  )
}

/** 工业结构调整|100个重点项目: a noun right before the count says which of them, and what narrows is another concept. */
export function isNarrowedCount(lead: readonly Token[]): boolean {
  return lead.at(-1)?.kind === 'text'
}

/** Whether the words before a number name an indicator. */
export function fitsBefore(phrase: { slots: readonly Slot[] } | null): boolean {
  return phrase?.slots.some((slot) => slot.code !== null || slot.shared.length > 0) ?? false
}

/** Leaves out what counts only beside a word that is not there. */
export function withCompanions(chars: string, slots: readonly Slot[], beside: readonly Token[]): readonly Slot[] {
  if (slots.every((slot) => slot.needs.length === 0)) return slots
  const clause = chars.slice(beside[0]?.start ?? 0, beside.at(-1)?.end ?? 0)
  return slots.map((slot) =>
    slot.needs.length === 0 || slot.needs.some((word) => clause.includes(word)) ? slot : { ...slot, code: null },
  )
}

/** Whether 的 and a thing follow a number; 的目标 follows a goal. */
export function isAttributive(chars: string, behind: readonly Token[]): boolean {
  const [mark, thing] = behind
  if (mark?.kind === 'text' && chars.startsWith('作为', mark.start)) return true
  return (
    mark?.kind === 'word' &&
    mark.word.class === 'whose' &&
    (thing?.kind === 'text' || thing?.kind === 'name' || thing?.kind === 'place')
  )
}

/** Whether a share of areas or enterprises is spoken of (三分之一的省份，…): what follows is told of them, not of the whole. */
export function countsAreas(chars: string, [, thing]: readonly Token[]): boolean {
  return thing !== undefined && /^(?:省|市|自治区|县|区|州|企业|农户)/.test(chars.slice(thing.start, thing.start + 3))
}

/** Whether a number is the goal that something is measured with: 低于4.5%的控制目标. */
export function isGoal(chars: string, behind: readonly Token[]): boolean {
  const [mark] = behind
  return mark !== undefined && /^的?[^,。;、]{0,8}(?:目标|任务|预期)/.test(chars.slice(mark.start, mark.start + 14))
}

/** What stands before the verb of its own clause, which a head behind that verb may complete: 高速公路|新增|通车里程…, 规模以上工业|企业|完成|增加值…. */
export function nameBeforeVerb(lead: readonly Token[]): { start: number; end: number } | null {
  const verb = lead.findIndex(
    (token) => token.kind === 'word' && (token.word.class === 'add' || making.has(token.word.text)),
  )
  const name = verb < 1 ? undefined : lead[verb - 1]
  if (name?.kind !== 'name' && !(name?.kind === 'text' && verb === lead.length - 2)) return null
  const before = lead[verb - 2]
  const joins = name.kind === 'text' && before?.kind === 'name' && before.end === name.start
  return { start: joins ? before.start : name.start, end: name.end }
}

const making: ReadonlySet<string> = new Set(['完成', '实现', '创造', '共完成', '共实现'])

/** 高于|年初人代会|12%的目标: a goal that the subject is only compared with. */
export function isComparedGoal(chars: string, lead: readonly Token[], behind: readonly Token[]): boolean {
  const [verb] = lead
  return verb?.kind === 'word' && comparisons.has(verb.word.text) && isGoal(chars, behind)
}

const comparisons: ReadonlySet<string> = new Set([
  '高于',
  '低于',
  '快于',
  '超过',
  '超出',
  '超',
  '高出',
  '好于',
  '优于',
  '超额完成',
])

/** Whether the words before a name make it another's: 民营企业实现进出口…. */
export function blocked(chars: string, lead: readonly Token[], phrase: Phrase): boolean {
  const verb = lead[phrase.from - 1]
  if (verb?.kind !== 'word') return false
  if (verb.word.class === 'do' && phrase.slots.some((slot) => slot.weak)) return true
  if (helping.has(verb.word.text) && !phrase.slots.every(isOutcome)) return true
  if (isOfUnknownPlace(chars, lead, phrase)) return true
  if (verb.word.class === 'fall' && phrase.slots.some(({ code }) => code !== null && forgone.has(code))) return true
  if (!owning.has(verb.word.text)) return false
  const own = phrase.slots[0]?.rule === 'shared_modifier' ? nameBeforeVerb(lead) : null
  return lead
    .slice(0, phrase.from - 1)
    .some(
      (token) =>
        !isPartOf(token, own) && !countsPlaces(chars, token) && (token.kind === 'text' || token.kind === 'name'),
    )
}

/** Whether a token lies in a stretch of the text. */
export function isPartOf({ start, end }: Token, stretch: { start: number; end: number } | null): boolean {
  return stretch !== null && start >= stretch.start && end <= stretch.end
}

/** Jobs and renovations are what is done for people, all of it. */
function isOutcome({ code }: Slot): boolean {
  const indicator = code === null ? undefined : indicatorByCode(code)
  return indicator?.accumulates === true && indicator.nature === 'flow'
}

/** The other place that does it: 武汉市|实现…, 昆山|开发区|完成…. A place after 在 or 居 is only compared with. */
export function ownerOf(lead: readonly Token[]): Owner | null {
  const opening = lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark')
  // 与四川共同实施…: what two areas do together.
  const first = isShared(lead, opening) ? opening + 1 : opening
  const before = lead[first - 1]
  if (before?.kind === 'word' && before.word.text === '在') return null
  let owner: Owner | null = null
  for (const { place } of first < 0 ? [] : lead.slice(first)) {
    if (!place) break
    // Of two places the second lies in the first: 昆山|开发区 is not all of 昆山.
    if (!place.own) owner = { code: place.code, own: false }
  }
  return owner
}

function isShared(lead: readonly Token[], at: number): boolean {
  return lead[at]?.word?.class === 'and' && lead[at + 1]?.place?.own === false
}

/** 实际使用外资…，其中制造业占比…: a share of another whole than the economy's. */
export function isShareOfOther(lead: readonly Token[], { slots }: Phrase, whole: readonly Slot[]): boolean {
  const short = slots.some(({ term }) => /(?:占比|比重|比例)$/.test(term) && !term.slice(0, -2).includes('占'))
  return short && isSubset(lead) && whole.some(({ code }) => code !== null && !/^(?:gdp|va_)/.test(code))
}

/** What 的 and the words behind a percentage say it is of: 保持8%以上的较快增长, 实现6%的年均增速. */
export function growthBehind(behind: readonly Token[], quantities: readonly Quantity[]): readonly Token[] {
  const [mark] = behind
  const opens = mark?.kind === 'word' && mark.word.text.startsWith('的')
  if (!opens || quantities.at(-1)?.unit?.dimension !== 'percent') return []
  const end = behind.findIndex((token, index) => index > 0 && !(token.kind === 'word' && manners.has(token.word.class)))
  const words = behind.slice(mark.word.class === 'whose' ? 1 : 0, end < 0 ? behind.length : end)
  return words.some((token) => token.kind === 'word' && (token.word.class === 'rise' || token.word.class === 'rate'))
    ? words
    : []
}

const manners: ReadonlySet<string> = new Set(['plain', 'average', 'rate', 'rise', 'noun'])

/** What is done for some of them: 惠及市场主体9.4万户 is not their number. */
const helping = new Set(
  '惠及 覆盖 支持 帮助 服务 帮扶 扶持 奖励 走访 减轻 受益 支撑 保障 吸引 安置 解决 兑现 涉及 扶助 补贴 救助'.split(' '),
)

/** What a measure forgoes or cuts from a plan: 减少财政收入520亿元 is its cost, not how much less there was than a year before. */
const forgone: ReadonlySet<string> = new Set(['fai', 'budget_revenue', 'tax_revenue', 'budget_expenditure'])

const owning = new Set([
  '成为',
  '到位',
  '到账',
  '实施',
  '实现',
  '完成',
  '达到',
  '拥有',
  '共有',
  '有',
  '实现了',
  '完成了',
])

/** One slot for each number: shared names opened, a single subject for all, or the last subjects of the sentence for 分别. */
export function spread(
  slots: readonly Slot[],
  quantities: readonly Quantity[],
  history: readonly (readonly Slot[])[],
): readonly Slot[] {
  const count = quantities.length
  if (slots.length === count) return count === 1 ? slots : slots
  const [only] = slots
  if (slots.length === 1 && only) {
    if (only.shared.length === count) return only.shared.map((code) => ({ ...only, code }))
    const own = only.code === null ? [] : quantities.filter((quantity) => fits(only.code ?? '', quantity))
    // 37个、159万平方米: two sizes of one thing.
    if (own.length === 1 && new Set(quantities.map(({ unit }) => unit?.dimension)).size === count)
      return quantities.map((quantity) => (quantity === own[0] ? only : { ...only, code: null, shared: [] }))
    const earlier = history.slice(-count)
    if (count > 1 && earlier.length === count && earlier.every((group) => group.length === 1)) return earlier.flat()
    return []
  }
  return count === 1 ? slots : []
}
