import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Name } from '../lexer/names.ts'
import type { Owner } from './where.ts'

/** What a number is said of: an indicator in an area, or something that the catalogue does not have (`code` null). */
export type Slot = {
  code: string | null
  /** The indicators of a shared name (城乡居民…), in order; empty otherwise. */
  shared: readonly string[]
  activity: boolean
  needs: readonly string[]
  weak: boolean
  /** The words that name it, without those that say where. */
  term: string
  start: number
  end: number
  /** The place that the words name: undefined if they name none. */
  place: Owner | undefined
  rule: 'named' | 'share' | 'shared_head' | 'shared_modifier' | 'unknown'
}

/**
 * A slot with some of its fields changed. Every slot is made here or in `namedSlot`, with all fields written out: an object that is spread has a shape
 * of its own for each place that spreads it, and what reads slots of more than four shapes looks each field up by its name.
 */
export function slotWith(slot: Slot, changes: Partial<Slot>): Slot {
  const { code, shared, activity, needs, weak, term, start, end, place, rule } = slot
  return Object.assign({ code, shared, activity, needs, weak, term, start, end, place, rule }, changes)
}

/** What a sentence has named so far: `terms`, the nearest first, and those of the whole that 其中 opens into its parts. */
export type Named = { terms: readonly string[]; whole: readonly string[] }

/** The same words as something that the catalogue does not have. */
export function foreign<Named extends { slots: readonly Slot[] }>(named: Named): Named {
  return { ...named, slots: named.slots.map(withoutCode) }
}

/** Whether some subjects are of more than one indicator. */
export function nameSeveral(told: readonly (readonly Slot[])[]): boolean {
  let one: string | null = null
  for (const slots of told)
    for (const { code } of slots) {
      if (code !== null && one !== null && code !== one) return true
      one ??= code
    }
  return false
}

/** Whether a subject is an area within the reporting one: 其中肃南县农民收入…. */
export function isElsewhere({ place }: Slot): boolean {
  return place !== undefined && !place.own && place.code !== null
}

/** Whether a subject is money that a government takes or spends. */
export function isPublicMoney({ code }: Slot): boolean {
  return code !== null && indicatorByCode(code)?.theme === 'public_finance'
}

/** Whether a subject is told in percent, as shares and rates are. */
export function isRatio({ code }: Slot): boolean {
  return code !== null && indicatorByCode(code)?.unit === '%'
}

/** Whether a subject is what is traded with, or invested by, other countries. */
export function isTrade({ code }: Slot): boolean {
  return code !== null && indicatorByCode(code)?.theme === 'trade'
}

/** Whether a subject is how many or how much there is, not what came about in the year. */
export function isStock({ code }: Slot): boolean {
  return code !== null && indicatorByCode(code)?.nature === 'stock'
}

/** The slot of a name that stands alone. */
export function namedSlot(
  chars: string,
  { codes, single, activity, needs, weak }: Name,
  start: number,
  end: number,
): Slot {
  const shared = codes.length > 1 ? codes : []
  const term = chars.slice(start, end)
  return { code: single, shared, activity, needs, weak, term, start, end, place: undefined, rule: 'named' }
}
/** The same subject as something that the catalogue does not have. */
export function withoutCode(slot: Slot): Slot {
  return slotWith(slot, { code: null, shared: [] })
}
