import { describe, expect, it } from 'vitest'
import { facts, outlook, review } from '../facts.ts'

describe('key projects', () => {
  it.each([
    ['实施在建重点项目286个', 'key_projects 2023 level 286 个'],
    ['全县340个重大重点项目进展顺利', 'key_projects 2023 level 340 个'],
    ['112个重点项目扎实推进', 'key_projects 2023 level 112 个'],
  ])('are all that are on the list: %s', (clause, fact) => {
    expect(facts(review(`${clause}。`))).toEqual([fact])
  })

  it.each([
    '组建6个重大项目攻坚专班',
    '成立8个重点项目指挥部',
    '53个重点项目建成投产',
    '61个重大项目如期竣工',
    '19个重点项目获得授信42亿元',
    '新引进30亿以上重大项目15个',
    '签约重大项目88个',
  ])('are none where some of them, or who works for them, are counted: %s', (clause) => {
    expect(facts(review(`${clause}。`))).toEqual([])
  })
})

describe('projects of a level behind examples', () => {
  it('are its list, if they are a hundred', () => {
    expect(facts(outlook('推进客运枢纽等165个市级重大项目。'))).toEqual(['key_projects 2024 level 165 个'])
    expect(facts(outlook('推进客运枢纽等19个市级重大项目。'))).toEqual([])
  })
})

describe('projects of a sector', () => {
  it('are not all of them', () => {
    expect(facts(outlook('工业方面，实施120个重点项目。全年铺排重点项目260个。'))).toEqual([
      'key_projects 2024 level 260 个',
    ])
  })
})

describe('projects that are no list of all', () => {
  it.each([
    ['those of a region that is spoken of', '加快实施都市圈发展规划，推进124项重大项目。'],
    ['those that somebody was won for', '新引进115个重大项目，签约金额79亿元。'],
    ['what stands beside them', '实施166项年度活动。'],
  ])('%s', (_, sentence) => {
    expect(facts(review(sentence))).toEqual([])
  })

  it('has those of all, where all is spoken of since', () => {
    expect(facts(review('加快实施都市圈发展规划，全县推进124个重大项目。'))).toEqual(['key_projects 2023 level 124 个'])
  })
})
