import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JS } from '@duckdb/node-api'
import { buildWarehouse, type CheckFailure } from '../../pipelines/warehouse/index.ts'
import { areas } from '../../schemas/areas.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import { indicatorByCode, indicators } from '../../schemas/indicators.ts'
import { type Observation, observationId } from '../../schemas/observation.ts'
import type { Source } from '../../schemas/source.ts'
import type { Measure } from '../../schemas/terms.ts'

/** What a test says of a fact; the rest of the observation is filled in. */
export type Fact = Pick<Observation, 'indicator' | 'period_start' | 'period_end' | 'measure' | 'unit' | 'value'> &
  Partial<Observation>

/** A report and what it states. */
export type Statement = { document: Document; observations: Observation[] }

export type Row = Record<string, JS>

/** The tables of a warehouse built from a few statements. */
export type Tiny = { tables: Record<string, Row[]>; failures: CheckFailure[] }

/** A document of 2023's plan of 万柏林区 (140109), but for what the test says. */
export function report(facts: Partial<Document> = {}): Document {
  const { area_code = '140109', report_type = 'plan', report_year = 2023 } = facts
  const vintage = report_year === null ? null : report_year + (report_type === 'communique' ? 1 : 0)
  return {
    document_id: `${area_code ?? 'unknown'}-${report_type}-${report_year ?? 'unknown'}-00000000`,
    area_code,
    area_name: null,
    area_level: null,
    report_type,
    report_year,
    vintage,
    title: null,
    publisher: null,
    publish_date: null,
    source_url: null,
    media_type: 'text/plain',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: 1_000_000,
    repaired: 0,
    damaged: 0,
    supersedes: null,
    ...facts,
  }
}

/** The level of an indicator in a year, printed to `step` (1 unless the test says) in the catalogue's unit. */
export function level(indicator: string, year: number, value: number, more: Partial<Observation> = {}): Fact {
  return single(indicator, year, 'level', value, {
    unit: indicatorByCode(indicator)?.unit ?? '',
    value_step: 1,
    ...more,
  })
}

/** The growth of an indicator in a year in %, printed to a tenth, on the catalogue's basis. */
export function growth(indicator: string, year: number, value: number | null, more: Partial<Observation> = {}): Fact {
  const basis = indicatorByCode(indicator)?.growth_basis ?? null
  return single(indicator, year, 'growth', value, { unit: '%', basis, value_step: 0.1, ...more })
}

function single(
  indicator: string,
  year: number,
  measure: Measure,
  value: number | null,
  more: Partial<Observation> & { unit: string },
): Fact {
  return { indicator, period_start: year, period_end: year, measure, value, ...more }
}

/** The same fact as a target. */
export function target(fact: Fact): Fact {
  return { ...fact, status: 'target' }
}

/** The document with the facts that it states, one sentence each. */
export function states(document: Document, ...facts: Fact[]): Statement {
  const observations = facts.map((fact, index) => observe(document, fact, index * 100))
  return { document, observations }
}

function observe(document: Document, fact: Fact, start: number): Observation {
  const quote = fact.quote ?? `${fact.indicator} ${fact.period_end} ${fact.value} ${start}`
  const row = {
    document_id: document.document_id,
    area_code: document.area_code,
    status: 'actual' as const,
    change_base: null,
    value_high: null,
    qualifier: 'exact' as const,
    basis: null,
    obs_status: 'A' as const,
    term: fact.indicator,
    value_text: String(fact.value ?? ''),
    value_step: null,
    text_start: start,
    text_end: start + quote.length,
    section: '',
    rule: 'clause',
    repaired: false,
    ...fact,
    quote,
  }
  return { observation_id: observationId(row), ...row }
}

/** Builds a warehouse in memory from the statements and the findings made on them, and reads all its tables in order. */
export async function build(statements: readonly Statement[], findings: readonly Finding[] = []): Promise<Tiny> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbi-tiny-'))
  try {
    const staged = stage(folder, {
      document: statements.map(({ document }) => document),
      source: statements.map(({ document }) => sourceOf(document)),
      text: statements.map(({ document }) => ({ document_id: document.document_id, text: '' })),
      observation: statements.flatMap(({ observations }) => observations),
      finding: findings,
      area: areas.filter(
        ({ area_code, level }) => level === 'nation' || area_code.startsWith('1401') || area_code === '140000',
      ),
      indicator: indicators,
    })
    return await readTables(staged)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The file that a document was read from. */
export function sourceOf({ document_id, sha256, media_type, encoding }: Document): Source {
  return { file: `${document_id}.txt`, record: '', document_id, source_id: null, sha256, media_type, encoding }
}

/** Writes rows as NDJSON files, one a table. */
export function stage(folder: string, rows: Record<string, readonly object[]>): Map<string, string> {
  return new Map(
    Object.entries(rows).map(([name, lines]) => {
      const file = join(folder, `${name}.ndjson`)
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
      return [name, file]
    }),
  )
}

async function readTables(staged: ReadonlyMap<string, string>): Promise<Tiny> {
  const { connection, failures, close } = await buildWarehouse({ file: ':memory:', staged })
  try {
    const tables: Record<string, Row[]> = {}
    for (const name of ['series', 'yoy', 'target_vs_actual', 'panel', 'revision', 'coverage', 'finding']) {
      const result = await connection.runAndReadAll(`select * from ${name} order by all`)
      tables[name] = result.getRowObjectsJS()
    }
    return { tables, failures }
  } finally {
    close()
  }
}

/** The rows of a table of which the given columns hold the given values. */
export function rowsOf({ tables }: Tiny, table: string, where: Row = {}): Row[] {
  const rows = tables[table] ?? []
  return rows.filter((row) => Object.entries(where).every(([column, value]) => row[column] === value))
}

/** The one row of a table of which the given columns hold the given values; throws if there is none or another. */
export function rowOf(tiny: Tiny, table: string, where: Row = {}): Row {
  const rows = rowsOf(tiny, table, where)
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows of ${table} where ${JSON.stringify(where)}`)
  return rows[0]
}
