import type { Document } from '../../../schemas/document.ts'
import type { Mention } from '../../../schemas/mention.ts'
import { rounded } from '../facts/rounding.ts'
import { quantityAt } from '../lexer/quantities.ts'
import { viewOf } from '../view.ts'
import type { TableFacts } from './facts.ts'
import { withoutNumber } from './names.ts'
import type { TableBlock } from './rows.ts'

/** What is known of a table whose columns are not: the figures that have a unit of their own, as mentions, and a finding. */
export function doubtfulFacts({ rows, start }: TableBlock, { document_id }: Document, section: string): TableFacts {
  const mentions = rows.flatMap(({ cells }) => {
    const subject = withoutNumber(viewOf(cells[0]?.text ?? '').chars)
    return cells.flatMap(({ text, start, end }): Mention[] => {
      const shown = viewOf(text).chars
      const quantity = quantityAt(shown, 0, shown.length)
      if (!quantity?.unit || quantity.end !== shown.length) return []
      const value = rounded(quantity.value)
      const value_high = quantity.high === null ? null : rounded(quantity.high)
      const told = { status: 'actual' as const, period_text: '', section, observation_id: null }
      const number = { value, value_high, unit: quantity.unitText }
      return [{ document_id, text_start: start, text_end: end, ...number, subject, ...told }]
    })
  })
  const message = `A table at ${start}: in which columns its figures stand is not certain, so none is coded.`
  const finding = { check: 'uncertain_reading', severity: 'info' as const, message, document_id, observation_ids: '' }
  return { observations: [], mentions, spoiled: [], findings: [finding] }
}
