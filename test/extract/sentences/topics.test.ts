import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('what a passage opens with the name of', () => {
  it('completes a head in a later sentence of it', () => {
    const text = review('——粮食生产再获丰收。播种面积稳定在870万亩，单产居前，总产量达到84.6亿斤。')
    expect(facts(text)).toEqual(['grain_output 2023 level 423 万吨'])
  })

  it('completes none in the next passage', () => {
    const text = review('——粮食生产再获丰收。\n——果业提质。总产量达到84.6万吨。')
    expect(facts(text)).toEqual([])
  })
})

describe('an indicator that its unit makes another', () => {
  it.each([
    [
      'a percentage of good days is their share',
      review('空气质量优良天数达到91.3%。'),
      ['air_good_ratio 2023 level 91.3 %'],
    ],
    ['so is one that is aimed at', outlook('空气优良天数保持在92%左右。'), ['air_good_ratio 2024 level 92 %']],
    ['days stay days', review('空气质量优良天数达到318天。'), ['air_good_days 2023 level 318 天']],
    ['their growth is theirs', review('空气质量优良天数增长3%。'), ['air_good_days 2023 growth 3 %']],
    ['so much of the water is good', review('国考断面优良水体达到88%。'), ['surface_water_good_ratio 2023 level 88 %']],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected)
  })
})

describe('what firms became', () => {
  it.each([
    ['被认定为', '12家企业被认定为高新技术企业。', ['hightech_enterprises 2023 change 12 家']],
    ['成为', '15家企业成为高新技术企业。', ['hightech_enterprises 2023 change 15 家']],
    ['of what the catalogue does not have', '12家企业被认定为市级研发机构。', []],
    ['of a list of them', '12家企业入选高新技术企业名单。', []],
  ])('%s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('what stands before the subject', () => {
  it.each([
    [
      'a company’s home owns nothing',
      '德企安联、日本松原公司落户我省，全年实际利用外资31亿美元。',
      ['fdi 2025 level 31 亿美元'],
    ],
    [
      'months one by one are those of their clause',
      '3月份和8月份考核居首位；全省PM2.5平均浓度38微克/立方米。',
      ['pm25 2025 level 38 微克/立方米'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual(expected)
  })
})

describe('an amount of money without its last word', () => {
  it.each([
    ['税收收入16.7亿，增长0.2%。', ['tax_revenue 2023 level 16.7 亿元', 'tax_revenue 2023 growth 0.2 %']],
    ['地区生产总值迈上千亿新台阶。', ['gdp 2023 level 1000 亿元']],
    [
      '新兴产业增加值、固定资产投资总额、社会消费品零售总额突破千亿元。',
      ['fai 2023 level 1000 亿元', 'retail_sales 2023 level 1000 亿元'],
    ],
    ['存贷款余额均突破千亿大关。', ['deposits 2023 level 1000 亿元', 'loans 2023 level 1000 亿元']],
    ['新增2个国家示范场景、3家专精特新企业。', ['sme_specialized 2023 change 3 家']],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('proportions', () => {
  it.each(['三次产业', '一二三次产业结构'])('are shares of the whole: %s', (name) => {
    expect(facts(review(`${name}由2022年的12∶40∶48调整为2023年的11∶41∶48。`))).toEqual([
      'share_primary 2022 level 12 %',
      'share_secondary 2022 level 40 %',
      'share_tertiary 2022 level 48 %',
      'share_primary 2023 level 11 %',
      'share_secondary 2023 level 41 %',
      'share_tertiary 2023 level 48 %',
    ])
  })
})

describe('visitors', () => {
  it.each([
    ['接待游客860万人。', ['tourist_visits 2023 level 860 万人次']],
    [
      '接待游客突破“两千万”、达2075万人次。',
      ['tourist_visits 2023 level 2000 万人次', 'tourist_visits 2023 level 2075 万人次'],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('days of good and of bad air', () => {
  it.each([
    ['优良天数329天，占90.1%。', ['air_good_days 2023 level 329 天', 'air_good_ratio 2023 level 90.1 %']],
    ['轻度污染39天、重度污染2天。', ['air_heavy_pollution_days 2023 level 2 天']],
    ['达标天数占比为88.4%。', ['air_good_ratio 2023 level 88.4 %']],
  ])('%s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('capacity that is only planned for', () => {
  it('is not what there is', () => {
    expect(facts(review('安排风电光伏装机规模30万千瓦。'))).toEqual([])
    expect(facts(review('风电光伏装机规模30万千瓦。'))).toEqual(['renewable_capacity 2023 level 30 万千瓦'])
  })
})

describe('words on both sides of a number', () => {
  const qualifierOf = (sentence: string) => extract(documentOf(), review(sentence), []).observations[0]?.qualifier

  it('say that a threshold is near, not passed', () => {
    expect(qualifierOf('地区生产总值逼近700亿元大关。')).toBe('nearly')
    expect(qualifierOf('地区生产总值突破700亿元大关。')).toBe('at_least')
  })

  it('may be a sign', () => {
    expect(qualifierOf('城镇登记失业率≤4%。')).toBe('at_most')
    expect(qualifierOf('森林覆盖率≥38%。')).toBe('at_least')
  })

  it('leave a number about what it is', () => {
    expect(qualifierOf('地区生产总值接近700亿元左右。')).toBe('about')
  })
})

describe('a text of more sentences than are read at once', () => {
  it('goes on where the batch before ended', () => {
    const sentences = Array.from({ length: 600 }, (_, i) => `新建车间${i + 1}座。其中，出口车间${i % 7}座。`)
    const text = review(`${sentences.join('')}一般公共预算收入62亿元。其中，税收收入41亿元。`)
    const alone = review('一般公共预算收入62亿元。其中，税收收入41亿元。')
    expect(facts(text)).toEqual(facts(alone))
    expect(facts(alone)).toEqual(['budget_revenue 2023 level 62 亿元', 'tax_revenue 2023 level 41 亿元'])
  })

  it('gives a part its whole wherever the batch ends', () => {
    const pair = '规上工业增加值增长6%。其中，高技术制造业增长9%。'
    const found = (before: number) => facts(review(`${'建成车间2座。'.repeat(before)}${pair}`))
    for (const before of [253, 254, 255, 256, 257]) expect(found(before)).toEqual(found(0))
    expect(found(0)).toHaveLength(2)
  })
})

describe('an industry of which a clause says how it fares', () => {
  it('has the value added that the next tells of', () => {
    expect(facts(review('加快第三产业转型发展，完成增加值561.2亿元，增长9.4%。'))).toEqual([
      'va_tertiary 2023 level 561.2 亿元',
      'va_tertiary 2023 growth 9.4 %',
    ])
  })
})
