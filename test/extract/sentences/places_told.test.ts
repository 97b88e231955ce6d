import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('an amount of an area behind one that was told of several indicators', () => {
  it('is of the first of them, where what that area has of the others is less: the first of a list has the most', () => {
    const text = '宜昌生产总值4100亿元，一般公共预算收入85亿元；襄阳3700亿元，增长5.6%、随州600亿元；荆州增长6%。'
    expect(factsWithin('420000', text)).toEqual([
      '420500 gdp 4100',
      '420500 budget_revenue 85',
      '420600 gdp 3700',
      '420600 gdp 5.6',
      '421300 gdp 600',
    ])
  })

  it.each([
    [
      '宜昌生产总值4100亿元，一般公共预算收入85亿元；襄阳突破4700亿元，增长5.6%。',
      ['420500 gdp 4100', '420500 budget_revenue 85'],
    ],
    [
      '宜昌生产总值4100亿元，规上工业增加值增长9.6%。襄阳突破3700亿元；荆州2600亿元、增长5.7%，进出口增长6%。',
      ['420500 gdp 4100', '420500 va_industry_above 9.6', '421000 trade_total 6'],
    ],
    ['宜昌生产总值4100亿元，增长6%；襄阳3700亿元。', ['420500 gdp 4100', '420500 gdp 6', '420600 gdp 3700']],
  ])('is of neither, as no word says of which: %s', (sentence, expected) => {
    expect(factsWithin('420000', sentence)).toEqual(expected)
  })
})

describe('a sentence of areas right behind one that names the indicator', () => {
  it.each([
    [
      '全省规模以上工业增加值增长6.3%。宜昌增长8.4%、襄阳7.2%。',
      ['420000 va_industry_above 6.3', '420500 va_industry_above 8.4', '420600 va_industry_above 7.2'],
    ],
    [
      '全省固定资产投资增长4.4%。分市州看，宜昌9.1%，襄阳7.7%，黄石下降2.6%。',
      ['420000 fai 4.4', '420500 fai 9.1', '420600 fai 7.7', '420200 fai -2.6'],
    ],
    [
      '全省固定资产投资增长4.4%。宜昌（9.1%）、襄阳（7.7%）实现较快增长。',
      ['420000 fai 4.4', '420500 fai 9.1', '420600 fai 7.7'],
    ],
    ['武汉社会消费品零售总额7600亿元。宜昌1900亿元。', ['420100 retail_sales 7600', '420500 retail_sales 1900']],
    [
      '全省生产总值增长5.6%。17个市（州）中有9个高于全省，其中宜昌增长7.3%、襄阳6.8%。',
      ['420000 gdp 5.6', '420500 gdp 7.3', '420600 gdp 6.8'],
    ],
    ['全省生产总值6万亿元。17个市州中，武汉2万亿元，稳居第一。', ['420000 gdp 60000', '420100 gdp 20000']],
  ])('is of that: %s', (text, expected) => {
    expect(factsWithin('420000', text)).toEqual(expected)
  })

  it.each([
    '全省固定资产投资增长4.4%。消费市场持续回暖。宜昌增长8.2%。',
    '全省固定资产投资增长4.4%。宜昌新建厂房增长8.2%。',
    '全省固定资产投资增长4.4%。宜昌占18.2%。',
  ])('is not where another stands between, or words name something else: %s', (text) => {
    expect(factsWithin('420000', text)).toEqual(['420000 fai 4.4'])
  })
})

describe('an indicator before the areas of its numbers', () => {
  it('is of each of them, the first, too', () => {
    expect(factsWithin('420500', '农村居民人均可支配收入夷陵区25400元，点军区24100元。')).toEqual([
      '420506 income_rural 25400',
      '420504 income_rural 24100',
    ])
  })

  it('may have short names behind it', () => {
    expect(factsWithin('420500', '一般公共预算收入，夷陵45.2亿元，兴山12.6亿元。')).toEqual([
      '420506 budget_revenue 45.2',
      '420526 budget_revenue 12.6',
    ])
  })
})

describe('what follows the number of an area', () => {
  it('is of the area', () => {
    expect(factsWithin('420000', '武汉常住人口1377万人；宜昌391万人，城镇化率65.3%。')).toEqual([
      '420100 population_resident 1377',
      '420500 population_resident 391',
      '420500 urbanization 65.3',
    ])
  })

  it('is of it behind how it ranks', () => {
    expect(factsWithin('420000', '武汉社零总额7600亿元，连续多年居各市州首位，增长5.5%。')).toEqual([
      '420100 retail_sales 7600',
      '420100 retail_sales 5.5',
    ])
  })

  it('leaves what the sentence is of to the next area, behind a part and a clause of something else', () => {
    const text =
      '武汉一般公共预算收入1600亿元；黄石因口径调整划出部分企业，完成155亿元；宜昌237亿元，其中税收收入160亿元；襄阳、荆州双双突破200亿元，分别完成232亿元、205亿元。'
    expect(factsWithin('420000', text)).toEqual([
      '420100 budget_revenue 1600',
      '420200 budget_revenue 155',
      '420500 budget_revenue 237',
      '420500 tax_revenue 160',
      '420600 budget_revenue 200',
      '421000 budget_revenue 200',
      '420600 budget_revenue 232',
      '421000 budget_revenue 205',
    ])
  })
})

describe('areas that rank behind another', () => {
  it('are told of with numbers of their own', () => {
    expect(
      factsWithin('420000', '武汉生产总值20011亿元；襄阳、宜昌两市紧随其后，分别完成5827亿元、5502亿元。'),
    ).toEqual(['420100 gdp 20011', '420600 gdp 5827', '420500 gdp 5502'])
  })
})

describe('an area where something fares well', () => {
  it('leaves open whose the numbers behind it are', () => {
    expect(factsWithin('420000', '宜昌乡村旅游持续升温，接待游客1.1亿人次。')).toEqual([])
  })
})

describe('a part that is told of an area', () => {
  it('says nothing of the whole that the reporting area has', () => {
    expect(factsWithin('420000', '居民人均可支配收入增长6.6%，其中武汉全体居民人均可支配收入55100元。')).toEqual([
      '420000 income_per_capita 6.6',
      '420100 income_per_capita 55100',
    ])
  })
})

describe('areas that are counted by what they passed', () => {
  it('are told of where they are named', () => {
    const text = '生产总值过300亿元的县市达到12个，其中宜都市、枝江市分别达到870亿元、780亿元。'
    expect(factsWithin('420000', text)).toEqual(['420581 gdp 870', '420583 gdp 780'])
  })

  it('have among themselves what a clause goes on to tell', () => {
    expect(factsWithin('420000', '四市共享公共服务事项280项，力争地区生产总值合计突破1.75万亿元。')).toEqual([])
  })

  it('have each its own where they are districts in the middle of a city', () => {
    const text = '江岸、江汉、武昌三个中心城区社会消费品零售总额分别增长8.2%、8.0%、8.5%。'
    expect(factsWithin('420100', text)).toEqual([
      '420102 retail_sales 8.2',
      '420103 retail_sales 8',
      '420106 retail_sales 8.5',
    ])
  })

  it('have what they did in all among themselves', () => {
    const text = '三市实现生产总值13000亿元，增长7.1%。'
    expect(factsWithin('420000', text)).toEqual([])
  })
})

describe('what is added in areas', () => {
  it('is each of theirs', () => {
    const text = '全省城镇新增就业93万人，其中武汉市新增28万人，宜昌市新增7万人。'
    expect(factsWithin('420000', text)).toEqual([
      '420000 urban_new_jobs 93',
      '420100 urban_new_jobs 28',
      '420500 urban_new_jobs 7',
    ])
  })

  it('may be a whole of the same name', () => {
    const text = '四市实现生产总值9800亿元，其中宜昌市完成生产总值5500亿元。'
    expect(factsWithin('420000', text)).toEqual(['420500 gdp 5500'])
  })
})

describe('a paragraph that looks at how fast areas grew', () => {
  it('goes on with what the one before told of', () => {
    const text =
      '宜昌市生产总值5500亿元，襄阳市5800亿元。\n从增速看，居全省前两位的是宜昌、襄阳，分别增长7.5%和6.9%；荆门仅增长4.2%。'
    expect(factsWithin('420000', text)).toEqual([
      '420500 gdp 5500',
      '420600 gdp 5800',
      '420500 gdp 7.5',
      '420600 gdp 6.9',
      '420800 gdp 4.2',
    ])
  })
})

describe('areas that a colon lists behind how many they are', () => {
  it('have what the sentences before told of the whole', () => {
    const text =
      '规上工业增加值增长4.6%。其中，国有企业增长6.4%。分地区看，增速高于全省的有3个市州：宜昌15.2%，襄阳9.4%；黄石下降2.8%。'
    expect(factsWithin('420000', text)).toEqual([
      '420000 va_industry_above 4.6',
      '420500 va_industry_above 15.2',
      '420600 va_industry_above 9.4',
      '420200 va_industry_above -2.8',
    ])
  })
})

describe('parts of the trade of an area', () => {
  it('are its, behind a semicolon, too', () => {
    const text =
      '进出口总额46.2亿元。其中，枝江市进出口总额18.3亿元，下降2.1%；进口额完成6.9亿元，增长4.4%；出口额完成11.4亿元，下降5.2%。'
    expect(factsWithin('420500', text).map((fact) => fact.split(' ')[0])).toEqual([
      '420500',
      ...Array.from({ length: 6 }, () => '420583'),
    ])
  })
})

describe('a number in brackets behind an area of a clause that names nothing', () => {
  it.each([
    [
      '宜昌、襄阳规上工业增加值分别增长9.3%、8.8%，荆门（6.9%）、咸宁（6.6%）居中。',
      [
        '420500 va_industry_above 9.3',
        '420600 va_industry_above 8.8',
        '420800 va_industry_above 6.9',
        '421200 va_industry_above 6.6',
      ],
    ],
    [
      '宜昌研发投入强度达3.1%，襄阳（2.6%）也跨过2.5%关口。',
      ['420500 rd_intensity 3.1', '420600 rd_intensity 2.5', '420600 rd_intensity 2.6'],
    ],
  ])('is of what was told of the areas before: %s', (sentence, expected) => {
    expect(factsWithin('420000', sentence)).toEqual(expected)
  })

  it.each(['荆门（6.9%）消费增速居前', '荆门（6.9%）有所下降', '荆门（6.9%）高于预期目标5%增速'])(
    'is of nothing that is told where the clause says more: %s',
    (clause) => {
      expect(factsWithin('420000', `宜昌规上工业增加值增长9.3%，${clause}。`)).toEqual(['420500 va_industry_above 9.3'])
    },
  )
})

describe('a region that no gazetteer has', () => {
  it.each([
    [
      'so many areas without a name',
      '沿江五市实现地区生产总值2万亿元，增长6%，其中宜昌6300亿元、荆州3500亿元。',
      ['420500 gdp 6300', '421000 gdp 3500'],
    ],
    [
      'by the word for what it is',
      '沿江城市群实现规上工业增加值增长7%，其中宜昌增长7.5%。',
      ['420500 va_industry_above 7.5'],
    ],
  ])('owns what is told of it, and its parts what 其中 tells: %s', (_, sentence, expected) => {
    expect(factsWithin('420000', sentence)).toEqual(expected)
  })

  it('is not read into a list of projects: 58个省市重点项目', () => {
    expect(factsWithin('420500', '推进58个省市重点项目，其中开工12个。')).toEqual(['420500 key_projects 58'])
  })
})
