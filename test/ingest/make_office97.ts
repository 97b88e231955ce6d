import { CFB, utils, write } from '@e965/xlsx'

/** A paragraph of a Word document: its text, or the cells of a row of a table; what is deleted or hidden stands in it between brackets of the kind given. */
export type Paragraph97 = string | readonly string[]

const [textStart, page] = [1024, 512]

/**
 * A Word document as Word 97 wrote it ([MS-DOC]): a compound file with its text in one piece, in two bytes a character, and the properties of its
 * characters and paragraphs in a page each. Text between ⟦ and ⟧ is deleted under tracked changes, between ⟪ and ⟫ hidden. `missing`: so many
 * characters more than it has it says that it has.
 */
export function docOf(paragraphs: readonly Paragraph97[], { encrypted = false, missing = 0 } = {}): Uint8Array {
  const runs: Run[] = []
  const rows: Run[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (typeof paragraph === 'string') {
      rows.push({ start: text.length, properties: [] })
      text = withRuns(`${paragraph}\r`, text, runs)
      continue
    }
    rows.push({ start: text.length, properties: [inTable] })
    for (const cell of paragraph) text = withRuns(`${cell}\x07`, text, runs)
    rows.push({ start: text.length, properties: [inTable, rowEnd] })
    text += '\x07'
  }
  const characters = pageOf(runs, text.length, 1)
  const rowPage = pageOf(rows, text.length, 13)
  const textBytes = Buffer.from(text, 'utf16le')
  const pagesStart = Math.ceil((textStart + textBytes.length) / page) * page
  const main = Buffer.alloc(Math.max(pagesStart + 2 * page, 4096))
  const clx = Buffer.alloc(21)
  clx.writeUInt8(2, 0)
  clx.writeUInt32LE(16, 1)
  clx.writeUInt32LE(text.length, 9)
  clx.writeUInt32LE(textStart, 15)
  const table = Buffer.concat([clx, tableOf(pagesStart / page, text), tableOf(pagesStart / page + 1, text)])
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0xc1, 2)
  main.writeUInt16LE(encrypted ? 0x300 : 0x200, 0x0a)
  main.writeUInt32LE(text.length + missing, 0x4c)
  for (const [place, start, length] of [
    [0xfa, 21, 12],
    [0x102, 33, 12],
    [0x1a2, 0, 21],
  ] as const) {
    main.writeUInt32LE(start, place)
    main.writeUInt32LE(length, place + 4)
  }
  textBytes.copy(main, textStart)
  characters.copy(main, pagesStart)
  rowPage.copy(main, pagesStart + page)
  return compound({ WordDocument: main, '1Table': Buffer.concat([table, Buffer.alloc(4096)]) })
}

/** A compound file of streams. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content)
  return new Uint8Array(CFB.write(container, { type: 'buffer' }))
}

const [deleted, hidden] = [
  [0x00, 0x08, 1],
  [0x3c, 0x08, 1],
]
const [inTable, rowEnd] = [
  [0x16, 0x24, 1],
  [0x17, 0x24, 1],
]
type Run = { start: number; properties: readonly (readonly number[])[] }

/** Adds a text to what stands before it, its marked parts to the runs. */
function withRuns(added: string, before: string, runs: Run[]): string {
  let text = before
  for (const [part] of added.matchAll(/⟦[^⟧]*⟧|⟪[^⟫]*⟫|[^⟦⟪]+/g)) {
    const marked = /^[⟦⟪]/.test(part)
    runs.push({ start: text.length, properties: marked ? [part.startsWith('⟦') ? deleted : hidden] : [] })
    text += marked ? part.slice(1, -1) : part
  }
  return text
}

/** A page of properties: where its runs begin, where in the page the properties of each stand, and these from its end. */
function pageOf(runs: readonly Run[], length: number, entryBytes: 1 | 13): Buffer {
  const bytes = Buffer.alloc(page)
  bytes.writeUInt8(runs.length, page - 1)
  let end = page - 2
  for (const [index, { start, properties }] of runs.entries()) {
    bytes.writeUInt32LE(textStart + start * 2, index * 4)
    const flat = properties.flat()
    if (flat.length === 0) continue
    const content = entryBytes === 1 ? [flat.length, ...flat] : paragraphProperties(flat)
    end = (end - content.length) & ~1
    bytes.set(content, end)
    bytes.writeUInt8(end / 2, (runs.length + 1) * 4 + index * entryBytes)
  }
  bytes.writeUInt32LE(textStart + length * 2, runs.length * 4)
  return bytes
}

/** Twice this count less one is their length, the style's number (two bytes) included. */
function paragraphProperties(flat: readonly number[]): number[] {
  const content = [0, 0, ...flat]
  if (content.length % 2 === 0) content.push(0)
  return [(content.length + 1) / 2, ...content]
}

/** The table that leads to a page: the bytes it tells of, and its number. */
function tableOf(number: number, text: string): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32LE(textStart, 0)
  bytes.writeUInt32LE(textStart + text.length * 2, 4)
  bytes.writeUInt32LE(number, 8)
  return bytes
}

export type Sheet97 = {
  name: string
  rows: readonly (readonly (string | number | null)[])[]
  merges?: readonly string[]
  formats?: Readonly<Record<string, string>>
  hidden?: boolean
}

/** A workbook as Excel 97 wrote it (biff8) or Excel 95 (biff5, in ASCII), its days counted from 1900 or 1904. */
export function xlsOf(
  sheets: readonly Sheet97[],
  { bookType = 'biff8', date1904 = false }: { bookType?: 'biff8' | 'biff5'; date1904?: boolean } = {},
): Uint8Array {
  const book = utils.book_new()
  for (const { name, rows, merges = [], formats = {} } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    sheet['!merges'] = merges.map((range) => utils.decode_range(range))
    for (const [cell, format] of Object.entries(formats)) sheet[cell].z = format
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = { Sheets: sheets.map(({ hidden = false }) => ({ Hidden: hidden ? 1 : 0 })), WBProps: { date1904 } }
  return new Uint8Array(write(book, { type: 'buffer', bookType }))
}
