import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, outlook, review } from '../facts.ts'

const both = ['budget_revenue 2023 level 31 亿元', 'budget_expenditure 2023 level 74 亿元']

describe('the general budget, whose sides one word calls', () => {
  it.each([
    [
      'below its heading',
      '一、2023年预算执行情况\n（一）一般公共预算\n全县收入31亿元，为预算的102%；支出74亿元。\n（二）政府性基金预算\n全县收入9亿元。',
    ],
    [
      'below its heading, each side with one of its own',
      '一、2023年预算执行情况\n（一）全县一般公共预算执行情况\n1.收入\n全县完成31亿元。\n2.支出\n全县完成74亿元。\n（二）政府性基金预算执行情况\n1.收入\n全县完成9亿元。',
    ],
    [
      'below its heading, each side named before its sentence',
      '一、2023年预算执行情况\n（一）一般公共预算收支情况\n1.收入情况。全县收入31亿元。\n2.支出情况。全县支出74亿元。',
    ],
    ['behind its name and a colon', review('全县一般公共预算执行情况是：收入31亿元；支出74亿元。')],
    [
      'behind both sides together',
      review('从全县口径看，一般公共预算收支都与预算持平：收入31亿元，支出74亿元。').replace('，支出', '；支出'),
    ],
  ])('%s', (_, text) => {
    expect(facts(text)).toEqual(both)
  })

  it('another budget', () => {
    expect(facts(review('政府性基金预算执行情况：收入31亿元；支出74亿元。'))).toEqual([])
  })
})

describe('another fund between', () => {
  it.each([
    '一般公共预算收入45亿元。从政府性基金看，收入9亿元。支出7亿元。',
    '一般公共预算收入45亿元。其中，政府性基金收入9亿元。支出7亿元。',
    '一般公共预算收入45亿元。五年中，政府性基金收入9亿元。支出7亿元。',
  ])('has the other side behind it: %s', (sentences) => {
    expect(facts(review(sentences))).toEqual(['budget_revenue 2023 level 45 亿元'])
  })

  it('has what stands below its heading', () => {
    const text = '一、2023年预算执行情况\n（一）一般公共预算\n1.政府性基金收入\n全县收入9亿元。'
    expect(facts(text)).toEqual([])
  })
})

describe('what a budget tells', () => {
  it.each([
    [
      'how much more came in',
      review('全县一般公共预算收入31亿元，同比多收2亿元，增长6.9%。'),
      ['budget_revenue 2023 level 31 亿元', 'budget_revenue 2023 change 2 亿元', 'budget_revenue 2023 growth 6.9 %'],
    ],
    [
      'what a goal came to',
      review('全县一般公共预算收入目标为30亿元，实际入库31亿元。'),
      ['budget_revenue 2023 level 31 亿元'],
    ],
    [
      'of which kinds the revenue is made up',
      review('一般公共预算收入31亿元，由19亿元税收收入和12亿元非税收入组成。'),
      ['budget_revenue 2023 level 31 亿元', 'tax_revenue 2023 level 19 亿元'],
    ],
    [
      'the part of what was planned, planned',
      review('年初安排一般公共预算收入30亿元，其中税收收入20亿元。实际完成税收收入19亿元。'),
      ['tax_revenue 2023 level 19 亿元'],
    ],
    [
      'growth beside how much of its task was carried out',
      review('出口5亿美元，完成市下达任务的103%，增长8%。'),
      ['exports 2023 level 5 亿美元', 'exports 2023 growth 8 %'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })

  it('the year of final accounts, in a report that tells of half a year, too', () => {
    const report = documentOf({ report_type: 'budget' })
    const text =
      '某县2023年财政决算和2024年上半年预算执行情况的报告\n一、2023年财政决算\n全县一般公共预算收入31亿元。\n二、政府债务\n年末城镇化率52%。\n三、2024年上半年预算执行情况\n全县一般公共预算收入17亿元。'
    expect(facts(text, report)).toEqual(['budget_revenue 2023 level 31 亿元', 'urbanization 2023 level 52 %'])
  })
})

describe('the general budget, item by item', () => {
  it.each([
    [
      'items that are no more than its sides',
      '一、2023年财政决算\n（一）一般公共预算\n——收入\n全县完成31亿元。\n税收22亿元，下降4%。\n——支出\n全县完成74亿元。\n（二）政府性基金预算\n——收入\n全县完成9亿元。',
      [
        'budget_revenue 2023 level 31 亿元',
        'tax_revenue 2023 level 22 亿元',
        'tax_revenue 2023 growth -4 %',
        'budget_expenditure 2023 level 74 亿元',
      ],
    ],
    [
      'a look at some years, and the year again',
      '一、2023年预算执行情况\n（一）支出\n“十四五”前三年，全县一般公共预算支出累计210亿元。\n（二）主要工作\n改造老旧小区23个。',
      ['budget_expenditure 2021-2023 level 210 亿元', 'old_communities_renovated 2023 level 23 个'],
    ],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})

describe('a budget that the year made another one', () => {
  it.each([
    '一般公共预算收入由年初的30亿元调整为28亿元，增长4%。',
    '一般公共预算收入由年初的30亿元调整为28亿元，调减2亿元，增长4%。',
  ])('is not what came in: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual([])
  })

  it('is what the year had more of, and how fast that grew', () => {
    expect(facts(review('一般公共预算收入31亿元，为年预算的104%，增长6%。'))).toEqual([
      'budget_revenue 2023 level 31 亿元',
      'budget_revenue 2023 growth 6 %',
    ])
  })

  it('may be drawn up before it is passed', () => {
    expect(facts(outlook('全县一般公共预算支出汇编为76亿元。'))).toEqual(['budget_expenditure 2024 level 76 亿元'])
  })
})

describe('what an assembly approved', () => {
  const told = ['budget_revenue 2023 level 32 亿元', 'budget_revenue 2023 growth 7 %']
  it.each([
    '县人代会批准的全县一般公共预算收入为31亿元，实际完成32亿元，增长7%。',
    '经县人代会批准，全县一般公共预算收入为31亿元，实际完成32亿元，增长7%。',
    '全县一般公共预算收入调整为31亿元。实际完成32亿元，增长7%。',
  ])('is a budget, and what came in is told behind it: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual(told)
  })

  it('is drawn up by what it considers', () => {
    expect(facts(outlook('综合考虑生产总值增长6%、固定资产投资增长8%等因素，作如下安排。'))).toEqual([
      'gdp 2024 growth 6 %',
      'fai 2024 growth 8 %',
    ])
  })

  it('may be of the area, below a heading that says so', () => {
    const text = '二、2024年预算草案\n（一）地方一般公共预算\n1.收入：拟安排33亿元。'
    expect(facts(text, documentOf({ report_type: 'budget' }))).toEqual(['budget_revenue 2024 level 33 亿元'])
  })
})

describe('a heading', () => {
  const report = documentOf({ report_type: 'budget' })

  it.each(['财政预算（草案）', '财政预算', '收支预算安排'])('of the budget of the year: 2024年%s', (budget) => {
    const text = `三、2024年${budget}\n一般公共预算收入33亿元，比上年完成数增收2亿元。`
    expect(facts(text, report)).toEqual(['budget_revenue 2024 level 33 亿元', 'budget_revenue 2024 change 2 亿元'])
  })

  it('of what was done of a resolution', () => {
    const text = '二、落实县人大决议和主要工作\n改造城镇老旧小区11个。'
    expect(facts(text, report)).toEqual(['old_communities_renovated 2023 level 11 个'])
  })
})

describe('a look at the quarters', () => {
  const quarters = '一般公共预算收入31亿元。从走势看，一季度下降9%，上半年降幅收窄到4%'

  it('ends with the year, whose taxes follow', () => {
    expect(facts(review(`${quarters}，全年由负转正。其中：税收收入22亿元。`))).toEqual([
      'budget_revenue 2023 level 31 亿元',
      'tax_revenue 2023 level 22 亿元',
    ])
  })

  it('does not end, where nothing is said of the year', () => {
    expect(facts(review(`${quarters}。其中：税收收入22亿元。`))).toEqual(['budget_revenue 2023 level 31 亿元'])
  })
})
