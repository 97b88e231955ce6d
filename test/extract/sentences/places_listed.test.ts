import { describe, expect, it } from 'vitest'
import { factsWithin as facts } from '../facts.ts'

type Row = [area: string, sentence: string, facts: string[]]

describe('facts of several places within the reporting area', () => {
  const rows: Row[] = [
    // each of a list in its turn, and the one that is first
    [
      '420500',
      '全市地区生产总值增长6.6%，其中枝江市、宜都市分别增长7.2%、7.1%，当阳市增速最高，达8%。',
      ['420500 gdp 6.6', '420583 gdp 7.2', '420581 gdp 7.1', '420582 gdp 8'],
    ],
    [
      '420500',
      '新认定高新技术企业271家、总数突破850家，其中枝江市248家、宜都市103家。',
      [
        '420500 hightech_enterprises 271',
        '420500 hightech_enterprises 850',
        '420583 hightech_enterprises 248',
        '420581 hightech_enterprises 103',
      ],
    ],
    [
      '420500',
      '新增高新技术企业271家，其中枝江市48家、宜都市31家。',
      ['420500 hightech_enterprises 271', '420583 hightech_enterprises 48', '420581 hightech_enterprises 31'],
    ],
    // each of several, by a verb of its own, by 均, in brackets
    [
      '420500',
      '枝江市、宜都市进出口总额分别为18.7亿元、17.3亿元，同比分别增长2.6%、下降8.4%。',
      ['420583 trade_total 18.7', '420581 trade_total 17.3', '420583 trade_total 2.6', '420581 trade_total -8.4'],
    ],
    [
      '420500',
      '枝江市生产总值580亿元，宜都市730亿元，均比上年增长5.5%以上。',
      ['420583 gdp 580', '420581 gdp 730', '420583 gdp 5.5', '420581 gdp 5.5'],
    ],
    ['420500', '固定资产投资增长9%，枝江、宜都两市均增长10%以上。', ['420500 fai 9', '420583 fai 10', '420581 fai 10']],
    [
      '532900',
      '农村居民收入增速高于全州平均水平的有剑川（10.4%）、永平（10.1%）等县。',
      ['532931 income_rural 10.4', '532928 income_rural 10.1'],
    ],
    [
      '420000',
      '武汉实际使用外资15.8亿美元，进出口规模居前的是武汉（4029.1亿元）、黄石（510.6亿元）。',
      ['420100 fdi 15.8', '420100 trade_total 4029.1', '420200 trade_total 510.6'],
    ],
    [
      '420000',
      '襄阳、宜昌两个省域副中心比翼齐飞，经济总量分别达到6102亿元、6191亿元。',
      ['420600 gdp 6102', '420500 gdp 6191'],
    ],
    // of one subject, wherever it was told of
    [
      '420000',
      '宜昌规上工业增加值增长11.6%，连续六年领跑全省；襄阳、荆州分别增长9.2%、8.5%。',
      ['420500 va_industry_above 11.6', '420600 va_industry_above 9.2', '421000 va_industry_above 8.5'],
    ],
    // of each of which a number is said to be true
    [
      '420500',
      '固定资产投资增速在20%以上的有枝江市和宜都市，其中宜都增长23.5%。',
      ['420583 fai 20', '420581 fai 20', '420581 fai 23.5'],
    ],
    // in brackets, of the growth that the clause names
    ['420500', '固定资产投资增长较快的是枝江市（18.3%）和宜都市（15.2%）。', ['420583 fai 18.3', '420581 fai 15.2']],
    // in brackets, of what the sentence told before
    [
      '420500',
      '规上工业增加值增长9.4%，高于全省2个百分点，枝江市（11.2%）、宜都市（10.1%）居前两位。',
      ['420500 va_industry_above 9.4', '420583 va_industry_above 11.2', '420581 va_industry_above 10.1'],
    ],
    ['420500', '规上工业增加值增长9.4%，枝江市（12家企业）居首。', ['420500 va_industry_above 9.4']],
    ['420500', '实际使用外资6亿美元，枝江市到资2.4亿美元。', ['420500 fdi 6', '420583 fdi 2.4']],
    [
      '420500',
      '新登记经营主体7.9万户，枝江市净增6300户。',
      ['420500 market_entities 7.9', '420583 market_entities 0.63'],
    ],
    // districts by their short names, where they are listed or an indicator follows
    [
      '440400',
      '香洲、金湾和斗门三个行政区分别实现地区生产总值863.4亿元、351.2亿元和188.4亿元，分别增长10.8%、14.2%和9%。',
      [
        '440402 gdp 863.4',
        '440404 gdp 351.2',
        '440403 gdp 188.4',
        '440402 gdp 10.8',
        '440404 gdp 14.2',
        '440403 gdp 9',
      ],
    ],
    ['440400', '香洲、斗门固定资产投资分别增长4%、6%。', ['440402 fai 4', '440403 fai 6']],
    ['440400', '斗门固定资产投资增长12%。', ['440403 fai 12']],
    ['440400', '斗门建设加快，固定资产投资增长12%。', ['440400 fai 12']],
    ['120000', '促进和平经济，进出口总额增长4%。', ['120000 trade_total 4']],
    ['120000', '坚持和平、发展，进出口总额增长4%。', ['120000 trade_total 4']],
  ]
  it.each(rows)('%s %s', (area, sentence, expected) => {
    expect(facts(area, sentence)).toEqual(expected)
  })
})

describe('a sentence by areas', () => {
  it('is of them, whether they are known or not', () => {
    const sentence = '分区域看：县域生产总值694亿元，占全市54.8%，人均生产总值3.6万元；枝江市人均生产总值9万元。'
    expect(facts('420500', sentence)).toEqual(['420583 gdp_per_capita 90000'])
  })
})

describe('the fourth of all areas', () => {
  it('is no owner of what follows', () => {
    expect(facts('420500', '成为全省第四个突破千亿元的城市，进出口增长8%。')).toEqual(['420500 trade_total 8'])
  })
})

describe('rates that some areas are beyond', () => {
  it('are of each of them, however they are counted', () => {
    const sentence = '宜都市、枝江市2市财政收入增幅在20%以上，当阳市、远安县2县市增幅在10%以上。'
    expect(facts('420500', sentence)).toEqual([
      '420581 budget_revenue 20',
      '420583 budget_revenue 20',
      '420582 budget_revenue 10',
      '420525 budget_revenue 10',
    ])
  })

  it('are of none that were counted together', () => {
    expect(facts('420500', '宜都市、枝江市2市生产总值合计800亿元。')).toEqual([])
  })
})

describe('areas that are counted', () => {
  it('leave nothing to the reporting area', () => {
    expect(facts('420500', '3个县市GDP超过百亿元，与上年持平。')).toEqual([])
    expect(facts('420500', '城镇化率超过60%的，分别是枝江市、宜都市。')).toEqual([])
  })

  it('own what their examples have', () => {
    expect(facts('420500', '部分县市进出口增速大幅领先，其中，枝江市增长5.4倍。')).toEqual(['420583 trade_total 540'])
  })

  it('share what is told of them together, also behind it', () => {
    expect(facts('420500', '枝江、宜都两市进出口38.5亿元，增长23.8%。')).toEqual([])
  })

  it('own what is told of them, each its number', () => {
    expect(facts('420500', '三个县市固定资产投资保持两位数增长，枝江市增长19%、宜都市增长18%。')).toEqual([
      '420583 fai 19',
      '420581 fai 18',
    ])
    expect(facts('420500', '三个县市固定资产投资增长20%。')).toEqual([])
  })

  it('are those that the clause before lists', () => {
    expect(facts('420500', '枝江、宜都和当阳，三地出口总值分别为6.3亿元、6亿元和5.2亿元。')).toEqual([
      '420583 exports 6.3',
      '420581 exports 6',
      '420582 exports 5.2',
    ])
  })
})

describe('parts of what an area has', () => {
  it('are the area’s behind a semicolon, too', () => {
    const sentence = '枝江市进出口128亿元，增长9%，规模创历史新高；其中出口82亿元，增长7%，进口46亿元。'
    expect(facts('420500', sentence)).toEqual([
      '420583 trade_total 128',
      '420583 trade_total 9',
      '420583 exports 82',
      '420583 exports 7',
      '420583 imports 46',
    ])
  })
})

describe('areas that a sentence points to', () => {
  it.each([
    [
      'by 该市, which the sentence before spoke of',
      '枝江市工业增加值增长7%。该市出口增长4%，全年新增高新技术企业12家。',
      ['420583 va_industry 7', '420583 exports 4', '420583 hightech_enterprises 12'],
    ],
    [
      'by 该市, where that spoke of two: of none',
      '枝江市、宜都市工业增加值分别增长7%、6%。该市出口增长4%，进口增长3%。',
      ['420583 va_industry 7', '420581 va_industry 6'],
    ],
    [
      'by 该市, which a sentence without a number spoke of',
      '枝江市加快建设。该市新增高新技术企业12家。',
      ['420583 hightech_enterprises 12'],
    ],
    [
      'by nothing, behind a sentence about one of several: of none',
      '枝江市工业增加值增长7%。宜都市稳居前列。出口增长4%。全市进口增长3%。',
      ['420583 va_industry 7', '420500 imports 3'],
    ],
    [
      'by their rank among all',
      '地区生产总值增长6%。8个县市中增速最快的是枝江市，达到9%；宜都、当阳两市分别增长8%、7%。',
      ['420500 gdp 6', '420583 gdp 9', '420581 gdp 8', '420582 gdp 7'],
    ],
    ['by 紧随其后', '枝江市出口额达4亿元；宜都市紧随其后，达3亿元。', ['420583 exports 4', '420581 exports 3']],
    [
      'by 该市 behind a semicolon',
      '枝江市工业增加值增长7%；该市出口增长4%、增速居前，城镇新增就业3216人。',
      ['420583 va_industry 7', '420583 exports 4', '420583 urban_new_jobs 0.3216'],
    ],
    ['by 最低的是, with the indicator in the clause', 'PM2.5浓度最低的是远安县，为31微克/立方米。', ['420525 pm25 31']],
    [
      'in brackets, behind a threshold that they pass',
      '一般公共预算收入过30亿元的区市有枝江市（36.5亿元）、宜都市（31.2亿元）。',
      [
        '420583 budget_revenue 30',
        '420581 budget_revenue 30',
        '420583 budget_revenue 36.5',
        '420581 budget_revenue 31.2',
      ],
    ],
    [
      'in brackets, behind a change that all of them had',
      '2个区市规上工业增加值保持两位数增长，分别是枝江市（14.2%）、宜都市（11.6%）。',
      ['420583 va_industry_above 14.2', '420581 va_industry_above 11.6'],
    ],
    [
      'by 分区市看, each with its own subject',
      '税收收入47亿元，增长8%。分区市看，枝江市生产总值突破800亿元；宜都市增长9%。',
      ['420500 tax_revenue 47', '420500 tax_revenue 8', '420583 gdp 800', '420581 gdp 9'],
    ],
    ['as so many of a kind', '枝江、宜都两个县级市生产总值分别增长7%、6%。', ['420583 gdp 7', '420581 gdp 6']],
  ])('%s', (_, sentence, expected) => {
    expect(facts('420500', sentence)).toEqual(expected)
  })
})

describe('a passage about one area within the reporting one', () => {
  it('is told of the area that its heading is the name of, to its end', () => {
    const text =
      '（一）枝江市。首位产业产值突破800亿元。全年城镇新增就业8650人，全市出口增长4%。\n（二）工业运行平稳。工业增加值增长5%。'
    expect(facts('420500', text)).toEqual(['420583 urban_new_jobs 0.865', '420583 exports 4', '420500 va_industry 5'])
  })

  it('opens with the area’s name and a colon', () => {
    const text = '枝江市：建成示范园。全市高新技术企业达到97家。\n全年出口增长6%。'
    expect(facts('420500', text)).toEqual(['420583 hightech_enterprises 97', '420500 exports 6'])
  })

  it('leaves 全市 to the reporting area where it is about a county, and 全省 to the province', () => {
    const text = '（一）远安县。全市出口增长4%。全县出口增长6%。全省出口增长5%。'
    expect(facts('420500', text)).toEqual(['420500 exports 4', '420525 exports 6'])
  })

  it('is of no area where it tells of the own level of government', () => {
    const text =
      '2025年市本级一般公共预算收入27亿元，增长4%。一般公共预算支出62亿元。\n（二）市本级政府性基金\n一般公共预算支出63亿元。\n（三）全市\n一般公共预算支出408亿元。'
    expect(facts('420500', text)).toEqual(['420500 budget_expenditure 408'])
  })
})

describe('an area behind a share of the whole', () => {
  it('is told of what was told in its unit', () => {
    expect(
      facts('420000', '新能源装机5173万千瓦，占总装机的61.3%；宜昌一地就达2850万千瓦，襄阳、荆州均超过600万千瓦。'),
    ).toEqual([
      '420000 renewable_capacity 5173',
      '420500 renewable_capacity 2850',
      '420600 renewable_capacity 600',
      '421000 renewable_capacity 600',
    ])
  })
})

describe('the total of areas', () => {
  it('is of their economy, where regions were spoken of, and no indicator', () => {
    expect(facts('420000', '区域发展整体跃升，襄阳、宜昌总量均超过2900亿元。')).toEqual([
      '420600 gdp 2900',
      '420500 gdp 2900',
    ])
  })

  it('is of nothing else that is less, or of which something else was told', () => {
    expect(facts('420000', '区域发展整体跃升，襄阳总量达到31亿元。')).toEqual([])
    expect(facts('420000', '社会消费品零售总额稳步增长。襄阳总量超过1500亿元。')).toEqual([])
  })
})

describe('what 均 tells of some areas', () => {
  it('is of each, in the next item, too', () => {
    expect(facts('420000', '襄阳和宜昌生产总值均增长10%以上、规上工业增加值均增长20%以上。')).toEqual([
      '420600 gdp 10',
      '420500 gdp 10',
      '420600 va_industry_above 20',
      '420500 va_industry_above 20',
    ])
  })
})
