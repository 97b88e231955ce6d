import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { extract } from '../pipelines/extract/index.ts'
import { areaByCode } from '../schemas/areas.ts'
import type { Document } from '../schemas/document.ts'

/** Milliseconds a report over the provinces' reports (TONGBI_SHARED, else a generated text), on one core after warm-up, and the time per character of a long text against a short one. */
const folder = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus', 'province')
const reports = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  : [{ name: '410000-2026.txt', text: generated(400) }]

const rounds = 30
for (let i = 0; i < rounds; i++) for (const report of reports) run(report)
const times = reports.map((report) => ({ ...report, ms: median(Array.from({ length: rounds }, () => run(report))) }))
for (const { name, text, ms } of times) console.log(`${name}  ${text.length} characters  ${ms.toFixed(2)} ms`)
const perCharacter = median(times.map(({ text, ms }) => ms / text.length))
console.log(`median: ${(perCharacter * 20_000).toFixed(2)} ms per 20,000 characters`)

const short = { name: '410000-2026.txt', text: generated(300) }
const long = { name: '410000-2026.txt', text: generated(30_000) }
const shortRate = median(Array.from({ length: rounds }, () => run(short))) / short.text.length
const longRate = median(Array.from({ length: 3 }, () => run(long))) / long.text.length
console.log(
  `${long.text.length} characters: ${(longRate / shortRate).toFixed(2)} times the time per character of ${short.text.length}`,
)

function run({ name, text }: { name: string; text: string }): number {
  const start = performance.now()
  extract(documentOf(name), text, [])
  return performance.now() - start
}

function documentOf(name: string): Document {
  const area_code = name.slice(0, 6)
  const area = areaByCode(area_code)
  return {
    document_id: name,
    area_code,
    area_name: area?.name ?? null,
    area_level: area?.level ?? null,
    report_type: 'work',
    report_year: Number(name.slice(7, 11)),
    vintage: Number(name.slice(7, 11)),
    title: null,
    publisher: null,
    publish_date: null,
    source_url: null,
    media_type: 'text/plain',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: 0,
    repaired: 0,
    damaged: 0,
    supersedes: null,
  }
}

function generated(sentences: number): string {
  const sentence = (i: number) =>
    `全省粮食产量${700 + i}.5亿斤，增长${(i % 9) + 1}.2%，一批重大工程加快建设，城镇和农村居民人均可支配收入分别增长5.${i % 9}%、6.${i % 9}%。\n`
  return `一、2025年工作回顾\n${Array.from({ length: sentences }, (_, i) => sentence(i)).join('')}`
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
