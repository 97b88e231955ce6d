import fc from 'fast-check'
import type { Measure, Qualifier, Status } from '../../../schemas/terms.ts'

/** A fact as a statement tells it; `area` null is the reporting area. */
export type Fact = {
  indicator: string
  area: string | null
  period: string
  status: Status
  measure: Measure
  value: number | null
  high: number | null
  unit: string
  qualifier: Qualifier
}

/** Words of a report, without the full stop, and every fact that they state. */
export type Stated = { text: string; facts: Fact[] }

/** The years that a part of a report is about, and whether it plans. */
export type Part = { status: Status; start: number; end: number }

/** The fact that a part states of an indicator. */
export function fact(
  part: Part,
  indicator: string,
  measure: Measure,
  printed: { value: number | null; high?: number | null; unit: string; qualifier?: Qualifier },
  year?: number,
): Fact {
  const spans = year === undefined && part.start !== part.end && !endOfSpan.has(measure)
  return {
    indicator,
    area: null,
    period: spans ? `${part.start}-${part.end}` : String(year ?? part.end),
    status: part.status,
    measure,
    value: printed.value,
    high: printed.high ?? null,
    unit: printed.unit,
    qualifier: printed.qualifier ?? 'exact',
  }
}

/** What belongs to the last year of a span. */
const endOfSpan = new Set<Measure>(['level', 'growth', 'change'])

/** One of some words. */
export const word = (...words: string[]) => fc.constantFrom(...words)
