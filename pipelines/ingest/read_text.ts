import type { Sidecar } from '../../schemas/sidecar.ts'
import { isAnnex, isTable, tableText } from './formats/annex.ts'
import { headerOf, readRows } from './formats/csv_rows.ts'
import type { Read, Row } from './formats/format.ts'
import { isHtml } from './formats/html_head.ts'
import { isJsonLines, readJsonLines } from './formats/json_lines.ts'
import { limits } from './limits.ts'
import { parse } from './parser.ts'
import { fromParsed, knownTables } from './read_parsed.ts'
import { pageTooLarge, type Refusal, refuseText, unknownColumns } from './refusal.ts'

/** So many characters of a text tell whether it is a table. */
const sampleLength = 20_000

/** The reports of a decoded text: a page, a corpus, a table, or else prose. */
export async function* readText(text: string, metadata: Sidecar): AsyncGenerator<Read> {
  if (isHtml(text)) {
    if (text.length > limits.pageBytes || tagsIn(text) > limits.pageTags) yield refusedRead(pageTooLarge)
    else yield* fromParsed(await parse({ kind: 'html', text }), 'text/html', metadata)
    return
  }
  if (isJsonLines(text)) {
    yield* readJsonLines(text, metadata)
    return
  }
  const refusal = refuseText(text)
  if (refusal) yield refusedRead(refusal)
  else yield* readTable(text, metadata)
}

function tagsIn(text: string): number {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1
  return tags
}

/** A CSV by its columns, or by the regularity of its rows; what is none is the text of a report. */
function* readTable(text: string, metadata: Sidecar): Generator<Read> {
  const header = headerOf(text)
  const table = knownTables.find(({ matches }) => matches(header))
  if (table) {
    const { rows, broken } = readRows(text)
    yield* table.read(rows, 'text/csv', metadata)
    if (broken !== null) yield refusedRead(cutOff(broken))
    return
  }
  if (!looksLikeCsv(text)) {
    yield { kind: 'record', record: '', mediaType: 'text/plain', metadata, text, lines: null }
    return
  }
  const { rows, broken } = readRows(text)
  if (!isAnnex(rows)) {
    yield refusedRead(unknownColumns)
    return
  }
  const cells = rows.map((row) => row.cells)
  yield { kind: 'record', record: '', mediaType: 'text/csv', metadata, text: tableText(cells), lines: null }
  if (broken !== null) yield refusedRead(cutOff(broken))
}

function looksLikeCsv(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  if (!sample.includes(',')) return false
  const rows: Row[] = readRows(text.length > sampleLength ? sample.slice(0, sample.lastIndexOf('\n') + 1) : sample).rows
  return isTable(rows)
}

function cutOff(broken: string): Refusal {
  return { code: 'csv_broken', reason: `From there on it cannot be read: ${broken}.` }
}

function refusedRead({ code, reason }: Refusal): Read {
  return { kind: 'quarantine', record: '', code, reason }
}
