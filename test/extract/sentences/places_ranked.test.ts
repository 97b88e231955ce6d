import { describe, expect, it } from 'vitest'
import { factsWithin as facts } from '../facts.ts'

describe('areas by their rank', () => {
  it.each([
    [
      'a number each, behind the list',
      '地区生产总值增速居前三位的是枝江市、宜都市、当阳市，分别增长8.1%、7.9%、7.5%。',
      ['420583 gdp 8.1', '420581 gdp 7.9', '420582 gdp 7.5'],
    ],
    [
      'a number each, behind so many of a kind',
      '地区生产总值增长较快的2个县市依次为枝江市、宜都市，增速分别为9%、8%。',
      ['420583 gdp 9', '420581 gdp 8'],
    ],
    [
      'a number each, behind a colon and the list, since a census',
      '与2020年第七次全国人口普查相比，人口增长较多的2个县市依次为：枝江、宜都，分别增加21709人、10140人。',
      ['420583 population_resident 2.1709', '420581 population_resident 1.014'],
    ],
    [
      'a number each, behind those that grew fast',
      '从各县市看，固定资产投资增长较快的是枝江市、宜都市，分别增长7.2%和6.8%。',
      ['420583 fai 7.2', '420581 fai 6.8'],
    ],
    [
      'a number each, but for a zone that has no code, which keeps the place of its own in the list',
      '固定资产投资增速最快的是枝江市、高新区和宜都市，分别增长7.2%、7%和6.8%。',
      ['420583 fai 7.2', '420581 fai 6.8'],
    ],
    [
      'a number right behind each',
      '地区生产总值总量居前两位的是枝江市722.5亿元、宜都市693.9亿元。',
      ['420583 gdp 722.5', '420581 gdp 693.9'],
    ],
    [
      'a number each of what the next clause names',
      '位居全市第一、第二位的是枝江市和宜都市，粮食总产分别为7.5亿斤和4.2亿斤，排第三位的当阳市，粮食总产3.4亿斤。',
      ['420583 grain_output 37.5', '420581 grain_output 21', '420582 grain_output 17'],
    ],
    [
      'a number each behind what so many of them are ranked by',
      '3个县市生产总值排名为：枝江市810亿元，宜都市786亿元，当阳市709亿元。',
      ['420583 gdp 810', '420581 gdp 786', '420582 gdp 709'],
    ],
    [
      'their own, which its words stand before',
      '居民收入稳步增长，增幅最快的枝江市农村居民人均可支配收入17786元，增长12.3%；最慢的宜都市农村居民人均可支配收入21723元。',
      ['420583 income_rural 17786', '420583 income_rural 12.3', '420581 income_rural 21723'],
    ],
    [
      'their growth, which its words stand before',
      '固定资产投资增长4%，增速较快的枝江、宜都分别增长9.9%和9%。',
      ['420500 fai 4', '420583 fai 9.9', '420581 fai 9'],
    ],
    [
      'a number right behind each, in two lists',
      '一般公共预算收入排前两位的县市依次是：枝江市56.2亿元、宜都市43亿元；增速排前两位的依次是：远安县15.1%、兴山县12.4%。',
      [
        '420583 budget_revenue 56.2',
        '420581 budget_revenue 43',
        '420525 budget_revenue 15.1',
        '420526 budget_revenue 12.4',
      ],
    ],
    [
      'a number each, behind a threshold that they pass',
      '规上工业增加值增速超过10%的县市有枝江市、宜都市，分别为13.6%、13.4%。',
      [
        '420583 va_industry_above 10',
        '420581 va_industry_above 10',
        '420583 va_industry_above 13.6',
        '420581 va_industry_above 13.4',
      ],
    ],
    [
      'what stands before the words of rank, and is left out of the next ones',
      '城镇居民人均可支配收入最高的枝江市达到5.3万元，最低的远安县为3.1万元。',
      ['420583 income_urban 53000', '420525 income_urban 31000'],
    ],
    [
      'one number, behind its indicator again',
      '2025年各县市中城镇化率最高的是枝江市，城镇化率为60.9%。',
      ['420583 urbanization 60.9'],
    ],
    [
      'in brackets, of what is in percent itself, at both ends',
      '城镇化率最高的是枝江市（60.9%）；最低的是远安县（42.4%）。',
      ['420583 urbanization 60.9', '420525 urbanization 42.4'],
    ],
    [
      'falls, of those that fell most',
      '2025年单位GDP能耗下降最多的前两位是枝江和宜都，分别下降了7.4%、6.9%。',
      ['420583 energy_intensity -7.4', '420581 energy_intensity -6.9'],
    ],
    [
      'those of the others, in the next sentence',
      '枝江市、宜都市城镇化率超过50%，分别为60.9%和55.5%。其他市依次为：当阳市49.7%。',
      [
        '420583 urbanization 50',
        '420581 urbanization 50',
        '420583 urbanization 60.9',
        '420581 urbanization 55.5',
        '420582 urbanization 49.7',
      ],
    ],
    [
      'one number for the first of them',
      'GDP增速方面，枝江市、宜都市增速最快，同比增长8.7%。',
      ['420583 gdp 8.7', '420581 gdp 8.7'],
    ],
    [
      'in brackets, of what the sentence before told of',
      '地区生产总值增长5%。分县市看，增速居前两位的分别是枝江市（8.1%）和宜都市（7.9%）。',
      ['420500 gdp 5', '420583 gdp 8.1', '420581 gdp 7.9'],
    ],
    [
      'in brackets of a list that the clause begins with, and of the next list',
      '枝江市（13.6%）、宜都市（13.4%）2个县市规上工业增加值增速高于全市平均水平；当阳市（6.9%）、远安县（-1.9%）2个县市低于全市平均水平。',
      [
        '420583 va_industry_above 13.6',
        '420581 va_industry_above 13.4',
        '420582 va_industry_above 6.9',
        '420525 va_industry_above -1.9',
      ],
    ],
    ['in brackets, of what the catalogue does not have', '枝江市（101.8%）、宜都市（101%）2个县市产销率高于全市。', []],
  ])('%s', (_, sentence, expected) => {
    expect(facts('420500', sentence)).toEqual(expected)
  })
})

describe('an area that is said to have a little more', () => {
  it('has the number behind it', () => {
    expect(facts('420500', '枝江市地区生产总值710亿元，宜都市略高，为760亿元。')).toEqual([
      '420583 gdp 710',
      '420581 gdp 760',
    ])
  })
})

describe('areas behind how many of them there are', () => {
  it('have what is counted of them', () => {
    const sentence = '地区生产总值过五千亿元的城市有3个，宜昌跨过6千亿元台阶，荆州、荆门分别达5400亿元和5300亿元。'
    expect(facts('420000', sentence)).toEqual(['420500 gdp 6000', '421000 gdp 5400', '420800 gdp 5300'])
  })
})

describe('a number in brackets behind each area of a list', () => {
  it.each([
    [
      'of what stands behind the list',
      '枝江（31家）、宜都（28家）高新技术企业数量居前列。',
      ['420583 hightech_enterprises 31', '420581 hightech_enterprises 28'],
    ],
    [
      'of those that 即 lists',
      '一般公共预算收入超过15亿元的县市有2个，即枝江市（24.8亿元）、宜都市（22.1亿元）。',
      ['420583 budget_revenue 24.8', '420581 budget_revenue 22.1'],
    ],
    [
      'of those that come next',
      '枝江市地区生产总值迈上700亿元台阶，宜都市（690亿元）、当阳市（640亿元）紧随其后。',
      ['420583 gdp 700', '420581 gdp 690', '420582 gdp 640'],
    ],
    [
      'how far one passed a mark',
      '枝江市地区生产总值跨过700亿元门槛（708.9亿元）。',
      ['420583 gdp 700', '420583 gdp 708.9'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(facts('420500', sentence)).toEqual(expected)
  })
})

describe('areas behind what they are told by', () => {
  it('have its rate, each', () => {
    expect(facts('420000', '农村居民收入增速，襄阳8.9%，宜昌、荆州均为8.5%。')).toEqual([
      '420600 income_rural 8.9',
      '420500 income_rural 8.5',
      '421000 income_rural 8.5',
    ])
  })

  it('have what a new sentence is told by, whatever the one before told of them', () => {
    const sentences = '城镇居民收入，襄阳42110元；农村居民收入，宜昌28900元。一般公共预算收入，襄阳262亿元。'
    expect(facts('420000', sentences)).toEqual([
      '420600 income_urban 42110',
      '420500 income_rural 28900',
      '420600 budget_revenue 262',
    ])
  })

  it('have the growth of what was told before, where they are said to stand in front', () => {
    const sentences = '武汉进出口4718亿元。增幅居前的是黄石、荆州，分别增长21.4%、16.8%。'
    expect(facts('420000', sentences)).toEqual([
      '420100 trade_total 4718',
      '420200 trade_total 21.4',
      '421000 trade_total 16.8',
    ])
  })

  it('have their 总量 of it', () => {
    expect(facts('420000', '武汉地区生产总值2.2万亿元。襄阳总量6200亿元，宜昌6100亿元。')).toEqual([
      '420100 gdp 22000',
      '420600 gdp 6200',
      '420500 gdp 6100',
    ])
  })
})

describe('areas behind others of a list that grew', () => {
  it.each([
    '枝江市一般公共预算收入增长5.5%，当阳市、宜都市均不低于7%。',
    '枝江市一般公共预算收入增长5.5%，当阳市、宜都市均为7%。',
    '枝江市一般公共预算收入增长5.5%，当阳市7%，宜都市达到7%以上。',
  ])('grew, too: %s', (sentence) => {
    expect(facts('420500', sentence)).toEqual([
      '420583 budget_revenue 5.5',
      '420582 budget_revenue 7',
      '420581 budget_revenue 7',
    ])
  })

  it('follow with what they have', () => {
    expect(facts('420500', '枝江市固定资产投资212亿元居首，宜都市117亿元次之。')).toEqual([
      '420583 fai 212',
      '420581 fai 117',
    ])
  })
})
