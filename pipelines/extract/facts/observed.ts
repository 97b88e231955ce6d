import { indicatorByCode } from '../../../schemas/indicators.ts'
import { type Observation, observationId } from '../../../schemas/observation.ts'
import type { Basis, Measure, Qualifier } from '../../../schemas/terms.ts'
import { type Period, statusOf } from '../periods.ts'
import { inText } from '../view.ts'
import type { Setting } from './setting.ts'

/** What was read of a fact; stretches are of the view. */
export type Draft = {
  area_code: string | null
  indicator: string
  period: Period
  measure: Measure
  value: number | null
  high: number | null
  unit: string
  qualifier: Qualifier
  basis: Basis | null
  obsStatus: 'A' | 'P'
  changeBase: Observation['change_base']
  term: string
  number: { start: number; end: number } | null
  step: number | null
  quote: { start: number; end: number }
  rule: string
}

/** The observation of a fact: with its id, its status, and its words and place in the text. */
export function observationOf(
  { document, calendar, view, text, section, touches }: Setting,
  draft: Draft,
): Observation {
  const place = inText(view, draft.quote.start, draft.quote.end)
  const number = draft.number && inText(view, draft.number.start, draft.number.end)
  // Its id last: spreading a fact of so many fields into an observation takes longer than making it.
  const observation: Observation = {
    observation_id: '',
    document_id: document.document_id,
    area_code: draft.area_code,
    indicator: draft.indicator,
    period_start: draft.period.from,
    period_end: draft.period.to,
    status: statusOf(draft.period, calendar),
    measure: draft.measure,
    change_base: draft.changeBase,
    value: draft.value,
    value_high: draft.high,
    unit: draft.unit,
    qualifier: draft.qualifier,
    basis: draft.basis,
    obs_status: draft.obsStatus,
    term: draft.term,
    value_text: number ? text.slice(number.start, number.end) : '',
    value_step: draft.step,
    quote: text.slice(place.start, place.end),
    text_start: place.start,
    text_end: place.end,
    section,
    rule: draft.rule,
    repaired: touches(place.start, place.end),
  }
  observation.observation_id = observationId(observation)
  return observation
}

/** The basis of a growth: the one said, else that which the indicator's growth is printed in; null for other measures. */
export function basisOf(measure: Measure, code: string, said: Basis | null): Basis | null {
  if (!measure.startsWith('growth')) return null
  return said ?? indicatorByCode(code)?.growth_basis ?? null
}
