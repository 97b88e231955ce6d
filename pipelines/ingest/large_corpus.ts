import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Sidecar } from '../../schemas/sidecar.ts'
import { contentOf } from './content.ts'
import { decodeText } from './decode.ts'
import { corpus, entryOf, entryReader } from './formats/corpus.ts'
import { cellsOf } from './formats/csv_cells.ts'
import { type Delimiter, delimiters, headerOf } from './formats/csv_rows.ts'
import type { Read } from './formats/format.ts'
import { isJsonLines, jsonLineReader } from './formats/json_lines.ts'
import { limits } from './limits.ts'
import { recordTooLong, unclosedQuote } from './refusal.ts'

/** A file of many reports that is read record by record: JSON lines, or a CSV with the text of a report in each row. */
export type LargeCorpus = { path: string; encoding: string } & (
  | { kind: 'lines' }
  | { kind: 'rows'; delimiter: Delimiter }
)

/** So much of a file tells what it is. */
const sampleBytes = 8 << 20
const chunkBytes = 1 << 20

/** What a large file is, told by its beginning; null if it is no corpus, and can only be read whole. */
export async function largeCorpus(path: string): Promise<LargeCorpus | null> {
  const sample = await beginning(path)
  const lastLine = sample.lastIndexOf(0x0a)
  if (lastLine < 0 || (await contentOf(sample.subarray(0, 1 << 10))) !== 'text') return null
  const decoded = decodeText(sample.subarray(0, lastLine + 1))
  if (!decoded) return null
  const { text, encoding } = decoded
  if (isJsonLines(text)) return { path, encoding, kind: 'lines' }
  const delimiter = delimiters.find((candidate) => corpus.matches(headerOf(text, candidate)))
  return delimiter === undefined ? null : { path, encoding, kind: 'rows', delimiter }
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The reports of a large corpus, one after the other; no more of it than a record is held in memory. Named as those of a small one are. */
export async function* readLargeCorpus(large: LargeCorpus, metadata: Sidecar): AsyncGenerator<Read> {
  const chunks = decodedChunks(large)
  if (large.kind === 'rows') yield* readCsv(chunks, large.delimiter, metadata)
  else yield* readLines(chunks, metadata)
}

async function* readLines(chunks: AsyncIterable<string>, metadata: Sidecar): AsyncGenerator<Read> {
  const read = jsonLineReader(metadata)
  let number = 0
  for await (const line of recordsOf(chunks, false)) {
    number += 1
    if (line === null) yield { kind: 'quarantine', record: String(number), ...recordTooLong }
    else yield* read(line, String(number))
  }
}

/** The rows of a CSV, up to one that is broken: where the next one begins is not certain then. */
async function* readCsv(chunks: AsyncIterable<string>, delimiter: Delimiter, metadata: Sidecar): AsyncGenerator<Read> {
  const read = entryReader(metadata)
  let header: readonly string[] | null = null
  let number = 0
  for await (const text of recordsOf(chunks, true)) {
    if (text?.trim() === '') continue
    if (header !== null) number += 1
    const cells = text === null ? null : cellsOf(text, delimiter)
    if (cells === null) {
      yield { kind: 'quarantine', record: String(number), ...(text === null ? recordTooLong : unclosedQuote) }
      return
    }
    if (header === null) header = cells
    else yield* read(entryOf(header, cells), String(number))
  }
}

/** The text of a file in parts, line ends as \n. */
async function* decodedChunks({ path, encoding }: LargeCorpus): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let carried = ''
  for await (const bytes of createReadStream(path, { highWaterMark: chunkBytes })) {
    const text = carried + decoder.decode(bytes, { stream: true })
    carried = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - carried.length).replace(/\r\n?/g, '\n')
  }
  yield (carried + decoder.decode()).replace(/\r\n?/g, '\n')
}

/**
 * The records of a text, one a line; where they are `quoted`, a line end between quotation marks is part of one. Null for one that is too long:
 * it ends at the next line end, but what follows an open quotation mark is not read.
 */
async function* recordsOf(chunks: AsyncIterable<string>, quoted: boolean): AsyncGenerator<string | null> {
  const marks = quoted ? /["\n]/g : /\n/g
  let rest = ''
  let inQuotes = false
  let tooLong = false
  for await (const chunk of chunks) {
    let start = 0
    marks.lastIndex = rest.length
    rest += chunk
    for (;;) {
      if (inQuotes) {
        const close = rest.indexOf('"', marks.lastIndex)
        if (close < 0) break
        marks.lastIndex = close + 1
        inQuotes = false
      }
      const mark = marks.exec(rest)
      if (!mark) break
      inQuotes = mark[0] === '"'
      if (inQuotes) continue
      yield tooLong ? null : rest.slice(start, mark.index)
      tooLong = false
      start = mark.index + 1
    }
    rest = tooLong ? '' : rest.slice(start)
    if (rest.length <= limits.recordCharacters) continue
    rest = ''
    tooLong = true
    if (quoted) break
  }
  if (tooLong) yield null
  else if (rest !== '') yield rest
}
