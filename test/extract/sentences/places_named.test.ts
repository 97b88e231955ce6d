import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('a town', () => {
  it.each([
    '石羊乡以采摘带动旅游，接待游客11万人次，旅游收入1260万元。',
    '石羊、古井两镇接待游客28万人次，旅游收入1.2亿元。',
    '石羊镇草原面积占全市四成，常住人口1700人。',
  ])('owns what its sentence goes on to tell: %s', (sentence) => {
    expect(factsWithin('420500', sentence)).toEqual([])
  })
})

describe('what is called after a town', () => {
  it.each(['彝人古镇持续走红', '家电下乡兑付补贴2.6亿元', '办好石羊镇旅游节', '特色镇加快建设'])(
    'owns nothing: %s',
    (opening) => {
      expect(factsWithin('420500', `${opening}，社会消费品零售总额完成345亿元。`)).toEqual(['420500 retail_sales 345'])
    },
  )
})

describe('sights that an area has', () => {
  it('are no area', () => {
    const text = '枝江青山、白水寺两大景区投入建设资金2.4亿元，全年接待游客758万人次。'
    expect(factsWithin('420500', text)).toEqual([])
  })
})

describe('a prefecture', () => {
  it('is meant by its short name, not the city in it that has the same', () => {
    expect(factsWithin('650000', '乌鲁木齐GDP增长5.8%，喀什、阿克苏分别增长6%、7%。')).toEqual([
      '650100 gdp 5.8',
      '653100 gdp 6',
      '652900 gdp 7',
    ])
  })
})

describe('districts by their short names', () => {
  it('are known before their numbers of what 其中 tells', () => {
    const text = '新增国家级专精特新“小巨人”企业38家，其中夷陵9家、兴山7家和远安3家。'
    expect(factsWithin('420500', text)).toEqual([
      '420500 sme_little_giants 38',
      '420506 sme_little_giants 9',
      '420526 sme_little_giants 7',
      '420525 sme_little_giants 3',
    ])
  })

  it('share a head behind how many they are', () => {
    const text = '全市粮食总产量34.8亿斤，枝江、当阳两地产量均超8亿斤。'
    expect(factsWithin('420500', text)).toEqual([
      '420500 grain_output 174',
      '420583 grain_output 40',
      '420582 grain_output 40',
    ])
  })
})

describe('a prefecture by what is left of its long name', () => {
  it.each(['恩施州', '恩施自治州', '恩施土家族苗族自治州'])('is known: %s', (name) => {
    expect(factsWithin('420000', `${name}农村居民人均可支配收入15600元。`)).toEqual(['422800 income_rural 15600'])
  })
})

describe('an autonomous prefecture', () => {
  it('calls itself so in its own report', () => {
    const text = '自治州生产总值420亿元，自治州地方固定资产投资增长6.3%。'
    expect(factsWithin('422800', text)).toEqual(['422800 gdp 420', '422800 fai 6.3'])
  })

  it('has a nickname', () => {
    expect(factsWithin('650000', '巴州生产总值1650亿元。')).toEqual(['652800 gdp 1650'])
    expect(factsWithin('652800', '全年巴州地区实现生产总值1650亿元。')).toEqual(['652800 gdp 1650'])
  })
})

describe('what an area became', () => {
  it.each([
    ['440000', '佛山成为全省第三个经济总量超万亿元城市，进出口增长5%。', ['440600 gdp 10000', '440600 trade_total 5']],
    ['320000', '昆山成为全国首个GDP突破3800亿元的县级市。', ['320583 gdp 3800']],
    ['440000', '成为全国首个生产总值突破10万亿元的省份。', []],
  ])('tells what it has at least: %s %s', (code, sentence, expected) => {
    expect(factsWithin(code, sentence)).toEqual(expected)
  })
})

describe('an area that is helped, or is to become something', () => {
  it('leaves open whose the product in the next sentence is', () => {
    const text = '支持枝江建设创新高地、开放高地。经济总量突破1500亿元，首位度提高。'
    expect(factsWithin('420500', text)).toEqual([])
  })

  it('is not said to have what the clause goes on to tell', () => {
    expect(factsWithin('610000', '西安区域消费中心获批创建，城镇化率提高6个百分点。')).toEqual([])
  })
})

describe('an area between an indicator and its number', () => {
  it.each([
    ['地区生产总值增速枝江市7.8%、宜都市7.4%，居全市前列。', ['420583 gdp 7.8', '420581 gdp 7.4']],
    ['固定资产投资总量枝江市212.8亿元。', ['420583 fai 212.8']],
    ['一般公共预算收入枝江市增长5.5%，宜都市增长6.5%。', ['420583 budget_revenue 5.5', '420581 budget_revenue 6.5']],
  ])('owns it: %s', (sentence, told) => {
    expect(factsWithin('420500', sentence)).toEqual(told)
  })
})

describe('the indicator that an area ranks by', () => {
  it('may stand behind its number', () => {
    expect(factsWithin('420500', '枝江市以580亿元的经济总量居全省县域第3位，增长6%。')).toEqual([
      '420583 gdp 580',
      '420583 gdp 6',
    ])
  })

  it('is nobody’s where no catalogue has the area', () => {
    expect(factsWithin('420500', '临江新城以45亿元的进出口总额位居全省第二。')).toEqual([])
  })
})
