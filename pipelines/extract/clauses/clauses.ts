import { itemAt } from '../item_at.ts'
import { type Quantity, quantityWith } from '../lexer/quantities.ts'
import { isClauseEnd, isJoint, type Token } from '../lexer/tokens.ts'
import type { Unit } from '../lexer/units.ts'
import { generalBudget } from '../passages/budgets.ts'
import type { Period } from '../periods.ts'
import { readOpener } from './actors.ts'
import { isTotalOf } from './amounts_of_areas.ts'
import { announcedIn } from './announced.ts'
import { type Around, alone, type Earlier } from './around.ts'
import type { Told } from './aside_of_area.ts'
import { bareOf, statesBare } from './bare.ts'
import { opensWithPart, stateBefore, subjectBefore } from './beginning.ts'
import { bracketedIn } from './bracketed.ts'
import type { Read } from './brackets.ts'
import { statedOf } from './circumstances.ts'
import { endEarlierTimes, readTimes, saysWhatFor, tellsBy, tellsWhen } from './clause_times.ts'
import { withCountedAreas } from './counted_areas.ts'
import { countedIndicators } from './counted_indicators.ts'
import { isElliptical } from './elliptical.ts'
import { groupOf, unstatedGroup } from './groups.ts'
import { isItem, isOfPartAlone, isSubset } from './leads.ts'
import { countAt } from './list_counts.ts'
import { listedAt } from './lists.ts'
import { passClause } from './passing.ts'
import { haveSo } from './placed.ts'
import {
  endsInRank,
  endsInStep,
  listedBelow,
  opensRanking,
  rankedBehindCount,
  rankedBy,
  withoutRank,
} from './ranked.ts'
import type { Sentence } from './sentence.ts'
import type { Slot } from './slot.ts'
import { type Resolve, type State, setSubject } from './state.ts'
import { sideOfBudgetIn, withSums } from './sums.ts'
import { withoutObjects } from './times_of_objects.ts'
import { unnamedGroups } from './unnamed.ts'
import { nobody, type Owner } from './where.ts'
import { withoutNarrower, withoutProvincial, withoutWider } from './wider.ts'
import { withAdditions, withWorths } from './worths.ts'
import { toldIn } from './years.ts'

/**
 * Reads the clauses of a sentence from left to right: what each number is said of, when and where. `before`: the last subjects of the sentence
 * before it, of which a sentence that begins with 其中 or 分行业看 tells a part.
 */
export function sentenceOf(
  chars: string,
  printed: readonly Token[],
  resolve: Resolve,
  before: readonly Slot[],
  around: Around = alone,
): Sentence {
  const { earlier } = around
  const counted = countedIndicators(chars, printed, earlier.named)
  const rest = counted > 0 ? printed.slice(counted) : printed
  const area = areaIn(rest)
  const announced = area ? announcedIn(chars, rest, before, earlier) : null
  const tokens = withCountedAreas(chars, announced?.tokens ?? rest, earlier.tokens)
  const { base, spoken } = earlier
  const listed = announced ? [announced.subject] : null
  const subject = listed ?? (counted > 0 ? earlier.named : subjectBefore(chars, tokens, before, around))
  const goesOn = subject !== null
  const sentence: Sentence = {
    groups: [],
    bare: [],
    spoken: (tokens === rest ? area : areaIn(tokens)) ?? spoken,
    base,
    since: null,
    origin: null,
    sum: sumOf(tokens, earlier, resolve),
    yearly: false,
    ofParts: false,
    budget: null,
    tokens,
  }
  if (
    !goesOn &&
    around.standing.topic !== generalBudget &&
    !tokens.some((token, at) => mayName(chars, token, itemAt(tokens, at - 1)))
  ) {
    sentence.groups = unnamedGroups(chars, tokens, resolve)
    sentence.yearly = tokens.some((token) => token.class === 'year_on_year')
    return sentence
  }
  const state = stateBefore(chars, tokens, subject, around, resolve)
  if (listed) state.within = listed
  for (const number of announced?.numbers ?? []) sentence.groups.push(unstatedGroup([number], [], state))
  sentence.ofParts = opensWithPart(tokens)
  const { main, asides } = statedOf(chars, tokens)
  let lead: Token[] = []
  let clause = main[0]?.start ?? 0
  let trailing = false
  let numbered = 0
  for (let i = 0; i < main.length; i++) {
    const token = main[i]
    if (!token) continue
    const count = token.kind === 'quantity' ? countAt(chars, main, i, lead, goesOn) : null
    if (token.kind === 'quantity' && count) {
      sentence.groups.push(unstatedGroup([token.quantity], [], state))
      if (count.ofSome) state.where.place = nobody
      lead = count.lead
      i += count.taken - 1
      continue
    }
    if (token.kind === 'quantity') {
      const { quantities, next } = listedAt(main, i)
      const whole = state.slots
      const numbers = asShares(quantities, main.slice(i, next))
      const shared = main[next]?.class === 'whose' && haveSo(chars, main.slice(next, next + 3)) > 0
      const behind = main.slice(next, next + (shared ? 16 : 6))
      lead = withoutRank(chars, lead)
      const { group, taken } = groupOf({ chars, clause, lead, behind, quantities: numbers }, state, resolve)
      if (isSubset(lead)) {
        sentence.groups = withoutWider(sentence.groups, group, whole, state)
        sentence.groups.push(withoutNarrower(group, whole, state))
      } else sentence.groups.push(group)
      i = next + taken - 1
      lead = []
      trailing = true
      numbered = next
      continue
    }
    if (isClauseEnd(token) && (trailing || !opensRanking(chars, lead, token, main[i + 1]))) {
      // 其中，…; 扣除价格因素，…: it is said of what follows.
      if (lead.length > 0 && (isSubset(lead) ? lead.length === 1 : token.mark === ',' && lead.every(isBasis))) continue
      endClause(chars, trailing ? bareItem(lead) : lead, token.mark, sentence, state, resolve)
      if (trailing) rankAreas(chars, main.slice(numbered, i), token.mark, goesOn ? before : [], state)
      const listed = token.mark === ';' ? null : listedBelow(chars, main.slice(0, i), token.mark)
      if (listed) setSubject(state, listed)
      lead = []
      clause = token.end
      trailing = false
      continue
    }
    // 居民收入与经济增长同步、收入比缩小到2.05以内; 粮食生产喜获丰收、产量61万吨
    const ends = token.mark === '、' && !trailing
    if (ends && (endsStatement(chars, lead) || headFollows(chars, lead, main[i + 1]))) {
      endClause(chars, lead, ',', sentence, state, resolve)
      lead = []
      clause = token.end
      continue
    }
    // 8000亿元新平台、达到…: what stands right behind a number is no subject of the next one, but for an item of its own (…6%、投资由降转增、增长5%).
    if (trailing && token.mark === '、' && !(isItem(lead) && lead.some(({ kind }) => kind === 'name'))) lead = []
    lead.push(token)
  }
  endClause(chars, trailing ? bareItem(lead) : lead, ';', sentence, state, resolve)
  if (asides.length > 0)
    readAsides(asides, { chars, tokens, main, told: sentence.groups, spokenOf: goesOn ? before : [], state, resolve })
  sentence.groups = withAdditions(withWorths(withSums(chars, withoutProvincial(sentence.groups))))
  sentence.base = state.years.baseOfSubject ? null : state.years.base
  sentence.since = state.years.since
  sentence.origin = state.years.origin
  sentence.yearly = state.yearly
  sentence.budget = sideOfBudgetIn(sentence.groups)
  return sentence
}

/** Adds what the brackets of a sentence state to what it told. A function of its own: what a closure holds is slower to reach for all of a function. */
function readAsides(asides: readonly (readonly Token[])[], sentence: Told): void {
  const { chars, told, resolve } = sentence
  const around = { ...alone, standing: { ...alone.standing, adjacent: true } }
  const read: Read = (aside, spoken) => sentenceOf(chars, aside, resolve, spoken, around).groups
  for (const aside of asides) told.push(...bracketedIn(aside, sentence, read))
}

/** The years that a sentence sums, or goes on to sum where it begins with what was added. */
function sumOf([first, next]: readonly Token[], { sum }: Earlier, resolve: Resolve): Period | null {
  if (first?.kind === 'time') return first.time.kind === 'years' && next?.class === 'total' ? resolve(first) : null
  return first?.class === 'add' ? sum : null
}

/** The known area within the reporting one that is named, without a code if several are; null if none is. */
function areaIn(tokens: readonly Token[]): Owner | null {
  let area: Owner | null = null
  for (const { place } of tokens)
    if (place && !place.own && place.code !== null)
      area = { code: area === null || area.code === place.code ? place.code : null, own: false }
  return area
}

/** Whether a token names an indicator, or may with the words before it: 制造业|占比, 外商投资…，直接投资, 旅游、|会展业收入, 襄阳|总量, 一般公共|预算执行情况：收入. */
function mayName(chars: string, token: Token, before: Token | undefined): boolean {
  const { kind, class: role, start, end } = token
  if (kind !== 'text') return kind === 'name' || role === 'share' || isTotalOf(token, before)
  const shares = before !== undefined && isJoint(before) && sharedHead.test(chars.slice(end - longestHead, end))
  return shares || chars.startsWith(generalBudget, start) || isElliptical(chars, start, end)
}

const sharedHead = /(?:收入|投资|增加值)$/
const longestHead = 3

/** Whether an item of a list says all of its subject that it will: that it went along with another, how it ranks, or what step it has come to. */
function endsStatement(chars: string, lead: readonly Token[]): boolean {
  return statesBare(lead) || endsInRank(chars, lead) || endsInStep(chars, lead)
}

/** Whether a clause has said how its subject fared, and the next item is a head that it completes. */
function headFollows(chars: string, lead: readonly Token[], next: Token | undefined): boolean {
  if (next?.kind !== 'text' || lead[0]?.kind !== 'name' || lead.at(-1)?.class !== 'plain') return false
  return isElliptical(chars, next.start, next.end)
}

function isBasis(token: Token): boolean {
  return token.class === 'basis'
}

/** 完成620亿元、与上年持平: of what stands behind a number, only such an item says more of its subject. */
function bareItem(lead: readonly Token[]): readonly Token[] {
  const [mark] = lead
  return mark?.mark === '、' && statesBare(lead) ? lead : []
}

/** 增速居前的3个|县市依次为天长市、明光市，: makes the areas that stand behind a count the subject of what follows. */
function rankAreas(chars: string, behind: readonly Token[], mark: string, before: readonly Slot[], state: State): void {
  const told = state.told.every(({ code }) => code === null) ? before : state.told
  const areas = rankedBehindCount(chars, behind, told) ?? (mark === ':' ? rankedBy(chars, behind) : null)
  if (!areas) return
  setSubject(state, areas)
  state.rate = behind.some((token) => token.class === 'rate')
}

function endClause(
  chars: string,
  lead: readonly Token[],
  mark: string,
  sentence: Sentence,
  state: State,
  resolve: Resolve,
): void {
  const told = toldIn(state.years)
  if (!isOfPartAlone(lead) && !chars.startsWith('基础上', (lead.at(-1)?.end ?? 0) - 3) && !saysWhatFor(chars, lead))
    readTimes(withoutObjects(chars, lead, mark), state, resolve)
  // …，大桥2023年通车；: the year is of what its clause alone tells.
  if ((mark === ';' && tellsWhen(lead)) || tellsBy(chars, lead)) Object.assign(state.years, told)
  if (mark === ':' && announces(chars, lead)) endEarlierTimes(lead, state.years)
  // 五年累计，…: what the sentence goes on to tell is summed.
  if (isTotal(lead)) state.summed = 'sentence'
  const bare = bareOf(chars, lead, state, resolve)
  if (bare) {
    sentence.bare.push(bare)
    setSubject(state, bare.slots)
    if (mark !== ';') return
  }
  readOpener(chars, lead, state)
  passClause(chars, lead, mark, state)
}

/** 提出今年主要预期目标：: what stands behind the colon is aimed at. */
function announces(chars: string, lead: readonly Token[]): boolean {
  return chars.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0).includes('目标')
}

/** A span of years that is summed up: 五年累计, 五年合计. */
function isTotal(lead: readonly Token[]): boolean {
  return (
    lead.some((token) => token.class === 'total') &&
    lead.some((token) => token.kind === 'time' && token.time.kind === 'years') &&
    lead.every((token) => token.kind === 'time' || token.kind === 'word')
  )
}

const percent: Unit = { name: '%', dimension: 'percent', factor: 1 }

/** 4.0:37.7:58.3 are parts of a hundred. */
function asShares(quantities: readonly Quantity[], tokens: readonly Token[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities
  const sum = quantities.reduce((total, { value }) => total + value, 0)
  const proportion = tokens.every((token) => token.kind !== 'mark' || token.mark === ':')
  if (!proportion || sum < 99 || sum > 101) return quantities
  return quantities.map((quantity) => quantityWith(quantity, { unit: percent }))
}
