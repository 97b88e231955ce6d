import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, review } from '../facts.ts'

describe('what a clause sees to', () => {
  it.each([
    [
      '狠抓高新技术企业培育，新增80家、总量超过190家。',
      ['hightech_enterprises 2023 change 80 家', 'hightech_enterprises 2023 level 190 家'],
    ],
    ['突出抓好基础设施投资，全年增长10%以上。', ['fai_infrastructure 2023 growth 10 %']],
  ])('is what the next one tells of: %s', (sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('years of what is done, not when', () => {
  it.each([
    '提前一年实现“十五五”目标',
    '编制完成“十五五”规划',
    '启动“十五五”规划编制',
    '入选国家“十五五”规划项目',
    '“十五五”规划顺利实施',
    '超额完成“十五五”规划纲要确定的节能目标',
    '成功申办2029年省运动会',
    '入选2024年全国百强县',
    '圆满承办2021年全国赛事',
    '谋划2024年项目120个',
  ])('tell no other year of what follows: %s', (clause) => {
    expect(facts(review(`地区生产总值增长6.1%，${clause}，财政收入增长4.5%。`))).toEqual([
      'gdp 2023 growth 6.1 %',
      'budget_revenue 2023 growth 4.5 %',
    ])
  })

  it.each(['回顾2022年', '到2022年底', '2022年全县经济平稳'])('tell it where they are told of: %s', (clause) => {
    expect(facts(review(`${clause}，森林覆盖率达到51.2%。`))).toEqual(['forest_coverage 2022 level 51.2 %'])
  })
})

describe('a five-year review', () => {
  it('is that of an item that says so', () => {
    const text = '——这是开放步伐加快的五年。实际利用外资累计7.2亿美元，累计新增城镇就业21万人。'
    expect(facts(text)).toEqual(['fdi 2019-2023 level 7.2 亿美元', 'urban_new_jobs 2019-2023 level 21 万人'])
  })
})

describe('a term of office', () => {
  it('has the years that a sentence before its items opens with, whatever year the heading names', () => {
    const text =
      '一、本届政府和2023年工作回顾\n换届以来，全市上下团结奋斗。六年来，18项指标位次前移。\n（一）开放步伐加快。外贸出口额年均增长9.4%。新增城镇就业28万人。'
    expect(facts(text)).toEqual(['exports 2018-2023 growth_avg 9.4 %', 'urban_new_jobs 2018-2023 level 28 万人'])
  })
})

describe('goals to the end of a plan that begins', () => {
  it('are of all its years where they accumulate', () => {
    const text = '二、今后五年的目标\n到2028年，高新技术企业达到150家，新增城镇就业6万人。'
    expect(facts(text)).toEqual(['hightech_enterprises 2028 level 150 家', 'urban_new_jobs 2024-2028 level 6 万人'])
  })
})

describe('a plan that was carried out', () => {
  it('tells no years of the next sentence of a review of other ones', () => {
    const text =
      '一、过去五年工作回顾\n“十三五”规划圆满完成，“十四五”规划开局良好。地区生产总值从2018年的51亿元增加到2023年的74亿元，年均增长6.8%。'
    expect(facts(text)).toEqual(['gdp 2018 level 51 亿元', 'gdp 2023 level 74 亿元', 'gdp 2019-2023 growth_avg 6.8 %'])
  })
})

describe('goals that are called 同比', () => {
  it('are goals under their heading', () => {
    const text = '一、预期目标\n地区生产总值同比增长5.5%，固定资产投资同比增长6%。城镇新增就业1.2万人。'
    expect(facts(text, documentOf({ report_type: 'plan', report_year: 2024, vintage: 2024 }))).toEqual([
      'gdp 2024 growth 5.5 %',
      'fai 2024 growth 6 %',
      'urban_new_jobs 2024 level 1.2 万人',
    ])
  })
})

describe('a list of what is of others and of the reporting area', () => {
  it('gives the area its own', () => {
    expect(facts(review('口岸进出口总额和全县出口总额分别完成20亿美元和4亿美元。'))).toEqual([
      'exports 2023 level 4 亿美元',
    ])
  })
})
