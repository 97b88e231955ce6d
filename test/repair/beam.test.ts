import { describe, expect, it } from 'vitest'
import { Beam } from '../../pipelines/repair/beam.ts'
import type { Hypothesis } from '../../pipelines/repair/hypothesis.ts'
import { noContext } from '../../pipelines/repair/language.ts'
import { readingsOf } from '../../pipelines/repair/readings.ts'
import { hypothesisOf, linkOf } from './hypotheses.ts'

function textsOf(items: readonly Hypothesis[], margin: number): [string, number][] {
  return readingsOf(items, margin).map(({ characters, behind }) => [
    String.fromCharCode(...characters.map(({ code }) => code)),
    Math.round(behind * 10) / 10,
  ])
}

function beamOf(...items: Hypothesis[]): Beam {
  const beam = new Beam()
  for (const item of items) beam.put(item)
  return beam
}

describe('Beam', () => {
  it('keeps the likeliest, best first', () => {
    const items = Array.from('乙丁己辛甲丙戊庚壬癸', (text, index) =>
      hypothesisOf(text, index % 2 === 0 ? index : -index),
    )
    expect(
      beamOf(...items)
        .items()
        .map(({ score }) => score),
    ).toEqual([8, 6, 4, 2, 0, -1, -3, -5])
  })

  it('gives up what is far behind the best, whichever came first', () => {
    for (const order of [
      [0, -20],
      [-20, 0],
    ])
      expect(beamOf(...order.map((score) => hypothesisOf(score === 0 ? '甲' : '乙', score))).items()).toHaveLength(1)
  })

  it('keeps one of those that are alike and remembers the other', () => {
    const { length } = beamOf(hypothesisOf('甲丙', -1), hypothesisOf('乙丙', -2)).items()
    expect(length).toBe(1)
    expect(textsOf(beamOf(hypothesisOf('甲丙', -1), hypothesisOf('乙丙', -2)).items(), 3)).toEqual([
      ['甲丙', 0],
      ['乙丙', 1],
    ])
    expect(textsOf(beamOf(hypothesisOf('乙丙', -2), hypothesisOf('甲丙', -1)).items(), 3)).toEqual([
      ['甲丙', 0],
      ['乙丙', 1],
    ])
  })

  it('tells apart what the language tells apart', () => {
    expect(beamOf(hypothesisOf('甲丙', -1, 1), hypothesisOf('乙丙', -2, 2)).items()).toHaveLength(2)
  })
})

describe('readingsOf', () => {
  it('adds up how far behind alternatives at several places are', () => {
    const [first] = beamOf(hypothesisOf('甲丙', -1), hypothesisOf('乙丙', -2)).items()
    if (!first?.last) throw new Error('empty')
    const longer = (text: string, score: number): Hypothesis => ({
      ...hypothesisOf(text, score),
      last: linkOf(text.charCodeAt(0), 2, first.last),
      context: { ...noContext, before: 9 },
    })
    const items = beamOf(longer('丁', -2), longer('戊', -3.5)).items()
    expect(textsOf(items, 3)).toEqual([
      ['甲丙丁', 0],
      ['乙丙丁', 1],
      ['甲丙戊', 1.5],
      ['乙丙戊', 2.5],
    ])
    expect(textsOf(items, 1.2)).toEqual([
      ['甲丙丁', 0],
      ['乙丙丁', 1],
    ])
  })
})
