import { areaByCode } from '../../schemas/areas.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { indicatorByCode } from '../../schemas/indicators.ts'
import type { Observation } from '../../schemas/observation.ts'
import { beyondGrowthBounds, beyondLevelBounds, beyondPossibleGrowth, changeBeyondLevel } from './plausible.ts'

/** An observation, the document that states it and the repaired text of that document. */
export type Checked = { document: Document; text: string; observation: Observation }

/** A check says in one sentence what is wrong with a row, or null if nothing is. */
type RowCheck = {
  check: string
  severity: Finding['severity']
  problem: (row: Checked, indicator: Indicator) => string | null
}

/** Every check of a single row, in the order in which its findings are listed. An `error` cannot be right, a `warning` may be. */
const rowChecks: readonly RowCheck[] = [
  { check: 'unknown_area', severity: 'error', problem: unknownArea },
  { check: 'quote_at_offsets', severity: 'error', problem: quoteAtOffsets },
  { check: 'number_in_quote', severity: 'error', problem: numberInQuote },
  { check: 'value_present', severity: 'error', problem: valuePresent },
  { check: 'period_order', severity: 'error', problem: periodOrder },
  { check: 'unit_allowed', severity: 'error', problem: unitAllowed },
  { check: 'level_possible', severity: 'error', problem: beyondLevelBounds },
  { check: 'change_possible', severity: 'error', problem: changeBeyondLevel },
  { check: 'growth_possible', severity: 'error', problem: beyondPossibleGrowth },
  { check: 'growth_plausible', severity: 'warning', problem: beyondGrowthBounds },
  { check: 'actual_after_report', severity: 'error', problem: actualAfterReport },
  { check: 'actual_of_running_year', severity: 'warning', problem: actualOfRunningYear },
  { check: 'target_retold', severity: 'info', problem: targetRetold },
  { check: 'target_far_off', severity: 'warning', problem: targetFarOff },
]

/** The findings on one observation. One whose indicator is not in the catalogue has no bounds to be checked against. */
export function checkRow(row: Checked): Finding[] {
  const indicator = indicatorByCode(row.observation.indicator)
  if (!indicator) {
    return [found(row, 'unknown_indicator', 'error', `The catalogue has no indicator ${row.observation.indicator}.`)]
  }
  return rowChecks.flatMap(({ check, severity, problem }) => {
    const message = problem(row, indicator)
    return message === null ? [] : [found(row, check, severity, message)]
  })
}

function found({ observation }: Checked, check: string, severity: Finding['severity'], message: string): Finding {
  const { document_id, observation_id } = observation
  return { check, severity, message, document_id, observation_ids: observation_id }
}

function unknownArea({ observation: { area_code } }: Checked): string | null {
  if (area_code === null || areaByCode(area_code)) return null
  return `The gazetteer has no area ${area_code}.`
}

function quoteAtOffsets({ text, observation: { quote, text_start, text_end } }: Checked): string | null {
  if (text.slice(text_start, text_end) === quote) return null
  return `The text from ${text_start} to ${text_end} is not the quote “${quote}”.`
}

/** The quote may break a number over lines or put spaces in it; both are read past. */
function numberInQuote({ observation: { qualifier, quote, value_text } }: Checked): string | null {
  if (qualifier === 'in_step') return null
  if (value_text !== '' && withoutSpace(quote).includes(withoutSpace(value_text))) return null
  return `The quote “${quote}” does not hold the number “${value_text}”.`
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '')
}

function valuePresent({ observation: { measure, qualifier, value, value_high } }: Checked): string | null {
  if (qualifier === 'in_step') {
    return value === null && measure === 'growth'
      ? null
      : 'A target in step with the economy is a growth without a number.'
  }
  if (value === null) return `A statement that is ${qualifier} has no number.`
  if ((qualifier === 'range') === (value_high !== null)) return null
  return qualifier === 'range' ? 'A range has no upper end.' : `A statement that is ${qualifier} has an upper end.`
}

function periodOrder({ observation: { period_start, period_end } }: Checked): string | null {
  return period_start <= period_end ? null : `The period begins in ${period_start}, after its end in ${period_end}.`
}

/** Rates are in %, differences of percentages in points, all else in the catalogue's unit or another that it allows. */
function unitAllowed({ observation: { measure, unit } }: Checked, indicator: Indicator): string | null {
  const allowed = unitsOf(measure, indicator)
  if (allowed.includes(unit)) return null
  return `${indicator.name_en} (${measure}) is given in ${unit}, not in ${allowed.join(' or ')}.`
}

function unitsOf(measure: Observation['measure'], { unit, units_allowed }: Indicator): string[] {
  if (measure.startsWith('growth')) return ['%']
  if (measure.startsWith('change') && unit === '%') return ['pp']
  return units_allowed.split('|')
}

function actualAfterReport({ document: { vintage }, observation: { status, period_end } }: Checked): string | null {
  if (status !== 'actual' || vintage === null || period_end <= vintage) return null
  return `What happened in ${period_end} cannot stand in a document of ${vintage}.`
}

/** A plan, work or budget report can tell only the beginning of the year that it is written in. */
function actualOfRunningYear({ document, observation: { status, period_end } }: Checked): string | null {
  const { report_type, vintage } = document
  if (status !== 'actual' || period_end !== vintage || !['plan', 'work', 'budget'].includes(report_type)) return null
  return `The report was written in ${period_end}: this is how far the year had come, or another year’s figure.`
}

function targetRetold({ document: { report_year }, observation: { status, period_end } }: Checked): string | null {
  if (status !== 'target' || report_year === null || period_end >= report_year) return null
  return `The target of ${period_end} is retold by a report of ${report_year}; only the report of its own year sets it.`
}

/** Plans of the state reach a generation ahead at the most, but for a few goals of the middle of the century. */
function targetFarOff({ document: { report_year }, observation: { status, period_end } }: Checked): string | null {
  if (status !== 'target' || report_year === null || period_end - report_year <= 30) return null
  return `The target year ${period_end} is more than 30 years after the report of ${report_year}.`
}
