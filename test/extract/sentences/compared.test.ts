import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, five, outlook, review } from '../facts.ts'

describe('what a number is only compared with', () => {
  it.each([
    [
      'a rate of an earlier year, from which points are measured',
      '优良天数比率90.6%，较2020年的91.7%低1.1个百分点。',
      [
        'air_good_ratio 2023 level 90.6 %',
        'air_good_ratio 2020 level 91.7 %',
        'air_good_ratio 2021-2023 change_total -1.1 pp',
      ],
    ],
    [
      'what there was then, and is now',
      '2020年PM2.5平均浓度为52微克/立方米，现在是43微克/立方米，下降17.3%。',
      ['pm25 2020 level 52 微克/立方米', 'pm25 2023 level 43 微克/立方米', 'pm25 2021-2023 growth_total -17.3 %'],
    ],
    [
      'what there was so many years ago',
      '“小巨人”企业五年前只有28家，如今达到267家。',
      ['sme_little_giants 2018 level 28 家', 'sme_little_giants 2023 level 267 家'],
    ],
    ['what a plan has', '城镇新增就业3.2万人，规划的3万人已经超额完成。', ['urban_new_jobs 2023 level 3.2 万人']],
    [
      'another growth: the subject goes on',
      '居民人均可支配收入增长5.4%，快于经济增速0.3个百分点，达到31552元。',
      ['income_per_capita 2023 growth 5.4 %', 'income_per_capita 2023 level 31552 元'],
    ],
    [
      'the amount of a year that it is so many times of',
      '高新技术企业3600家，约为2017年1200家的3倍；专精特新企业99家。',
      [
        'hightech_enterprises 2023 level 3600 家',
        'hightech_enterprises 2017 level 1200 家',
        'hightech_enterprises 2018-2023 growth_total 200 %',
        'sme_specialized 2023 level 99 家',
      ],
    ],
    [
      'an amount of some years ago, behind a growth on the year before',
      '进出口总额23亿美元，同比增长17.6%，较五年前的21亿美元增长一成。',
      [
        'trade_total 2023 level 23 亿美元',
        'trade_total 2023 growth 17.6 %',
        'trade_total 2018 level 21 亿美元',
        'trade_total 2019-2023 growth_total 10 %',
      ],
    ],
    [
      'all of its kind: what grew is the part',
      '可再生能源发电装机785万千瓦，占全部发电装机的一半以上，比2020年增长1.7倍。',
      ['renewable_capacity 2023 level 785 万千瓦', 'renewable_capacity 2021-2023 growth_total 170 %'],
    ],
    ['another rate, by so many times', '金融业增加值增长21%，比第三产业增速高出一倍。', []],
    ['a campaign of doubling', '组织实施经济总量翻番、工业强市等重大战略。', []],
    [
      'the share before it was raised',
      '研发投入占地区生产总值比重提高0.4个百分点、增幅约20%。',
      ['rd_intensity 2023 change 0.4 pp'],
    ],
    [
      'a threshold that is not passed yet',
      '地区生产总值达到2952亿元，即将迈上3000亿元新台阶。',
      ['gdp 2023 level 2952 亿元'],
    ],
    [
      'a goal at the beginning of the year',
      '广义货币增长9%，低于年初11%左右的预期；人民币贷款新增38亿元。',
      ['money_m2 2023 growth 9 %', 'loans 2023 change 38 亿元'],
    ],
    [
      'the goal of a plan that was reached early: its years are its own',
      '研发投入强度提高到2.05%，提前实现“十四五”突破2%的目标，出口38亿元。',
      ['rd_intensity 2023 level 2.05 %', 'rd_intensity 2025 level 2 %', 'exports 2023 level 38 亿元'],
    ],
    [
      'what the year before came to',
      '一般公共预算收入66.2亿元，比上年执行数61.3亿元增长8%。',
      ['budget_revenue 2023 level 66.2 亿元', 'budget_revenue 2023 growth 8 %'],
    ],
    [
      'a budget of which the year made another one',
      '一般公共预算收入年初预算合计61.3亿元，执行中调整为63.7亿元，实际完成65.2亿元，增长8%。',
      ['budget_revenue 2023 level 65.2 亿元', 'budget_revenue 2023 growth 8 %'],
    ],
    ['a budget that was changed', '批准预算调整方案，一般公共预算收入调整为63.7亿元。全年完成65.2亿元。', []],
    [
      'what the year began with',
      '年初全县一般公共预算支出合计41.8亿元，支出预算调整为55.9亿元，实际完成54.3亿元。',
      ['budget_expenditure 2023 level 54.3 亿元'],
    ],
    [
      'a budget that was made for the areas within',
      '一般公共预算收入61.3亿元，完成代编预算的105.6%，比上年增收8.5亿元。',
      ['budget_revenue 2023 level 61.3 亿元', 'budget_revenue 2023 change 8.5 亿元'],
    ],
    [
      'what something was in spite of',
      '粮食产量在灾情影响下实现1.2万吨，增长2%。',
      ['grain_output 2023 level 1.2 万吨', 'grain_output 2023 growth 2 %'],
    ],
    ['a growth that is only supposed', '出口增长7%即可实现全年目标。', []],
    ['a threshold that some counties passed', '在各乡镇中，一般公共预算收入过3亿元的9个。', []],
    ['what was taken off the books', '核减2016年一般公共预算收入5亿元后，形势好转。', []],
    [
      'what it was, told in words',
      '规模以上工业增加值由年初的负增长转为全年增长6.9%。',
      ['va_industry_above 2023 growth 6.9 %'],
    ],
    [
      'a record of some years is no time',
      '出口38亿元，创近七年新高；税收收入增长2%。',
      ['exports 2023 level 38 亿元', 'tax_revenue 2023 growth 2 %'],
    ],
    ['eleven months are no year', '前11个月出口增长0.8%。', []],
    [
      'a level that was reached again is of this year',
      '接待游客仍未回到2019年水平；出口38亿元。',
      ['exports 2023 level 38 亿元'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(facts(review(sentence))).toEqual(expected)
  })
})

describe('a year that the rest is compared with, too', () => {
  it('is that of all growth of the sentence', () => {
    const text = '财政支出52亿元，比2019年（下同）增长41%；进出口18亿元，增长66%。'
    expect(facts(review(text))).toEqual([
      'budget_expenditure 2023 level 52 亿元',
      'budget_expenditure 2020-2023 growth_total 41 %',
      'trade_total 2023 level 18 亿元',
      'trade_total 2020-2023 growth_total 66 %',
    ])
  })
})

describe('the rate itself', () => {
  it.each([
    '生产总值增速高于全省平均1个百分点、达到7%左右。',
    '生产总值增速高于省平1个百分点、7%左右。',
    '生产总值增长高于全国1.8个百分点，达到7%左右。',
  ])('stands behind how much faster it is: %s', (sentence) => {
    expect(facts(review(sentence))).toEqual(['gdp 2023 growth 7 %'])
  })
})

describe('what is told of another area', () => {
  it.each([
    [
      'a city that a district lies in, and all the items behind it',
      '全市地区生产总值增长5.2%、规上工业增加值增长5.5%。',
    ],
    ['a zone that strives for something', '光谷力争生产总值迈上2500亿元。'],
    ['a district of zones', '产业集聚区入驻企业65家，规模以上工业增加值增长10.2%。'],
  ])('%s: %s', (_, sentence) => {
    const district = documentOf({ area_code: '420106', area_name: '武昌区', area_level: 'county' })
    expect(facts(review(sentence), district)).toEqual([])
  })

  it('is coded to the city that a clause begins with, whatever it did', () => {
    const province = documentOf({ area_code: '610000', area_name: '陕西省', area_level: 'province' })
    const text = review('榆林市顶住煤价低迷压力，全年完成一般公共预算收入23亿元。')
    expect(extract(province, text, []).observations.map(({ area_code }) => area_code)).toEqual(['610800'])
  })
})

describe('thresholds that were passed one after another', () => {
  it('are of years that nobody tells', () => {
    expect(facts('过去五年，地区生产总值先后迈上四百亿、五百亿、六百亿台阶，2023年达到648亿元。')).toEqual([
      'gdp 2023 level 648 亿元',
    ])
  })
})

describe('a level that was kept for years', () => {
  it('is told before the next item of its list, though that begins with a number', () => {
    expect(facts(review('优良天数比例连续三年保持在94%以上、3个乡镇获评示范。'))).toEqual([
      'air_good_ratio 2023 level 94 %',
    ])
  })
})

describe('a fraction of what another place has', () => {
  it('is no level', () => {
    expect(facts(review('创新能力不强，研发投入强度不足全国一半。'))).toEqual([])
  })
})

describe('how much more than in other years together', () => {
  it('is no change of a year', () => {
    expect(facts(five('一般公共预算支出累计达到9600亿元，比“十三五”多2700亿元。'))).toEqual([
      'budget_expenditure 2021-2025 level 9600 亿元',
    ])
  })
})

describe('what is told beside the budget of the year', () => {
  it('leaves the growth on the year before', () => {
    const text = '一般公共预算收入72.6亿元，比年初预算超收1.9亿元，同比增长6.8%。'
    expect(facts(review(text))).toEqual(['budget_revenue 2023 level 72.6 亿元', 'budget_revenue 2023 growth 6.8 %'])
  })

  it('is how much more than the budget, in percent, too', () => {
    const text = '一般公共预算收入72.6亿元，比年初预算增加1.9亿元，增长2.7%。'
    expect(facts(review(text))).toEqual(['budget_revenue 2023 level 72.6 亿元'])
  })
})

describe('a task for the year', () => {
  it('is no result; what it came to is', () => {
    const text = '地方财政收入任务为7.25亿元，实际完成7.6亿元，占任务的104.8%，较上年增收0.6亿元，同口径增长8.8%。'
    expect(facts(review(text))).toEqual([
      'budget_revenue 2023 level 7.6 亿元',
      'budget_revenue 2023 change 0.6 亿元',
      'budget_revenue 2023 growth 8.8 %',
    ])
  })
})

describe('what plans follow', () => {
  it('owns none of their goals', () => {
    const text = '按照中央经济工作会议精神的总体要求，今年主要预期目标是：地区生产总值增长12%左右。'
    expect(facts(outlook(text))).toEqual(['gdp 2024 growth 12 %'])
  })
})

describe('an amount right behind the year that it is compared with', () => {
  it('is that year’s, and growth is measured from there', () => {
    const text = '一般公共预算收入完成96.5亿元，较2020年60.1亿元增加36.4亿元，年均增长17.1%。'
    expect(facts(review(text))).toEqual([
      'budget_revenue 2023 level 96.5 亿元',
      'budget_revenue 2020 level 60.1 亿元',
      'budget_revenue 2021-2023 change_total 36.4 亿元',
      'budget_revenue 2021-2023 growth_avg 17.1 %',
    ])
  })
})

describe('how much faster the subject grew than elsewhere', () => {
  it.each(['比全国快0.2个百分点', '比全国高0.2个百分点', '高于全国0.2个百分点'])(
    'leaves its parts to what follows: %s',
    (clause) => {
      expect(facts(review(`地区生产总值增长5.2%，${clause}，其中一、二、三产业分别增长3.7%、5.8%、5%。`))).toEqual([
        'gdp 2023 growth 5.2 %',
        'va_primary 2023 growth 3.7 %',
        'va_secondary 2023 growth 5.8 %',
        'va_tertiary 2023 growth 5 %',
      ])
    },
  )
})

describe('a growth of ten times and more', () => {
  it('is of no year', () => {
    expect(facts(review('农民人均纯收入增长了90倍。'))).toEqual([])
  })
})

describe('what is even without a word of with what', () => {
  it('is growth, where a change is told by it', () => {
    expect(facts(review('单位GDP二氧化碳排放与上年持平。'))).toEqual(['carbon_intensity 2023 growth 0 %'])
  })

  it('is as in the year before beside growth on it', () => {
    expect(facts(review('进出口总额同比增长2.6%，出口39亿元、持平。'))).toEqual([
      'trade_total 2023 growth 2.6 %',
      'exports 2023 level 39 亿元',
      'exports 2023 growth 0 %',
    ])
  })

  it('is so beside the growth of a year', () => {
    expect(facts(outlook('进出口总额增长4%，利用外资基本持平。'))).toContain('fdi 2024 growth 0 %')
    expect(facts(five('进出口总额年均增长4%，利用外资基本持平。'))).toEqual(['trade_total 2021-2025 growth_avg 4 %'])
  })
})

describe('a further step', () => {
  it('says how much more there is, not how much', () => {
    expect(facts(review('经济总量再跨千亿台阶、突破1.2万亿元。'))).toEqual(['gdp 2023 level 12000 亿元'])
  })

  it('is the level that it names', () => {
    expect(facts(review('社会消费品零售总额再上1350亿元台阶。'))).toEqual(['retail_sales 2023 level 1350 亿元'])
  })
})

describe('days beyond a goal', () => {
  it('are not those of the year', () => {
    expect(facts(review('空气质量优良天数达到138天，超出省考指标33天。'))).toEqual(['air_good_days 2023 level 138 天'])
  })
})
