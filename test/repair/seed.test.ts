import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repair } from '../../pipelines/repair/index.ts'

const seed = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus/140109-2023.garbled.txt')

it.skipIf(!existsSync(seed))(`the scraped report is readable again (skipped where ${seed} is absent)`, () => {
  const { text, repairs, damaged } = repair(readFileSync(seed, 'utf8'))
  for (const phrase of [
    '开展营业执照',
    '加快制定支持数字经济',
    '有序实施“三河”复流试点工程',
    '(山西省)太原市万柏林区2022年',
  ])
    expect(text).toContain(phrase)
  expect(text).toMatch(/燃[气□][^，。]{0,12}等重点领域/)
  expect(text).not.toMatch(/[?āáǎàēéěèīíǐìōóǒòūúǔù]/)
  expect(damaged).toBeLessThanOrEqual(6)
  const runs = repairs.filter(({ kind }) => kind === 'out_of_step')
  expect(runs.some(({ start, end }) => /\d/.test(text.slice(start - 1, end + 1)))).toBe(false)
})
