import { describe, expect, it } from 'vitest'
import { facts, review } from '../facts.ts'

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
