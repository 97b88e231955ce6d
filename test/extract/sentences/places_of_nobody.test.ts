import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('areas that are only counted', () => {
  it('own what their sentence goes on to tell, behind a semicolon, too', () => {
    const text = '三县（市）去年完成生产总值87亿元；完成固定资产投资23.5亿元，增长9%；农民人均纯收入达到5210元。'
    expect(factsWithin('420500', text)).toEqual([])
  })

  it('do so until all of the area is spoken of', () => {
    const text = '三县完成生产总值87亿元；全市固定资产投资增长9%。'
    expect(factsWithin('420500', text)).toEqual(['420500 fai 9'])
  })
})

describe('a region that no gazetteer has', () => {
  it.each([
    ['鄂西地区生产总值增长6.1%，固定资产投资增长9%。', []],
    ['鄂东进出口增长3%，出口增长4%。', []],
    ['高速公路通车里程8300公里，其中鄂西北地区新增高速公路190公里。', ['420000 expressway_length 8300']],
    ['大力推动鄂西振兴，全省固定资产投资增长7%。', ['420000 fai 7']],
  ])('owns what its sentence goes on to tell: %s', (sentence, expected) => {
    expect(factsWithin('420000', sentence)).toEqual(expected)
  })
})

describe('parts of the area that no gazetteer has', () => {
  it.each(['涉农区市县', '县域', '主城区', '山区县', '沿海地区', '老工业基地', '两区三县'])(
    'own what their sentence goes on to tell of the economy: %s',
    (part) => {
      const text = `${part}地区生产总值增长17.1%，一般公共预算收入增长12.8%；全市固定资产投资增长9%。`
      expect(factsWithin('420500', text)).toEqual(['420500 fai 9'])
    },
  )
})

describe('a new area that a sentence is about', () => {
  it('owns what the next one tells of the product and of investment', () => {
    const text = '今年是兰州新区获批十周年，一座新城拔地而起。生产总值增长13.5%，工业投资增长52%。全市进出口增长5%。'
    expect(factsWithin('620100', text)).toEqual(['620100 trade_total 5'])
  })

  it('owns none of what else there is of all the area', () => {
    expect(factsWithin('620000', '深入实施强省会行动。兰州新区建设加快。城镇化率达到55%。')).toEqual([
      '620000 urbanization 55',
    ])
  })

  it('owns all of a paragraph that it opens, up to what is of all the area', () => {
    const text =
      '雄安新区建设取得新进展。承接疏解加力提速。大规模开发势头良好。全年固定资产投资增长16%。全省进出口增长5%。'
    expect(factsWithin('130000', text)).toEqual(['130000 trade_total 5'])
  })
})

describe('an example of what was added', () => {
  it('is no owner of what follows', () => {
    const text = '新增枝江市、远安县等3家国家级示范基地，全社会研发投入超过150亿元。'
    expect(factsWithin('420500', text)).toEqual(['420500 rd_expenditure 150'])
  })
})

describe('what a deed starts from', () => {
  it('is no owner', () => {
    const text = '以国家高新区扩容为契机，加快建设创新载体，全社会研发投入突破150亿元。'
    expect(factsWithin('420500', text)).toEqual(['420500 rd_expenditure 150'])
  })
})

describe('a title that says that a zone is to thrive', () => {
  it('leaves nothing behind it to the reporting area', () => {
    const text = '加快推进产业集聚区建设。推进园区扩容，固定资产投资达到190亿元。'
    expect(factsWithin('420500', text)).toEqual([])
  })

  it('ends with the next title, or where all of the area is named', () => {
    const text = '推动生物产业园区加快发展。全市固定资产投资增长9%。扩大消费需求。社会消费品零售总额增长6%。'
    expect(factsWithin('420500', text)).toEqual(['420500 fai 9', '420500 retail_sales 6'])
  })

  it('is none where a zone did something, or regions are meant', () => {
    expect(factsWithin('420500', '综合保税区通过验收。实际使用外资3亿美元。')).toEqual(['420500 fdi 3'])
    expect(factsWithin('420000', '支持民族地区加快发展。固定资产投资增长9%。')).toEqual(['420000 fai 9'])
  })
})

describe('a passage about regions', () => {
  it('leaves what an area goes on to tell to nobody, where no words say whose it is', () => {
    const text =
      '（二）区域发展更趋协调。宜昌市生产总值达到5500亿元；常住人口391万人。荆门老工业基地转型提速，生产总值由1900亿元增加到2400亿元。全省生产总值增长5.8%。'
    expect(factsWithin('420000', text)).toEqual(['420500 gdp 5500', '420000 gdp 5.8'])
  })

  it('speaks of all again behind the next semicolon, and of the counties together', () => {
    const text = '区域协调发展。宜昌市生产总值达到5500亿元；县域经济加快发展；城镇化率提高1.2个百分点。'
    expect(factsWithin('420000', text)).toEqual(['420500 gdp 5500', '420000 urbanization 1.2'])
  })
})

describe('several areas that a clause without a number begins with', () => {
  it('do not own what all of the year had', () => {
    const text = '夷陵区、枝江市、宜都市获评文明县，全年接待游客1200万人次。'
    expect(factsWithin('420500', text)).toEqual(['420500 tourist_visits 1200'])
  })

  it('have what each of them had', () => {
    const text = '枝江市、宜都市发展加快，全年工业投资分别增长15%和12%。'
    expect(factsWithin('420500', text)).toEqual(['420583 fai_industry 15', '420581 fai_industry 12'])
  })
})

describe('the own level of government by its short name', () => {
  it('has its revenue, and the taxes in it', () => {
    const text =
      '全市一般公共预算收入完成146.3亿元，增长7.2%。\n市直一般公共预算收入完成41.5亿元，增长6.8%。其中：税收收入完成27.6亿元，增长8.1%。'
    expect(factsWithin('420500', text)).toEqual(['420500 budget_revenue 146.3', '420500 budget_revenue 7.2'])
  })
})

describe('a word that begins like a level of government', () => {
  it('is none', () => {
    const text = '开通城市直达航线12条，外贸进出口增长8%。'
    expect(factsWithin('420500', text)).toEqual(['420500 trade_total 8'])
  })
})

describe('what stands below the heading of the own level of government', () => {
  it('is of the level, whatever its own heading is', () => {
    const text =
      '（二）2025年市级财政收支情况\n1.一般公共预算\n市级一般公共预算收入16.4亿元，增长10%。\n（1）税收收入11.3亿元。其中：增值税4.5亿元。'
    expect(factsWithin('420500', text)).toEqual([])
  })

  it('is so in a bracket, too', () => {
    const text = '转贷市级政府债券共计7.9亿元，其中新增债券6.5亿元（新增一般债券3.2亿元、新增专项债券3.3亿元）。'
    expect(factsWithin('420500', text)).toEqual([])
  })
})

describe('areas that a name is made of', () => {
  it.each(['枝江至宜都高速公路加快建设，进出口总额突破37亿元。', '枝江实验室挂牌运行，进出口总额突破37亿元。'])(
    'are none that the next clause is of: %s',
    (sentence) => {
      expect(factsWithin('420500', sentence)).toEqual(['420500 trade_total 37'])
    },
  )
})

describe('areas beside a 至 of no road', () => {
  it.each(['枝江市至2030年生产总值达到960亿元。', '甚至枝江市生产总值也达到960亿元。'])(
    'own what is told of them: %s',
    (sentence) => {
      expect(factsWithin('420500', sentence)).toEqual(['420583 gdp 960'])
    },
  )
})

describe('so many areas of a kind', () => {
  it('have each what is told of them, not all of it', () => {
    expect(factsWithin('420500', '全市8县市生产总值全部超过60亿元，进出口总额增长4.3%。')).toEqual([
      '420500 trade_total 4.3',
    ])
  })
})

describe('areas that are named of a number of them', () => {
  it.each(['枝江、宜都、当阳等5县生产总值突破百亿元。', '枝江、宜都和当阳等5个县市生产总值突破百亿元。'])(
    'have each what is told of all: %s',
    (sentence) => {
      expect(factsWithin('420500', sentence)).toEqual(['420583 gdp 100', '420581 gdp 100', '420582 gdp 100'])
    },
  )
})

describe('what a sentence goes on to tell behind two areas', () => {
  it('is of neither alone', () => {
    expect(factsWithin('420500', '枝江市、宜都市生产总值突破百亿元，财政收入增长8%。')).toEqual([
      '420583 gdp 100',
      '420581 gdp 100',
    ])
  })
})

describe('something of an area that fares well, in words that the lexicon does not know', () => {
  it('leaves nothing to all of it', () => {
    expect(factsWithin('420500', '枝江脐橙香飘四海，接待游客680万人次。')).toEqual([])
  })
})

describe('a 中 behind the short name of a province', () => {
  it.each(['在鄂中央企业扩产，进出口总额增长8%。', '在鄂中小企业提质，进出口总额增长8%。'])(
    'begins another word: %s',
    (sentence) => {
      expect(factsWithin('420000', sentence)).toEqual(['420000 trade_total 8'])
    },
  )
})

describe('an amount alone of areas, behind what another was told by its growth', () => {
  it('is of what was told by its amount, where it can be of nothing else; a rate is of nobody knows what', () => {
    const sentence =
      '襄阳生产总值6420亿元，规上工业增加值增长9.8%；荆州、黄冈均迈上3300亿元台阶；鄂州、随州增速分别为5%、6%。'
    expect(factsWithin('420000', sentence)).toEqual([
      '420600 gdp 6420',
      '420600 va_industry_above 9.8',
      '421000 gdp 3300',
      '421100 gdp 3300',
    ])
  })

  it('is of nobody knows what where it is no less than another amount', () => {
    const sentence = '襄阳生产总值6420亿元，社会消费品零售总额2400亿元；荆州2300亿元；鄂州1380亿元。'
    expect(factsWithin('420000', sentence)).toEqual(['420600 gdp 6420', '420600 retail_sales 2400'])
  })

  it('is of what was told by its amount', () => {
    expect(factsWithin('420000', '黄石进出口总额增长5%，达到430亿元；荆州、黄冈均超过300亿元。')).toEqual([
      '420200 trade_total 5',
      '420200 trade_total 430',
      '421000 trade_total 300',
      '421100 trade_total 300',
    ])
  })

  it('is of the area that is said to have more', () => {
    expect(factsWithin('420000', '荆门粮食产量61亿斤，荆州更高，为90亿斤。')).toEqual([
      '420800 grain_output 305',
      '421000 grain_output 450',
    ])
  })
})

describe('how much faster than in other years', () => {
  it('leaves what is spoken of', () => {
    const sentence = '“十四五”时期，地区生产总值年均增长5.5%，比“十三五”时期快1.4个百分点；2025年人均11.5万元。'
    expect(factsWithin('420000', sentence)).toEqual(['420000 gdp 5.5', '420000 gdp_per_capita 115000'])
  })
})

describe('a zone that several areas have', () => {
  it('is not the areas', () => {
    expect(factsWithin('420000', '宜昌、襄阳综合保税区进出口增长35%。')).toEqual([])
  })

  it('a zone among areas leaves them theirs', () => {
    expect(factsWithin('420000', '襄阳高新区、宜昌固定资产投资分别增长3%、5%。')).toEqual(['420500 fai 5'])
  })
})

describe('the city proper behind 市', () => {
  it('is nobody’s', () => {
    expect(factsWithin('420600', '市中心城区建成区面积215平方公里、常住人口185万人。')).toEqual([])
  })
})

describe('another area than the one that is spoken of', () => {
  it('ends what is the one’s', () => {
    const sentence =
      '枝江市规上工业增加值增长9%，税收收入增长3%；推动宜都市向2千亿工业强市目标迈进，规上工业增加值增长7%。'
    expect(factsWithin('420500', sentence)).not.toContain('420583 va_industry_above 7')
    expect(factsWithin('420500', sentence)).not.toContain('420500 va_industry_above 7')
  })

  it('has what is named behind how it grew', () => {
    expect(factsWithin('420500', '清江上游的宜都市增长7.1%，经济总量443亿元。')).toEqual(['420581 gdp 443'])
  })

  it('has what is named behind what it leads', () => {
    expect(factsWithin('420000', '武汉极核引领作用增强，全年经济总量达到2.2万亿元。')).toEqual(['420100 gdp 22000'])
  })
})

describe('a line of trains or of power', () => {
  it('is not the city that it runs in', () => {
    expect(factsWithin('420000', '武汉地铁12号线通车运营，固定资产投资增长4.1%。')).toEqual(['420000 fai 4.1'])
  })

  it('is not the place where it ends', () => {
    expect(factsWithin('610000', '金上—武汉特高压直流工程开工，固定资产投资增长4.1%。')).toEqual(['610000 fai 4.1'])
  })
})

describe('the part of a free trade zone that lies in a city', () => {
  it('has what is told behind what it did', () => {
    expect(factsWithin('370200', '自贸试验区青岛片区5项成果在全国推广，货物进出口额增长15.4%。')).toEqual([])
  })
})
