import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'
import { facts, outlook, review } from '../facts.ts'

type Row = readonly [rule: string, sentence: string, facts: readonly string[]]

const rows: readonly Row[] = [
  [
    'an item with a dash, its goal and what was reached',
    '——地区生产总值：目标增长6%左右，实际完成2254.2亿元，按可比价格计算增长5.7%。',
    ['gdp 2023 level 2254.2 亿元', 'gdp 2023 growth 5.7 %'],
  ],
  [
    'an item in dollars that arrived',
    '——实际使用外资：目标6亿美元以上，实际到账5.18亿美元，同比下降25%。',
    ['fdi 2023 level 5.18 亿美元', 'fdi 2023 growth -25 %'],
  ],
  [
    'an item whose goal was growth in step',
    '——居民人均可支配收入：目标与经济增长同步，实际为52578元，增长4.5%。',
    ['income_per_capita 2023 level 52578 元', 'income_per_capita 2023 growth 4.5 %'],
  ],
  ['an item whose rate is expected', '——研发经费投入强度：目标3.2%，预计为3.25%。', ['rd_intensity 2023 level 3.25 %']],
  [
    'a share of the budget that was reached',
    '一般公共预算收入完成25.63亿元，占年初预算的103.1%，比上年减少1.17亿元，同口径增长4%。',
    ['budget_revenue 2023 level 25.63 亿元', 'budget_revenue 2023 change -1.17 亿元', 'budget_revenue 2023 growth 4 %'],
  ],
  [
    'a footnote mark between name and number',
    '全年地区生产总值〔2〕2254.2亿元，增长5.7%。实际使用外资[3]2.86亿美元。',
    ['gdp 2023 level 2254.2 亿元', 'gdp 2023 growth 5.7 %', 'fdi 2023 level 2.86 亿美元'],
  ],
  [
    'a second level in dollars',
    '人均地区生产总值80226元，按年平均汇率折合11928美元。',
    ['gdp_per_capita 2023 level 80226 元', 'gdp_per_capita 2023 level 11928 美元'],
  ],
  [
    'a proportion that became another',
    '三次产业比为5.1∶43∶51.9。',
    ['share_primary 2023 level 5.1 %', 'share_secondary 2023 level 43 %', 'share_tertiary 2023 level 51.9 %'],
  ],
  [
    'visits without their unit',
    '旅游接待人次1.78亿、增长10%。',
    ['tourist_visits 2023 level 17800 万人次', 'tourist_visits 2023 growth 10 %'],
  ],
  [
    'an adverb of the genre between name and verb',
    '外贸进出口逆势增长12.4%，民间投资由负转正、增长3.1%。',
    ['trade_total 2023 growth 12.4 %', 'fai_private 2023 growth 3.1 %'],
  ],
  ['a mean of the year', '城镇调查失业率均值4.5%。', ['unemployment_surveyed 2023 level 4.5 %']],
  [
    'a small rise',
    '粮食总产量3.81万吨，比上年略增0.5%。',
    ['grain_output 2023 level 3.81 万吨', 'grain_output 2023 growth 0.5 %'],
  ],
  [
    'an increase of spending',
    '一般公共预算支出24.9亿元，比上年增支1.2亿元。',
    ['budget_expenditure 2023 level 24.9 亿元', 'budget_expenditure 2023 change 1.2 亿元'],
  ],
  ['a growth of an average amount is none of the indicator', '社会消费品零售总额平均每年增加25亿元，高出四倍多。', []],
]

const ranks: readonly Row[] = [
  [
    'how the subject ranks in the nation, which leaves its parts to what follows',
    '居民人均可支配收入增长6.8%，全国第五，其中城镇和农村居民人均可支配收入分别增长5.5%、8.2%，排全国第八、第五。',
    ['income_per_capita 2023 growth 6.8 %', 'income_urban 2023 growth 5.5 %', 'income_rural 2023 growth 8.2 %'],
  ],
  ['by how many places it rose', '固定资产投资位次上升1位，增长8.5%。', ['fai 2023 growth 8.5 %']],
  [
    'what it contributed, which leaves it what is spoken of',
    '固定资产投资增长5%，对经济增长的贡献率达30%，完成1200亿元。',
    ['fai 2023 growth 5 %', 'fai 2023 level 1200 亿元'],
  ],
  [
    'by how much a share contributed more, which is no change of the share',
    '服务业增加值占比达到50%，对经济增长贡献率达60%，提高2个百分点。',
    ['share_tertiary 2023 level 50 %'],
  ],
  [
    'who contributed, of whom the next clause may be told',
    '固定资产投资增长5%，消费对经济增长的贡献率达30%，增长8%。',
    ['fai 2023 growth 5 %'],
  ],
  [
    'an item with a verb, as names of the catalogue have one',
    '接待游客人次、旅游总花费、接待入境过夜游客人次分别增长10.4%、13.3%、81.8%。',
    ['tourist_visits 2023 growth 10.4 %', 'tourism_revenue 2023 growth 13.3 %'],
  ],
]

const rates: readonly Row[] = [
  [
    'a qualifier behind the last number, up to one that has its own',
    '农业、规模以上工业、服务业增加值分别增长6%、10%以上、7.5%左右。',
    ['va_agriculture 2023 growth 6 %', 'va_industry_above 2023 growth 10 %', 'va_tertiary 2023 growth 7.5 %'],
  ],
  [
    'words that no list knows, where 和 stands before a head',
    '单位GDP能耗、水耗和二氧化碳排放分别下降3%、4%和5%。',
    ['energy_intensity 2023 growth -3 %', 'carbon_intensity 2023 growth -5 %'],
  ],
  [
    'the shares of the whole before them',
    '生产总值的三次产业比例调整为15∶43∶42。',
    ['share_primary 2023 level 15 %', 'share_secondary 2023 level 43 %', 'share_tertiary 2023 level 42 %'],
  ],
  ['points of prices are percent', '居民消费价格上涨1.1个百分点，涨幅提高0.2个百分点。', ['cpi 2023 growth 1.1 %']],
  ['what is begun is not in use', '新开工高速公路500公里；开复工新能源装机120万千瓦。', []],
  [
    'so many in each of some years',
    '新增经营主体16万户、连续三年增长超过10万户。',
    ['market_entities 2023 change 16 万户'],
  ],
]

const names: readonly Row[] = [
  ['investment that was attracted', '吸引外商直接投资累计47.2亿美元。', ['fdi 2023 level 47.2 亿美元']],
  [
    'what banks took in and lent',
    '金融机构新增存款940亿元，新增贷款644亿元，分别增长17%和13%。',
    ['deposits 2023 change 940 亿元', 'loans 2023 change 644 亿元'],
  ],
  [
    'firms with the name of a city, whose the rest is not',
    '上海大众汽车基地开工建设，固定资产投资增长17.6%。',
    ['fai 2023 growth 17.6 %'],
  ],
  ['investment behind real estate', '房地产业健康发展，开发投资增长10%。', ['fai_real_estate 2023 growth 10 %']],
]

const shares: readonly Row[] = [
  [
    'of each of the subjects that were spoken of',
    '高技术制造业、装备制造业增加值分别增长12.5%、13.1%，占规模以上工业比重分别提高到21.7%、33.6%。',
    [
      'va_hightech_mfg 2023 growth 12.5 %',
      'va_equipment_mfg 2023 growth 13.1 %',
      'share_hightech_mfg 2023 level 21.7 %',
    ],
  ],
]

const compared: readonly Row[] = [
  [
    'the economy, of what grew by so much',
    '居民人均可支配收入增长8.1%，与经济增长基本同步。',
    ['income_per_capita 2023 growth 8.1 %'],
  ],
  ['something else than the economy', '居民收入与工业用电量同步增长。', []],
  [
    'what there was in the year before',
    '城镇居民收入45000元，农村居民收入21000元；上年同期分别为42000元和19000元。',
    ['income_urban 2023 level 45000 元', 'income_rural 2023 level 21000 元'],
  ],
  [
    'the growth that is reckoned otherwise',
    '进出口总额以人民币计价增长5%，以美元计价下降1%。',
    ['trade_total 2023 growth 5 %'],
  ],
  ['how much faster prices rose', '居民消费价格同比上涨2%，比上年上涨0.5个百分点。', ['cpi 2023 growth 2 %']],
  [
    'the weight of a sector of something else',
    '固定资产投资增长5%，其中第一产业增长3%，比重2%。',
    ['fai 2023 growth 5 %'],
  ],
  ['townspeople of some people', '60岁以上人口1200万人，其中城镇人口700万人，占58%。', []],
]

const owners: readonly Row[] = [
  ['the firms that an item goes on to tell of', '省管企业净资产增长8.9%、研发投入增长34.4%。', []],
  ['the banks that no list knows', '国有大行实际贷款余额增长8.8%。', []],
  ['the industry whose sales were told', '软件产业实现销售收入215亿元，增长48%；出口7.2亿美元，增长60%。', []],
  [
    'a document, of its years',
    '《国土空间总体规划（2021—2035年）》获批，常住人口城镇化率达70.8%。',
    ['urbanization 2023 level 70.8 %'],
  ],
]

const plans: readonly Row[] = [
  [
    'a number of the item is no number',
    '9.居民人均可支配收入增长与经济增长同步。',
    ['income_per_capita 2024 growth in step %'],
  ],
  ['words about the manner leave the subject', '6.外贸进出口保稳提质，力争增长3%；', ['trade_total 2024 growth 3 %']],
  ['projects that are rolled on', '滚动实施重点项目400个以上。', ['key_projects 2024 level 400 个']],
  ['a verb before investment', '引导技改投资增长10%以上。', ['fai_tech_upgrade 2024 growth 10 %']],
  ['new loans are a change', '新增人民币贷款75亿元左右。', ['loans 2024 change 75 亿元']],
]

/** The areas that facts are coded to. */
function areas(sentence: string): (string | null)[] {
  const city = documentOf({ area_code: '320500', area_name: '苏州市', area_level: 'prefecture', report_type: 'work' })
  return extract(city, review(sentence), []).observations.map(({ area_code, indicator }) => `${area_code} ${indicator}`)
}

describe('lists and budgets', () => {
  it.each([...rows, ...ranks, ...rates, ...names, ...shares, ...compared, ...owners])(
    '%s',
    (_rule, sentence, expected) => {
      expect(facts(review(sentence))).toEqual(expected)
    },
  )

  it.each(plans)('%s', (_rule, sentence, expected) => {
    expect(facts(outlook(sentence))).toEqual(expected)
  })
})

describe('areas within the reporting one', () => {
  it.each([
    ['昆山市地区生产总值突破5000亿元，增长6%。', ['320583 gdp', '320583 gdp']],
    ['苏州工业园区实现地区生产总值4000亿元，实际使用外资20亿美元。', ['320576 gdp', '320576 fdi']],
    ['高新区新增高企218家，规上工业增加值增长9.2%。', []],
    ['昆山开发区完成地区生产总值2100亿元，增长7.2%。', []],
    ['市级一般公共预算收入完成47.2亿元，其中税收收入19.8亿元，下降6.1%。', []],
    ['仍有5个设区市经济增速低于5%。', []],
    ['全国居民消费价格上涨0.2%，我市上涨0.5%。', ['320500 cpi']],
    ['国际收支基本平衡，居民消费价格上涨0.5%。', ['320500 cpi']],
  ])('%s', (sentence, expected) => {
    expect(areas(sentence)).toEqual(expected)
  })
})
