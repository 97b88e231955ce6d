import type { Token } from '../lexer/tokens.ts'
import type { Dimension } from '../lexer/units.ts'
import type { Period } from '../periods.ts'
import type { Predicate } from './predicates.ts'
import { ranked } from './ranked.ts'
import type { Slot } from './slots.ts'
import { phraseOf } from './subjects.ts'

/** The place that a subject names: the reporting area, a known area within it, or another place (`code` null). */
export type Owner = {
  code: string | null
  own: boolean
  /** A level of government (市本级): a report tells of it until it says otherwise. */
  level?: boolean
  /** What an item (——乐都区…, 乐都区：…) begins with. */
  item?: boolean
}

/** What a sentence has said so far that its next clause may leave out. */
export type State = {
  /** What the last number was said of. */
  slots: readonly Slot[]
  history: (readonly Slot[])[]
  terms: string[]
  /** The terms of what 其中 opened into its parts. */
  whole: readonly string[]
  /** What 其中 opened. */
  opened: readonly Slot[]
  /** What was spoken of before the last semicolon, of which 其中 may tell a part. */
  closed: readonly Slot[]
  period: Period | null
  span: Period | null
  /** A few years told beside a number (两年平均增长…): they hold for the next number alone. */
  brief: Period | null
  /** The years are those of a figure that is reported late (2023年研发投入…，). */
  late: boolean
  /** The year that a change of the sentence was measured from (比1997年增长50%): A of 从A到B is of that year, too. */
  since: Period | null
  /** The years of 与2020年相比,. */
  base: Period | null
  place: Owner | null
  /** The known area within the reporting one that the last clause of its own began with. */
  opener: Owner | null
  /** Several places that a clause before was about: what 均 or a number for each tells of them. */
  places: readonly Owner[]
  added: boolean
  /** What was added is counted in things, not measured. */
  addedCounts: boolean
  /** What a list of things and amounts is of: capacity that was added, or what was lost. */
  list: 'capacity' | 'loss' | null
  partial: boolean
  /** The part of a year does not open the sentence (利润1-11月增长5%; …，上半年降幅为9%): it holds up to the semicolon. */
  partialClause: boolean
  /** 与全国相比，: what is said to be more or less is so than there. */
  against: boolean
  /** 若…，: what follows would be, but is not. */
  conditional: boolean
  from: { period: Period | null; rate: boolean; target: boolean; percent: boolean } | null
  /** 全年…, 同比…: the growth that the sentence tells is of one year, also in the review of several. */
  yearly: boolean
  /** 五年累计，…: what the sentence goes on to tell is summed; 五年累计完成投资…: up to its semicolon. */
  summed: 'sentence' | 'clause' | null
  /** 增速由负转正，达到3%: the clause before told of a rate, without a number. */
  rate: boolean
  /** Subjects whose numbers are still to come, each behind a verb of its own (A、B分别改善5%、增加12天). */
  queue: Slot[]
  /** 扣除房地产开发投资，: what the next number is said of is not all of its subject. */
  without: boolean
  /** What was said of the last number, and what its unit measures. */
  said: Predicate | null
  dimension: Dimension | undefined
  /** The number before counts what was newly added: growth after it is of that (新登记…320万户、增长13%). */
  flow: boolean
}

/** Gives the years of a time; null for a part of a year. */
export type Resolve = (token: Token & { kind: 'time' }) => Period | null

/** The state at the start of a sentence. */
export function newState(): State {
  return {
    slots: [],
    history: [],
    terms: [],
    whole: [],
    opened: [],
    closed: [],
    opener: null,
    period: null,
    span: null,
    brief: null,
    late: false,
    since: null,
    base: null,
    place: null,
    places: [],
    added: false,
    addedCounts: false,
    list: null,
    partial: false,
    partialClause: false,
    against: false,
    conditional: false,
    from: null,
    yearly: false,
    summed: null,
    rate: false,
    queue: [],
    without: false,
    said: null,
    dimension: undefined,
    flow: false,
  }
}

/** Makes a phrase the subject of what follows. */
export function setSubject(state: State, slots: readonly Slot[]): void {
  state.slots = slots
  state.terms = [...slots.map((slot) => slot.term).reverse(), ...state.terms].slice(0, 6)
}

/** 其中…, 分行业看…: what is spoken of is opened into its parts. */
export function openWhole(state: State): void {
  const opened = state.slots.length > 0 ? state.slots : state.closed
  if (opened.length === 0) return
  state.whole = opened.map((slot) => slot.term)
  state.opened = opened
}

/** A clause without a number: it may open a time, a place or a subject; `mark` is what ends it. */
export function passClause(chars: string, clause: readonly Token[], mark: string, state: State): void {
  // 地区生产总值|按可比价格计算,
  const lead = clause.at(-1)?.word?.class === 'basis' ? clause.slice(0, -1) : clause
  if (lead.length > 0) state.added = false
  state.conditional ||= isConditional(chars, lead[0]?.start ?? 0)
  state.against ||= isWord(lead.at(-1), '相比') && lead.some(({ place }) => place?.own === false)
  state.rate = lead.some((token) => token.word?.class === 'rate' && !token.word.text.includes('目标'))
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  if (isCircumstance(chars, lead)) {
    if (chars[lead[0]?.start ?? 0] === '分') openWhole(state)
    return
  }
  const area = ranked(chars, lead, state.slots.length > 0 ? state.slots : state.closed)
  if (area) setSubject(state, area)
  else if (first?.kind === 'name' || first?.kind === 'text' || first?.kind === 'place') {
    const phrase = phraseOf(chars, clauseSubject(lead, lead.indexOf(first)), state)
    if (phrase) setSubject(state, phrase.slots)
    const topic = chars.slice(first.start, first.end) === '民营经济'
    if (first.kind === 'place' && !topic && isActor(chars, first, lead)) setPlaces(chars, state, lead, first)
  }
  addObject(chars, lead, state)
  // 泗溪镇|建成基地，农民收入…: of the town.
  if (first && isTown(chars, first)) state.place = { code: null, own: false }
  // 喀什市:地区生产总值…: a place that a colon stands behind.
  if (mark === ':' && state.opener && lead.every(({ kind }) => kind === 'place'))
    state.place = state.opener = { ...state.opener, item: true }
  state.without = isWithout(chars, lead)
  if (mark !== ';') return
  state.added = false
  // 经营主体24万户，其中企业12万户；新登记4万户: behind the parts the whole is spoken of again.
  state.closed = state.opened.length > 0 ? state.opened : state.slots
  state.slots = []
  state.history = []
  state.opened = []
  // ——乐都区生产总值…；投资…: an item is all of the area that it begins with.
  if (!state.place?.level) state.place = state.opener?.item ? state.opener : null
  state.from = null
  if (state.summed === 'clause') state.summed = null
  state.conditional = state.against = false
  if (state.partialClause) state.partial = state.partialClause = false
}

/** Whether words are the name of a town, which is none of the gazetteer's. */
export function isTown(chars: string, { kind, start, end }: Token): boolean {
  return kind === 'text' && townLike.test(chars.slice(start, end))
}

const townLike = /^[^城乡]{1,3}(?:[镇乡]|街道(?:办事处)?)$/

/** 实现县县通|高速公路，通车里程…: a head may leave out what the clause before did something with. */
function addObject(chars: string, lead: readonly Token[], state: State): void {
  const [verb, object] = lead.slice(-2)
  if (verb?.word?.class !== 'do' || object?.kind !== 'name') return
  state.terms = [chars.slice(object.start, object.end), ...state.terms].slice(0, 6)
}

/** Makes the places that a clause begins with those that it goes on to tell of: one, or several of which no number is of one alone. */
function setPlaces(chars: string, state: State, lead: readonly Token[], first: Token): void {
  const places: Owner[] = []
  for (const token of lead.slice(lead.indexOf(first))) {
    if (token.place) places.push({ code: token.place.code, own: token.place.own, level: isLevel(chars, token) })
    else if (!isListing(token)) break
  }
  const [only] = places
  state.places = places
  state.place = places.length === 1 && only ? only : { code: null, own: false }
}

/** 若扣除台风影响,增速将在5%以上: what would be is no fact. */
function isConditional(chars: string, at: number): boolean {
  return ['若', '如果', '假如', '倘若'].some((word) => chars.startsWith(word, at))
}

/** What stands behind the places that a clause begins with (襄阳、宜昌|稳居…). */
function afterPlaces(lead: readonly Token[], first: number): Token | undefined {
  return lead.find((token, index) => index > first && token.kind !== 'place' && !isListing(token))
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.word.text === text
}

function isListing(token: Token): boolean {
  return token.mark === '、' || token.word?.class === 'and'
}

/** Whether a place is the subject of its clause (成都加快建设…, 省属企业创新导向…), not a part of another's name (郑州至济南高铁…, 国际收支…). */
function isActor(chars: string, place: Token & { kind: 'place' }, lead: readonly Token[]): boolean {
  const at = lead.indexOf(place)
  const next = afterPlaces(lead, at)
  // 在全国率先…, 西部率先…: the reporting area, among others.
  if (isWord(lead[at - 1], '在') || isWord(next, '率先')) return false
  if (place.place.code === null) {
    // 市级|电商基地: of which level a thing is.
    const ofThing = chars[place.end - 1] === '级' && next?.kind !== 'word'
    // 南京|北站至滁州城际铁路: where a line begins.
    if (lineStart.test(chars.slice(place.end, place.end + 6))) return false
    return !ofThing && !adjectives.has(chars.slice(place.start, place.end))
  }
  // 榆林市|顶住煤价低迷压力,: a place by its full name, and what it did in words that the lexicon does not know.
  if (next?.kind === 'text') return fullName.test(chars.slice(place.start, place.end))
  return next?.kind === 'word' && !inPhrase.has(next.word.class) && next.word.class !== 'to'
}

const lineStart = /^[^,、]{0,4}至/

const fullName = /..[市县区州旗盟]$/

/** Areas within the reporting one that no gazetteer knows, and levels of government that are not all of it. */
const within = /(?:区|园|兵团|城|新城|本级|[市省州区县]级)$/

/** Whether a place lies within the reporting area, so that what a sentence goes on to tell is told of it too (兵团生产总值…，投资增长…). */
export function isWithinArea(chars: string, { start, end, place }: Token & { kind: 'place' }): boolean {
  return !place.own && (place.code !== null || within.test(chars.slice(start, end)))
}

/** Whether a place is a level of government: 市本级, 省级. */
export function isLevel(chars: string, { end }: Token): boolean {
  return chars[end - 1] === '级'
}

/** Whether words leave a part of the subject out: 扣除房地产, 剔除烟草. */
export function isWithout(chars: string, tokens: readonly Token[]): boolean {
  const clause = chars.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  if (!leavingOut.test(clause)) return false
  return tokens.some((token) => {
    const text = token.kind === 'text' ? chars.slice(token.start, token.end) : ''
    return leavingOut.test(text) && !/影响|因素/.test(text)
  })
}

const leavingOut = /扣除|剔除|除去|核减/

const adjectives = new Set(['国际', '国内', '世界', '全球'])

/** 剔除减税因素, 在…基础上: a clause that only says under what circumstances. */
function isCircumstance(chars: string, lead: readonly Token[]): boolean {
  const end = lead.at(-1)?.end ?? 0
  return circumstances.some((word) => chars.startsWith(word, end - word.length))
}

const circumstances = ['因素', '因素后', '基础上', '影响', '情况下', '背景下', '条件下', '相比', '口径', '计算', '看']

/** The words of a clause that name its subject: up to its verb, or a name that it begins with. */
function clauseSubject(lead: readonly Token[], first: number): readonly Token[] {
  const verb = lead.findIndex(
    (token, index) => index > first && token.kind === 'word' && !inPhrase.has(token.word.class),
  )
  const words = verb < 0 ? lead : lead.slice(0, verb)
  const text = words.findIndex((token) => token.kind === 'text')
  const named =
    words[text - 1]?.kind === 'name' &&
    words.slice(0, text - 1).every((token) => token.kind !== 'mark' || token.mark !== '、')
  return named ? words.slice(0, text) : words
}

/** Words that may stand within a noun phrase. */
export const inPhrase: ReadonlySet<string> = new Set(['and', 'whose', 'noun', 'share'])
const adverbs: ReadonlySet<string> = new Set(['plain', 'from', 'basis', 'to'])

/** Whether a token says when or how, not what. */
export function isAdverb(token: Token): boolean {
  return token.kind === 'time' || (token.kind === 'word' && adverbs.has(token.word.class))
}

/** Keeps the area within the reporting one that a clause begins with, until another clause begins with a place. */
export function readOpener(lead: readonly Token[], state: State): void {
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  if (!first?.place || isListed(lead, lead.indexOf(first))) return
  const [dash] = lead
  const item = dash?.kind === 'mark' && dash.mark.startsWith('-')
  state.opener =
    first.place.own || first.place.code === null
      ? null
      : { code: first.place.code, own: false, item: item || (state.opener?.item ?? false) }
}

function isListed(lead: readonly Token[], at: number): boolean {
  const next = lead[at + 1]
  return next !== undefined && isListing(next)
}
