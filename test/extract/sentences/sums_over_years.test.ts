import { describe, expect, it } from 'vitest'
import { facts, outlook, province, review } from '../facts.ts'

describe('the whole of an investment', () => {
  it('is summed over the years that are told, also where it reached so much', () => {
    expect(facts(review('近五年全社会固定资产投资总规模达1170亿元。'))).toEqual(['fai 2019-2023 level 1170 亿元'])
  })
})

describe('money that comes in, behind a bare number of years', () => {
  it('is the sum of those, though it is said to reach it', () => {
    const text = '一、过去五年工作回顾\n五年实际利用外资达12.6亿美元，2025年增长6%。'
    expect(facts(text, province)).toEqual(['fdi 2021-2025 level 12.6 亿美元', 'fdi 2025 growth 6 %'])
  })
})

describe('a sentence of one year in the review of some', () => {
  it('has what all of that year had, though the review sums', () => {
    const text =
      '一、过去五年工作回顾\n“十四五”期间，实际利用外资49亿美元，比“十三五”增长41.9%。\n创新招商机制，全年实际利用外资12亿美元。'
    expect(facts(text, province)).toEqual([
      'fdi 2021-2025 level 49 亿美元',
      'fdi 2021-2025 growth_total 41.9 %',
      'fdi 2025 level 12 亿美元',
    ])
  })

  it('has the prices that rose by 累计 over its months', () => {
    const text = '一、过去五年工作回顾\n2025年，居民消费价格累计上涨1.3%。'
    expect(facts(text, province)).toEqual(['cpi 2025 growth 1.3 %'])
  })
})

describe('an amount of the last of some years', () => {
  const text = (sentence: string) => facts(`一、过去五年工作回顾\n五年来，${sentence}`, province)

  it('is one that is so many times that of a year', () => {
    expect(text('固定资产投资4250亿元，是2020年的3.2倍。')).toEqual([
      'fai 2025 level 4250 亿元',
      'fai 2021-2025 growth_total 220 %',
    ])
  })

  it('is one that a year names behind the semicolon of its yearly rate', () => {
    expect(text('社会消费品零售总额年均增长7.8%；2025年完成2230亿元，是2020年的1.5倍。')).toEqual([
      'retail_sales 2021-2025 growth_avg 7.8 %',
      'retail_sales 2025 level 2230 亿元',
      'retail_sales 2021-2025 growth_total 50 %',
    ])
  })

  it('is none that was put in, or came in, over all of them', () => {
    expect(text('扩大有效投资，完成固定资产投资1.7万亿元。')).toEqual(['fai 2021-2025 level 17000 亿元'])
    expect(facts(outlook('固定资产投资快速增长，力争“十五五”期间达到1万亿元以上。'), province)).toEqual([
      'fai 2026-2030 level 10000 亿元',
    ])
  })
})

describe('what was built over some years', () => {
  it.each([
    ['建成高等级公路2927公里，其中高速公路1139公里。', 1139],
    ['建成铁路158公里、高速公路111公里。', 111],
  ])('is the length that came to it: %s', (sentence, length) => {
    const text = `一、过去五年工作回顾\n五年来，交通改善。${sentence}`
    expect(facts(text, province)).toEqual([`expressway_length 2021-2025 change_total ${length} 公里`])
  })
})

describe('a sum that is compared with that of a plan', () => {
  it('is of the plan behind it', () => {
    const text = '一、2025年工作回顾\n累计完成固定资产投资5658亿元，是“十三五”的1.8倍。'
    expect(facts(text, province)).toContain('fai 2021-2025 level 5658 亿元')
  })
})

describe('what rose from the sum of one plan', () => {
  const rise = (sentence: string) =>
    facts(`一、“十四五”时期工作回顾\n“十四五”时期，我们迎难而上。\n${sentence}`, province)

  it('is the sum of the next', () => {
    expect(rise('固定资产投资从“十三五”期间的3600亿元增加到5200亿元。')).toEqual([
      'fai 2016-2020 level 3600 亿元',
      'fai 2021-2025 level 5200 亿元',
    ])
    expect(rise('城镇新增就业由“十三五”的12万人增加到16万人。')).toEqual([
      'urban_new_jobs 2016-2020 level 12 万人',
      'urban_new_jobs 2021-2025 level 16 万人',
    ])
  })

  it('is that of a year where nobody sums it, or where the end of the plan is meant', () => {
    expect(rise('地区生产总值由“十三五”末的560亿元增加到720亿元。')).toEqual([
      'gdp 2020 level 560 亿元',
      'gdp 2025 level 720 亿元',
    ])
  })
})

describe('what is to come in or be put in', () => {
  it('is all of the coming years', () => {
    const text = '二、今后五年发展目标\n今后五年，引进大项目10个以上，实际利用外资超过100亿美元。'
    expect(facts(text, province)).toEqual(['fdi 2026-2030 level 100 亿美元'])
  })
})

describe('money that came in, and grew by no more than in a year', () => {
  it('is that of the last of some years', () => {
    const text = '一、过去五年工作回顾\n五年来，成效明显。\n实际利用外资1210亿元，增长9%。'
    expect(facts(text, province)).toEqual(['fdi 2025 level 1210 亿元', 'fdi 2025 growth 9 %'])
  })
})

describe('plans that are told of together', () => {
  const in2006 = { ...province, report_year: 2006, vintage: 2006 }

  it('are from the first year of the one to the last of the other, whatever is planned around them', () => {
    const text = '二、“十一五”时期的发展\n从“七五”到“十五”，全省经济年均增长10.4%。“十一五”时期生产总值年均增长9%。'
    expect(facts(text, in2006)).toEqual(['gdp 1986-2005 growth_avg 10.4 %', 'gdp 2006-2010 growth_avg 9 %'])
  })
})

describe('what came in new over some years', () => {
  it('is their sum', () => {
    const text = '一、“十四五”时期工作回顾\n2025年实际使用外资超过16亿美元，五年新增70亿美元以上。'
    expect(facts(text, province)).toEqual(['fdi 2025 level 16 亿美元', 'fdi 2021-2025 level 70 亿美元'])
  })
})

describe('what the firms of an industry earn', () => {
  it.each([
    '规模以上工业实现利润连续五年增长，2025年达到410亿元，是2020年的1.8倍；实现税收260亿元，比2020年增长47%。',
    '规模以上工业企业实现利润410亿元，增长20%；实现税收260亿元，增长17%。',
  ])('is neither what they add nor the taxes of an area: %s', (sentence) => {
    expect(facts(`一、“十四五”时期工作回顾\n${sentence}`, province)).toEqual([])
  })
})

describe('the end of a plan', () => {
  it.each(['末', '期末', '末期'])('is what “十三五”%s is compared with', (end) => {
    const text = `一、“十四五”时期工作回顾\n2025年地区生产总值和外商投资分别是“十三五”${end}的1.4倍和1.2倍。`
    expect(facts(text, province)).toEqual(['gdp 2021-2025 growth_total 40 %', 'fdi 2021-2025 growth_total 20 %'])
  })
})
