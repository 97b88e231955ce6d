import { looseTables } from './loose.ts'
import { markedTables, type TableBlock } from './rows.ts'

/** The tables of a text, in its order. Offsets are UTF-16 code units of `text`. */
export function tablesIn(text: string): TableBlock[] {
  const loose = looseTables(text)
  const marked = markedTables(text)
  return loose.length === 0 ? marked : [...marked, ...loose].sort((one, other) => one.start - other.start)
}

/** A text of the same length with white space in the place of its tables, so that what is left reads as prose at its own offsets. */
export function withoutTables(text: string, tables: readonly TableBlock[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of tables) {
    rest += text.slice(from, start) + '\n'.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
