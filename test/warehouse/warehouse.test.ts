import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TongbiError } from '../../pipelines/errors.ts'
import { buildWarehouse } from '../../pipelines/warehouse/index.ts'
import { indicators } from '../../schemas/indicators.ts'
import { build, growth, level, report, sourceOf, stage, states, target } from './tiny.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbi-warehouse-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('buildWarehouse', () => {
  test('makes every table of the contract, empty where nothing was staged', async () => {
    const models: string[] = []
    const file = join(folder, 'warehouse.duckdb')
    const { connection, failures, close } = await buildWarehouse({
      file,
      staged: stage(folder, { indicator: indicators }),
      onModel: (name) => models.push(name),
    })
    const counted = await connection.runAndReadAll('select count(*) as rows from yoy')
    close()
    expect(counted.getRowObjectsJson()).toEqual([{ rows: '0' }])
    expect(failures).toEqual([])
    expect(models[0]).toBe('functions')
    expect(models).toContain('target_vs_actual')
    expect(existsSync(file)).toBe(true)
  })

  test('builds equal tables from equal rows, in whatever order they come', async () => {
    const statements = [2021, 2022, 2023, 2024].flatMap((report_year) => [
      states(
        report({ report_year }),
        level('gdp', report_year - 1, 500 + report_year),
        growth('gdp', report_year - 1, 5),
        level('key_projects', report_year - 1, 100),
        level('key_projects', report_year - 1, 7),
        target(growth('gdp', report_year, 6)),
      ),
      states(report({ report_type: 'work', report_year }), level('gdp', report_year - 1, 510 + report_year)),
    ])
    const once = await build(statements)
    const again = await build(statements.toReversed())
    expect(again).toEqual(once)
    expect(once.tables.yoy).toHaveLength(4)
  })

  test('loads a text that is longer than DuckDB’s ordinary JSON object', async () => {
    const { document } = states(report())
    const text = '全年'.repeat(6_000_000)
    const staged = stage(folder, {
      document: [document],
      text: [{ document_id: document.document_id, text }],
      indicator: indicators,
    })
    const { connection, close } = await buildWarehouse({ file: ':memory:', staged })
    const read = await connection.runAndReadAll('select length(text) as characters from text')
    close()
    expect(read.getRowObjectsJson()).toEqual([{ characters: '12000000' }])
  })

  test('takes a finding that was made twice as one', async () => {
    const finding = { check: 'check', severity: 'info' as const, message: 'm', document_id: null, observation_ids: '' }
    const { tables } = await build([], [finding, finding])
    expect(tables.finding).toEqual([finding])
  })

  test('refuses a row that lacks a column, and names the table', async () => {
    const { characters: _, ...short } = report()
    const staged = stage(folder, { document: [short] })
    await expect(buildWarehouse({ file: ':memory:', staged })).rejects.toThrow(
      /A row staged for document is not what schemas\/document\.ts says.*characters/s,
    )
  })

  test('refuses a line that is no JSON', async () => {
    const file = join(folder, 'document.ndjson')
    writeFileSync(file, '{"document_id": \n')
    const staged = new Map([['document', file]])
    await expect(buildWarehouse({ file: ':memory:', staged })).rejects.toThrow(TongbiError)
  })
})

describe('checks', () => {
  test('a reference that leads nowhere fails, with an example', async () => {
    const { document, observations } = states(report(), level('gdp', 2022, 620))
    const { failures } = await build([{ document: report({ report_year: 2020 }), observations }])
    expect(failures).toEqual([
      {
        check: 'observation_document_id',
        rows: 1,
        example: JSON.stringify({
          observation_id: observations[0]?.observation_id,
          missing: document.document_id,
        }),
      },
    ])
  })

  test('a key that stands twice fails', async () => {
    const statement = states(report(), level('gdp', 2022, 620))
    const { failures } = await build([statement, { ...statement, observations: [] }])
    expect(failures.map(({ check }) => check)).toContain('document_key')
  })

  test('a value outside its closed list fails', async () => {
    const staged = stage(folder, {
      document: [{ ...report(), report_type: 'novel' }],
      text: [{ document_id: report().document_id, text: '' }],
      source: [sourceOf(report())],
      indicator: indicators,
    })
    const { failures, close } = await buildWarehouse({ file: ':memory:', staged })
    close()
    expect(failures).toMatchObject([{ check: 'document_columns', rows: 1 }])
  })

  test('a document without its text and file fails', async () => {
    const { close, failures } = await buildWarehouse({
      file: ':memory:',
      staged: stage(folder, { document: [report()], indicator: indicators }),
    })
    close()
    expect(failures).toMatchObject([{ check: 'document_has_text_and_source', rows: 1 }])
  })

  test('a report of an area that no gazetteer knows does not stop the others', async () => {
    const { failures, tables } = await build([
      states(report({ area_code: '999999' })),
      states(report(), level('gdp', 2022, 620)),
    ])
    expect(failures).toEqual([])
    expect(new Set(tables.coverage?.map(({ area_code }) => area_code))).toEqual(new Set(['140109']))
  })

  test('a quote that reaches beyond its text fails', async () => {
    const { failures } = await build([states(report({ characters: 10 }), level('gdp', 2022, 620))])
    expect(failures).toMatchObject([{ check: 'quote_within_text', rows: 1 }])
  })
})
