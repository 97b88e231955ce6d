import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import recognizers from '@microsoft/recognizers-text-number-with-unit'
import { extract } from '../pipelines/extract/index.ts'
import { areaByCode } from '../schemas/areas.ts'
import type { Document } from '../schemas/document.ts'
import { documentOf } from '../test/extract/document.ts'

// Extraction on one core after warm-up, over the provinces' reports (TONGBI_SHARED, else generated ones): milliseconds a report, how they grow
// with the text, and how much longer the currency and dimension recognizers of @microsoft/recognizers-text take, which find quantities only.
// It runs compiled, as what is published does: tsx names every function at run time, which costs a tenth.
type Report = { name: string; text: string }

const rounds = 40
const folder = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus', 'province')
const reports = existsSync(folder) ? readReports(folder) : generatedReports()

printReports()
printGrowth()
printGrowthOfLists()
printRatio()

function printReports(): void {
  for (let i = 0; i < rounds; i++) for (const report of reports) run(report)
  const runs: number[] = []
  const rates: number[] = []
  for (const report of reports) {
    const times = Array.from({ length: rounds }, () => run(report))
    runs.push(...times)
    rates.push(median(times) / report.text.length)
    console.log(`${report.name}  ${report.text.length} characters  ${median(times).toFixed(2)} ms`)
  }
  const mean = runs.reduce((sum, ms) => sum + ms, 0) / runs.length
  console.log(
    `a report: median ${median(runs).toFixed(2)} ms, mean ${mean.toFixed(2)} ms, p90 ${quantile(runs, 0.9).toFixed(2)} ms`,
  )
  console.log(`20,000 characters: median ${(median(rates) * 20_000).toFixed(2)} ms`)
}

/** The time per character of 20 MB against that of 20 kB, measured in turns; means, so that what the memory costs is in them. */
function printGrowth(): void {
  const short = { name: '410000-2026.txt', text: generated(20e3) }
  const long = { name: '410000-2026.txt', text: generated(20e6) }
  run(long)
  const growths = Array.from({ length: 7 }, () => timePerCharacter(long, 1) / timePerCharacter(short, 500))
  console.log(`20 MB: ${median(growths).toFixed(2)} times the time per character of 20 kB`)
}

/** The same of a list: no full stop in it ends what is looked for, and the work of a search is counted by no test. */
function printGrowthOfLists(): void {
  const list = (length: number): Report => ({
    name: '410000-2026.txt',
    text: '生产总值增长8%；\n'.repeat(length / 10),
  })
  const [short, long] = [list(20e3), list(2e6)]
  run(long)
  const growths = Array.from({ length: 5 }, () => timePerCharacter(long, 1) / timePerCharacter(short, 50))
  console.log(`2 MB of lines without a full stop: ${median(growths).toFixed(2)} times that of 20 kB`)
}

function timePerCharacter(report: Report, times: number): number {
  const total = Array.from({ length: times }, () => run(report)).reduce((sum, ms) => sum + ms, 0)
  return total / times / report.text.length
}

/** The report of median length, once: the recognizers take half a minute for it. */
function printRatio(): void {
  const report = reports.toSorted((one, other) => one.text.length - other.text.length)[reports.length >> 1]
  if (!report) return
  const ours = median(Array.from({ length: rounds }, () => run(report)))
  const start = performance.now()
  const found = [
    recognizers.recognizeCurrency(report.text, 'zh-cn'),
    recognizers.recognizeDimension(report.text, 'zh-cn'),
  ]
  const theirs = performance.now() - start
  const { mentions } = extract(reportOf(report.name), report.text, [])
  console.log(
    `${report.name}: recognizers ${(theirs / 1000).toFixed(1)} s for ${found.flat().length} quantities, extract ${ours.toFixed(2)} ms ` +
      `for ${mentions.length}: ${Math.round(theirs / ours).toLocaleString('en')} times faster`,
  )
}

function run({ name, text }: Report): number {
  const start = performance.now()
  extract(reportOf(name), text, [])
  return performance.now() - start
}

function readReports(folder: string): Report[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

function generatedReports(): Report[] {
  return [30e3, 45e3, 60e3, 75e3, 90e3].map((bytes, index) => ({
    name: `4${index}0000-2026.txt`,
    text: generated(bytes),
  }))
}

/** A text in the genre of so many bytes in UTF-8. */
function generated(bytes: number): string {
  const sentence = (i: number) =>
    `全省粮食产量${700 + i}.5亿斤，增长${(i % 9) + 1}.2%，一批重大工程加快建设。城镇和农村居民人均可支配收入分别增长5.${i % 9}%、6.${i % 9}%。\n`
  const sentences = Math.round(bytes / Buffer.byteLength(sentence(1000)))
  return `一、2025年工作回顾\n${Array.from({ length: sentences }, (_, i) => sentence(i)).join('')}`
}

/** The document that a file is named for: `330000-2026.txt`. */
function reportOf(name: string): Document {
  const area = areaByCode(name.slice(0, 6))
  const year = Number(name.slice(7, 11))
  const place = { area_code: name.slice(0, 6), area_name: area?.name ?? null, area_level: area?.level ?? null }
  return documentOf({ ...place, document_id: name, report_type: 'work', report_year: year, vintage: year })
}

function median(values: number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
}
