import type { Token } from '../lexer/tokens.ts'
import type { Period } from '../periods.ts'
import type { Bare } from './bare.ts'
import type { Group } from './groups.ts'
import type { Slot } from './slot.ts'
import type { Owner } from './where.ts'

/** What a sentence states: its numbers, and the growths that it gives without one. */
export type Sentence = {
  groups: Group[]
  bare: Bare[]
  /** The area within the reporting one that it spoke of last; null if of none. */
  spoken: Owner | null
  /** The year that it compares with (与2015年相比，); null if with none. */
  base: Period | null
  /** The year that its changes are measured from (比2015年增长), null if they name none. */
  since: Period | null
  /** The year of A that 从A到B told last; null if none did. */
  origin: Period | null
  /** The years that it sums (五年累计完成…), or goes on to sum (…。新增…); null if it begins otherwise. */
  sum: Period | null
  /** The growth that it tells is of one year. */
  yearly: boolean
  /** It tells the parts of what the sentence before told (其中，中央企业增长6%，…). */
  ofParts: boolean
  /** The side of the general budget that it tells of all. */
  budget: Slot | null
  /** Its tokens, the areas that it only counts (三市分别…) among them. */
  tokens: readonly Token[]
}
