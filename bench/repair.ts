import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { repair } from '../pipelines/repair/index.ts'
import { projectFile } from '../schemas/project.ts'
import { compared } from '../test/repair/compared.ts'
import { annotateConverted, corruptTraced, drawList, type Manner, narrow } from '../test/repair/corrupt.ts'
import { eatenDigits } from '../test/repair/eaten.ts'

/**
 * What repair costs, and how much of corrupted texts comes back: `npm run bench:repair [FOLDER…]`, by default on the reports written for the
 * tests and on the corpus (TONGBI_SHARED). Margins and weights were chosen with those in view; a FOLDER of other clean texts is held out.
 * Times are of a text of 20,000 characters, to which the reports of a set are joined: the wall clock, and the processor's time, which other
 * work on the machine disturbs less. Texts that are damaged as they come are left out.
 */
const textLength = 20_000
const rounds = 5

const shared = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus')
const ownSets = [
  { name: 'written for the tests', folder: projectFile('test', 'fixtures', 'reports'), every: 1 },
  { name: 'of 2026, written for the tests', folder: projectFile('test', 'fixtures', 'reports_2026'), every: 1 },
  { name: 'of provinces', folder: join(shared, 'province'), every: 2 },
  { name: 'of the nation', folder: join(shared, 'national'), every: 8 },
]
const given = process.argv.slice(2)
const sets = given.length > 0 ? given.map((folder) => ({ name: `in ${folder}`, folder, every: 1 })) : ownSets

const manners: readonly (readonly [string, Manner])[] = [
  ['scraped list', {}],
  ['scraped list, nothing invisible', { hasInvisible: false }],
  ['list drawn by 1, Taiwan', { list: drawList(1), form: 'tw' }],
  ['60 drawn by 2', { list: drawList(2, 60) }],
  ['240 drawn by 3, Hong Kong', { list: drawList(3, 240), form: 'hk', hasInvisible: false }],
  ['110 drawn by 9001', { list: drawList(9001) }],
  ['80 drawn by 9002, Taiwan', { list: drawList(9002, 80), form: 'tw' }],
  ['200 drawn by 9003, Hong Kong', { list: drawList(9003, 200), form: 'hk', hasInvisible: false }],
  ['240 drawn by 9004', { list: drawList(9004, 240) }],
]

measureStart()
for (const { name, folder, every } of sets) {
  const texts = textsIn(folder, every)
  if (texts.length === 0) continue
  console.log(`${texts.length} reports ${name}`)
  measure('clean', texts, (text) => ({ raw: text, clean: text, eaten: 0 }))
  measure('annotated', texts, (text) => ({ raw: annotateConverted(text), clean: text, eaten: 0 }))
  for (const [manner, options] of manners)
    measure(manner, texts, (text) => {
      const { raw, eaten } = corruptTraced(text, options)
      return { raw, clean: narrow(text), eaten: eaten.length }
    })
  measureEaten(texts)
}

function textsIn(folder: string, every: number): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((_, index) => index % every === 0)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((text) => repair(text).text === text)
}

/** What the first repair of a process costs, which reads the tables of the language. */
function measureStart(): void {
  const { raw } = corruptTraced('全县经济稳中向好，燃气、消防、建筑等重点领域安全生产形势平稳。'.repeat(20), {})
  const start = performance.now()
  repair(raw)
  console.log(`first damaged text of a process: ${(performance.now() - start).toFixed(0)} ms`)
}

type Sample = { raw: string; clean: string; eaten: number }

function measure(name: string, texts: readonly string[], damage: (text: string) => Sample): void {
  const times = joined(texts).map((text) => time(damage(text).raw.slice(0, textLength)))
  const samples = texts.map(damage)
  const found = samples.map(({ raw, clean }) => compared(clean, repair(raw).text))
  const total = sum(found.map((comparison) => comparison.total))
  const restored = sum(found.map((comparison) => comparison.restored))
  const eaten = sum(samples.map((sample) => sample.eaten))
  const wrong = sum(found.map((comparison) => comparison.wrong))
  const clocks = times.map(({ clock }) => clock)
  const processor = times.map(({ cpu }) => cpu)
  console.log(
    `  ${name}: ${median(clocks).toFixed(2)} ms, at most ${Math.max(...clocks).toFixed(2)} ms (processor ${Math.max(...processor).toFixed(2)} ms); ` +
      `${((100 * restored) / total).toFixed(3)} % restored (${((100 * restored) / (total - eaten)).toFixed(3)} % of what was not eaten), ` +
      `${((1e4 * wrong) / total).toFixed(2)} of 10,000 wrong and not marked`,
  )
}

/** The texts as reports of 20,000 characters each; what is left over is dropped unless it is all there is. */
function joined(texts: readonly string[]): string[] {
  const whole = texts.join('\n')
  const count = Math.max(Math.floor(whole.length / textLength), 1)
  return Array.from({ length: count }, (_, index) => whole.slice(index * textLength, (index + 1) * textLength))
}

function measureEaten(texts: readonly string[]): void {
  const found = texts.flatMap((text) => manners.map(([, options]) => eatenDigits(text, options)))
  const digits = sum(found.map((one) => one.digits))
  const told = sum(found.map((one) => one.told))
  const findings = sum(found.map((one) => one.findings))
  console.log(`  ${digits} digits eaten in ${found.length} texts, ${told} of them told by ${findings} findings`)
}

/** The least of some rounds, in milliseconds. */
function time(raw: string): { clock: number; cpu: number } {
  const measured = Array.from({ length: rounds }, () => {
    const cpu = process.cpuUsage()
    const start = performance.now()
    repair(raw)
    const { user, system } = process.cpuUsage(cpu)
    return { clock: performance.now() - start, cpu: (user + system) / 1000 }
  })
  return {
    clock: Math.min(...measured.map(({ clock }) => clock)),
    cpu: Math.min(...measured.map(({ cpu }) => cpu)),
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
