import type { Sidecar } from '../../../schemas/sidecar.ts'
import { readEntry, textColumn } from './corpus.ts'
import type { Read } from './format.ts'

/** Whether a text is a corpus in JSON lines: its first line is an object with the text of a report in full_text. */
export function isJsonLines(text: string): boolean {
  const start = text.search(/\S/)
  if (text[start] !== '{') return false
  const end = text.indexOf('\n', start)
  const first = parseObject(end < 0 ? text : text.slice(0, end))
  return first !== null && Object.hasOwn(first, textColumn)
}

/** The reports of a corpus in JSON lines, an object a line, named by the number of their line. A line that is none goes to quarantine. */
export function* readJsonLines(text: string, metadata: Sidecar): Generator<Read> {
  for (const [index, line] of text.split('\n').entries()) yield* readJsonLine(line, String(index + 1), metadata)
}

/** The report of one line; nothing for an empty one. */
export function* readJsonLine(line: string, record: string, metadata: Sidecar): Generator<Read> {
  if (line.trim() === '') return
  const entry = parseObject(line)
  if (entry) yield* readEntry(entry, record, metadata)
  else
    yield {
      kind: 'quarantine',
      record,
      code: 'line_invalid',
      reason: 'The line is not a whole JSON object: it was cut off, or a quotation mark or bracket is missing.',
    }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
