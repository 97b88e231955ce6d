import { describe, expect, it } from 'vitest'
import { factsWithin } from '../facts.ts'

describe('the number of an area, behind what was told of all', () => {
  it.each([
    [
      'is what it has, not how much more',
      '粮食产量61万吨，增产2万吨；诸暨市17万吨。',
      ['330600 grain_output 61', '330600 grain_output 2', '330681 grain_output 17'],
    ],
    [
      'is what it has, behind by how much others differ',
      '城镇居民收入最高的诸暨市与最低的新昌县相差9700元；农村居民人均可支配收入，诸暨市41000元，嵊州市36000元。',
      ['330681 income_rural 41000', '330683 income_rural 36000'],
    ],
    [
      'is no share of those that another paragraph told of',
      '三产占比提高2个百分点。\n分地区看，特征明显。浙南三市生产总值增长9%。诸暨、嵊州增速居前，分别为8%和7%。',
      ['330600 share_tertiary 2'],
    ],
    [
      'is of the year that all of it came to',
      '生产总值400亿元。常住人口城镇化率从61%提高到66%，诸暨市首次过70%，嵊州市58%。',
      [
        '330600 gdp 400',
        '330600 urbanization 61',
        '330600 urbanization 66',
        '330681 urbanization 70',
        '330683 urbanization 58',
      ],
    ],
    [
      'is not of the forest, where another ratio was told since',
      '森林覆盖率67%，嵊州市71%；8县市优良天数比例全部高于93%，诸暨市98%。',
      ['330600 forest_coverage 67', '330683 forest_coverage 71'],
    ],
    [
      'is of none of the areas before, where others fell',
      '固定资产投资增长7%；诸暨、嵊州增速为12%，新昌增长1%，柯桥、越城为负，降幅分别为3%和9%。',
      ['330600 fai 7', '330681 fai 12', '330683 fai 12', '330624 fai 1'],
    ],
    [
      'of the counties among themselves',
      '生产总值640亿元，增长6%。县市中，诸暨市231亿元；嵊州市132亿元。',
      ['330600 gdp 640', '330600 gdp 6', '330681 gdp 231', '330683 gdp 132'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(factsWithin('330600', sentence)).toEqual(expected)
  })
})

describe('an item that says how its subject turned', () => {
  it('has the growth behind it', () => {
    expect(factsWithin('330600', '生产总值增长6%、争取固定资产投资由降转增、增长5%。')).toEqual([
      '330600 gdp 6',
      '330600 fai 5',
    ])
  })
})

describe('an area that is named for an honour', () => {
  it('has nothing of what follows, behind what all had', () => {
    const sentence = '带动消费4亿元，柯桥区入选全国示范县，全年社会消费品零售总额增长6%。'
    expect(factsWithin('330600', sentence)).toEqual([])
  })
})

describe('a level of government that counts things of its own', () => {
  it('owns nothing else that is told', () => {
    expect(factsWithin('330600', '市级12个专项全面落实，技术合同成交额突破13亿元。')).toEqual([
      '330600 tech_contract_value 13',
    ])
  })
})
