import { describe, expect, it } from 'vitest'
import { extract } from '../../../pipelines/extract/index.ts'
import type { Repair } from '../../../pipelines/repair/index.ts'
import { documentOf } from '../document.ts'

/** What is told of the lost characters of a paragraph of a review; each □ is a repair where `isRepaired`. */
function told(paragraph: string, isRepaired = true) {
  const text = `一、2023年工作回顾\n${paragraph}`
  const repairs: Repair[] = Array.from(text.matchAll(/□+/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    kind: 'damaged',
  }))
  const { observations, findings } = extract(documentOf(), text, isRepaired ? repairs : [])
  const damaged = findings.filter(({ check }) => check === 'damaged_number')
  return { observations, messages: damaged.map(({ message }) => message), text }
}

describe('characters lost beside a number', () => {
  it('are told where the number is no fact, with their place and the words around', () => {
    const { messages, text } = told('新架电缆□1.94万公里。')
    expect(messages).toEqual([
      `Characters were lost at ${text.indexOf('□')}, in or beside a number: “新架电缆□1.94万公里。”.`,
    ])
  })

  it.each([
    ['inside it', '栽种果苗3□60棵。'],
    ['behind its unit', '栽种果苗360棵□。'],
    ['of full width', '栽种果苗□３６０棵。'],
    ['that keeps three digits of its year', '自□023年起栽种果苗。'],
  ])('are told: %s', (_, paragraph) => {
    expect(told(paragraph).messages).toHaveLength(1)
  })

  it.each([
    ['far from any', '栽种□□果苗360棵。'],
    ['behind a whole year', '2023年□栽种果苗。'],
    ['before a whole year', '自□2023年起栽种果苗。'],
    ['behind the number of an item', '12、□种果苗。'],
  ])('are not told: %s', (_, paragraph) => {
    expect(told(paragraph).messages).toEqual([])
  })

  it('are told once, by the fact that they spoil', () => {
    const { observations, messages } = told('森林覆盖率达38.1%□。')
    expect(observations).toEqual([])
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^forest/)
  })

  it('are told and coded as nothing where the text came with their mark', () => {
    const { observations, messages } = told('森林覆盖率达38.1%□。', false)
    expect(observations).toEqual([])
    expect(messages).toHaveLength(1)
  })

  it('are told for each place', () => {
    expect(told('栽种果苗□60棵，搭建大棚□5座。').messages).toHaveLength(2)
  })
})
