import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Predicate } from './predicates.ts'
import { asProportion, asShareOfAll, shareNamed } from './shares.ts'
import { type Slot, slotWith, withoutCode } from './slot.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'

/** What is told of an indicator in percent, where that is another one: 空气优良天数达到92.9%. */
const ratios: Readonly<Record<string, string>> = { air_good_days: 'air_good_ratio' }

function isLength({ code }: Slot): boolean {
  return code !== null && indicatorByCode(code)?.unit === '公里'
}

/** The subjects as what their numbers measure. */
export function inMeasureOf(
  [first]: readonly Quantity[],
  { verb }: Predicate,
  slots: readonly Slot[],
): readonly Slot[] {
  if (first?.unit?.dimension === 'percent' && first.unitText === '') return slots.map(asProportion)
  // 公路投资312亿元，其中高速公路206亿元，分别增长…: of what was spent on them.
  if (first?.unit?.dimension === 'money') return slots.map((slot) => (isLength(slot) ? withoutCode(slot) : slot))
  return first?.unit?.dimension === 'percent' && verb !== 'change' ? slots.map(asRatio) : slots
}

/** 空气优良天数229天，占62.7%: the subjects as the share that a clause of no more than 占 tells of them. */
export function inShareOf(lead: readonly Token[], { share }: Predicate, { slots, terms }: State): readonly Slot[] {
  if (!share || lead.length !== 1) return slots
  // 60岁以上人口1200万人，其中城镇人口700万人，占58%: of those alone.
  const ofAll = terms.some((term) => wholePeople.test(term))
  return slots.map((slot) => (ofAll ? asUrbanShare : asRatio)(asShareOfAll(slot)))
}

/** A、B增加值分别增长…，占规上工业比重分别提高到21%、33%: the share of each of the subjects that were spoken of; null if a phrase names no such share. */
export function sharesOfEach(
  phrase: Phrase,
  { length }: readonly Quantity[],
  { apart }: Predicate,
  { slots }: State,
): readonly Slot[] | null {
  const [share, ...others] = phrase.slots
  if (!share || others.length > 0 || !share.term.startsWith('占')) return null
  if (!apart || length < 2 || slots.length !== length) return null
  return slots.map(({ term }) => {
    const name = shareNamed(term + share.term)
    const text = name?.text ?? term + share.term
    return slotWith(share, { code: name?.single ?? null, shared: [], term: text, rule: name ? 'share' : 'unknown' })
  })
}

/** 城镇人口7.5亿人，占55%: of all who live there. */
function asUrbanShare(slot: Slot): Slot {
  return slot.code === null && urbanPeople.has(slot.term) ? slotWith(slot, { code: 'urbanization' }) : asRatio(slot)
}

const wholePeople = /^(?:全[国省市区县州])?(?:年末)?(?:全[国省市区县州])?(?:总|常住)人口$/
const urbanPeople: ReadonlySet<string> = new Set(['城镇人口', '城镇常住人口'])

function asRatio(slot: Slot): Slot {
  const ratio = ratios[slot.code ?? '']
  return ratio === undefined ? slot : slotWith(slot, { code: ratio })
}
