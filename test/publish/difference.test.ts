import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { compareReleases, formatDifference, type TableDifference } from '../../pipelines/publish/index.ts'
import { writeParquet } from '../../pipelines/publish/parquet.ts'
import { tables } from '../../schemas/index.ts'
import { type Row, removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const older = { documentId: '140109-plan-2023-00000000', shift: 0 }
const newer = { documentId: '140109-plan-2023-ffffffff', shift: 7 }

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

/** A release with these rows, as far as a comparison reads it. */
async function releaseOf(name: string, rows: Record<string, Row[]>): Promise<string> {
  const directory = join(folder, name)
  await mkdir(join(directory, 'parquet'), { recursive: true })
  const connection = await warehouseOf(new Map(Object.entries(rows)))
  for (const table of tables) await writeParquet(connection, table, join(directory, 'parquet', `${table.name}.parquet`))
  connection.closeSync()
  return directory
}

async function differenceOf(before: Record<string, Row[]>, after: Record<string, Row[]>, table: string) {
  const difference = await compareReleases(await releaseOf('before', before), await releaseOf('after', after))
  return difference.find((other) => other.table === table)
}

const sample = sampleRows(() => 1)

function document(facts: Row = {}): Row {
  return {
    ...sample.get('document')?.[0],
    area_code: '140109',
    report_type: 'plan',
    report_year: 2023,
    supersedes: null,
    ...facts,
  }
}

function observation({ documentId, shift }: typeof older, facts: Row = {}): Row {
  return {
    ...sample.get('observation')?.[0],
    observation_id: `${documentId} ${String(facts.value)}`,
    document_id: documentId,
    area_code: '140109',
    indicator: 'gdp',
    period_start: 2022,
    period_end: 2022,
    measure: 'level',
    unit: '亿元',
    text_start: 10 + shift,
    text_end: 20 + shift,
    ...facts,
  }
}

function quarantine(file: string, reason = 'It is empty'): Row {
  return { file, record: '', code: 'empty', reason, sha256: null }
}

describe('compareReleases(older, newer)', () => {
  it('finds no difference between equal releases', async () => {
    const rows = Object.fromEntries(sampleRows(() => 5))
    const difference = await compareReleases(await releaseOf('before', rows), await releaseOf('after', rows))
    expect(difference.map(({ table }) => table)).toEqual(tables.map(({ name }) => name))
    expect(formatDifference(difference)).toBe('No row differs.\n')
  })

  it('counts rows added, removed and changed by their key, and names them', async () => {
    const before = { quarantine: [quarantine('a.txt'), quarantine('b.txt')] }
    const after = { quarantine: [quarantine('b.txt', 'It is no text'), quarantine('c.txt'), quarantine('d.txt')] }
    expect(await differenceOf(before, after, 'quarantine')).toEqual({
      table: 'quarantine',
      presence: 'both',
      columnsAdded: [],
      columnsRemoved: [],
      added: 2,
      removed: 1,
      changed: 1,
      examples: {
        added: ['c.txt ·  · empty', 'd.txt ·  · empty'],
        removed: ['a.txt ·  · empty'],
        changed: [
          { row: 'b.txt ·  · empty', columns: [{ name: 'reason', older: 'It is empty', newer: 'It is no text' }] },
        ],
      },
    })
  })

  it('does not take a new id of a document or a moved offset for a change of its facts', async () => {
    const before = {
      document: [document({ document_id: older.documentId })],
      observation: [observation(older, { value: 5 })],
    }
    const after = {
      document: [document({ document_id: newer.documentId })],
      observation: [observation(newer, { value: 5 })],
    }
    expect(await differenceOf(before, after, 'observation')).toMatchObject({ added: 0, removed: 0, changed: 0 })
    expect(await differenceOf(before, after, 'document')).toMatchObject({ added: 0, removed: 0, changed: 0 })
  })

  it('tells a fact by its document, area, indicator and period, so that another value is a change', async () => {
    const before = {
      document: [document({ document_id: older.documentId })],
      observation: [observation(older, { value: 5 })],
    }
    const after = {
      document: [document({ document_id: newer.documentId })],
      observation: [observation(newer, { value: 6 })],
    }
    const difference = await differenceOf(before, after, 'observation')
    expect(difference).toMatchObject({ added: 0, removed: 0, changed: 1 })
    expect(difference?.examples.changed[0]?.row).toContain('140109 plan 2023 · 140109 · gdp · 2022 · 2022')
    expect(difference?.examples.changed[0]?.columns).toEqual([{ name: 'value', older: '5.0', newer: '6.0' }])
  })

  it('compares documents whose area is unknown', async () => {
    const before = { document: [document({ area_code: null, title: 'one' })] }
    const after = { document: [document({ area_code: null, title: 'two' })] }
    const difference = await differenceOf(before, after, 'document')
    expect(difference?.examples.changed).toEqual([
      { row: '– · plan · 2023', columns: [{ name: 'title', older: 'one', newer: 'two' }] },
    ])
  })

  it('lets equal rows of one identity cancel out and counts only the one that is left', async () => {
    const facts = [1, 2].map((value) => observation(older, { value }))
    const more = [2, 3, 1].map((value) => observation(older, { value }))
    expect(await differenceOf({ observation: facts }, { observation: more }, 'observation')).toMatchObject({
      added: 1,
      removed: 0,
      changed: 0,
    })
  })

  it('names columns and tables that only one of the releases has, and compares the rest', async () => {
    const before = await releaseOf('before', { quarantine: [quarantine('a.txt')] })
    const after = await releaseOf('after', { quarantine: [quarantine('a.txt')] })
    const connection = await warehouseOf(new Map([['quarantine', [quarantine('a.txt')]]]))
    await connection.run(
      `copy (select * exclude (reason) from quarantine) to '${join(before, 'parquet', 'quarantine.parquet')}'`,
    )
    await rm(join(after, 'parquet', 'yoy.parquet'))
    const difference = await compareReleases(before, after)
    expect(difference.find(({ table }) => table === 'yoy')?.presence).toBe('older')
    expect(difference.find(({ table }) => table === 'quarantine')).toMatchObject({
      presence: 'both',
      columnsAdded: ['reason'],
      columnsRemoved: [],
      added: 0,
      changed: 0,
    })
  })

  it('refuses a folder that holds no release', async () => {
    await expect(compareReleases(folder, folder)).rejects.toMatchObject({ code: 'no_release' })
  })
})

describe('formatDifference(difference)', () => {
  it('lists the tables that differ, then some of their rows', () => {
    const difference: TableDifference = {
      table: 'yoy',
      presence: 'both',
      columnsAdded: ['gap_pp'],
      columnsRemoved: [],
      added: 3,
      removed: 0,
      changed: 1,
      examples: {
        added: ['000000 · gdp · 2024'],
        removed: [],
        changed: [{ row: '000000 · gdp · 2023', columns: [{ name: 'level', older: null, newer: '1260582.1' }] }],
      },
    }
    const same: TableDifference = { ...difference, table: 'panel', columnsAdded: [], added: 0, changed: 0 }
    expect(formatDifference([difference, same])).toBe(
      [
        '| table | rows added | rows removed | rows changed |',
        '| --- | ---: | ---: | ---: |',
        '| yoy | 3 | 0 | 1 |',
        '',
        '## yoy',
        '',
        '- columns added: gap_pp',
        '- added: 000000 · gdp · 2024',
        '- … and 2 more added',
        '- changed: 000000 · gdp · 2023: level nothing → 1260582.1',
        '',
      ].join('\n'),
    )
  })
})
