import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipelines/extract/index.ts'
import { mention } from '../../schemas/mention.ts'
import { observation } from '../../schemas/observation.ts'
import { documentOf } from './document.ts'

const province = documentOf({
  area_code: '420000',
  area_name: '湖北省',
  area_level: 'province',
  report_type: 'work',
  report_year: 2026,
  vintage: 2026,
})

/** The facts of a text, each as indicator, period, measure, value and unit. */
function facts(text: string, document = documentOf()): string[] {
  return extract(document, text, []).observations.map(
    ({ indicator, period_start, period_end, measure, value, unit }) => {
      const period = period_start === period_end ? period_start : `${period_start}-${period_end}`
      return `${indicator} ${period} ${measure} ${value ?? 'in step'} ${unit}`
    },
  )
}

const review = (sentence: string) => `一、2023年计划执行情况\n${sentence}`
const outlook = (sentence: string) => `三、2024年重点工作\n${sentence}`
const five = (sentence: string) => `一、“十四五”时期工作回顾\n${sentence}`

describe('subjects', () => {
  it('goes on with a subject across commas', () => {
    expect(facts(review('全年实现地区生产总值2254.2亿元，同比增长4.7%，增速居全市第三。'))).toEqual([
      'gdp 2023 level 2254.2 亿元',
      'gdp 2023 growth 4.7 %',
    ])
  })

  it('stops a subject at another one, and at a semicolon', () => {
    expect(facts(review('固定资产投资稳步回升，油料产量增长5%。'))).toEqual([])
    expect(facts(review('固定资产投资稳步回升；增长5%。'))).toEqual([])
  })

  it.each([
    '机电产品出口增长5%。',
    '高技术产业投资增长5%。',
    '企业研发经费增长5%。',
    '税收占比达到70.2%。',
    '民营企业实现进出口350亿元。',
    '进口、出口通关时间分别压减30%、20%。',
    '开发区规上工业增加值、工业投资分别增长5%、6%。',
    '粮食综合生产能力达到50万吨。',
    '服务进出口增长10%。',
    '出口退税3亿元。',
    '高速公路沿线覆盖人口120万人。',
    '对东盟进出口增长15%，其中出口增长20%。',
    '民营企业300家，增长5%。',
  ])('takes no narrower or wider concept for an indicator: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual([])
  })

  it('gives coordinated subjects their numbers in order', () => {
    expect(facts(review('城镇和农村居民人均可支配收入分别增长4.6%、6.7%。'))).toEqual([
      'income_urban 2023 growth 4.6 %',
      'income_rural 2023 growth 6.7 %',
    ])
    expect(facts(review('建成区绿地率、绿化覆盖率分别达40.1%、44.2%。'))).toEqual([
      'urban_green_space_rate 2023 level 40.1 %',
      'urban_green_coverage 2023 level 44.2 %',
    ])
  })

  it('keeps the place of an unknown subject among coordinated ones', () => {
    expect(facts(review('六大支柱产业、高技术制造业、绿色产业增加值分别增长5%、8%、9%。'))).toEqual([
      'va_hightech_mfg 2023 growth 8 %',
    ])
  })

  it('gives one rate to each of several subjects', () => {
    expect(facts(outlook('社会消费品零售总额、固定资产投资增长4%左右。'))).toEqual([
      'retail_sales 2024 growth 4 %',
      'fai 2024 growth 4 %',
    ])
  })

  it('gives 分别 to the last subjects of the sentence', () => {
    expect(facts(review('接待游客1230万人次，实现旅游收入128亿元，分别增长35.6%、41.2%。'))).toEqual([
      'tourist_visits 2023 level 1230 万人次',
      'tourism_revenue 2023 level 128 亿元',
      'tourist_visits 2023 growth 35.6 %',
      'tourism_revenue 2023 growth 41.2 %',
    ])
  })

  it('lets a head stand for the subject before it', () => {
    expect(facts(review('服务业拉动作用增强，增加值增长5.1%。粮食播种面积110万亩、总产量52万吨。'))).toEqual([
      'va_tertiary 2023 growth 5.1 %',
      'grain_output 2023 level 52 万吨',
    ])
  })

  it('reads what a count counts behind it', () => {
    expect(facts(review('312个重点项目有序推进，24个老旧小区完成改造。'))).toEqual([
      'key_projects 2023 level 312 个',
      'old_communities_renovated 2023 level 24 个',
    ])
  })

  it('takes no number that describes a thing for a fact', () => {
    expect(facts(review('经济总量超千亿元的乡镇达3个。'))).toEqual([])
  })

  it('takes a proportion for the shares of three industries', () => {
    expect(facts(review('三次产业结构为4.4:51.2:44.4。'))).toEqual([
      'share_primary 2023 level 4.4 %',
      'share_secondary 2023 level 51.2 %',
      'share_tertiary 2023 level 44.4 %',
    ])
  })

  it('joins a share to the subject before it', () => {
    expect(facts(outlook('财政赤字80亿元，占地区生产总值比重在3%以内。'))).toEqual([
      'deficit 2024 level 80 亿元',
      'deficit_rate 2024 level 3 %',
    ])
  })
})

describe('measures', () => {
  it.each([
    ['民间投资下降4.0%。', 'fai_private 2023 growth -4 %'],
    ['空气质量优良天数同比增加18天。', 'air_good_days 2023 change 18 天'],
    ['重污染天数同比减少8天。', 'air_heavy_pollution_days 2023 change -8 天'],
    ['森林覆盖率提高0.6个百分点。', 'forest_coverage 2023 change 0.6 pp'],
    ['森林覆盖率提高到42.1%。', 'forest_coverage 2023 level 42.1 %'],
    ['新认定高新技术企业72家。', 'hightech_enterprises 2023 change 72 家'],
    ['城镇新增就业18830人。', 'urban_new_jobs 2023 level 1.883 万人'],
    ['粮食产量760亿斤。', 'grain_output 2023 level 3800 万吨'],
    ['居民消费价格涨幅0.2%。', 'cpi 2023 growth 0.2 %'],
    ['单位GDP能耗下降3.1%。', 'energy_intensity 2023 growth -3.1 %'],
    ['细颗粒物（PM2.5）平均浓度改善5.1%。', 'pm25 2023 growth -5.1 %'],
    ['一般公共预算收入与上年持平。', 'budget_revenue 2023 growth 0 %'],
    ['城乡居民收入比为2.50:1。', 'income_ratio_urban_rural 2023 level 2.5 倍'],
  ])('%s', (sentence, fact) => {
    expect(facts(review(sentence))).toEqual([fact])
  })

  it('keeps growth of what was newly added apart', () => {
    expect(facts(review('新登记经营主体3.2万户、增长8.9%，总量达23.1万户。'))).toEqual([
      'market_entities 2023 change 3.2 万户',
      'market_entities 2023 level 23.1 万户',
    ])
  })

  it('codes no comparison with another place, and no change on the month before', () => {
    expect(facts(review('规模以上工业增加值增速高于全省1.1个百分点。居民消费价格环比上涨0.3%。'))).toEqual([])
  })

  it('takes basis, base and provisional words', () => {
    const { observations } = extract(
      documentOf(),
      review(
        '初步核算，地区生产总值按可比价格计算增长5%。地方一般公共预算收入同口径增长6%，居民人均可支配收入名义增长5%。',
      ),
      [],
    )
    expect(observations.map(({ basis, obs_status }) => [basis, obs_status])).toEqual([
      ['real', 'A'],
      ['comparable', 'A'],
      ['nominal', 'A'],
    ])
    const [change] = extract(documentOf(), outlook('财政赤字90亿元，比上年预算增加6亿元。'), []).observations.filter(
      ({ measure }) => measure === 'change',
    )
    expect(change).toMatchObject({ change_base: 'prior_budget', value: 6 })
  })

  it('gives the worth of the last printed digit in the unit of the row', () => {
    const { observations } = extract(province, '2025年，地区生产总值达到6.77万亿元，增长5.5%。', [])
    expect(observations.map(({ value_text, value_step }) => [value_text, value_step])).toEqual([
      ['6.77万亿元', 100],
      ['5.5%', 0.1],
    ])
  })
})

describe('budgets', () => {
  it('goes on behind a share of the budget that was reached', () => {
    expect(facts(review('一般公共预算收入完成12.3亿元，为预算的102.5%，同比增长8.1%。'))).toEqual([
      'budget_revenue 2023 level 12.3 亿元',
      'budget_revenue 2023 growth 8.1 %',
    ])
  })
})

describe('qualifiers', () => {
  const qualifiers = (sentence: string) =>
    extract(documentOf(), outlook(sentence), []).observations.map(({ qualifier }) => qualifier)

  it.each([
    ['地区生产总值增长6%左右。', 'about'],
    ['地区生产总值增长约6%。', 'about'],
    ['地区生产总值增长6%以上。', 'at_least'],
    ['地区生产总值突破2600亿元。', 'at_least'],
    ['城镇新增就业不少于2万人。', 'at_least'],
    ['新增市场主体2.7万余户。', 'at_least'],
    ['城镇调查失业率5.5%以内。', 'at_most'],
    ['城镇登记失业率控制在4.6%。', 'at_most'],
    ['城镇调查失业率控制在5.5%左右。', 'about'],
    ['粮食产量接近50万吨。', 'nearly'],
    ['地区生产总值增长5%—5.5%。', 'range'],
    ['居民收入增长与经济增长同步。', 'in_step'],
    ['地区生产总值达到2600亿元。', 'exact'],
  ])('%s', (sentence, qualifier) => {
    expect(qualifiers(sentence)).toEqual([qualifier])
  })

  it('lets a word before the first number hold for all of them', () => {
    expect(qualifiers('城镇和农村居民人均可支配收入分别超过7万元、4万元。')).toEqual(['at_least', 'at_least'])
  })

  it('lets a word behind the last number hold for all of them', () => {
    expect(qualifiers('城镇和农村居民人均可支配收入分别增长5%、6.5%以上。')).toEqual(['at_least', 'at_least'])
  })
})

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

  it('codes a goal and the goal beyond it', () => {
    expect(facts(outlook('一般公共预算收入增长5%，力争增长7%。'))).toEqual([
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
})

describe('areas', () => {
  it('codes the fact of an area within the reporting one to that area', () => {
    const { observations } = extract(
      province,
      review('武汉市地区生产总值达到2.2万亿元，全省地区生产总值达到6.2万亿元。'),
      [],
    )
    expect(observations.map(({ area_code, value }) => [area_code, value])).toEqual([
      ['420100', 22000],
      ['420000', 62000],
    ])
  })

  it('never codes the fact of another place to the reporting area', () => {
    expect(facts(review('全国居民消费价格上涨0.2%。开发区地区生产总值增长9%。'))).toEqual([])
  })
})

describe('mentions', () => {
  const text = review('新建公办幼儿园3所，新增学位4500个，完成投资12.5亿元，地区生产总值增长5%。')

  it('keeps every quantity with its subject, linked to the observation that it became', () => {
    const { mentions, observations } = extract(documentOf(), text, [])
    expect(
      mentions.map(({ value, unit, subject, observation_id }) => [
        value,
        unit,
        subject,
        observation_id === observations[0]?.observation_id,
      ]),
    ).toEqual([
      [3, '所', '公办幼儿园', false],
      [4500, '个', '学位', false],
      [12.5, '亿元', '投资', false],
      [5, '%', '地区生产总值', true],
    ])
  })

  it('keeps to the contract', () => {
    const { mentions, observations } = extract(documentOf(), text, [])
    for (const row of mentions) expect(() => mention.schema.parse(row)).not.toThrow()
    for (const row of observations) expect(() => observation.schema.parse(row)).not.toThrow()
  })
})

describe('doubts', () => {
  it('says which number beside an indicator it could not read', () => {
    const { observations, findings } = extract(documentOf(), review('地区生产总值年均增长5%。'), [])
    expect(observations).toEqual([])
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([['uncertain_reading', 'info']])
  })

  it('doubts nothing where the number is of something else', () => {
    const { findings } = extract(
      documentOf(),
      review('规模以上工业增加值增速高于全省1.1个百分点。机电产品出口增长5%。'),
      [],
    )
    expect(findings).toEqual([])
  })
})

describe('damage', () => {
  it('never codes a number beside characters that were lost', () => {
    const text = review('森林覆盖率达38.1%，绿地率达39.4%。')
    const at = text.indexOf('38.1')
    const { observations, mentions, findings } = extract(documentOf(), text, [
      { start: at - 1, end: at, kind: 'out_of_step' },
    ])
    expect(observations.map(({ indicator }) => indicator)).toEqual(['urban_green_space_rate'])
    expect(mentions).toHaveLength(2)
    expect(findings.map(({ check }) => check)).toEqual(['damaged_number'])
  })

  it('marks a quote that touches restored characters', () => {
    const text = review('森林覆盖率达38.1%。')
    const { observations } = extract(documentOf(), text, [
      { start: text.indexOf('森'), end: text.indexOf('森') + 1, kind: 'restored' },
    ])
    expect(observations[0]?.repaired).toBe(true)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '地区生产总值',
    '增长',
    '5%',
    '、',
    '，',
    '。',
    '从',
    '到',
    '2025年',
    '分别',
    '（',
    '“',
    '和',
    '亿',
    '一',
    '\n',
    '百分之',
    '-',
    '1,234',
    '十四五',
    '占',
    '的',
    '连续',
    '翻',
  )

  it('gives quotes that are slices of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const { observations, mentions } = extract(province, text, [])
        for (const { quote, text_start, text_end } of observations) expect(text.slice(text_start, text_end)).toBe(quote)
        for (const { text_start, text_end } of mentions) expect(text_end).toBeGreaterThan(text_start)
      }),
      { numRuns: 300 },
    )
  })
})
