/**
 * A text as the grammar reads it: one width of characters, no quotation marks, no space, and no line break inside a sentence.
 * Every offset of the grammar is one of the view; `offsets` leads back to the text.
 */
export type View = {
  chars: string
  /** Offset in the text of each character of the view, and of its end. */
  offsets: Int32Array
  paragraphs: readonly Paragraph[]
}

/** A paragraph of the view, `[start, end)`. */
export type Paragraph = { start: number; end: number }

const newline = 0x0a
const spaces = ' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b'
const blanks = [...`${spaces}\r\n`].map((char) => char.charCodeAt(0))
const dropped = [...`${spaces}\u200c\u200d\ufeff\u00ad“”‘’"「」『』`]
const narrow = {
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹐': ',',
  '﹔': ';',
  '﹪': '%',
  '〜': '-',
  '～': '-',
  '~': '-',
  '―': '-',
  '—': '-',
  '–': '-',
  '−': '-',
  '○': '〇',
  Ο: '〇',
  '\r': '\n',
}
/** How the view writes a character, by its code: itself, its narrow form, or not at all (0). */
const folded = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code,
)
for (const char of dropped) folded[char.charCodeAt(0)] = 0
for (const [from, to] of Object.entries(narrow)) folded[from.charCodeAt(0)] = to.charCodeAt(0)

const sentenceEnds = codeSet('。！？；：!?;:)）】')
const clauseMarks = codeSet('，,。；;、')
const unfinished = codeSet('的和与为是达、《(')
const continuing = codeSet(',。、;:)》是')
const headingMarks = codeSet('一二三四五六七八九十(')
const digits = codeSet('0123456789')
/** 、, which stands behind the number of an item. */
const comma = 0x3001

/** Which characters are among the given ones, by their codes. */
function codeSet(chars: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (const char of chars) set[char.charCodeAt(0)] = 1
  return set
}

/** Reads a text once into a view. */
export function viewOf(text: string): View {
  const codes = new Uint16Array(text.length)
  const offsets = new Int32Array(text.length + 1)
  const paragraphs: Paragraph[] = []
  let length = 0
  let start = 0
  let clauses = 0
  for (let i = 0; i < text.length; i++) {
    const code = folded[text.charCodeAt(i)] ?? 0
    if (code === 0) continue
    if (code !== newline) {
      if (clauseMarks[code] === 1) clauses++
      codes[length] = code
      offsets[length] = i
      length++
      continue
    }
    if (length === start) continue
    const next = afterBreaks(text, i)
    const cut = clauses > 0 && isOpen(codes, start, length, clauses) && !headingFollows(text, next)
    if (!cut && !goesOn(codes[length - 1] ?? 0, text, next)) {
      paragraphs.push({ start, end: length })
      start = length
      clauses = 0
    }
    i = next - 1
  }
  if (length > start) paragraphs.push({ start, end: length })
  offsets[length] = length > 0 ? (offsets[length - 1] ?? 0) + 1 : 0
  return { chars: decode(codes.subarray(0, length)), offsets: offsets.subarray(0, length + 1), paragraphs }
}

/** Where a stretch of the view stands in the text: `[start, end)` there. */
export function inText({ offsets }: View, start: number, end: number): { start: number; end: number } {
  const first = offsets[start] ?? 0
  return { start: first, end: end > start ? (offsets[end - 1] ?? 0) + 1 : first }
}

/** Whether a line cannot end here: it stops at 的, 为 or 、, or the next one, at `next`, begins with 是 or a mark. */
function goesOn(last: number, text: string, next: number): boolean {
  return unfinished[last] === 1 || continuing[foldedAt(text, next)] === 1
}

/** Whether a line was cut in the middle of its sentence: it has clauses, and no mark that ends one. */
function isOpen(codes: Uint16Array, start: number, end: number, clauses: number): boolean {
  const first = codes[start] ?? 0
  if (first === 0x28 && end - start < 60) return false
  if (sentenceEnds[codes[end - 1] ?? 0] === 1) return false
  // 1、经济总量: the only mark is that of the item's number.
  if (digits[first] === 1 && clauses === 1 && (codes[start + 1] === comma || codes[start + 2] === comma)) return false
  return !(headingMarks[first] === 1 && codes[start + 1] === comma)
}

/** Whether the line at `next` begins like a heading: 一、 二、 （一） 1、. */
function headingFollows(text: string, next: number): boolean {
  const first = foldedAt(text, next)
  if (digits[first] === 1) return text[next + 1] === '、'
  return headingMarks[first] === 1 && (first === 0x28 || text[next + 1] === '、')
}

/** Where the next line with anything on it begins. */
function afterBreaks(text: string, from: number): number {
  let i = from
  while (i < text.length && blanks.includes(text.charCodeAt(i))) i++
  return i
}

function foldedAt(text: string, at: number): number {
  return folded[text.charCodeAt(at)] ?? 0
}

function decode(codes: Uint16Array): string {
  return Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le')
}
