import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, five, outlook, province, review } from '../facts.ts'

describe('periods', () => {
  it('gives a level that is reached to the end of the span, jobs to the whole of it', () => {
    expect(
      facts(five('社会消费品零售总额突破2万亿元，城镇新增就业440万人，地区生产总值年均增长5.4%。'), province),
    ).toEqual([
      'retail_sales 2025 level 20000 亿元',
      'urban_new_jobs 2021-2025 level 440 万人',
      'gdp 2021-2025 growth_avg 5.4 %',
    ])
  })

  it('gives the first end of 从…到… to the year before the span, or to its own', () => {
    expect(facts(five('高新技术企业从5369家增加到2万家。'), province)).toEqual([
      'hightech_enterprises 2020 level 5369 家',
      'hightech_enterprises 2025 level 20000 家',
    ])
    expect(facts(five('人均地区生产总值从2021年的8.6万元提高到2025年的11万元。'), province)).toEqual([
      'gdp_per_capita 2021 level 86000 元',
      'gdp_per_capita 2025 level 110000 元',
    ])
  })

  it('is of a year beyond the plan, behind 到2035年', () => {
    const text = '二、今后五年目标\n到2035年，基本实现现代化。人均地区生产总值比2020年翻一番。'
    expect(facts(text, province)).toEqual(['gdp_per_capita 2021-2035 growth_total 100 %'])
  })

  it('reads growth over a span, on a year and as a multiple', () => {
    expect(
      facts(
        five('贷款余额增长83%，进出口总额实现翻番，发电装机容量比2022年增长28%，社会消费品零售总额是2020年的1.3倍。'),
        province,
      ),
    ).toEqual([
      'loans 2021-2025 growth_total 83 %',
      'trade_total 2021-2025 growth_total 100 %',
      'power_capacity 2023-2025 growth_total 28 %',
      'retail_sales 2021-2025 growth_total 30 %',
    ])
  })

  it('takes the year that a target names', () => {
    expect(facts(outlook('到2025年，地区生产总值突破2600亿元，常住人口城镇化率达到70%。'))).toEqual([
      'gdp 2025 level 2600 亿元',
      'urbanization 2025 level 70 %',
    ])
  })

  it('gives several numbers of one subject a year each where so many are named', () => {
    expect(facts(review('2021年、2022年、2023年地区生产总值分别增长6.3%、3.1%、4.1%。'))).toEqual([
      'gdp 2021 growth 6.3 %',
      'gdp 2022 growth 3.1 %',
      'gdp 2023 growth 4.1 %',
    ])
  })

  it('codes a goal beyond the goal too, of the same rise', () => {
    expect(facts(outlook('一般公共预算收入增长5%，力争增长7%。'))).toEqual([
      'budget_revenue 2024 growth 5 %',
      'budget_revenue 2024 growth 7 %',
    ])
    expect(facts(outlook('一般公共预算收入增长5%、力争7%。'))).toEqual([
      'budget_revenue 2024 growth 5 %',
      'budget_revenue 2024 growth 7 %',
    ])
  })

  it('codes no part of a year', () => {
    expect(facts(review('前三季度，地区生产总值增长5.2%。'))).toEqual([])
  })

  it('codes no goal of a year that is over', () => {
    expect(facts(review('没有完成年初确定的单位地区生产总值能耗降低4%的任务。'))).toEqual([])
  })

  it('codes nothing for a report whose year is unknown, and keeps its quantities', () => {
    const { observations, mentions } = extract(documentOf({ report_year: null }), '地区生产总值增长5%。', [])
    expect(observations).toEqual([])
    expect(mentions).toHaveLength(1)
  })

  it('lets the years of 从…年到…年 begin behind the first, where so many are told of', () => {
    expect(facts('一、过去四年工作回顾\n从2019年到2023年，地区生产总值从50亿元增加到70亿元，年均增长8%。')).toEqual([
      'gdp 2019 level 50 亿元',
      'gdp 2023 level 70 亿元',
      'gdp 2020-2023 growth_avg 8 %',
    ])
    expect(facts(review('从2019年到2023年的四年间，地区生产总值年均增长8%。'))).toEqual([
      'gdp 2020-2023 growth_avg 8 %',
    ])
    expect(facts(review('从2019年到2023年的五年间，地区生产总值年均增长8%。'))).toEqual([
      'gdp 2019-2023 growth_avg 8 %',
    ])
    expect(facts(five('从2021年到2025年，地区生产总值从50亿元增加到70亿元。'), province)).toEqual([
      'gdp 2020 level 50 亿元',
      'gdp 2025 level 70 亿元',
    ])
  })

  it('gives the sentences behind 到…年 to that year', () => {
    expect(
      facts(outlook('发挥优势。到2028年，地区生产总值达到90亿元。固定资产投资达到40亿元。今年，城镇化率达到60%。')),
    ).toEqual(['gdp 2028 level 90 亿元', 'fai 2028 level 40 亿元', 'urbanization 2024 level 60 %'])
  })

  it('gives the items of how a plan was carried out to its year, whatever was looked back on before them', () => {
    const text =
      '一、2025年计划执行情况和“十四五”回顾\n地区生产总值增长5%。\n过去五年，地区生产总值年均增长6%。\n（一）投资结构优化。\n民间投资下降3%。'
    expect(facts(text, province)).toEqual([
      'gdp 2025 growth 5 %',
      'gdp 2021-2025 growth_avg 6 %',
      'fai_private 2025 growth -3 %',
    ])
  })

  it('lets a year that opens a clause end the span that was told beside it, up to a semicolon', () => {
    expect(
      facts(
        five('五年固定资产投资累计900亿元，是前五年的2.6倍，仅2025年就完成210亿元、增长29%；城镇新增就业40万人。'),
        province,
      ),
    ).toEqual([
      'fai 2021-2025 level 900 亿元',
      'fai 2025 level 210 亿元',
      'fai 2025 growth 29 %',
      'urban_new_jobs 2021-2025 level 40 万人',
    ])
  })

  it('lets the years of a part (其中…年) be those of its clause alone', () => {
    expect(facts(five('投资保持增长，其中2022年至2024年增速居前；规上工业增加值年均增长7%。'), province)).toEqual([
      'va_industry_above 2021-2025 growth_avg 7 %',
    ])
  })

  it('reads a sum that passed a threshold and what it came to as one', () => {
    expect(facts(five('五年固定资产投资累计突破9000亿元，达9120亿元。'), province)).toEqual([
      'fai 2021-2025 level 9000 亿元',
      'fai 2021-2025 level 9120 亿元',
    ])
  })

  it('keeps what a change is compared with to its own clause or sentence', () => {
    expect(facts(five('2025年研发投入15亿元，同比增长11%，与2020年相比增长80%。'), province)).toEqual([
      'rd_expenditure 2025 level 15 亿元',
      'rd_expenditure 2025 growth 11 %',
      'rd_expenditure 2021-2025 growth_total 80 %',
    ])
    expect(facts(five('与2020年相比，经营主体增加27万户。2025年进出口20亿元，增长3%。'), province).slice(1)).toEqual([
      'trade_total 2025 level 20 亿元',
      'trade_total 2025 growth 3 %',
    ])
    expect(facts(five('地区生产总值较“十三五”末净增890亿元，年均增长5%。'), province)).toEqual([
      'gdp 2021-2025 change_total 890 亿元',
      'gdp 2021-2025 growth_avg 5 %',
    ])
  })

  it('gives growth right behind the level of an area within to the last year', () => {
    expect(facts(five('枝江市生产总值800亿元，增长15%。'), province)).toEqual([
      'gdp 2025 level 800 亿元',
      'gdp 2025 growth 15 %',
    ])
  })

  it('lets much growth behind what is compared with an earlier year be since that year, too', () => {
    expect(
      facts(
        five('2025年城镇居民人均可支配收入25320元，比2020年增长37%；农村居民人均可支配收入10530元，增长24%。'),
        province,
      ),
    ).toEqual([
      'income_urban 2025 level 25320 元',
      'income_urban 2021-2025 growth_total 37 %',
      'income_rural 2025 level 10530 元',
      'income_rural 2021-2025 growth_total 24 %',
    ])
  })

  it('gives a level that grew on the year before to the last year', () => {
    expect(facts(five('固定资产投资完成5600亿元，比上年增长22%，是2020年的2.8倍。'), province)).toEqual([
      'fai 2025 level 5600 亿元',
      'fai 2025 growth 22 %',
      'fai 2021-2025 growth_total 180 %',
    ])
  })

  it('returns to the years of a plan behind a semicolon', () => {
    expect(
      facts(
        '二、今后五年目标\n今后五年，进出口总额年均增长10%；能耗强度年均下降4%，2026年比2020年降低20%；城镇化率达到80%。',
      ).at(-1),
    ).toBe('urbanization 2028 level 80 %')
  })
})

describe('what is summed beside a comparison with an earlier year', () => {
  it('is of the years since then', () => {
    expect(
      facts(review('与2018年相比，地区生产总值由2.5万亿元增加到3.37万亿元，城镇新增就业累计37万人。')).at(-1),
    ).toBe('urban_new_jobs 2019-2023 level 37 万人')
  })

  it('is of the year where that is the one before', () => {
    expect(facts(review('与2022年相比，城镇新增就业累计3.7万人。'))).toEqual(['urban_new_jobs 2023 level 3.7 万人'])
  })
})

describe('a change beside both ends of some years', () => {
  it('is one of all of them where it is what lies between the ends', () => {
    const text = '“十四五”时期，三次产业结构由10:50:40调整为8:46:46，三产比重提高6个百分点。'
    expect(facts(five(text), province)).toContain('share_tertiary 2021-2025 change_total 6 pp')
  })

  it('is one of years where so much less is used in no single one', () => {
    const text = '一、2025年和“十四五”时期工作回顾\n2025年，单位地区生产总值能耗下降14%，财政收入增长3%。'
    expect(facts(text, province)).toContain('energy_intensity 2021-2025 growth_total -14 %')
  })
})

describe('a yearly rate behind what doubled since a year before the span that is looked back on', () => {
  it('is that of the span', () => {
    const text = '五年来，地区生产总值比2015年翻了一番，年均增长6.4%。'
    expect(facts(five(text), province)).toContain('gdp 2021-2025 growth_avg 6.4 %')
  })
})

describe('what is summed', () => {
  it('is all of a list in the words of its first item', () => {
    const text = '二、今后五年目标\n未来五年累计固定资产投资超2万亿元、社会消费品零售总额超2.3万亿元。'
    expect(facts(text, province)).toEqual(['fai 2026-2030 level 20000 亿元', 'retail_sales 2026-2030 level 23000 亿元'])
  })

  it('is not what rose to a number in a year', () => {
    expect(facts(five('年度城镇新增就业由20万人扩大到65万人。'), province)).toContain(
      'urban_new_jobs 2025 level 65 万人',
    )
  })

  it.each(['保持在', '稳定在'])('is not what was %s a number: so much was in each year, and in the last', (keeps) => {
    expect(facts(five(`五年来，城镇新增就业连续五年${keeps}65万人以上。`), province)).toEqual([
      'urban_new_jobs 2025 level 65 万人',
    ])
  })
})

describe('a goal of a later year', () => {
  it('ends at 全年, in the plan for one year', () => {
    const text =
      '二、2026年工作安排\n到2030年，生产总值突破2万亿元。全年进出口总额达到130亿美元，实际利用外资12亿美元。'
    expect(facts(text, province)).toEqual([
      'gdp 2030 level 20000 亿元',
      'trade_total 2026 level 130 亿美元',
      'fdi 2026 level 12 亿美元',
    ])
  })
})

describe('what the sentences of a passage go on with', () => {
  it('is the year that the one before compared with, where a growth could hardly be of one year', () => {
    const text =
      '一、“十四五”时期工作回顾\n2025年，全省生产总值达到9500亿元，比2020年增长46%。人均生产总值8.2万元，增长58%；社会消费品零售总额3000亿元，增长7%。'
    const told = facts(text, province)
    expect(told).toContain('gdp_per_capita 2021-2025 growth_total 58 %')
    expect(told.some((fact) => fact.startsWith('retail_sales 2021-2025 growth_total 7 '))).toBe(false)
  })

  it('is the sum that the one before began with, where it begins with what was added', () => {
    const text =
      '一、2025年和“十四五”时期工作回顾\n2025年，出口210亿元。五年累计完成固定资产投资2.9万亿元。新增高速公路1150公里。'
    expect(facts(text, province)).toContain('expressway_length 2021-2025 change_total 1150 公里')
  })
})

describe('a growth behind the level of the last of some years', () => {
  const in2006 = { ...province, report_year: 2006, vintage: 2006 }
  const of = (sentence: string) => facts(`一、“十五”时期工作回顾\n五年来，各项事业全面进步。${sentence}`, in2006)

  it('is that year’s, up to 2012, where what is counted in money would hardly grow by so little in all', () => {
    expect(of('工业增加值1600亿元，增长18.7%。')).toEqual([
      'va_industry 2005 level 1600 亿元',
      'va_industry 2005 growth 18.7 %',
    ])
  })

  it('is of all the years where words say so, or where it is of tons', () => {
    expect(of('工业增加值1600亿元，五年增长38%。')).toContain('va_industry 2001-2005 growth_total 38 %')
    expect(of('粮食产量2900万吨，增长18.7%。')).toContain('grain_output 2001-2005 growth_total 18.7 %')
  })
})

describe('an average that a number rose from', () => {
  it('is of the years that it is told of', () => {
    expect(facts(five('粮食产量由“十三五”年均700亿斤提高到“十四五”年均760亿斤。'), province)).toEqual([
      'grain_output 2016-2020 level_avg 3500 万吨',
      'grain_output 2021-2025 level_avg 3800 万吨',
    ])
  })
})
