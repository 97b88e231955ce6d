import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { areaFormerly } from '../schemas/areas.ts'
import type { Observation } from '../schemas/observation.ts'
import { TongbiError } from './errors.ts'

/** A fact in the terms that gold files and scoring use. */
export type ScoredFact = {
  indicator: string
  /** A year or a span: `2025`, `2021-2025`. */
  period: string
  status: string
  measure: string
  value: number | null
  valueHigh: number | null
  unit: string
  qualifier: string
  /** The sentence that states it. */
  quote: string
}

/** A row of a gold file; an optional one counts neither as missed nor as wrong. */
export type GoldFact = ScoredFact & { optional: boolean }

/** What was found right, wrong and missed, and how many of the right ones have the right qualifier. */
export type Score = { right: number; qualifier: number; wrong: ScoredFact[]; missed: GoldFact[] }

/** The score of one annotated report. */
export type DocumentScore = Score & { id: string }

export type Evaluation = {
  documents: DocumentScore[]
  /** All documents as one. */
  total: Score
}

/** Precision, recall, F1 and the share of right qualifiers; 0 where nothing can be divided. */
export function rates({ right, qualifier, wrong, missed }: Score): {
  precision: number
  recall: number
  f1: number
  qualifier: number
} {
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const precision = ratio(right, right + wrong.length)
  const recall = ratio(right, right + missed.length)
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    qualifier: ratio(qualifier, right),
  }
}

/**
 * Matches observations with gold rows as `shared/score.py` does: one to one, the closest value first, values within 0.1 %.
 * Yearly averages of a level are not scored, exact duplicates count once, and a second statement of a matched fact is not wrong.
 */
export function score(gold: readonly GoldFact[], predictions: readonly ScoredFact[]): Score {
  const found = distinct(predictions.filter((fact) => fact.measure !== 'level_avg'))
  const pairs = found.flatMap((fact, i) =>
    gold.flatMap((row, j) =>
      matches(fact, row) ? [{ i, j, distance: distance(fact, row), optional: row.optional }] : [],
    ),
  )
  pairs.sort((a, b) => a.distance - b.distance || Number(a.optional) - Number(b.optional) || a.i - b.i || a.j - b.j)
  const goldOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of pairs) {
    if (goldOf.has(i) || taken.has(j)) continue
    goldOf.set(i, j)
    taken.add(j)
  }
  const hits = [...goldOf].filter(([, j]) => gold[j]?.optional === false)
  return {
    right: hits.length,
    qualifier: hits.filter(([i, j]) => found[i]?.qualifier === gold[j]?.qualifier).length,
    wrong: found.filter((fact, i) => !goldOf.has(i) && !gold.some((row) => matches(fact, row))),
    missed: gold.filter((row, j) => !row.optional && !taken.has(j)),
  }
}

function distinct(facts: readonly ScoredFact[]): ScoredFact[] {
  const seen = new Map<string, ScoredFact>()
  for (const fact of facts) {
    const { value, valueHigh, unit } = fact
    const key = JSON.stringify([keyOf(fact), value, valueHigh, unit])
    if (!seen.has(key)) seen.set(key, fact)
  }
  return [...seen.values()]
}

function keyOf({ indicator, period, status, measure }: ScoredFact): string {
  return `${indicator}|${period}|${status}|${measure}`
}

function matches(fact: ScoredFact, row: ScoredFact): boolean {
  return (
    keyOf(fact) === keyOf(row) &&
    fact.unit === row.unit &&
    close(fact.value, row.value) &&
    close(fact.valueHigh, row.valueHigh)
  )
}

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= Math.max(1e-6, 1e-3 * Math.abs(b))
}

function distance({ value }: ScoredFact, row: ScoredFact): number {
  return value === null || row.value === null ? 0 : Math.abs(value - row.value)
}

/** An observation in the terms of scoring. */
function scoredFact(observation: Observation): ScoredFact {
  const { indicator, period_start, period_end, status, measure, value, value_high, unit, qualifier, quote } =
    observation
  const period = period_start === period_end ? String(period_start) : `${period_start}-${period_end}`
  return { indicator, period, status, measure, value, valueHigh: value_high, unit, qualifier, quote }
}

/** The rows of a gold file. */
export function parseGold(csv: string): GoldFact[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true })
  return rows.map((row) => ({
    indicator: row.indicator ?? '',
    period: row.period ?? '',
    status: row.status ?? '',
    measure: row.measure ?? '',
    value: numberOrNull(row.value),
    valueHigh: numberOrNull(row.value_high),
    unit: row.unit ?? '',
    qualifier: row.qualifier ?? '',
    quote: row.quote ?? '',
    optional: row.optional === '1',
  }))
}

function numberOrNull(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell)
}

/**
 * Scores every gold file of a folder (`ID.csv`, not `*.mentions.csv`) against the observations that `read` finds in the text
 * `ID` with any suffix below `texts`. The area scored is the one of the first six digits of ID, or of the code that followed them.
 * Throws TongbiError if a text is missing or a folder cannot be read.
 */
export async function evaluate({
  gold,
  texts,
  read,
}: {
  gold: string
  texts: string
  read: (file: string) => Promise<readonly Observation[]>
}): Promise<Evaluation> {
  const tables = (await list(gold, false)).filter((file) => file.endsWith('.csv'))
  const ids = tables
    .filter((file) => !file.endsWith('.mentions.csv'))
    .map((file) => basename(file).slice(0, -'.csv'.length))
  // Texts may stand beside the gold files, which are no texts themselves.
  const annotated = new Set(tables.map((file) => resolve(file)))
  const files = (await list(texts, true)).filter((file) => !annotated.has(resolve(file)))
  const documents: DocumentScore[] = []
  for (const id of ids) {
    const observations = await read(textOf(id, files, texts))
    const code = areaFormerly(id.slice(0, 6))?.area_code ?? id.slice(0, 6)
    const predictions = observations.filter(({ area_code }) => area_code === code).map(scoredFact)
    documents.push({ id, ...score(parseGold(await readFile(join(gold, `${id}.csv`), 'utf8')), predictions) })
  }
  return { documents, total: totalOf(documents) }
}

function totalOf(documents: readonly Score[]): Score {
  return {
    right: documents.reduce((sum, { right }) => sum + right, 0),
    qualifier: documents.reduce((sum, { qualifier }) => sum + qualifier, 0),
    wrong: documents.flatMap(({ wrong }) => wrong),
    missed: documents.flatMap(({ missed }) => missed),
  }
}

/** The text of an id among files: plain text before other formats, a sidecar never. */
function textOf(id: string, files: readonly string[], texts: string): string {
  const candidates = files.filter((file) => basename(file).startsWith(`${id}.`) && extname(file) !== '.json')
  const file = candidates.find((candidate) => extname(candidate) === '.txt') ?? candidates[0]
  if (file) return file
  throw new TongbiError(
    'missing_text',
    `No text ${id}.* stands below ${texts}: give the folder of the annotated texts with --texts.`,
  )
}

/** The files of a folder, sorted by code units. */
async function list(folder: string, recursive: boolean): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort((a, b) => (a < b ? -1 : 1))
  } catch (cause) {
    throw new TongbiError('unreadable_folder', `The folder ${folder} cannot be read: check that it exists.`, {
      cause,
      file: folder,
    })
  }
}
