import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, outlook, province, review } from '../facts.ts'

describe('years that are not when a number was so', () => {
  it('say when something else is to be so', () => {
    const goals = '三、2024年重点工作\n到2027年，农村人口提前于2025年喝上好水，森林覆盖率达到48%。'
    expect(facts(goals)).toEqual(['forest_coverage 2027 level 48 %'])
  })

  it('say over which years something is reckoned', () => {
    const text = '单位地区生产总值能耗在“十四五”目标期内统筹考核，PM2.5浓度控制在26微克/立方米。'
    expect(facts(outlook(text))).toEqual(['pm25 2024 level 26 微克/立方米'])
  })

  it('are of the heading below which they are told', () => {
    const text =
      '第一部分 过去五年工作回顾\n五年来，实力增强。\n一、改善环境\n2025年，优良天数比率达到90%。\n二、保障民生\n城镇登记失业率由3.6%下降到2.6%。'
    expect(facts(text, province)).toEqual([
      'air_good_ratio 2025 level 90 %',
      'unemployment_registered 2020 level 3.6 %',
      'unemployment_registered 2025 level 2.6 %',
    ])
  })

  it('leave open when A was where a section is about a year and a plan', () => {
    const text = '一、过去一年和“十四五”时期工作\n高新技术企业从8600家发展到1.8万家。'
    expect(facts(text, province)).toEqual(['hightech_enterprises 2025 level 18000 家'])
  })

  it('are told by a sentence that points at them', () => {
    const text = '一、工作回顾\n这五年，产业在变。\n说完五年，再说一说刚刚过去的2025年。固定资产投资下降5.2%。'
    expect(facts(text, province)).toEqual(['fai 2025 growth -5.2 %'])
  })

  it('are looked back on in so many words', () => {
    const text =
      '一、“十四五”时期和2025年工作回顾\n2025年，稳中有进。\n回眸五年，跨过了关口。\n研发经费投入强度从2.6%升至3.4%。'
    expect(facts(text, province)).toEqual(['rd_intensity 2020 level 2.6 %', 'rd_intensity 2025 level 3.4 %'])
  })

  it('are over where a paragraph says what is wrong', () => {
    const text =
      '一、“十四五”时期工作回顾\n五年来，实力增强。\n同时也要看到，前进中还有不少困难：房地产开发投资下降16.8%。'
    expect(facts(text, province)).toEqual(['fai_real_estate 2025 growth -16.8 %'])
  })

  it('say when a mark was first passed', () => {
    expect(facts(review('出口“十四五”期间首破百亿，达103亿元，增长9%。'))).toContain('exports 2023 growth 9 %')
  })

  it('say when a goal that was not attained was set', () => {
    expect(facts(review('对照2020年提出的目标，地区生产总值90亿元、财政收入8亿元的预期未能实现。'))).toEqual([])
  })

  it('but of a goal that this one is in keeping with they are its own', () => {
    expect(facts(outlook('与2028年地区生产总值100亿元的目标相衔接，统筹安排各项指标。'))).toEqual([
      'gdp 2028 level 100 亿元',
    ])
  })

  it('are averaged over where a sentence opens so', () => {
    expect(facts(review('2022—2023年两年平均，固定资产投资增长4.7%。'))).toEqual(['fai 2022-2023 growth_avg 4.7 %'])
  })
})

describe('a plan that has begun', () => {
  it.each(['“十四五”开局良好，生产总值90亿元。', '“十四五”实现良好开局，生产总值90亿元。'])(
    'tells of its first year: %s',
    (sentence) => {
      const report = documentOf({ report_year: 2022, vintage: 2022 })
      expect(facts(`一、2021年工作回顾\n——${sentence}`, report)).toEqual(['gdp 2021 level 90 亿元'])
    },
  )
})
