import { z } from 'zod'
import { areaCode, bases, measures, qualifiers, reportTypes, statuses, year } from './terms.ts'

const empty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable())

/** A row of a tabular extract: one fact, with the number as its report printed it and the report that it is from. */
export const tabularRow = z.strictObject({
  area_code: areaCode(),
  source_title: z.string().min(1),
  report_year: z.coerce.number().pipe(year()),
  report_type: z.enum(reportTypes),
  publish_date: empty(z.iso.date()),
  source_url: empty(z.string()),
  indicator: z.string().min(1),
  /** A year or a span: `2025`, `2021-2025`. */
  period: z.string().regex(/^[0-9]{4}(-[0-9]{4})?$/),
  status: z.enum(statuses),
  measure: z.enum(measures),
  value: empty(z.coerce.number()),
  value_high: empty(z.coerce.number()),
  unit: z.string().min(1),
  qualifier: z.enum(qualifiers),
  value_text: z.string(),
  /** Prices of a growth rate, where the report says them (扣除价格因素, 实际增长). */
  basis: empty(z.enum(bases)).optional(),
})

export type TabularRow = z.infer<typeof tabularRow>
