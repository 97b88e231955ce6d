import { z } from 'zod'
import { areaCode, reportTypes, year } from './terms.ts'

/** What a sidecar (`X.json` beside `X.txt`) may say of a report; it wins over what the text suggests. */
export const sidecar = z.strictObject({
  id: z.string().optional(),
  area_code: areaCode().optional(),
  area_name: z.string().optional(),
  report_year: year().optional(),
  report_type: z.enum(reportTypes).optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  publish_date: z.iso.date().optional(),
  source_url: z.string().optional(),
})

export type Sidecar = z.infer<typeof sidecar>
