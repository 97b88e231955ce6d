/**
 * The cells of one CSV record (RFC 4180, but for its `delimiter`, one character), its line end taken off; null where a quotation mark stands where none can, or is not closed. It
 * looks for the marks only, so that a corpus of long texts is read as fast as it is searched.
 */
export function cellsOf(record: string, delimiter: string): string[] | null {
  const cells: string[] = []
  for (let start = 0; start <= record.length; ) {
    const quoted = record[start] === '"'
    const end = quoted ? closingMark(record, start + 1) : endOfPlain(record, start, delimiter)
    if (end < 0) return null
    cells.push(quoted ? record.slice(start + 1, end).replaceAll('""', '"') : record.slice(start, end))
    const next = quoted ? end + 1 : end
    if (next < record.length && record[next] !== delimiter) return null
    start = next + 1
  }
  return cells
}

/** Where the mark that closes a quoted cell stands; a doubled one closes none. -1 if there is none. */
function closingMark(record: string, from: number): number {
  let mark = record.indexOf('"', from)
  while (mark >= 0 && record[mark + 1] === '"') mark = record.indexOf('"', mark + 2)
  return mark
}

function endOfPlain(record: string, start: number, delimiter: string): number {
  const next = record.indexOf(delimiter, start)
  const end = next < 0 ? record.length : next
  return record.slice(start, end).includes('"') ? -1 : end
}
