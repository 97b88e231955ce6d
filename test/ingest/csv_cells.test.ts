import { expect, it } from 'vitest'
import { cellsOf } from '../../pipelines/ingest/formats/csv_cells.ts'

it.each([
  ['a,b', ['a', 'b']],
  ['', ['']],
  [',', ['', '']],
  ['a,', ['a', '']],
  ['"",b', ['', 'b']],
  ['"a,b",c', ['a,b', 'c']],
  ['"他说""好""",c', ['他说"好"', 'c']],
  ['"第一行\n第二行",c', ['第一行\n第二行', 'c']],
  ['"""",x', ['"', 'x']],
])('the cells of %j are %j', (record, cells) => {
  expect(cellsOf(record, ',')).toEqual(cells)
})

it.each(['"a', 'a"b,c', '"a"b,c', '"a""'])('the record %j is broken', (record) => {
  expect(cellsOf(record, ',')).toBeNull()
})
