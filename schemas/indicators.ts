import { readCatalogue } from './csv.ts'
import { type Indicator, indicator } from './indicator.ts'

const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null)

/** The catalogue of indicators (`indicators.csv`), validated when it is loaded. */
export const indicators: readonly Indicator[] = readCatalogue('indicators.csv').map((row) =>
  indicator.schema.parse({
    ...row,
    growth_basis: row.growth_basis || null,
    accumulates: row.accumulates === '1',
    core: row.core === '1',
    level_low: numberOrNull(row.level_low),
    level_high: numberOrNull(row.level_high),
    growth_low: numberOrNull(row.growth_low),
    growth_high: numberOrNull(row.growth_high),
  }),
)

const byCode = new Map(indicators.map((row) => [row.indicator, row]))

/** The catalogue's row of an indicator, or undefined if it has none. */
export function indicatorByCode(code: string): Indicator | undefined {
  return byCode.get(code)
}
