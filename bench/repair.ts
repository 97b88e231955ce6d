import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { repair } from '../pipelines/repair/index.ts'
import { projectFile } from '../schemas/project.ts'
import { annotateConverted, corrupt, drawList, narrow, scrapedList } from '../test/repair/corrupt.ts'

/** Milliseconds of repair for 20,000 characters, after warm-up: clean, and corrupted in both ways; and how much of the corrupted texts comes back (TONGBI_SHARED, else the extract that ships with the project). */
const folder = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus', 'province')
const texts = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [readFileSync(projectFile('extracts', '140109-2023.txt'), 'utf8').repeat(10)]

const rounds = 20
measure('clean', texts, texts)
measure('annotated', texts.map(annotateConverted), texts)
for (const [name, list] of [
  ['out of step', scrapedList],
  ['out of step, list drawn by 1', drawList(1)],
  ['out of step, list drawn by 2', drawList(2)],
] as const)
  measure(
    name,
    texts.map((text) => corrupt(text, list)),
    texts.map(narrow),
  )

function measure(name: string, damaged: readonly string[], clean: readonly string[]): void {
  for (const raw of damaged) repair(raw)
  const times = damaged.map((raw) => (median(Array.from({ length: rounds }, () => time(raw))) / raw.length) * 20_000)
  const repaired = damaged.map(repair)
  const lost = repaired.reduce((sum, { damaged }) => sum + damaged, 0)
  const wrong = repaired.reduce((sum, { text }, index) => sum + unmatched(text, clean[index] ?? ''), 0)
  const total = clean.reduce((sum, text) => sum + text.length, 0)
  console.log(
    `${name}: ${median(times).toFixed(2)} ms, at most ${Math.max(...times).toFixed(2)} ms; of ${total} characters ${lost} marked, ${wrong} in pieces that the clean text does not have`,
  )
}

function time(raw: string): number {
  const start = performance.now()
  repair(raw)
  return performance.now() - start
}

/** How many characters stand in lines, or parts of lines between marks, that the clean text does not have. */
function unmatched(text: string, clean: string): number {
  return text
    .split(/[□\n，。、；,;]+/)
    .filter((piece) => !clean.includes(piece))
    .reduce((sum, piece) => sum + piece.length, 0)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
