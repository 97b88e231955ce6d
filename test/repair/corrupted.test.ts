import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Repair, repair } from '../../pipelines/repair/index.ts'
import { projectFile } from '../../schemas/project.ts'
import { annotateConverted, corrupt, drawList, narrow } from './corrupt.ts'

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

const corpus = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus', 'province')

it.skipIf(!existsSync(corpus))(
  `reports of provinces come back but for marks (skipped where ${corpus} is absent)`,
  () => {
    const texts = readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => narrow(readFileSync(join(corpus, name), 'utf8')))
    const shares = texts.map((text) => {
      const pieces = repair(corrupt(text)).text.split(/□+/)
      return pieces.filter((piece) => !text.includes(piece)).reduce((sum, piece) => sum + piece.length, 0) / text.length
    })
    expect(shares.filter((share) => share > 0).length).toBeLessThan(texts.length)
  },
)
