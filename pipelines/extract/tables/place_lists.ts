import type { LooseCell } from './cells.ts'
import { fold, growthForm } from './columns.ts'
import { rowAsItStands, type Segment, segmentsOf } from './loose_rows.ts'
import { readTitle } from './names.ts'
import type { Cell, TableRow } from './rows.ts'

/** Whether a line leads over to a list of places and what an indicator is in each: 各县区一般预算收入完成情况：. */
export function leadsToPlaces(line: string): boolean {
  return readTitle(fold(line.slice(line.lastIndexOf('。') + 1))) !== null
}

/** The rows of such a list, below headings that it lacks: each has a place and its amount, or its growth, or both, as they say themselves. Null if not. */
export function placeRows(cells: readonly LooseCell[]): { rows: TableRow[]; height: number } | null {
  const segments = segmentsOf(cells)
  const [first] = segments
  const last = segments.findIndex((segment) => !first || !isAlike(segment, first))
  const rows = segments.slice(0, last < 0 ? segments.length : last)
  if (!first || rows.length < 2) return null
  const at = first.names[0]?.start ?? 0
  const headings = ['地区', ...first.rest.map(({ text }) => headingOf(text))]
  const header = headings.map((text): Cell => ({ text, start: at, end: at }))
  return { rows: [{ cells: header, start: at, end: at }, ...rows.map(rowAsItStands)], height: 1 }
}

const amount = '总量'
const growth = '增长'

/** The heading that a cell would have; none for what does not say what it is. */
function headingOf(text: string): string {
  const shown = fold(text)
  if (growthForm.test(shown)) return growth
  return /^[\d,.]+[万亿]?[^\d%]/.test(shown) ? amount : ''
}

function isAlike({ names, rest }: Segment, first: Segment): boolean {
  const headings = rest.map(({ text }) => headingOf(text)).join('/')
  const isList = names.length === 1 && [amount, growth, `${amount}/${growth}`].includes(headings)
  return isList && headings === first.rest.map(({ text }) => headingOf(text)).join('/')
}
