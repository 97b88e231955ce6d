import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { repair } from '../pipelines/repair/index.ts'
import { projectFile } from '../schemas/project.ts'
import { compared } from '../test/repair/compared.ts'
import { annotateConverted, corruptTraced, drawList, type Manner, narrow } from '../test/repair/corrupt.ts'
import { eatenDigits } from '../test/repair/eaten.ts'

/**
 * Milliseconds of repair for 20,000 characters, after warm-up, and how much of corrupted texts comes back. No set is held out: margins and
 * weights were chosen with all of them in view, and the phrases with the corpus (TONGBI_SHARED); from the reports written for the tests no phrase was taken.
 * Last, what became of the digits that decoding ate: each is a finding.
 */
const shared = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus')
const sets = [
  { name: 'written for the tests', folder: projectFile('test', 'fixtures', 'reports'), every: 1 },
  { name: 'of 2026, written for the tests', folder: projectFile('test', 'fixtures', 'reports_2026'), every: 1 },
  { name: 'of provinces', folder: join(shared, 'province'), every: 2 },
  { name: 'of the nation', folder: join(shared, 'national'), every: 8 },
]

const manners: readonly (readonly [string, Manner])[] = [
  ['scraped list', {}],
  ['scraped list, nothing invisible', { hasInvisible: false }],
  ['list drawn by 1, Taiwan', { list: drawList(1), form: 'tw' }],
  ['60 drawn by 2', { list: drawList(2, 60) }],
  ['240 drawn by 3, Hong Kong', { list: drawList(3, 240), form: 'hk', hasInvisible: false }],
]

for (const { name, folder, every } of sets) {
  if (!existsSync(folder)) continue
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((_, index) => index % every === 0)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  console.log(`${texts.length} reports ${name}`)
  measure(
    'clean',
    texts.map((text) => ({ raw: text, clean: text, eaten: 0 })),
  )
  measure(
    'annotated',
    texts.map((text) => ({ raw: annotateConverted(text), clean: text, eaten: 0 })),
  )
  for (const [manner, options] of manners)
    measure(
      manner,
      texts.map((text) => {
        const { raw, eaten } = corruptTraced(text, options)
        return { raw, clean: narrow(text), eaten: eaten.length }
      }),
    )
  measureEaten(texts)
}

type Sample = { raw: string; clean: string; eaten: number }

function measure(name: string, samples: readonly Sample[]): void {
  const rounds = 5
  const times = samples.map(({ raw }) => {
    const all = Array.from({ length: rounds }, () => time(raw))
    return (Math.min(...all) / raw.length) * 20_000
  })
  const found = samples.map(({ raw, clean }) => compared(clean, repair(raw).text))
  const total = sum(found.map((comparison) => comparison.total))
  const restored = sum(found.map((comparison) => comparison.restored))
  const eaten = sum(samples.map((sample) => sample.eaten))
  const wrong = sum(found.map((comparison) => comparison.wrong))
  console.log(
    `  ${name}: ${median(times).toFixed(2)} ms, at most ${Math.max(...times).toFixed(2)} ms; ` +
      `${((100 * restored) / total).toFixed(3)} % restored (${((100 * restored) / (total - eaten)).toFixed(3)} % of what was not eaten), ` +
      `${((1e4 * wrong) / total).toFixed(2)} of 10,000 wrong and not marked`,
  )
}

function measureEaten(texts: readonly string[]): void {
  const found = texts.flatMap((text) => manners.map(([, options]) => eatenDigits(text, options)))
  const digits = sum(found.map((one) => one.digits))
  const told = sum(found.map((one) => one.told))
  const findings = sum(found.map((one) => one.findings))
  console.log(`  ${digits} digits eaten in ${found.length} texts, ${told} of them told by ${findings} findings`)
}

function time(raw: string): number {
  const start = performance.now()
  repair(raw)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
