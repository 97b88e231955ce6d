import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../../pipelines/extract/passages/passages.ts'
import { viewOf } from '../../../pipelines/extract/view.ts'
import { facts, province } from '../facts.ts'

const calendar = { year: 2026, last: 2025, given: 2026 }
const read = (text: string) => {
  const { chars, paragraphs } = viewOf(text)
  return passagesOf(chars, paragraphs, calendar).map(({ section, period }) => [section.name, period.from, period.to])
}

describe('passagesOf', () => {
  it('joins the headings above a paragraph, outermost first', () => {
    expect(read('二、2026年重点工作\n（一）抓好项目\n开工项目5个。')[2]).toEqual([
      '二、2026年重点工作 / (一)抓好项目',
      2026,
      2026,
    ])
  })

  it('takes a heading that names a year for nothing but one', () => {
    const { chars, paragraphs } = viewOf('一、2025年工作回顾\n财政收入翻番。')
    expect(passagesOf(chars, paragraphs, calendar).map(({ heading }) => heading)).toEqual([true, false])
  })

  it('takes the years of a heading for what stands below it', () => {
    expect(read('一、“十四五”时期工作回顾\n财政收入翻番。')[1]).toEqual(['一、十四五时期工作回顾', 2021, 2025])
  })

  it('reviews the year before where a heading names none', () => {
    expect(read('一、计划执行情况\n财政收入增长5%。')[1]?.slice(1)).toEqual([2025, 2025])
  })

  it('aims at the report year under an outlook heading', () => {
    expect(read('三、重点工作\n新建学校3所。')[1]?.slice(1)).toEqual([2026, 2026])
  })

  it('goes on with the years that a paragraph opens with', () => {
    const text =
      '一、2025年和“十四五”时期工作回顾\n一年来，产量增长3%。\n过去五年，我们迎难而上。\n城镇新增就业20万人。'
    expect(read(text).map((passage) => passage.slice(1))).toEqual([
      [2025, 2025],
      [2025, 2025],
      [2021, 2025],
      [2021, 2025],
    ])
  })

  it('forgets a look back in the plans with its paragraph', () => {
    const text = '三、重点工作\n去年，产量增长3%。\n新建学校3所。'
    expect(read(text).map((passage) => passage[2])).toEqual([2026, 2025, 2026])
  })

  it('reads a run-in heading', () => {
    expect(read('（一）着力扩大投资。固定资产投资增长6%。')[0]?.[0]).toBe('(一)着力扩大投资')
  })

  it('takes no year from the title, where a first heading does not say that it looks back', () => {
    const text = '2026年山川省政府工作报告\n一、在接续奋斗中建设取得新成效\n全社会研发投入120亿元。'
    expect(read(text)[2]).toEqual(['一、在接续奋斗中建设取得新成效', 2025, 2025])
  })

  it('turns to the tasks of the year behind the goals of a plan, where its part tells of both', () => {
    const text =
      '二、“十五五”发展目标和2026年工作安排\n“十五五”时期，我们将推进五大战略。\n为此，重点抓好七项工作。\n1．新建学校3所。'
    expect(read(text).map((passage) => passage.slice(1))[3]).toEqual([2026, 2026])
  })

  it('does not go on with an earlier year that a paragraph of a year’s review looks back to', () => {
    const text = '一、2025年工作回顾\n2023年，干旱使产量下降3%。\n产量增长3%。'
    expect(read(text).map((passage) => passage.slice(1))).toEqual([
      [2025, 2025],
      [2023, 2023],
      [2025, 2025],
    ])
  })

  it('tells of a part of a year under a heading that says so', () => {
    const { chars, paragraphs } = viewOf('二、2026年上半年预算执行情况\n财政收入增长3%。')
    expect(passagesOf(chars, paragraphs, calendar).map(({ partial }) => partial)).toEqual([true, true])
  })

  it.each([
    [
      'an opening plan with its years (“十四五”的五年，…) below a heading of another year',
      '一、2025年及“十四五”时期工作回顾\n“十四五”的五年，我们干成了一批大事。\n人均地区生产总值由6万元升至8万元。',
    ],
    [
      'a heading that names a span and a year',
      '一、过去五年和2025年工作\n总量上了台阶。人均地区生产总值由6万元升至8万元。',
    ],
    [
      'a sentence of a paragraph that only leads over to numbered items',
      '一、2025年工作回顾\n地区生产总值增长5%。\n2025年画上圆满句号。五年来，我们这样走过：\n1.总量：人均地区生产总值从6万元增至8万元。',
    ],
    [
      'a paragraph that only leads over to others without numbers',
      '一、2025年工作回顾\n地区生产总值增长5%。\n放到五年的坐标系中看：\n总量上了台阶。人均地区生产总值由6万元提高到8万元。',
    ],
    [
      'a span, though a sentence opens with the year before it',
      '一、过去五年工作回顾\n五年里，经济回升。2020年，地区生产总值2万亿元，到2025年达到3万亿元。人均地区生产总值由6万元提高到8万元。',
    ],
  ])('tells of the years of %s', (_, text) => {
    const told = facts(text, province).filter((fact) => fact.startsWith('gdp_per_capita'))
    expect(told).toEqual(['gdp_per_capita 2020 level 60000 元', 'gdp_per_capita 2025 level 80000 元'])
  })
})
