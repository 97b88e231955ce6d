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

/** `repairs`: in the order of the text, none over another of its kind. */
export function damageOf(repairs: readonly Repair[]): Damage {
  const ofKind = (kind: Repair['kind']) => repairs.filter((repair) => repair.kind === kind)
  const restored = ofKind('restored')
  const lost = [ofKind('damaged'), ofKind('out_of_step')]
  const all = [restored, ...lost]
  return {
    touches: (start, end) => all.some((list) => meets(list, start, end)),
    loses: (start, end) => lost.some((list) => meets(list, start, end)),
    spoils: ({ quantity }, view) => {
      if (!quantity) return false
      const { start, end } = inText(view, quantity.start, quantity.valueEnd)
      return lost.some((list) => meets(list, start - beside, end + beside))
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

/** Whether one of the repairs touches `[start, end)`: the first that ends behind its start is looked up by halving. */
function meets(repairs: readonly Repair[], start: number, end: number): boolean {
  let low = 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repairs[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const first = repairs[low]
  return first !== undefined && first.start < end
}
