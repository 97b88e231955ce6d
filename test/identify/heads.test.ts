import { describe, expect, it } from 'vitest'
import { areaByCode } from '../../schemas/areas.ts'
import { reportHeads } from './heads.ts'
import { identified } from './record.ts'

describe('the head of a report', () => {
  it.each(reportHeads)('tells what it is: $page', ({ page, area, level, type, year, publisher, date, checks = '' }) => {
    const found = identified(page)
    expect(found.document).toMatchObject({
      area_code: area,
      area_level: level,
      report_type: type,
      report_year: year,
      publisher: publisher ?? null,
      publish_date: date ?? null,
    })
    expect(found.checks.join(' ')).toBe(checks)
    if (area !== null) expect(areaByCode(area)?.level).toBe(level)
  })
})
