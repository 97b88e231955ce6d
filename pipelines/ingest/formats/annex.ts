import type { Row } from './format.ts'

/** What the header of an annex names: indicators, years, plans and what came of them. */
const headerWords = /指标|项目|名称|计划|目标|预期|实际|完成|预计|(?:19|20)\d{2}\s?年?/
/** So many rows may stand above the header or be part of it. */
const headerRows = 8
/** 486.4, １２, ≥5%, 增长6%左右; a year is none. */
const figure = /^[^\d０-９]{0,4}[\d０-９]/
const longestCell = 60
const fewestColumns = 2
/** Where no cell is quoted, so many rows of one width are no chance. */
const fewestTexts = 3
const headerName = /^[\w\s一-鿿()（）-]{1,20}$/

/** Whether rows are those of a table and not of a prose with commas: short cells, nearly all rows of one width. */
export function isTable(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const widths = filled.map(({ cells }) => cells.length).sort((one, other) => one - other)
  const width = widths[widths.length >> 1] ?? 0
  if (filled.length < 2 || width < fewestColumns) return false
  const regular = filled.filter(({ cells }) => cells.length === width).length
  const cells = filled.flatMap((row) => row.cells)
  const short = cells.filter((cell) => cell.length <= longestCell && !cell.includes('。')).length
  return regular >= filled.length * 0.8 && short >= cells.length * 0.95
}

/** Whether one of the columns of a table holds numbers, or its cells are quoted: what a prose whose lines have as many commas each does not. */
export function hasData(rows: readonly Row[]): boolean {
  const [header, ...body] = rows
  if (body.some(({ raw }) => raw.includes('"'))) return true
  const isNumber = (row: Row, column: number) => /^\s*-?[\d.]+%?\s*$/.test(row.cells[column] ?? '')
  return (
    header?.cells.some((_, column) => body.filter((row) => isNumber(row, column)).length > body.length / 2) ?? false
  )
}

/**
 * Whether rows are those of a table of texts: under a header of short names all but a few rows have its width, and in one of its columns stand
 * long texts. Read as prose, such a table would be one report.
 */
export function isTexts(rows: readonly Row[]): boolean {
  const [header, ...body] = rows
  const width = header?.cells.length ?? 0
  if (!header || width < fewestColumns || !header.cells.every((name) => headerName.test(name.trim()))) return false
  const regular = body.filter(({ cells }) => cells.length === width)
  const quoted = regular.some(({ raw }) => raw.includes('"'))
  if (regular.length < (quoted ? 1 : fewestTexts) || regular.length < body.length * 0.9) return false
  return header.cells.some((_, column) => regular.every(({ cells }) => (cells[column]?.length ?? 0) > longestCell))
}

/** Whether a table is laid out as annexes are: a header of indicators and years, a number in the rows below. */
export function isAnnex(rows: readonly Row[]): boolean {
  const head = rows.slice(0, headerRows).some(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '')
    return filled.length > 1 && filled.some((cell) => headerWords.test(cell))
  })
  return head && rows.some(({ cells }) => cells.some((cell) => figure.test(cell) && !cell.includes('年')))
}

/** The text of a table: a row a line, its cells parted by tabs; a row with one thing in it (a title, a note) is a line without. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows
    .map(rowText)
    .filter((line) => line !== '')
    .join('\n')
}

function rowText(cells: readonly string[]): string {
  const tidy = cells.map((cell) => cell.replace(/[\s\u00a0]+/g, ' ').trim())
  const filled = new Set(tidy.filter((cell) => cell !== ''))
  if (filled.size === 0) return ''
  const [only = ''] = filled
  return filled.size === 1 && !/^[-\d]/.test(only) ? only : tidy.join('\t').replace(/\t+$/, '')
}
