import type { Indicator } from '../../schemas/indicator.ts'
import type { Observation } from '../../schemas/observation.ts'

type Row = { observation: Observation }

/** A level that no area of any size can have; a flow over several years may be as many times larger. */
export function beyondLevelBounds({ observation }: Row, indicator: Indicator): string | null {
  const { measure, value, value_high, unit } = observation
  const { level_low, level_high, nature, name_en } = indicator
  if (measure !== 'level' && measure !== 'level_avg') return null
  const years = nature === 'flow' && measure === 'level' ? yearsOf(observation) : 1
  const outside = [value, value_high].find((end) => !isWithin(end, level_low, times(level_high, years)))
  if (outside === undefined || outside === null) return null
  return `${name_en} of ${outside} ${unit} is outside the ${level_low} to ${times(level_high, years)} that any area can have.`
}

/** A change that is larger than the largest level. */
export function changeBeyondLevel({ observation }: Row, { level_high, nature, name_en }: Indicator): string | null {
  const { measure, value, unit } = observation
  if (!measure.startsWith('change') || value === null || level_high === null) return null
  const limit = level_high * (nature === 'flow' || nature === 'stock' ? yearsOf(observation) : 1)
  if (Math.abs(value) <= limit) return null
  return `A change of ${name_en} by ${value} ${unit} is more than any area’s level, ${limit}.`
}

/** A fall by more than all there is, or growth beyond the plausible bounds by more than they are apart. */
export function beyondPossibleGrowth(row: Row, indicator: Indicator): string | null {
  const { growth_low, growth_high } = indicator
  if (growth_low === null || growth_high === null) return null
  const width = growth_high - growth_low
  return growthOutside(row, indicator, Math.max(-100, growth_low - width), growth_high + width, 'cannot be')
}

/** Growth beyond the plausible bounds of the indicator. */
export function beyondGrowthBounds(row: Row, indicator: Indicator): string | null {
  const { growth_low, growth_high } = indicator
  if (growth_low === null || growth_high === null) return null
  if (beyondPossibleGrowth(row, indicator) !== null) return null
  return growthOutside(row, indicator, growth_low, growth_high, 'is unlikely to be')
}

function growthOutside(
  { observation }: Row,
  { name_en }: Indicator,
  low: number,
  high: number,
  verdict: string,
): string | null {
  const { measure, value } = observation
  if (!measure.startsWith('growth') || value === null) return null
  const years = measure === 'growth_total' ? yearsOf(observation) : 1
  if (isWithin(value, compound(low, years), compound(high, years))) return null
  return `Growth of ${name_en} by ${value} % (${measure}) ${verdict} right: ${rounded(compound(low, years))} to ${rounded(compound(high, years))} % is what is expected.`
}

/** The growth in % over some years at a yearly growth in %. */
function compound(growth: number, years: number): number {
  return 100 * ((1 + growth / 100) ** years - 1)
}

function rounded(growth: number): number {
  return Math.round(growth * 10) / 10
}

function yearsOf({ period_start, period_end }: Observation): number {
  return Math.max(1, period_end - period_start + 1)
}

function isWithin(value: number | null, low: number | null, high: number | null): boolean {
  return value === null || ((low === null || value >= low) && (high === null || value <= high))
}

function times(bound: number | null, factor: number): number | null {
  return bound === null ? null : bound * factor
}
