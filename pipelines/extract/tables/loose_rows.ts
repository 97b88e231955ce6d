import type { LooseCell } from './cells.ts'
import { fold } from './columns.ts'
import type { Header, Role } from './headings.ts'
import { isNumbered, readName } from './names.ts'
import type { Cell, TableRow } from './rows.ts'
import { anyWordOf } from './words.ts'

/** What stands between the name of a row and that of the next: the lines of the name, and the cells behind it. `behind`: the empty lines behind the last, without end where the text has no row behind it. */
export type Segment = { names: readonly LooseCell[]; rest: readonly LooseCell[]; behind: number }
/** The empty lines that stand between the cells of a whole row, and behind it. */
export type Gaps = { within: number; behind: number }

const inBrackets = /^[(（]/
const value = new Set(['figure', 'missing', 'said'])
/** A line that heads the rows below it, and is not the beginning of a name. */
const group = new RegExp(`^(?:${anyWordOf('group')}|[与和及类、])+$`)

/** Cells behind a header, cut where each row begins: at the words that follow a figure or what stands for one. */
export function segmentsOf(cells: readonly LooseCell[]): Segment[] {
  const segments: { names: LooseCell[]; rest: LooseCell[]; behind: number }[] = []
  for (const cell of cells) {
    const last = segments.at(-1)
    const isOpen = last?.rest.length === 0
    const isUnitOfName = isOpen && cell.kind === 'unit' && inBrackets.test(cell.text)
    if (cell.kind !== 'text' && !isUnitOfName) last?.rest.push(cell)
    else if (isOpen) last.names.push(cell)
    else {
      if (last) last.behind = cell.blanks
      segments.push({ names: [cell], rest: [], behind: Number.POSITIVE_INFINITY })
    }
  }
  return segments
}

/** The empty lines that whole rows have at least. */
export function gapsOf(rows: readonly Segment[]): Gaps {
  return {
    within: Math.min(...rows.flatMap(({ rest }) => rest.map(({ blanks }) => blanks))),
    behind: Math.min(...rows.map(({ behind }) => behind)),
  }
}

/** The cells without the numbers of the rows (1, 2, 3 …), which stand before their names. */
export function withoutOrdinals(cells: readonly LooseCell[]): LooseCell[] {
  let next = 1
  return cells.filter((cell, index) => {
    const isNext = cell.text === String(next) && cells[index + 1]?.kind === 'text'
    if (isNext) next += 1
    return !isNext
  })
}

/** The rows without the words that end each of them, which stand before the name of the next; as they are where one has none. */
export function withoutRemarks(rows: readonly Segment[]): readonly Segment[] {
  if (rows.slice(1).some(({ names }) => names.length < 2)) return rows
  return rows.map((row, index) => (index === 0 ? row : { ...row, names: row.names.slice(1) }))
}

/** How many values a row has. */
export function valuesOf({ rest }: Segment): number {
  return rest.filter(({ kind }) => value.has(kind)).length
}

/** Whether a row has a number at all. */
export function hasFigure({ rest }: Segment): boolean {
  return rest.some(({ kind }) => kind === 'figure')
}

/** A row as its cells stand, of which the columns are not known. */
export function rowAsItStands({ names, rest }: Segment): TableRow {
  const cells = [...names, ...rest]
  return { cells, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
}

/** A row with a cell for each column; null if its cells are not as many, or not of the kinds that the columns have. */
export function rowOf(segment: Segment, { roles }: Header, gaps: Gaps, text: string): TableRow | null {
  const cells = placed(segment.rest, roles) ?? placed(withBlanks(segment, gaps), roles)
  if (!cells) return null
  const name = nameOf(segment.names, text)
  const row = roles.map((role, column): Cell => (role === 'name' ? name : (cells[column] ?? empty(name.end))))
  return { cells: row, start: name.start, end: segment.rest.at(-1)?.end ?? name.end }
}

/** A row of which no value is certain: its name and its unit. */
export function rowWithoutValues({ names, rest }: Segment, { roles }: Header, text: string): TableRow {
  const name = nameOf(names, text)
  const unit = rest.find(({ kind }) => kind === 'unit')
  const cellOf = (role: Role): Cell => (role === 'name' ? name : role === 'unit' && unit ? unit : empty(name.end))
  return { cells: roles.map(cellOf), start: name.start, end: rest.at(-1)?.end ?? name.end, doubtful: true }
}

/** The cells of a row by column. Those of units and remarks may lack; a missing one (—) in their place is theirs. */
function placed(rest: readonly LooseCell[], roles: readonly Role[]): (Cell | undefined)[] | null {
  let at = 0
  let spare = rest.filter(({ kind }) => value.has(kind)).length - roles.filter((role) => role === 'value').length
  const cells = roles.map((role): Cell | undefined => {
    const cell = rest[at]
    if (!cell || role === 'ordinal' || role === 'name') return undefined
    if (role === 'value') return value.has(cell.kind) ? rest[at++] : undefined
    if (cell.kind === role) return rest[at++]
    if (cell.kind !== 'missing' || spare <= 0) return undefined
    spare -= 1
    return rest[at++]
  })
  const isWhole = cells.every((cell, column) => roles[column] !== 'value' || cell !== undefined)
  return isWhole && at === rest.length ? cells : null
}

/** The cells of a row with a missing one where there are more empty lines than in whole rows. */
function withBlanks({ rest, behind }: Segment, gaps: Gaps): LooseCell[] {
  const cells = rest.flatMap((cell) => [...emptyCells(cell, cell.blanks, gaps.within), cell])
  const last = rest.at(-1)
  return last ? [...cells, ...emptyCells(last, behind, gaps.behind)] : cells
}

/** One missing cell for as many empty lines as it and the gap behind it take. */
function emptyCells(cell: LooseCell, blanks: number, usual: number): LooseCell[] {
  const count = (blanks - usual) / (usual + 1)
  if (!Number.isInteger(count) || count > mostEmpty) return []
  return Array.from({ length: count }, () => ({ ...cell, ...empty(cell.start), kind: 'missing' as const }))
}

/** Empty cells side by side; more empty lines than that part a table from what follows. */
const mostEmpty = 8

function empty(at: number): Cell {
  return { text: '', start: at, end: at }
}

/** The name of a row of which several lines stand before its values: all of them where they are one, else the last, if those before it head a group of rows. */
function nameOf(names: readonly LooseCell[], text: string): Cell {
  const last = names.at(-1)
  if (!last) return empty(0)
  for (let from = Math.max(0, names.length - mostLines); from < names.length - 1; from += 1) {
    const whole = between(names[from] ?? last, last, text)
    if (names.slice(0, from).every(isGroup) && readName(whole.text).name) return whole
  }
  const before = names.slice(0, -1)
  if (isNumbered(last.text) || before.every(isGroup)) return last
  return between(names[0] ?? last, last, text)
}

/** Lines that a name has at most. */
const mostLines = 3

function isGroup({ text }: Cell): boolean {
  return group.test(
    fold(text).replace(/^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/, ''),
  )
}

function between(first: Cell, last: Cell, text: string): Cell {
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end }
}
