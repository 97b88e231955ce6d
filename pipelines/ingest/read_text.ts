import type { Sidecar } from '../../schemas/sidecar.ts'
import { hasData, isAnnex, isTable, isTexts, tableText } from './formats/annex.ts'
import { type Delimiter, delimiters, headerOf, readRows } from './formats/csv_rows.ts'
import type { Read } from './formats/format.ts'
import { isHtml } from './formats/html_head.ts'
import { isJsonLines, readJson, readJsonLines } from './formats/json_lines.ts'
import { limits } from './limits.ts'
import { depthOf } from './markup.ts'
import { parse } from './parser.ts'
import { fromParsed, knownTables } from './read_parsed.ts'
import { pageTooLarge, type Refusal, refuseText, tooDeeplyNested, unknownColumns } from './refusal.ts'

/** So many characters of a text tell whether it is a table. */
const sampleLength = 20_000

/** The reports of a decoded text: a page, a corpus, a table, or else prose. */
export async function* readText(text: string, metadata: Sidecar): AsyncGenerator<Read> {
  if (isHtml(text)) {
    if (text.length > limits.pageBytes || tagsIn(text) > limits.pageTags) yield refusedRead(pageTooLarge)
    else if (depthOf(text, limits.markupDepth) > limits.markupDepth) yield refusedRead(tooDeeplyNested)
    else yield* fromParsed(await parse({ kind: 'html', text }), 'text/html', metadata)
    return
  }
  if (isJsonLines(text)) {
    yield* readJsonLines(text, metadata)
    return
  }
  const reports = readJson(text, metadata)
  if (reports) {
    yield* reports
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
  for (const delimiter of delimiters) {
    const header = headerOf(text, delimiter)
    const table = knownTables.find(({ matches }) => matches(header))
    if (!table) continue
    const { rows, broken } = readRows(text, delimiter)
    yield* table.read(rows, 'text/csv', metadata)
    if (broken !== null) yield refusedRead(cutOff(broken))
    return
  }
  const sample = text.length > sampleLength ? text.slice(0, text.lastIndexOf('\n', sampleLength) + 1) : text
  const kind = kindOf(sample)
  if (kind === 'prose') yield { kind: 'record', record: '', mediaType: 'text/plain', metadata, text, lines: null }
  else if (kind === 'unknown') yield refusedRead(unknownColumns)
  else {
    const { rows, broken } = readRows(text, kind)
    const cells = rows.map((row) => row.cells)
    yield { kind: 'record', record: '', mediaType: 'text/csv', metadata, text: tableText(cells), lines: null }
    if (broken !== null) yield refusedRead(cutOff(broken))
  }
}

/** Whether a text is the annex of a report (then what parts its cells), another table, or prose. Tabs part the cells of tables in prose, too. */
function kindOf(sample: string): Delimiter | 'unknown' | 'prose' {
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue
    const { rows } = readRows(sample, delimiter)
    if (isTexts(rows)) return 'unknown'
    if (delimiter === '\t' || !isTable(rows)) continue
    if (isAnnex(rows)) return delimiter
    if (delimiter === ',' && hasData(rows)) return 'unknown'
  }
  return 'prose'
}

function cutOff(broken: string): Refusal {
  return { code: 'csv_broken', reason: `From there on it cannot be read: ${broken}.` }
}

function refusedRead({ code, reason }: Refusal): Read {
  return { kind: 'quarantine', record: '', code, reason }
}
