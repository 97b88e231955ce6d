import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { writeCsv } from '../../pipelines/publish/csv.ts'
import { quarantine } from '../../schemas/quarantine.ts'
import { text } from '../../schemas/text.ts'
import { yoy } from '../../schemas/yoy.ts'
import { type Row, removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

async function csvOf(table: typeof quarantine | typeof text | typeof yoy, rows: Row[]): Promise<string> {
  const file = join(temporaryFolder(), 'table.csv')
  const connection = await warehouseOf(new Map([[table.name, rows]]))
  await writeCsv(connection, table, file)
  return readFileSync(file, 'utf8')
}

it('ends lines with CRLF, quotes where it must, and tells an empty text from nothing', async () => {
  const rows = [
    { file: 'a,"b".txt', record: '', code: 'x', reason: '=1+1', sha256: null },
    { file: 'c.txt', record: ' 1 ', code: 'y', reason: 'two\nlines', sha256: 'f'.repeat(64) },
  ]
  expect(await csvOf(quarantine, rows)).toBe(
    [
      'file,record,code,reason,sha256\r\n',
      '"a,""b"".txt","",x,=1+1,\r\n',
      `c.txt, 1 ,y,"two\nlines",${'f'.repeat(64)}\r\n`,
    ].join(''),
  )
})

it('is a header alone for a table without rows', async () => {
  expect(await csvOf(text, [])).toBe('document_id,text\r\n')
})

it('writes any number in the shortest form that reads back equal', async () => {
  const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 3000, seed: 1 })
  const [row] = sampleRows(() => 1).get('yoy') ?? []
  const rows = numbers.map((level, index) => ({ ...row, unit: String(index).padStart(4, '0'), level }))
  const lines = (await csvOf(yoy, rows)).trimEnd().split('\r\n')
  const place = lines[0]?.split(',').indexOf('level') ?? -1
  expect(lines.slice(1).map((line) => line.split(',')[place])).toEqual(numbers.map(String))
})
