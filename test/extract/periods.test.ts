import { describe, expect, it } from 'vitest'
import { calendarOf, planPeriod, resolveTime, statusOf } from '../../pipelines/extract/periods.ts'
import { documentOf } from './document.ts'

const calendar = { year: 2026, last: 2025, given: 2026 }
const context = { from: 2025, to: 2025 }

describe('calendarOf', () => {
  it('sees the year before as the last one that is over, but for a communiqué', () => {
    expect(calendarOf(documentOf({ report_year: 2024 }), '')).toEqual({ year: 2024, last: 2023, given: 2024 })
    const communique = documentOf({ report_year: 2023, report_type: 'communique' })
    expect(calendarOf(communique, '今年')).toEqual({ year: 2023, last: 2023, given: 2023 })
    expect(calendarOf(documentOf({ report_year: null }), '')).toBeNull()
  })

  it('sees in a communiqué that does not call it this year the year before its own', () => {
    const communique = documentOf({ report_year: 2023, report_type: 'communique' })
    expect(calendarOf(communique, '去年')).toEqual({ year: 2023, last: 2023, given: 2024 })
  })

  it('reads in the first lines that a report was given at the end of the year before, or of the one that it is called after', () => {
    const head = '政府工作报告——2012年12月18日在县第十六届人民代表大会第一次会议上'
    expect(calendarOf(documentOf({ report_year: 2013, vintage: 2013 }), head)).toEqual({
      year: 2013,
      last: 2012,
      given: 2012,
    })
    expect(calendarOf(documentOf({ report_year: 2012, vintage: 2012 }), head)).toEqual({
      year: 2013,
      last: 2012,
      given: 2012,
    })
  })
})

describe('a report of the autumn in which a term ends', () => {
  it('tells of its own year where it foresees how that ends, and plans the next term', () => {
    const report = documentOf({ report_year: 2016, vintage: 2016 })
    const text = '一、过去五年工作回顾预计到2016年底,产值过百亿。二、未来五年的目标'
    expect(calendarOf(report, text)).toEqual({ year: 2017, last: 2016, given: 2017 })
    expect(calendarOf(report, '一、2015年工作回顾二、未来五年的目标预计到2016年底')?.last).toBe(2015)
  })
})

describe('a report that is called after the year on which it looks back', () => {
  it('tells of that year, and plans the next', () => {
    const report = documentOf({ report_year: 2019, vintage: 2019 })
    expect(calendarOf(report, '一、2019年工作回顾一年来,…二、2020年工作安排')).toEqual({
      year: 2020,
      last: 2019,
      given: 2020,
    })
    expect(calendarOf(report, '…二、重点任务。做好2019年工作总结,谋划2020年工作回顾')).toEqual({
      year: 2019,
      last: 2018,
      given: 2019,
    })
    expect(calendarOf(report, '一、2018年工作回顾…二、2019年工作安排')).toEqual({ year: 2019, last: 2018, given: 2019 })
  })

  it('is not called after it where the first heading below its title says 经济运行', () => {
    const report = documentOf({ report_year: 2024, vintage: 2024 })
    expect(calendarOf(report, '2024年省政府工作报告一、2023年工作回顾(一)经济运行回升向好。')?.last).toBe(2023)
    expect(calendarOf(report, '2024年全省经济运行情况')?.last).toBe(2024)
  })

  it('was given before that year ended where the day below its title says so, or it plans for 明年', () => {
    const report = documentOf({ report_year: 2019, vintage: 2019 })
    const given = { year: 2020, last: 2019, given: 2019 }
    expect(calendarOf(report, '市政府工作报告(2019年12月26日)一、2019年工作回顾')).toEqual(given)
    expect(calendarOf(report, '一、2019年工作回顾二、主要任务明年经济发展的目标')).toEqual(given)
  })
})

describe('planPeriod', () => {
  it.each([
    [1, 1953, 1957],
    [6, 1981, 1985],
    [9, 1996, 2000],
    [14, 2021, 2025],
    [15, 2026, 2030],
  ])('plan %d is %d to %d', (number, from, to) => {
    expect(planPeriod(number)).toEqual({ from, to })
  })
})

describe('resolveTime', () => {
  it('counts 过去五年 back from the last year, and 今后五年 on from it', () => {
    expect(resolveTime({ kind: 'years', count: 5, ahead: false, bare: false, open: false }, calendar, context)).toEqual(
      {
        from: 2021,
        to: 2025,
      },
    )
    expect(resolveTime({ kind: 'years', count: 5, ahead: true, bare: false, open: false }, calendar, context)).toEqual({
      from: 2026,
      to: 2030,
    })
  })

  it('ends a plan that goes on at the last year where 以来 says so', () => {
    const midway = { year: 2024, last: 2023, given: 2024 }
    expect(resolveTime({ kind: 'plan', number: 14, since: true, end: false }, midway, context)).toEqual({
      from: 2021,
      to: 2023,
    })
  })

  it('takes 上年 as the year before the one spoken of', () => {
    expect(resolveTime({ kind: 'previous' }, calendar, context)).toEqual({ from: 2024, to: 2024 })
  })

  it('knows no years for a part of a year', () => {
    expect(resolveTime({ kind: 'part' }, calendar, context)).toBeNull()
  })
})

describe('statusOf', () => {
  it('calls what is not over a target', () => {
    expect(statusOf({ from: 2025, to: 2025 }, calendar)).toBe('actual')
    expect(statusOf({ from: 2026, to: 2030 }, calendar)).toBe('target')
  })
})
