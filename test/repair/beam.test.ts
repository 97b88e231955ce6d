import { describe, expect, it } from 'vitest'
import { Beam } from '../../pipelines/repair/beam.ts'
import { type Hypothesis, readingsOf } from '../../pipelines/repair/hypothesis.ts'
import { noContext } from '../../pipelines/repair/language.ts'

/** A hypothesis that has read a text; `before` is what the language knows of it. */
function reading(text: string, score: number, before = text.charCodeAt(text.length - 1)): Hypothesis {
  const last = Array.from(text).reduce<Hypothesis['last']>(
    (previous, character, raw) => ({
      code: character.charCodeAt(0),
      raw,
      supplied: true,
      lost: false,
      previous,
      rivals: [],
    }),
    null,
  )
  const context = { ...noContext, before }
  return { pending: 0, divided: false, raw: 0, bytes: 0, context, open: false, score, last }
}

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
    const items = Array.from('乙丁己辛甲丙戊庚壬癸', (text, index) => reading(text, index % 2 === 0 ? index : -index))
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
      expect(beamOf(...order.map((score) => reading(score === 0 ? '甲' : '乙', score))).items()).toHaveLength(1)
  })

  it('keeps one of those that are alike and remembers the other', () => {
    const { length } = beamOf(reading('甲丙', -1), reading('乙丙', -2)).items()
    expect(length).toBe(1)
    expect(textsOf(beamOf(reading('甲丙', -1), reading('乙丙', -2)).items(), 3)).toEqual([
      ['甲丙', 0],
      ['乙丙', 1],
    ])
    expect(textsOf(beamOf(reading('乙丙', -2), reading('甲丙', -1)).items(), 3)).toEqual([
      ['甲丙', 0],
      ['乙丙', 1],
    ])
  })

  it('tells apart what the language tells apart', () => {
    expect(beamOf(reading('甲丙', -1, 1), reading('乙丙', -2, 2)).items()).toHaveLength(2)
  })
})

describe('readingsOf', () => {
  it('adds up how far behind alternatives at several places are', () => {
    const [first] = beamOf(reading('甲丙', -1), reading('乙丙', -2)).items()
    if (!first?.last) throw new Error('empty')
    const longer = (text: string, score: number): Hypothesis => ({
      ...reading(text, score),
      last: { code: text.charCodeAt(0), raw: 2, supplied: true, lost: false, previous: first.last, rivals: [] },
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
