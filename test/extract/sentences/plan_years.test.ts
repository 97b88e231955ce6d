import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, five, province } from '../facts.ts'

describe('the years of a plan', () => {
  it('are its first one where a paragraph is of 开局之年', () => {
    const text =
      '二、“十五五”目标和2026年安排\n“十五五”起步之年，建议主要目标按两类设置：\n底线类：粮食产量稳定在2300万吨以上；预期类：进出口总额增长7%。'
    expect(facts(text, province)).toEqual(['grain_output 2026 level 2300 万吨', 'trade_total 2026 growth 7 %'])
  })

  it.each([
    ['“十四五”收官之年，粮食产量达到2310万吨。', 'grain_output 2025 level 2310 万吨'],
    ['“十四五”第三年，粮食产量达到2270万吨。', 'grain_output 2023 level 2270 万吨'],
  ])('may be one of them: %s', (sentence, expected) => {
    expect(facts(five(sentence), province)).toEqual([expected])
  })

  it.each(['回望“十四五”，步履坚实。', '综观“十四五”，步履坚实。'])(
    'are what a paragraph of a year looks back on: %s',
    (opening) => {
      const text = `一、2025年工作回顾\n${opening}全省高速公路里程由7200公里增加到8150公里。`
      expect(facts(text, province)).toEqual([
        'expressway_length 2020 level 7200 公里',
        'expressway_length 2025 level 8150 公里',
      ])
    },
  )

  it('are those that a heading names beside a year, for what doubled', () => {
    const text = '一、2025年工作和“十四五”发展回顾\n进出口总额突破8000亿元，接近翻一番。'
    expect(facts(text, province)).toEqual([
      'trade_total 2025 level 8000 亿元',
      'trade_total 2021-2025 growth_total 100 %',
    ])
  })

  it('hold for the paragraphs that list what five years brought', () => {
    const text =
      '一、2025年工作回顾\n五年里——底子更厚实。经营主体达到900万户。\n路网更通畅。高铁里程由1600公里增加到2400公里。\n天更蓝。单位地区生产总值二氧化碳排放下降19%。'
    expect(facts(text, province)).toEqual([
      'market_entities 2025 level 900 万户',
      'hsr_length 2020 level 1600 公里',
      'hsr_length 2025 level 2400 公里',
      'carbon_intensity 2021-2025 growth_total -19 %',
    ])
  })

  it('hold for the labelled paragraphs behind one that ends with them', () => {
    const text =
      '一、2025年工作回顾\n2025年是“十四五”收官之年。五年来，我们攻坚克难，成效显著。\n城乡面貌焕然一新。空气优良天数增加26天。'
    expect(facts(text, province)).toEqual(['air_good_days 2021-2025 change_total 26 天'])
  })
})

describe('goals of a year behind those of a plan', () => {
  const part = '二、“十五五”目标和2026年计划安排\n到2030年，全省经济总量跨上8万亿元台阶。\n'

  it('are told by what announces them', () => {
    const text = `${part}着眼开局，建议2026年计划目标为：\n——进出口总额增长9%；\n——城镇新增就业72万人以上。`
    expect(facts(text, province).slice(1)).toEqual(['trade_total 2026 growth 9 %', 'urban_new_jobs 2026 level 72 万人'])
  })

  it('are told by what leads over to the tasks of this year', () => {
    const text =
      '二、今后五年的目标和今年的重点任务\n今后五年，进出口总额年均增长8%。\n实现这些目标，要扎实做好第一年的工作。今年，我们将着力抓好以下八个方面的工作：\n（一）扩大开放\n全年实际利用外资增长6%。'
    expect(facts(text, province)).toEqual(['trade_total 2026-2030 growth_avg 8 %', 'fdi 2026 growth 6 %'])
  })
})

describe('goals of a term of office', () => {
  it('are of the five years that begin', () => {
    const text = '二、总体思路和主要目标\n新一届政府任期内的预期目标是：\n城镇化率达到68%，进出口总额年均增长8%。'
    expect(facts(text, province)).toEqual(['urbanization 2030 level 68 %', 'trade_total 2026-2030 growth_avg 8 %'])
  })
})

describe('a year in a review of five', () => {
  it('is of the clause alone that says when something was so', () => {
    expect(facts(five('五年来，大桥2023年通车；高速公路里程达到8150公里。'), province)).toEqual([
      'expressway_length 2025 level 8150 公里',
    ])
  })

  it('is of the parts of what it told, too, behind a semicolon', () => {
    const sentence = '进出口总额先后跨上5200亿、6100亿台阶，2025年6430亿元，年均增长9%；其中出口4210亿元、增长11.3%。'
    expect(facts(five(sentence), province)).toEqual([
      'trade_total 2025 level 6430 亿元',
      'trade_total 2021-2025 growth_avg 9 %',
      'exports 2025 level 4210 亿元',
      'exports 2025 growth 11.3 %',
    ])
  })

  it('is not that of a part of what was summed', () => {
    const sentence = '五年累计完成财政总收入9260亿元，年均增长8.4%，其中一般公共预算收入5330亿元。'
    expect(facts(five(sentence), province)).toEqual(['budget_revenue 2021-2025 level 5330 亿元'])
  })

  it('is the last one of what stands before its own sum', () => {
    expect(facts(five('实际利用外资31亿美元，年均增长9%，五年累计利用外资128亿美元。'), province)).toEqual([
      'fdi 2025 level 31 亿美元',
      'fdi 2021-2025 growth_avg 9 %',
      'fdi 2021-2025 level 128 亿美元',
    ])
  })
})

describe('headings and items', () => {
  it('of what was attained stay in their part', () => {
    const text =
      '一、过去五年的工作\n过去五年，全省砥砺前行。\n二、发展目标超额实现\n城镇化率由2020年的59.4%提高到64.1%。'
    expect(facts(text, province)).toEqual(['urbanization 2020 level 59.4 %', 'urbanization 2025 level 64.1 %'])
  })

  it('of how work went look back', () => {
    expect(facts('一、重点工作推进情况\n实际使用外资31亿美元，增长3.5%。', province)).toEqual([
      'fdi 2025 level 31 亿美元',
      'fdi 2025 growth 3.5 %',
    ])
  })

  it('of how a plan was carried out are of its years', () => {
    const text = '二、“十四五”规划实施总体情况\n基础设施方面：高铁里程从1600公里增长到2400公里。'
    expect(facts(text, province)).toEqual(['hsr_length 2020 level 1600 公里', 'hsr_length 2025 level 2400 公里'])
  })

  it('that open with another year tell of it alone', () => {
    const text =
      '三、2026年主要任务\n（一）推进城镇化。“十五五”末城镇化率达到70%。\n（二）优化生态。森林覆盖率达到42.6%。'
    expect(facts(text, province)).toEqual(['urbanization 2030 level 70 %', 'forest_coverage 2026 level 42.6 %'])
  })

  it('are none where a sentence begins with 一、二、三次产业', () => {
    const sentence = '结构不断优化。一、二、三次产业比例由2020年的9.6:37.8:52.6调整为8.9:36.9:54.2。'
    expect(facts(five(sentence), province).slice(3)).toEqual([
      'share_primary 2025 level 8.9 %',
      'share_secondary 2025 level 36.9 %',
      'share_tertiary 2025 level 54.2 %',
    ])
  })
})

describe('a year in the words of what is counted', () => {
  it('is not when it was done', () => {
    const text = '三、2026年重点工作\n改造2003年底前建成的老旧小区390个，加装电梯900部。'
    expect(facts(text, province)).toEqual([
      'old_communities_renovated 2026 level 390 个',
      'elevators_added 2026 level 900 部',
    ])
  })
})

describe('the years of what doubled', () => {
  it('end with the last one, whatever year a figure reported late is of', () => {
    const sentence = '研发经费259亿元（2024年），占GDP比重2.6%；高新技术企业3500家，五年翻一番。'
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual([
      'rd_expenditure 2024 level 259 亿元',
      'rd_intensity 2024 level 2.6 %',
      'hightech_enterprises 2025 level 3500 家',
      'hightech_enterprises 2021-2025 growth_total 100 %',
    ])
  })

  it('are not those since when something was first so', () => {
    const sentence = '技改投资增长25%，五年里头一回领先；民间投资下降7.4%。'
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual([
      'fai_tech_upgrade 2025 growth 25 %',
      'fai_private 2025 growth -7.4 %',
    ])
  })
})

describe('the items of a year’s tasks', () => {
  it('are of it, whatever plan their heading serves', () => {
    const text = '三、2026年工作安排\n（一）为“十五五”开好局、起好步\n实现城镇新增就业11万人。'
    expect(facts(text, province)).toEqual(['urban_new_jobs 2026 level 11 万人'])
  })

  it('are of the plan where the part is of both', () => {
    const text = '二、2026年和“十五五”工作安排\n（一）“十五五”主要任务\n城镇新增就业55万人。'
    expect(facts(text, province)).toEqual(['urban_new_jobs 2026-2030 level 55 万人'])
  })
})

describe('growth on the year before in the tasks of a year', () => {
  it.each(['三、2026年重点举措', '三、二〇二六年重点工作'])('is aimed at: %s', (heading) => {
    const text = `${heading}\n（五）守护蓝天。空气优良天数达到290天以上，PM2.5浓度同比再降5%。`
    expect(facts(text, province)).toEqual(['air_good_days 2026 level 290 天', 'pm25 2026 growth -5 %'])
  })
})

describe('some years told beside one number of a year', () => {
  it('are of their clause alone', () => {
    const sentence = '研发经费投入强度3.1%，五年提升0.6个百分点；高新技术企业2.8万家，净增3100家。'
    expect(facts(`一、2025年工作回顾\n${sentence}`, province)).toEqual([
      'rd_intensity 2025 level 3.1 %',
      'rd_intensity 2021-2025 change_total 0.6 pp',
      'hightech_enterprises 2025 level 28000 家',
      'hightech_enterprises 2025 change 3100 家',
    ])
  })

  it('are yearly where 年增长 says so', () => {
    const text = '二、今后五年目标\n到2030年，农民人均纯收入年增长12%。'
    expect(facts(text, province)).toEqual(['income_rural 2026-2030 growth_avg 12 %'])
  })
})

describe('paragraphs behind those of some years', () => {
  it('that list items tell of the years that the one before spoke of', () => {
    const text =
      '一、2025年工作回顾\n把镜头拉长，“十四五”这五年，我们爬坡过坎。\n——城镇化率达到64.6%，提高3.5个百分点。\n同时，我们也清醒看到，还存在不少困难：民间投资下降7.4%。'
    expect(facts(text, province)).toEqual([
      'urbanization 2025 level 64.6 %',
      'urbanization 2021-2025 change_total 3.5 pp',
      'fai_private 2025 growth -7.4 %',
    ])
  })

  it('that open with 综合看 tell of the plan that they name', () => {
    const text = '一、2025年工作回顾\n综合看，“十四五”主要任务如期完成。经营主体从760万户发展到930万户。'
    expect(facts(text, province)).toEqual([
      'market_entities 2020 level 760 万户',
      'market_entities 2025 level 930 万户',
    ])
  })

  it('leave what changed in one year to it', () => {
    expect(facts(five('常住人口5820万人，一年减少14万人。'), province)).toEqual([
      'population_resident 2025 level 5820 万人',
      'population_resident 2025 change -14 万人',
    ])
  })

  it('end a later beginning at the semicolon', () => {
    const sentence = '经济年均增长5.7%，2022年以来各年都快于全国；居民人均可支配收入年均增长6.4%。'
    expect(facts(five(sentence), province)).toEqual([
      'gdp 2021-2025 growth_avg 5.7 %',
      'income_per_capita 2021-2025 growth_avg 6.4 %',
    ])
  })

  it('end a few years at the semicolon', () => {
    expect(
      facts(five('经济年均增长5.7%，两年平均增速居中部首位；人均地区生产总值由6.4万元提高到10.3万元。'), province),
    ).toEqual([
      'gdp 2021-2025 growth_avg 5.7 %',
      'gdp_per_capita 2020 level 64000 元',
      'gdp_per_capita 2025 level 103000 元',
    ])
  })
})

describe('a step of the coming five years', () => {
  it('is of the year that its paragraph opens with', () => {
    const text =
      '三、未来五年的奋斗目标\n今后五年，分两步走。\n第一步，到2025年，基本脱困。粮食产量达到2300万吨；森林覆盖率达到50%。\n第二步，到2028年，全面振兴。粮食产量达到2400万吨。'
    expect(facts(text)).toEqual([
      'grain_output 2025 level 2300 万吨',
      'forest_coverage 2025 level 50 %',
      'grain_output 2028 level 2400 万吨',
    ])
  })
})

describe('what a government that begins aims at', () => {
  it('is of its five years up to the heading of a year', () => {
    const text =
      '新一届政府工作思路和目标任务\n新一届政府要抓好产业。\n粮食产量达到2400万吨。\n2024年重点工作\n进出口总额增长7%。'
    expect(facts(text)).toEqual(['grain_output 2028 level 2400 万吨', 'trade_total 2024 growth 7 %'])
  })
})

describe('a heading that says how a plan is to begin', () => {
  it.each(['三、努力实现“十五五”良好开局', '三、确保“十五五”开好局'])('is about its first year: %s', (heading) => {
    expect(facts(`${heading}\n粮食产量稳定在2300万吨。`, province)).toEqual(['grain_output 2026 level 2300 万吨'])
  })
})

describe('a yearly rate up to a year within the years that are to come', () => {
  it('is that of the years up to it', () => {
    const text = '二、今后五年目标\n今后五年，主要目标是：到2029年，地区生产总值年均增长6%以上。'
    expect(facts(text, province)).toEqual(['gdp 2026-2029 growth_avg 6 %'])
  })
})

describe('a plan that is not over, in the review of a year', () => {
  it('dates neither the sentences behind what is said of its tasks, nor the next paragraph', () => {
    const report = documentOf({ ...province, report_year: 2024, vintage: 2024 })
    const text =
      '一、2023年工作回顾\n推进脱贫攻坚。“十四五”搬迁任务基本完成。新增城镇就业13万人。\n强化污染防治。PM2.5年均浓度39微克/立方米。'
    expect(facts(text, report)).toEqual(['urban_new_jobs 2023 level 13 万人', 'pm25 2023 level 39 微克/立方米'])
  })
})

describe('goals that are announced before the circumstances', () => {
  it('are those of the plan in its first year, where they are yearly', () => {
    const text = '二、科学谋划，奋力前行\n主要目标：在提高质量的基础上，地区生产总值年均增长8%以上。'
    expect(facts(text, province)).toEqual(['gdp 2026-2030 growth_avg 8 %'])
  })
})

describe('a doubling that is measured from 2010', () => {
  it('is one by 2020, as the nation set it, within a term that passes that year', () => {
    const report = documentOf({ ...province, report_year: 2018, vintage: 2018 })
    const text = '二、今后五年奋斗目标\n今后五年，地区生产总值比2010年翻一番。'
    expect(facts(text, report)).toEqual(['gdp 2011-2020 growth_total 100 %'])
  })
})
