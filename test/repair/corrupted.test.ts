import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Repair, repair } from '../../pipelines/repair/index.ts'
import { projectFile } from '../../schemas/project.ts'
import { compared } from './compared.ts'
import { annotateConverted, corrupt, corruptTraced, drawList, type Manner, narrow } from './corrupt.ts'
import { eatenDigits } from './eaten.ts'

const report = readFileSync(projectFile('extracts', '140109-2023.txt'), 'utf8')
const seeds = fc.integer({ min: 0, max: 2 ** 31 })

/** The numbers of a text that no lost or out-of-step character touches: those that can be published. */
function trustedNumbers(text: string, repairs: readonly Repair[]): string[] {
  const doubtful = repairs.filter(({ kind }) => kind !== 'restored')
  return [...text.matchAll(/\d+(?:\.\d+)?/g)]
    .filter(
      ({ index, 0: number }) => !doubtful.some(({ start, end }) => start <= index + number.length && end >= index),
    )
    .map(([number]) => number)
}

describe('a report corrupted with a list drawn by any seed', () => {
  it('never has a wrong digit that is not marked', () => {
    const numbers = new Set(narrow(report).match(/\d+(?:\.\d+)?/g))
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, repairs } = repair(corrupt(report, drawList(seed)))
        expect(trustedNumbers(text, repairs).filter((number) => !numbers.has(number))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('leads each digit that decoding left alone back to itself in the raw text', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const raw = corrupt(report, drawList(seed))
        const { text, repairs, rawOffset } = repair(raw)
        const digits = [...text.matchAll(/\d/g)].filter(
          ({ index }) => !repairs.some(({ start, end }) => start <= index && index < end),
        )
        expect(digits.length).toBeGreaterThan(100)
        expect(digits.map(({ index }) => raw[rawOffset(index)])).toEqual(digits.map(([digit]) => digit))
      }),
      { numRuns: 20 },
    )
  })

  it('is clean once it is repaired', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = repair(corrupt(report, drawList(seed)))
        expect(repair(text)).toMatchObject({ text, repairs: [] })
      }),
      { numRuns: 10 },
    )
  })

  it('keeps its offsets in order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const raw = corrupt(report, drawList(seed))
        const { text, rawOffset } = repair(raw)
        const places = Array.from({ length: text.length + 1 }, (_, offset) => rawOffset(offset))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        expect(places.at(-1)).toBe(raw.length)
      }),
      { numRuns: 10 },
    )
  })
})

it('a report with every converted character annotated is the clean one again', () => {
  expect(repair(annotateConverted(report)).text).toBe(report)
})

/** How a set of reports comes back from a manner of damage: the criteria are 99.95 % restored and 1 in 10,000 wrong and not marked. */
function outcome(texts: readonly string[], manner: Manner): { restored: number; wrong: number } {
  const found = texts.map((text) => {
    const { raw, eaten } = corruptTraced(text, manner)
    return { ...compared(narrow(text), repair(raw).text), eaten: eaten.length }
  })
  const sum = (of: (comparison: (typeof found)[number]) => number) => found.reduce((total, one) => total + of(one), 0)
  const total = sum((one) => one.total)
  return {
    restored: sum((one) => one.restored) / (total - sum((one) => one.eaten)),
    wrong: sum((one) => one.wrong) / total,
  }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const manners: readonly [string, Manner][] = [
  ['the scraped list', {}],
  ['the scraped list, nothing invisible', { hasInvisible: false }],
  ['60 characters, forms of Taiwan', { list: drawList(2, 60), form: 'tw' }],
  [
    '240 characters, forms of Hong Kong, nothing invisible',
    { list: drawList(3, 240), form: 'hk', hasInvisible: false },
  ],
]

it.each(manners)('short reports from which no phrase was taken come back: %s', (_, manner) => {
  const { restored, wrong } = outcome(textsIn(projectFile('test', 'fixtures', 'reports')), manner)
  expect(restored).toBeGreaterThanOrEqual(0.9995)
  expect(wrong).toBeLessThanOrEqual(1e-4)
})

it.each(manners)('of short reports, each number that lost a digit is a finding: %s', (_, manner) => {
  const found = textsIn(projectFile('test', 'fixtures', 'reports')).map((text) => eatenDigits(text, manner))
  expect(found.flatMap(({ untold }) => untold)).toEqual([])
})

const corpus = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus', 'province')

it.skipIf(!existsSync(corpus)).each(manners)(
  `reports of provinces come back: %s (skipped where ${corpus} is absent)`,
  (_, manner) => {
    const { restored, wrong } = outcome(textsIn(corpus), manner)
    expect(restored).toBeGreaterThanOrEqual(0.9995)
    expect(wrong).toBeLessThanOrEqual(1e-4)
  },
)

it.skipIf(!existsSync(corpus))(`clean reports pass unchanged (skipped where ${corpus} is absent)`, () => {
  for (const text of [...textsIn(corpus), ...textsIn(join(corpus, '..', 'national'))])
    expect(repair(text).text).toBe(text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''))
})
