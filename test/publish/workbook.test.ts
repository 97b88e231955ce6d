import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../pipelines/publish/workbook.ts'
import { tables } from '../../schemas/index.ts'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { awkwardTexts, type Row, removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const contract: readonly Table[] = tables

async function workbookOf(rows: ReadonlyMap<string, readonly Row[]>, rowsPerSheet?: number): Promise<string> {
  const file = join(temporaryFolder(), 'tongbi.xlsx')
  const connection = await warehouseOf(rows)
  const counts = contract.map((table) => ({ table, rows: rows.get(table.name)?.length ?? 0 }))
  await writeWorkbook({
    connection,
    tables: counts,
    version: '2026.11.0',
    file,
    ...(rowsPerSheet ? { rowsPerSheet } : {}),
  })
  return file
}

/** The parts of a workbook as text, by their path in it. */
function partsOf(file: string): Map<string, string> {
  return new Map(Object.entries(unzipSync(readFileSync(file))).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

function quarantineOf(reasons: readonly string[]): Map<string, Row[]> {
  const rows = reasons.map((reason, index) => ({
    file: `${index}`.padStart(3, '0'),
    record: '',
    code: 'x',
    reason,
    sha256: null,
  }))
  return new Map([['quarantine', rows]])
}

async function reasonsIn(file: string, sheet = 'quarantine'): Promise<unknown[]> {
  const [header = [], ...rows] = await readSheet(file, sheet, { trim: false })
  return rows.map((row) => row[header.indexOf('reason')])
}

describe('a workbook', () => {
  it('has no formula, whatever a text begins with, and gives the text back', async () => {
    const texts = [...awkwardTexts.filter((text) => text !== ''), '=HYPERLINK("http://example.org")', '-1', '+1', '@A1']
    const file = await workbookOf(quarantineOf(texts))
    const sheets = [...partsOf(file)].filter(([path]) => path.startsWith('xl/worksheets/'))
    expect(sheets.filter(([, xml]) => /<f[ >/]/.test(xml))).toEqual([])
    expect(await reasonsIn(file)).toEqual(texts)
  })

  it('tells readers to keep the white space around a text', async () => {
    const parts = partsOf(await workbookOf(quarantineOf([' padded '])))
    expect([...parts.values()].join('')).toContain('<t xml:space="preserve"> padded </t>')
  })

  it('begins with a sheet about the release and the dictionary of every column', async () => {
    const file = await workbookOf(new Map())
    const names = [...(partsOf(file).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual([
      'about',
      'dictionary',
      ...contract.filter(({ formats }) => formats === 'all').map(({ name }) => name),
    ])
    const [, ...dictionary] = await readSheet(file, 'dictionary')
    const columns = contract.flatMap((table) => columnsOf(table).map(({ name }) => [table.name, name]))
    expect(dictionary.map(([table, column]) => [table, column])).toEqual(columns)
  })

  it('keeps the header in view and filters all rows', async () => {
    const rows = sampleRows(() => 12)
    const parts = partsOf(await workbookOf(rows))
    const sheet = parts.get('xl/worksheets/sheet3.xml')
    expect(sheet).toContain('>prior_level<')
    expect(sheet).toContain('ySplit="1"')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:X13"/>')
  })

  it('goes on in a numbered sheet where one is full', async () => {
    const texts = Array.from({ length: 25 }, (_, index) => `reason ${index}`)
    const file = await workbookOf(quarantineOf(texts), 10)
    const [one, two, three] = [
      await reasonsIn(file),
      await reasonsIn(file, 'quarantine_2'),
      await reasonsIn(file, 'quarantine_3'),
    ]
    expect([one.length, two.length, three.length]).toEqual([10, 10, 5])
    expect([...one, ...two, ...three]).toEqual(texts)
  })

  it('cuts a text that is too long for a cell, with a mark, and no character in half', async () => {
    const file = await workbookOf(
      quarantineOf(['字'.repeat(32_767), '字'.repeat(32_768), `${'字'.repeat(32_745)}${'𠮷'.repeat(20)}`]),
    )
    const [fitting, long, halved] = (await reasonsIn(file)).map(String)
    expect(fitting).toBe('字'.repeat(32_767))
    expect(long?.length).toBe(32_767)
    expect(long).toMatch(/字 … \[cut: see the CSV\]$/)
    expect(halved).not.toContain('\uFFFD')
    expect(halved?.length).toBe(32_766)
  })

  it('is readable though a text holds what XML cannot', async () => {
    const file = await workbookOf(quarantineOf(['a\u0001b\uFFFFc\r\nd', 'an _x0041_ as printed']))
    expect((await reasonsIn(file))[0]).toBe('abc\nd')
    const sheets = [...partsOf(file).values()].join('')
    expect(sheets).toContain('an _x005F_x0041_ as printed')
  })

  it('leaves the empty columns of a wide table out, and only those', async () => {
    const panel = contract.find(({ name }) => name === 'panel')
    const [row] = sampleRows(() => 1).get('panel') ?? []
    const bare = Object.fromEntries(
      Object.keys(row ?? {}).map((name) => [name, panel?.key.includes(name) ? (row?.[name] ?? null) : null]),
    )
    const file = await workbookOf(new Map([['panel', [{ ...bare, area_name: '全国', gdp_growth: 5.2 }]]]))
    const [header] = await readSheet(file, 'panel')
    expect(header).toEqual(['area_code', 'area_name', 'year', 'gdp_growth'])
  })

  it('shows years bare, percentages with a decimal and levels with separators, whole numbers without a stray point', async () => {
    const [row] = sampleRows(() => 1).get('yoy') ?? []
    const file = await workbookOf(
      new Map([['yoy', [{ ...row, year: 2023, level: 1260582.1, prior_level: 1000, change_pct: 5.2 }]]]),
    )
    const styles = partsOf(file).get('xl/styles.xml') ?? ''
    for (const format of ['#,##0.0###', '0.0##']) expect(styles).toContain(`formatCode="${format}"`)
    expect(styles).not.toContain('formatCode="#,##0.##"')
  })
})
