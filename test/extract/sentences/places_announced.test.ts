import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, factsWithin, review } from '../facts.ts'

const revenue = (sentences: string) =>
  factsWithin('420500', `全市一般公共预算收入210亿元，增长3%。${sentences}`).slice(2)

const grew = [
  '420583 budget_revenue 32',
  '420583 budget_revenue 8',
  '420581 budget_revenue 30',
  '420581 budget_revenue 6',
]

describe('areas that a clause announces', () => {
  it.each([
    ['by how many grew', '收入增长的有2个：枝江市32亿元，增长8%；宜都市30亿元，增长6%。'],
    [
      'by how many grew fast, and how many slowly',
      '从县市看，收入增长的有2个，其中两位数增长的有1个：枝江市32亿元，增长8%；个位数增长的县市有1个：宜都市30亿元，增长6%。'.replace(
        '个位数',
        '一位数',
      ),
    ],
    ['by how many of all grew', '13个县市9个实现正增长：枝江市32亿元，增长8%；宜都市30亿元，增长6%。'],
    ['behind a zone', '增长的有3个：高新区15亿元，增长5%；枝江市32亿元，增长8%；宜都市30亿元，增长6%。'],
  ])('%s', (_, sentence) => {
    expect(revenue(sentence)).toEqual(grew)
  })

  it('as the others, which all fell', () => {
    expect(revenue('其余县市均为负增长，其中枝江市32亿元、宜都市30亿元，分别下降8%和7%。')).toEqual([
      '420583 budget_revenue 32',
      '420581 budget_revenue 30',
      '420583 budget_revenue -8',
      '420581 budget_revenue -7',
    ])
  })

  it('by how much grew, and as what they are listed', () => {
    const text =
      '全市一般公共预算支出400亿元。各县市支出按规模排列：枝江市45亿元、宜都市42亿元；按增幅排列：宜都市9%、枝江市-2%。'
    expect(factsWithin('420500', text).slice(1)).toEqual([
      '420583 budget_expenditure 45',
      '420581 budget_expenditure 42',
      '420581 budget_expenditure 9',
      '420583 budget_expenditure -2',
    ])
  })

  it('as those that something was shared out to', () => {
    expect(factsWithin('420500', '全市新增专项债券60亿元。具体分配为：枝江市8亿元，宜都市7亿元。').slice(1)).toEqual([
      '420583 special_bonds 8',
      '420581 special_bonds 7',
    ])
  })

  it('of revenue, where expenditure was told of all last, and the others of the same', () => {
    const text =
      '全市一般公共预算收入210亿元。\n支出400亿元，增长2%。\n收入下降的有1个：枝江市32亿元，下降8%。其余县市均为正增长，宜都市30亿元，增长6%。'
    expect(factsWithin('420500', text)).toEqual(
      expect.arrayContaining(['420583 budget_revenue 32', '420581 budget_revenue 30']),
    )
  })

  it('of nothing that was told, which are mentions', () => {
    expect(factsWithin('420500', '全市新开工项目210个。收入增长的有2个：枝江市32亿元，增长8%。')).toEqual([])
  })

  it.each([
    ['of two things told before', '全市出口50亿元，进口20亿元。下降的有1个：枝江市5亿元，下降8%。'],
    ['of revenue that is shared out', '全市一般公共预算收入210亿元。下达：枝江市3亿元、宜都市2亿元。'],
  ])('but tells of none %s', (_, text) => {
    expect(factsWithin('420500', text).filter((fact) => !fact.startsWith('420500'))).toEqual([])
  })

  it('leaves the count of them a mention', () => {
    const text = review('全市一般公共预算收入210亿元。收入增长的有2个：枝江市32亿元，增长8%。')
    const { mentions } = extract(
      documentOf({ area_code: '420500', area_name: '宜昌市', area_level: 'prefecture' }),
      text,
      [],
    )
    expect(mentions.map(({ value }) => value)).toEqual([210, 2, 32, 8])
  })
})

describe('an area of a list', () => {
  it('has in brackets what it has, and how much that grew', () => {
    expect(revenue('其中，枝江市（32亿元，增长8%）、宜都市（30亿元、同比增长6%）居前两位。')).toEqual(grew)
  })

  it('may be even with the year before', () => {
    expect(factsWithin('420500', '全市生产总值增长7%。枝江市增长8%，宜都市与上年基本持平。')).toEqual([
      '420500 gdp 7',
      '420583 gdp 8',
      '420581 gdp 0',
    ])
  })

  it('even with all of the country is of no growth that is known', () => {
    expect(factsWithin('420500', '全市生产总值增长7%。枝江市增长8%，宜都市与全国持平。')).toEqual([
      '420500 gdp 7',
      '420583 gdp 8',
    ])
  })

  it('grew as those before it, where no verb says so again', () => {
    const text = '规上工业增加值，枝江市、宜都市双双跑赢全市，分别增长14%和12%；当阳市、远安县依次为11%、10%。'
    expect(factsWithin('420500', text)).toEqual([
      '420583 va_industry_above 14',
      '420581 va_industry_above 12',
      '420582 va_industry_above 11',
      '420525 va_industry_above 10',
    ])
  })
})

describe('areas behind the parts of revenue', () => {
  it('have all of it', () => {
    const text =
      '一、2023年预算执行情况\n全市一般公共预算收入210亿元。其中：税收收入150亿元；非税收入60亿元。\n分部门看，税务部门完成150亿元；财政部门完成60亿元。\n分县市：枝江市32亿元；宜都市30亿元。'
    const city = documentOf({
      area_code: '420500',
      area_name: '宜昌市',
      area_level: 'prefecture',
      report_type: 'budget',
    })
    expect(facts(text, city).slice(2)).toEqual([
      'budget_revenue 2023 level 32 亿元',
      'budget_revenue 2023 level 30 亿元',
    ])
  })
})

describe('what an area has of two things that were told of all', () => {
  const visits = '全市接待游客2800万人次，实现旅游收入200亿元'

  it.each([
    [
      'a number each, in their units',
      `${visits}，其中枝江市320万人次、18亿元，宜都市200万人次、10亿元。`,
      [
        '420583 tourist_visits 320',
        '420583 tourism_revenue 18',
        '420581 tourist_visits 200',
        '420581 tourism_revenue 10',
      ],
    ],
    [
      'the one whose unit a number has, and its growth',
      `${visits}，其中枝江市320万人次，增长5%。`,
      ['420583 tourist_visits 320', '420583 tourist_visits 5'],
    ],
    [
      'the one that is counted so, and not what was told last',
      '全市改造老旧小区120个，加装电梯200部，其中枝江市40个。',
      ['420583 old_communities_renovated 40'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(factsWithin('420500', sentence).slice(2)).toEqual(expected)
  })
})

describe('areas among all that are counted', () => {
  it.each(['五个县(市、区)中，', '5个县(市、区)中，', '各县(市、区)中，'])('have what was told of all: %s', (among) => {
    expect(revenue(`${among}枝江市32亿元，增长8%；宜都市30亿元，增长6%。`)).toEqual(grew)
  })
})

describe('areas beyond a mark', () => {
  it('have so much more, whatever the sentence goes on to tell', () => {
    const text =
      '一般公共预算支出超50亿元的有枝江市（68亿元）和宜都市（56亿元）；当阳市支出31亿元，同比减少0.6亿元，下降2%。'
    expect(factsWithin('420500', text)).toEqual([
      '420583 budget_expenditure 50',
      '420581 budget_expenditure 50',
      '420582 budget_expenditure 31',
      '420582 budget_expenditure -0.6',
      '420582 budget_expenditure -2',
      '420583 budget_expenditure 68',
      '420581 budget_expenditure 56',
    ])
  })
})
