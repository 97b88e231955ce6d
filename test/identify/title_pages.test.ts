import { describe, expect, it } from 'vitest'
import { identified } from './record.ts'
import { titlePages } from './title_pages.ts'

describe('a title page', () => {
  it.each(titlePages.map((page) => [page]))('%j', ([page, area_code, report_type, report_year, checks = '']) => {
    const found = identified(page)
    expect(found.document).toMatchObject({ area_code, report_type, report_year })
    expect(found.checks.join(' ')).toBe(checks)
  })

  const broken = titlePages.map(([page]) => page).filter((page) => /^[^\n]*关于/.test(page))

  it.each(broken)('that breaks its title has one title: %j', (page) => {
    expect(identified(page).document.title).toBe(page.replaceAll('\n', ''))
  })
})
