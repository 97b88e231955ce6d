import type { Parsed } from '../parsed.ts'
import { broken, empty, encryptedOffice, type Refusal, tooOldWord } from '../refusal.ts'
import { joinLines } from './cell_lines.ts'
import type { Streams } from './office97.ts'
import { removedPlaces, tablePlaces } from './word97_properties.ts'

/** Where the header of the main stream (FIB, [MS-DOC] 2.5) keeps what is needed: bytes from its start. */
const fib = { magic: 0x00, version: 0x02, flags: 0x0a, lengths: 0x4c, clx: 0x1a2 }
const magic = 0xa5ec
const oldestVersion = 0xc1
const flag = { encrypted: 0x0100, table1: 0x0200 }
/** The parts of the text in the order in which they stand, and which of them are the document's own words. */
const parts = [
  { name: 'body', kept: true },
  { name: 'footnotes', kept: true },
  { name: 'headers', kept: false },
  { name: 'macros', kept: false },
  { name: 'comments', kept: false },
  { name: 'endnotes', kept: true },
  { name: 'text boxes', kept: true },
] as const

/** A stretch of the text: where its bytes begin in the main stream, and whether a character takes one byte or two. */
type Piece = { length: number; start: number; bytesPerCharacter: 1 | 2 }

/**
 * The text of a Word document as Word 97 to 2003 and WPS wrote it (.doc): a paragraph a line, a row of a table a line with its cells parted by
 * tabs. What was deleted under tracked changes, or is hidden, is left out. The numbers of numbered lists are not in the text.
 */
export function parseWord97(streams: Streams): Parsed {
  const main = streams('WordDocument')
  const problem = main ? problemOf(main) : broken('word97')
  if (!main || problem) return { kind: 'refused', refusal: problem ?? broken('word97') }
  const table = streams(main.readUInt16LE(fib.flags) & flag.table1 ? '1Table' : '0Table')
  if (!table) return { kind: 'refused', refusal: broken('word97') }
  const text = plain(partsOf(marked(main, table), main).join('\r'))
  return text === '' ? { kind: 'refused', refusal: empty } : { kind: 'text', text, metadata: {} }
}

function problemOf(main: Buffer): Refusal | null {
  if (main.length < fib.clx + 8) return broken('word97')
  if (main.readUInt16LE(fib.magic) !== magic || main.readUInt16LE(fib.version) < oldestVersion) return tooOldWord
  return main.readUInt16LE(fib.flags) & flag.encrypted ? encryptedOffice : null
}

/**
 * The whole text, each character in its place: \0 for one that was removed, \x1c where a paragraph of a cell ends, \x1d where a row of a table does. Throws a
 * RangeError if a piece of it leads out of its stream: a file that was cut off is not read in part.
 */
function marked(main: Buffer, table: Buffer): string {
  const removed = removedPlaces(main, table)
  const { inTable, rowEnd } = tablePlaces(main, table)
  let text = ''
  for (const { length, start, bytesPerCharacter } of piecesOf(main, table)) {
    const end = start + length * bytesPerCharacter
    if (length < 0 || end > main.length) throw new RangeError('A piece of the text leads out of its stream')
    const raw = main.subarray(start, end)
    const characters = bytesPerCharacter === 2 ? raw.toString('utf16le') : new TextDecoder('windows-1252').decode(raw)
    let piece = ''
    for (let index = 0; index < characters.length; index += 1) {
      const place = start + index * bytesPerCharacter
      const char = characters[index] ?? ''
      if (removed.has(place)) piece += '\0'
      else if (char === '\r' && inTable.has(place)) piece += '\x1c'
      else piece += char === '\x07' && rowEnd.has(place) ? '\x1d' : char
    }
    text += piece
  }
  return text
}

/** The table of pieces (Clx, [MS-DOC] 2.9.38). Throws a RangeError if it leads out of its stream. */
function piecesOf(main: Buffer, table: Buffer): Piece[] {
  let at = main.readUInt32LE(fib.clx)
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1)
  const size = table.readUInt32LE(at + 1)
  const count = Math.floor((size - 4) / 12)
  const places = at + 5
  return Array.from({ length: count }, (_, index): Piece => {
    const first = table.readUInt32LE(places + index * 4)
    const next = table.readUInt32LE(places + index * 4 + 4)
    const where = table.readUInt32LE(places + (count + 1) * 4 + index * 8 + 2)
    const narrow = (where & 0x40000000) !== 0
    const start = where & 0x3fffffff
    return narrow
      ? { length: next - first, start: start / 2, bytesPerCharacter: 1 }
      : { length: next - first, start, bytesPerCharacter: 2 }
  })
}

/** The parts of the text that are kept. Throws a RangeError if the text ends before they do. */
function partsOf(text: string, main: Buffer): string[] {
  const kept: string[] = []
  let start = 0
  for (const [index, part] of parts.entries()) {
    const end = start + main.readUInt32LE(fib.lengths + index * 4)
    if (end > text.length) throw new RangeError(`The text ends before its ${part.name} do`)
    if (part.kept) kept.push(text.slice(start, end))
    start = end
  }
  return kept
}

/** What remains of fields is what they show, but of a table of contents nothing. The marks of a field that is not whole (a part was deleted) are none. */
function withoutFields(text: string): string {
  const ends = endsOfFields(text)
  let shown = ''
  const open: { code: string; result: boolean; end: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    const field = open.at(-1)
    const end = ends.get(at)
    if (end !== undefined) open.push({ code: '', result: false, end })
    else if (field?.end === at) open.pop()
    else if (char === '\x14' && field) field.result = true
    else if (field && !field.result) field.code += char
    else if (!open.some(({ code, result }) => !result || /^\s*TOC\b/i.test(code))) shown += char
  }
  return shown
}

/** By the place where a field begins, that where it ends. */
function endsOfFields(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const begun: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\x13') begun.push(at)
    else if (text[at] === '\x15') {
      const start = begun.pop()
      if (start !== undefined) ends.set(start, at)
    }
  }
  return ends
}

/** What Word's own marks are in a text; other control characters are nothing. */
const marks: Readonly<Record<string, string>> = {
  '\r': '\n',
  '\x0b': '\n',
  '\x0c': '\n',
  '\x0e': '\n',
  '\x1d': '\n',
  '\x07': '\t',
  '\x1e': '-',
}

/** The text without Word's own marks, its lines without spaces around them; empty ones are left out. */
function plain(text: string): string {
  return joinLines(withoutFields(text.replaceAll('\0', '')).split('\x1c'))
    .replace(/[\t \u00a0]+/g, ' ')
    .replace(/[\p{Cc}\u00ad]/gu, (mark) => marks[mark] ?? '')
    .split('\n')
    .map((line) => line.replace(/^ +|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
}
