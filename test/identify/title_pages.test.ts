import { describe, expect, it } from 'vitest'
import { identified } from './record.ts'
import { titlePages } from './title_pages.ts'

describe('a title page', () => {
  it.each(titlePages)('%s', (page, area_code, report_type, report_year, checks = '') => {
    const found = identified(page)
    expect(found.document).toMatchObject({ area_code, report_type, report_year })
    expect(found.checks.join(' ')).toBe(checks)
  })

  const broken = titlePages.map(([page]) => page.split('\n')).filter(([first = '']) => first.includes('关于'))

  it.each(broken)('that breaks its title has one title: %s', (...lines) => {
    expect(identified(lines.join('\n')).document.title).toBe(lines.join(''))
  })
})
