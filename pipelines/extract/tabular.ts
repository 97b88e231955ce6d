import type { Document } from '../../schemas/document.ts'
import { indicatorByCode } from '../../schemas/indicators.ts'
import { type Observation, observationId } from '../../schemas/observation.ts'
import type { TabularLine } from '../ingest/index.ts'
import { rounded } from './facts/rounding.ts'
import type { Extraction } from './index.ts'
import { quantityAt } from './lexer/quantities.ts'
import { viewOf } from './view.ts'

/** The facts of a tabular extract: a row is an observation, and its quote is its line of the text. */
export function extractLines(document: Document, text: string, lines: readonly TabularLine[]): Extraction {
  const observations = new Map<string, Observation>()
  for (const line of lines) {
    const observation = observationOf(document, text, line)
    if (!observations.has(observation.observation_id)) observations.set(observation.observation_id, observation)
  }
  return { observations: [...observations.values()], mentions: [], findings: [] }
}

function observationOf(document: Document, text: string, { row, start, end }: TabularLine): Observation {
  const [from = '', to = from] = row.period.split('-')
  const indicator = indicatorByCode(row.indicator)
  const fact = {
    document_id: document.document_id,
    area_code: row.area_code,
    indicator: row.indicator,
    period_start: Number(from),
    period_end: Number(to),
    status: row.status,
    measure: row.measure,
    change_base: row.measure === 'change' ? ('unknown' as const) : null,
    value: row.value,
    value_high: row.value_high,
    unit: row.unit,
    qualifier: row.qualifier,
    basis: row.measure.startsWith('growth') ? (row.basis ?? indicator?.growth_basis ?? null) : null,
    obs_status: 'A' as const,
    term: indicator?.name_zh ?? row.indicator,
    value_text: row.value_text,
    value_step: stepOf(row.value_text, row.value),
    quote: text.slice(start, end),
    text_start: start,
    text_end: end,
    section: '',
    rule: 'tabular',
    repaired: false,
  }
  return { observation_id: observationId(fact), ...fact }
}

/** Worth of the last printed digit in the row's unit: the printed step, scaled as the value is. Null without a number. */
function stepOf(valueText: string, value: number | null): number | null {
  const { chars } = viewOf(valueText)
  const quantity = quantityAt(chars, 0, chars.length)
  if (!quantity || value === null) return null
  const scale = quantity.value === 0 ? 1 : Math.abs(value / quantity.value)
  return rounded(quantity.step * scale)
}
