import type { Quantity } from './lexer/quantities.ts'
import type { Token } from './lexer/tokens.ts'
import type { Unit } from './lexer/units.ts'
import { isSpan, type Period } from './periods.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { phraseOf, type Slot } from './subjects.ts'

/** Numbers that follow one another with 、 or 和 between them, and what is said of them. */
export type Group = {
  quantities: readonly Quantity[]
  slots: readonly Slot[]
  /** How the subjects were found. */
  inherited: boolean
  counted: boolean
  said: Predicate
  /** The years of the words beside it; null where the sentence's own hold. */
  period: Period | null
  /** A span told beside the number (五年增长…). */
  span: Period | null
  /** The years that A of 从A到B belongs to, as told; null if they are not. */
  origin: Period | null
  /** What the number counts, as printed. */
  subject: { start: number; end: number }
  start: number
  end: number
  place: { code: string | null; own: boolean } | null
  /** Part of a year: no fact of it is coded. */
  partial: boolean
  bracketed: boolean
  /** The number describes a thing (超千亿元的县域): it is not stated of the subject. */
  attributive: boolean
}

/** 与经济增长同步, 与上年持平: a fact without a number. */
export type Bare = {
  kind: 'in_step' | 'even'
  slots: readonly Slot[]
  said: Predicate
  period: Period | null
  start: number
  end: number
  place: Group['place']
}

export type Sentence = { groups: Group[]; bare: Bare[] }

type State = {
  slots: readonly Slot[]
  history: (readonly Slot[])[]
  terms: string[]
  period: Period | null
  span: Period | null
  /** The years of 与2020年相比,. */
  base: Period | null
  place: Group['place']
  added: boolean
  partial: boolean
  from: { period: Period | null; rate: boolean } | null
  /** The number before counts what was newly added: growth after it is of that (新登记…320万户、增长13%). */
  flow: boolean
}

type Resolve = (token: Token & { kind: 'time' }) => Period | null

/** Reads the clauses of a sentence from left to right: what each number is said of, when and where. */
export function sentenceOf(chars: string, tokens: readonly Token[], resolve: Resolve): Sentence {
  const sentence: Sentence = { groups: [], bare: [] }
  const state: State = {
    slots: [],
    history: [],
    terms: [],
    period: null,
    span: null,
    base: null,
    place: null,
    added: false,
    partial: false,
    from: null,
    flow: false,
  }
  const { main, aside } = withoutBrackets(tokens)
  let lead: Token[] = []
  let trailing = false
  for (let i = 0; i < main.length; i++) {
    const token = main[i]
    if (!token) continue
    if (token.kind === 'quantity') {
      const quantities = [token.quantity]
      let next = i + 1
      for (let following = listed(main, next); following; following = listed(main, next)) {
        quantities.push(following.quantity)
        next = following.index + 1
      }
      const { group, taken } = groupOf(
        chars,
        lead,
        asShares(quantities, main.slice(i, next)),
        main.slice(next, next + 6),
        state,
        resolve,
      )
      sentence.groups.push(group)
      i = next + taken - 1
      lead = []
      trailing = true
      continue
    }
    if (token.kind === 'mark' && ',;:!?'.includes(token.mark)) {
      const bare = passClause(chars, trailing ? [] : lead, token.mark, state, resolve)
      if (bare) sentence.bare.push(bare)
      lead = []
      trailing = false
      continue
    }
    lead.push(token)
  }
  const bare = passClause(chars, trailing ? [] : lead, ';', state, resolve)
  if (bare) sentence.bare.push(bare)
  for (const token of aside) if (token.kind === 'quantity') sentence.groups.push(asideGroup(token, state))
  return sentence
}

/** 4.0:37.7:58.3 are parts of a hundred. */
function asShares(quantities: readonly Quantity[], tokens: readonly Token[]): readonly Quantity[] {
  const sum = quantities.reduce((total, { value }) => total + value, 0)
  const proportion = tokens.filter((token) => token.kind === 'mark').every((token) => token.mark === ':')
  if (quantities.length < 3 || !proportion || sum < 99 || sum > 101) return quantities
  return quantities.map((quantity) => ({ ...quantity, unit: percent }))
}

/** What stands in round brackets explains a word: its numbers are no statement of the sentence. */
function withoutBrackets(tokens: readonly Token[]): { main: Token[]; aside: Token[] } {
  const main: Token[] = []
  const aside: Token[] = []
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'mark' && token.mark === '(') depth++
    else if (token.kind === 'mark' && token.mark === ')') depth = Math.max(0, depth - 1)
    else (depth > 0 ? aside : main).push(token)
  }
  return { main, aside }
}

/** The next number of a list, where only 、, 和 or : stands before it. */
function listed(tokens: readonly Token[], at: number): { quantity: Quantity; index: number } | null {
  const mark = tokens[at]
  const next = tokens[at + 1]
  const joins =
    (mark?.kind === 'mark' && (mark.mark === '、' || mark.mark === ':')) ||
    (mark?.kind === 'word' && mark.word.class === 'and')
  return joins && next?.kind === 'quantity' ? { quantity: next.quantity, index: at + 1 } : null
}

/** A clause without a number: it may open a time, a place or a subject, or be 与…同步. */
function passClause(chars: string, lead: readonly Token[], mark: string, state: State, resolve: Resolve): Bare | null {
  if (lead.length > 0) state.added = false
  const first = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  if (!first) {
    if (lead.some((token) => token.kind === 'time')) readTimes(lead, state, resolve)
    return null
  }
  readTimes(lead, state, resolve)
  const bare = bareOf(chars, lead, state, resolve)
  const content = first.kind === 'name' || first.kind === 'text' || first.kind === 'place'
  if (content) {
    const stop = lead.findIndex(
      (token, index) =>
        index > lead.indexOf(first) &&
        token.kind === 'word' &&
        token.word.class !== 'and' &&
        token.word.class !== 'whose' &&
        token.word.class !== 'noun',
    )
    const phrase = phraseOf(chars, clauseSubject(lead, stop), state.terms)
    if (phrase) {
      state.slots = phrase.slots
      state.terms = [...phrase.slots.map((slot) => slot.term).reverse(), ...state.terms].slice(0, 6)
    }
    if (first.kind === 'place') state.place = { code: first.code, own: first.own }
  }
  if (mark === ';') {
    state.slots = []
    state.history = []
    state.place = null
    state.from = null
  }
  return bare
}

/** The words of a clause that name its subject: up to its verb, or a name that it begins with. */
function clauseSubject(lead: readonly Token[], stop: number): readonly Token[] {
  const words = stop < 0 ? lead : lead.slice(0, stop)
  const text = words.findIndex((token) => token.kind === 'text')
  const named =
    text > 0 && words[text - 1]?.kind === 'name' && words.slice(0, text - 1).every((token) => token.kind !== 'mark')
  return named ? words.slice(0, text) : words
}

function isAdverb(token: Token): boolean {
  return (
    token.kind === 'time' ||
    (token.kind === 'word' &&
      (token.word.class === 'plain' ||
        token.word.class === 'from' ||
        token.word.class === 'basis' ||
        token.word.class === 'to'))
  )
}

/** Takes the times of a clause into the state. A time after 从, 比 or 到 belongs to its number alone. */
function readTimes(tokens: readonly Token[], state: State, resolve: Resolve): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'time') return
    const before = tokens[index - 1]
    const word = before?.kind === 'word' ? before.word : null
    if (token.time.kind === 'previous') return
    if (word && word.text === '与' && isCompared(tokens[index + 1])) state.base = resolve(token)
    if (word && (word.class === 'from' || ['比', '较', '是', '为', '相当于', '与'].includes(word.text))) return
    if (token.time.kind === 'part') {
      state.partial = true
      return
    }
    const period = resolve(token)
    if (!period || token.time.kind === 'ago') return
    if (token.time.kind === 'years' && token.time.bare) {
      if (countsYears(tokens, index)) state.span = period
      return
    } else if (isSpan(period)) {
      state.span = period
      state.period = period
    } else state.period = period
    state.partial = false
  })
}

function isCompared(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.word.text === '相比'
}

/** Whether a bare number of years (五年) is a time: the clause begins or ends with it, or a verb follows it. */
function countsYears(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (!next || tokens.slice(0, index).every((token) => token.kind === 'word' || token.kind === 'mark')) return true
  return next.kind === 'word' && !['noun', 'whose', 'opaque', 'and'].includes(next.word.class)
}

function bareOf(chars: string, lead: readonly Token[], state: State, resolve: Resolve): Bare | null {
  const at = lead.findIndex(
    (token) => token.kind === 'word' && (token.word.class === 'in_step' || token.word.class === 'even'),
  )
  const token = lead[at]
  if (token?.kind !== 'word') return null
  const name = lead.findIndex((candidate) => candidate.kind === 'name')
  const stop = lead.findIndex(
    (candidate, index) => index > name && candidate.kind === 'word' && ['和', '与', '同'].includes(candidate.word.text),
  )
  const before = lead.slice(0, stop > name ? stop : at)
  const growth = before.findLastIndex((candidate) => candidate.kind === 'word' && candidate.word.class !== 'noun')
  const subject = growth > name ? before.slice(0, growth) : before
  const phrase = name < 0 ? null : phraseOf(chars, subject, state.terms)
  const slots = phrase?.slots ?? (name < 0 && !lead.some((candidate) => candidate.kind === 'text') ? state.slots : [])
  const start = lead[0]?.start ?? token.start
  return {
    kind: token.word.class === 'in_step' ? 'in_step' : 'even',
    slots,
    said: predicateOf(lead, resolve),
    period: state.period,
    start,
    end: token.end,
    place: state.place,
  }
}

function groupOf(
  chars: string,
  lead: readonly Token[],
  quantities: readonly Quantity[],
  behind: readonly Token[],
  state: State,
  resolve: Resolve,
): { group: Group; taken: number } {
  const first = quantities[0]
  const last = quantities.at(-1)
  const start = first?.start ?? 0
  const end = last?.end ?? 0
  const phrase = phraseOf(chars, lead, state.terms)
  const counted = countedPhrase(chars, behind, quantities)
  const predicate = phrase ? [...lead.slice(0, phrase.from), ...lead.slice(phrase.to)] : lead
  const said = predicateOf(predicate, resolve)
  const times = lead.filter((token) => token.kind === 'time')
  const fromAt = lead.findIndex((token) => token.kind === 'word' && token.word.class === 'from')
  const origin = fromAt < 0 ? undefined : times.find((token) => token.start > (lead[fromAt]?.start ?? 0))
  const outer = lead.filter((token) => token !== origin)
  const reachedFrom = state.from !== null && !phrase && said.verb === 'reach'
  const local: State = { ...state }
  readTimes(outer, reachedFrom ? local : state, resolve)
  const times_ = reachedFrom ? local : state
  if (said.added) state.added = true
  else if (!state.added || !isItem(lead)) state.added = isSubset(lead) && state.added
  said.added ||= state.added && phrase !== null
  const bound = counted && !fitsBefore(phrase) ? counted : null
  let slots = state.slots
  let inherited = true
  if (bound) {
    slots = bound.slots
    inherited = false
    state.slots = slots
  } else if (phrase) {
    slots = blocked(lead, phrase) ? phrase.slots.map((slot) => ({ ...slot, code: null, shared: [] })) : phrase.slots
    const owner = ownerOf(lead.slice(0, phrase.from))
    if (owner) slots = slots.map((slot) => ({ ...slot, place: slot.place ?? owner }))
    inherited = false
    state.slots = slots
    state.terms = [...slots.map((slot) => slot.term).reverse(), ...state.terms].slice(0, 6)
    if (slots.length > 0) state.history.push(slots)
  }
  const own = slots[0]?.place
  if (inherited && !isInheritable(lead, quantities)) slots = []
  if (!inherited && own?.own) state.place = null
  const from = said.from ? { period: origin ? resolve(origin) : null, rate: said.rate } : null
  if (reachedFrom) said.rate ||= state.from?.rate ?? false
  if (!said.average && !said.yearOnYear) said.base ??= state.base
  const ofFlow = inherited && state.flow && quantities[0]?.unit?.dimension === 'percent'
  if (!inherited || !ofFlow) state.flow = !inherited && said.added
  const group: Group = {
    quantities,
    slots: ofFlow ? [] : withCompanions(chars, spread(slots, quantities, state.history), [...lead, ...behind]),
    inherited,
    counted: bound !== null,
    said,
    period: times_.period,
    span: times_.span,
    origin: from ? (from.period ?? state.from?.period ?? null) : null,
    subject: subjectOf(bound?.slots ?? phrase?.slots ?? state.slots, start),
    start: bound ? start : Math.min(start, slots[0]?.start ?? start),
    end: bound ? Math.max(end, bound.end) : end,
    place: own ?? state.place,
    partial: state.partial,
    bracketed: false,
    attributive: !bound && isAttributive(chars, behind),
  }
  if (from) state.from = { period: from.period ?? state.from?.period ?? null, rate: from.rate }
  if (group.attributive) state.slots = []
  return { group, taken: bound ? bound.taken : 0 }
}

/** Whether a number without a subject of its own may be of the one before: not after 其中, nor as the object of a verb (惠及120万户). */
function isInheritable(lead: readonly Token[], quantities: readonly Quantity[]): boolean {
  if (isSubset(lead)) return false
  const last = lead.findLast((token) => token.kind === 'word')
  const object = last?.kind === 'word' && last.word.class === 'do'
  return !object || quantities[0]?.unit?.dimension === 'percent'
}

/** Whether the clause goes on with a further item: …、B x家. */
function isItem(lead: readonly Token[]): boolean {
  const [first] = lead
  return first?.kind === 'mark' && first.mark === '、'
}

function isSubset(lead: readonly Token[]): boolean {
  return lead.some((token) => token.kind === 'word' && token.word.text === '其中')
}

/** The words right behind a count that say what is counted: 122个|重点项目. */
function countedPhrase(
  chars: string,
  behind: readonly Token[],
  quantities: readonly Quantity[],
): { slots: readonly Slot[]; end: number; taken: number } | null {
  const unit = quantities.at(-1)?.unit
  if (!unit || quantities.length > 1 || unit.dimension === 'percent' || unit.dimension === 'points') return null
  let to = 0
  while (to < behind.length && belongsBehind(behind[to])) to++
  const tokens = behind.slice(0, to)
  const content = tokens.some((token) => token.kind === 'name' || token.kind === 'text')
  if (!content || (tokens[0]?.kind === 'word' && tokens[0].word.class === 'whose')) return null
  const phrase = phraseOf(chars, tokens, [])
  return phrase && { slots: phrase.slots, end: tokens[phrase.to - 1]?.end ?? 0, taken: to }
}

function belongsBehind(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.kind === 'name' ||
    token.kind === 'text' ||
    token.kind === 'place' ||
    (token.kind === 'word' && ['noun', 'whose', 'share'].includes(token.word.class))
  )
}

function fitsBefore(phrase: { slots: readonly Slot[] } | null): boolean {
  return phrase?.slots.some((slot) => slot.code !== null || slot.shared.length > 0) ?? false
}

/** Leaves out what counts only beside a word that is not there. */
function withCompanions(chars: string, slots: readonly Slot[], beside: readonly Token[]): readonly Slot[] {
  if (slots.every((slot) => slot.needs.length === 0)) return slots
  const clause = chars.slice(beside[0]?.start ?? 0, beside.at(-1)?.end ?? 0)
  return slots.map((slot) =>
    slot.needs.length === 0 || slot.needs.some((word) => clause.includes(word)) ? slot : { ...slot, code: null },
  )
}

/** Whether 的 and a thing follow a number; 的目标 follows a goal. */
function isAttributive(chars: string, behind: readonly Token[]): boolean {
  const [mark, thing] = behind
  if (mark?.kind === 'text' && chars.startsWith('作为', mark.start)) return true
  return (
    mark?.kind === 'word' &&
    mark.word.class === 'whose' &&
    (thing?.kind === 'text' || thing?.kind === 'name' || thing?.kind === 'place')
  )
}

/** Whether the words before a name make it another's: 民营企业实现进出口…. */
function blocked(lead: readonly Token[], phrase: { from: number }): boolean {
  const verb = lead[phrase.from - 1]
  if (verb?.kind !== 'word' || !owning.has(verb.word.text)) return false
  return lead.slice(0, phrase.from - 1).some((token) => token.kind === 'text' || token.kind === 'name')
}

const percent: Unit = { name: '%', dimension: 'percent', factor: 1 }

/** The other place that does it: 武汉市|实现…. A place after 在 or 居 is only compared with. */
function ownerOf(lead: readonly Token[]): Group['place'] {
  const at = lead.findIndex((token) => !isAdverb(token) && token.kind !== 'mark')
  const place = lead[at]
  const before = lead[at - 1]
  if (place?.kind !== 'place' || place.own) return null
  return before?.kind === 'word' && before.word.text === '在' ? null : { code: place.code, own: false }
}

const owning = new Set(['成为', '实施', '实现', '完成', '达到', '拥有', '共有', '有', '实现了', '完成了'])

/** One slot for each number: shared names opened, a single subject for all, or the last subjects of the sentence for 分别. */
function spread(
  slots: readonly Slot[],
  quantities: readonly Quantity[],
  history: readonly (readonly Slot[])[],
): readonly Slot[] {
  const count = quantities.length
  if (slots.length === count) return count === 1 ? slots : slots
  const [only] = slots
  if (slots.length === 1 && only) {
    if (only.shared.length === count) return only.shared.map((code) => ({ ...only, code }))
    const earlier = history.slice(-count)
    if (count > 1 && earlier.length === count && earlier.every((group) => group.length === 1)) return earlier.flat()
    return []
  }
  return count === 1 ? slots : []
}

function subjectOf(slots: readonly Slot[], start: number): { start: number; end: number } {
  const first = slots[0]
  const last = slots.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start, end: start }
}

function asideGroup(token: Token & { kind: 'quantity' }, state: State): Group {
  return {
    quantities: [token.quantity],
    slots: [],
    inherited: true,
    counted: false,
    said: predicateOf([], () => null),
    period: state.period,
    span: null,
    origin: null,
    subject: subjectOf(state.slots, token.start),
    start: token.start,
    end: token.end,
    place: null,
    partial: state.partial,
    bracketed: true,
    attributive: false,
  }
}
