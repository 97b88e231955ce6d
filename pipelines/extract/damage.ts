import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Repair } from '../repair/index.ts'
import type { Fact } from './facts.ts'
import { inText, type View } from './view.ts'

/** What repair did to a text, as extraction asks for it. */
export type Damage = {
  /** Whether `[start, end)` of the text touches repaired characters. */
  touches: (start: number, end: number) => boolean
  /** Whether `[start, end)` of the text meets characters that are lost. */
  loses: (start: number, end: number) => boolean
  /** Whether the number of a fact stands in or beside characters that are lost. */
  spoils: (fact: Fact, view: View) => boolean
  finding: (fact: Fact, document: Document) => Finding
}

/** Characters next to a number that may have been digits of it. */
const beside = 1

export function damageOf(repairs: readonly Repair[]): Damage {
  const lost = repairs.filter((repair) => repair.kind !== 'restored')
  const meets = (list: readonly Repair[], start: number, end: number) =>
    list.some((repair) => repair.start < end && repair.end > start)
  return {
    touches: (start, end) => repairs.length > 0 && meets(repairs, start, end),
    loses: (start, end) => lost.length > 0 && meets(lost, start, end),
    spoils: ({ quantity }, view) => {
      if (lost.length === 0 || !quantity) return false
      const { start, end } = inText(view, quantity.start, quantity.valueEnd)
      return meets(lost, start - beside, end + beside)
    },
    finding: ({ observation }, { document_id }) => ({
      check: 'damaged_number',
      severity: 'warning',
      message: `${observation.indicator}: the number in “${observation.quote}” stands beside characters that were lost, so it is not coded.`,
      document_id,
      observation_ids: '',
    }),
  }
}
