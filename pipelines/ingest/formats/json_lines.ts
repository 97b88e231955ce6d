import type { Sidecar } from '../../../schemas/sidecar.ts'
import { type Entry, entryReader, isEntry } from './corpus.ts'
import type { Read } from './format.ts'

/** Whether a text is a corpus in JSON lines: its first line is an object with the text of a report (full_text, 正文 …). */
export function isJsonLines(text: string): boolean {
  const start = text.search(/\S/)
  if (text[start] !== '{') return false
  const end = text.indexOf('\n', start)
  const first = parseObject(end < 0 ? text : text.slice(0, end))
  return first !== null && isEntry(first)
}

/** The reports of a corpus in JSON lines, an object a line, named by the number of their line. A line that is none goes to quarantine. */
export function* readJsonLines(text: string, metadata: Sidecar): Generator<Read> {
  const read = jsonLineReader(metadata)
  for (const [index, line] of text.split('\n').entries()) yield* read(line, String(index + 1))
}

/** Reads the lines of one corpus, one after the other; nothing for an empty one. */
export function jsonLineReader(metadata: Sidecar): (line: string, record: string) => Generator<Read> {
  const readEntry = entryReader(metadata)
  return function* read(line, record) {
    if (line.trim() === '') return
    const entry = parseObject(line)
    if (entry) yield* readEntry(entry, record)
    else
      yield {
        kind: 'quarantine',
        record,
        code: 'line_invalid',
        reason: 'The line is not a whole JSON object: it was cut off, or a quotation mark or bracket is missing.',
      }
  }
}

/**
 * The reports of a JSON file that is one report, a list of them, or an object that holds such a list; null if it is none of these. They are
 * named by their number in the list, from 1.
 */
export function readJson(text: string, metadata: Sidecar): Generator<Read> | null {
  if (!/^\s*[[{]/.test(text)) return null
  const entries = entriesOf(parse(text))
  return entries.some(isEntry) ? readEntries(entries, metadata) : null
}

function* readEntries(entries: readonly Entry[], metadata: Sidecar): Generator<Read> {
  const read = entryReader(metadata)
  for (const [index, entry] of entries.entries()) yield* read(entry, entries.length > 1 ? String(index + 1) : '')
}

function entriesOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.every(isRecord) ? value : []
  if (!isRecord(value)) return []
  if (isEntry(value)) return [value]
  const lists = Object.values(value).filter((inner) => Array.isArray(inner))
  return lists.length === 1 ? entriesOf(lists[0]) : []
}

function parseObject(line: string): Entry | null {
  const value = parse(line)
  return isRecord(value) ? value : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
