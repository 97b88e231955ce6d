import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('an area that is supported', () => {
  it('has the goals right behind what it is to do', () => {
    const text = '支持襄阳打造区域性中心城市，生产总值增长8%；支持宜昌建设长江枢纽，规上工业增加值增长9%以上。'
    expect(factsWithin('420000', text)).toEqual(['420600 gdp 8', '420500 va_industry_above 9'])
  })

  it('has what is to be added there', () => {
    const text = '支持宜昌绿色低碳城市建设，新增新能源装机300万千瓦以上；支持襄阳打造区域中心。'
    expect(factsWithin('420000', text)).toEqual(['420500 renewable_capacity 300'])
  })

  it('has nothing that the year is to bring', () => {
    const text = '支持宜昌建设世界级旅游景区，全年旅游总收入达到700亿元。'
    expect(factsWithin('420000', text)).toEqual(['420000 tourism_revenue 700'])
  })

  it('has none behind what else is done', () => {
    const text = '支持襄阳打造区域性中心城市，推动城市更新，改造老旧小区2100个。'
    expect(factsWithin('420000', text)).toEqual(['420000 old_communities_renovated 2100'])
  })

  it('shares them out with the others that are', () => {
    const text = '支持襄阳、宜昌打造区域性中心城市，生产总值分别增长8%和7.5%。'
    expect(factsWithin('420000', text)).toEqual(['420600 gdp 8', '420500 gdp 7.5'])
    expect(factsWithin('420000', '支持襄阳、宜昌打造区域性中心城市，生产总值增长8%。')).toEqual([])
  })

  it('may be driven forward, or a zone that no gazetteer knows', () => {
    expect(factsWithin('420000', '推动宜昌加快建设长江枢纽，生产总值向6000亿元迈进。')).toEqual(['420500 gdp 6000'])
    expect(factsWithin('420500', '支持白洋高新区做优精细化工，固定资产投资增长9%。')).toEqual([])
  })

  it('is a district by its short name', () => {
    expect(factsWithin('420500', '支持夷陵打造城郊融合样板，一般公共预算收入突破50亿元。')).toEqual([
      '420506 budget_revenue 50',
    ])
  })

  it('is no longer spoken of where the clause between counts what else is done', () => {
    const text = '支持宜昌打造区域消费中心，培育3家百亿级商贸企业，网上零售额增长10%。'
    expect(factsWithin('420000', text)).toEqual(['420000 online_retail 10'])
  })
})

describe('areas under a circumstance', () => {
  it.each([
    [
      '全市规上工业增加值增长7%，宜都市在化工企业复产带动下增长11%。',
      ['420500 va_industry_above 7', '420581 va_industry_above 11'],
    ],
    [
      '全市规上工业增加值增长7%；当阳市受建材市场走弱影响仅增长1.2%。',
      ['420500 va_industry_above 7', '420582 va_industry_above 1.2'],
    ],
    [
      '全市生产总值增长7%，其中宜都市增长8%；当阳市、枝江市受汛情影响，增速分别为3.1%和2.8%。',
      ['420500 gdp 7', '420581 gdp 8', '420582 gdp 3.1', '420583 gdp 2.8'],
    ],
  ])('have what was told before: %s', (text, expected) => {
    expect(factsWithin('420500', text)).toEqual(expected)
  })
})

describe('an area that is called so', () => {
  it('owns what follows', () => {
    const text = '宜昌市成为全省第三个生产总值超5000亿元的城市，规上工业增加值增长9%。'
    expect(factsWithin('420000', text)).toEqual(['420500 gdp 5000', '420500 va_industry_above 9'])
  })
})

describe('an area as what it is to the province', () => {
  it.each(['省域副中心城市建设加快', '国家中心城市能级提升', '龙头作用增强'])('owns what follows: %s', (clause) => {
    expect(factsWithin('420000', `宜昌${clause}，生产总值达到5500亿元。`)).toEqual(['420500 gdp 5500'])
  })
})

describe('an area that overcame something', () => {
  it('has what its sentence goes on to tell', () => {
    expect(factsWithin('420500', '远安县克服地震影响，森林覆盖率达83.7%。')).toEqual(['420525 forest_coverage 83.7'])
  })
})

describe('an area whose things are said to fare somehow', () => {
  it.each(['天门跨境服装集聚，出口达到84亿元。', '武汉全国性经济中心地位更加凸显，地区生产总值达到3万亿元。'])(
    'may own what follows, which is nobody’s: %s',
    (sentence) => {
      expect(factsWithin('420000', sentence)).toEqual([])
    },
  )

  it('owns nothing where another thing of it was only finished', () => {
    expect(factsWithin('420000', '襄阳机场航站楼完工，高速公路通车里程达8200公里。')).toEqual([
      '420000 expressway_length 8200',
    ])
  })
})

describe('areas that a list names among others', () => {
  it.each([
    ['十堰、随州等一批城市生产总值超过800亿元。', ['420300 gdp 800', '421300 gdp 800']],
    ['枝江、宜都等市旅游收入增幅均在15%以上。', ['420583 tourism_revenue 15', '420581 tourism_revenue 15']],
    ['十堰、随州等4个市生产总值均超过900亿元。', ['420300 gdp 900', '421300 gdp 900']],
  ])('have each passed a mark, or grown so fast: %s', (text, expected) => {
    expect(factsWithin('420000', text)).toEqual(expected)
  })

  it.each([
    '黄冈、荆州等市生产总值6200亿元。',
    '黄冈、荆州等市固定资产投资增长15%。',
    '孝感、荆门实现生产总值5200亿元。',
  ])('may have an amount together: %s', (text) => {
    expect(factsWithin('420000', text)).toEqual([])
  })

  it('are counties where they are called so', () => {
    expect(factsWithin('210000', '桓仁、本溪等县旅游收入增幅均在15%以上。')).toEqual(['210522 tourism_revenue 15'])
  })
})

describe('areas behind others that are only counted', () => {
  it.each([
    ['五大区域中心城市经济总量均超过1800亿元，孝感、荆门超过2600亿元。', ['420900 gdp 2600', '420800 gdp 2600']],
    ['4个市固定资产投资增速超过12%、宜昌达到15.3%。', ['420500 fai 15.3']],
    ['生产总值增长6%，其中武汉7.2%、宜昌7.1%。', ['420000 gdp 6', '420100 gdp 7.2', '420500 gdp 7.1']],
  ])('have what was told of those: %s', (text, expected) => {
    expect(factsWithin('420000', text)).toEqual(expected)
  })
})

describe('a club that areas have come into', () => {
  it.each([
    ['武汉跻身GDP万亿元俱乐部，荆州、黄冈双双超过2600亿元。', ['421000 gdp 2600', '421100 gdp 2600']],
    ['宜昌生产总值突破4600亿元，孝感跨入1900亿元城市行列。', ['420500 gdp 4600', '420900 gdp 1900']],
    [
      '武汉加快崛起，成为首个经济总量超过1.8万亿元、首个常住人口超过1200万人的副省级城市。',
      ['420100 gdp 18000', '420100 population_resident 1200'],
    ],
  ])('says what they have at least: %s', (text, expected) => {
    expect(factsWithin('420000', text)).toEqual(expected)
  })
})

describe('a sentence behind one about an area that tells nothing', () => {
  it('is of all, where no fact of an area was told before', () => {
    const text = '孝感发现大油田，储量10亿吨。荆门市产业园入选绿色园区。接待游客3.7亿人次。'
    expect(factsWithin('420000', text)).toEqual(['420000 tourist_visits 37000'])
  })

  it('may be of the area, where one was', () => {
    expect(factsWithin('420000', '孝感市出口增长4%。荆门市稳居前列。进口增长3%。')).toEqual(['420900 exports 4'])
  })
})
