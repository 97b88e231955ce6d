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
const dropped = new Set([...'\u200b\u200c\u200d\ufeff\u00ad“”‘’"「」『』'].map((char) => char.charCodeAt(0)))
const folded = new Map([
  ['∶', ':'],
  ['﹪', '%'],
  ['〜', '~'],
  ['―', '-'],
  ['—', '-'],
  ['–', '-'],
  ['−', '-'],
  ['○', '〇'],
  ['Ο', '〇'],
])
const foldedCodes = new Map([...folded].map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))
const sentenceEnds = new Set([...'。！？；：!?;:)）】'].map((char) => char.charCodeAt(0)))
const clauseMarks = new Set([...'，,。；;、'].map((char) => char.charCodeAt(0)))
const unfinished = new Set([...'的和与、《('].map((char) => char.charCodeAt(0)))
const continuing = new Set([...',。、;:)》是'].map((char) => char.charCodeAt(0)))
const headingMarks = new Set([...'一二三四五六七八九十('].map((char) => char.charCodeAt(0)))

/** Reads a text once into a view. */
export function viewOf(text: string): View {
  const codes = new Uint16Array(text.length)
  const offsets = new Int32Array(text.length + 1)
  const paragraphs: Paragraph[] = []
  let length = 0
  let start = 0
  let clauses = 0
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i))
    if (code === newline || code === 0x0d) {
      if (length === start || goesOn(text, i, codes[length - 1] ?? 0)) continue
      if (clauses > 0 && isOpen(codes, start, length) && !headingFollows(text, i)) continue
      paragraphs.push({ start, end: length })
      start = length
      clauses = 0
      continue
    }
    if (isBlank(code) || dropped.has(code)) continue
    if (clauseMarks.has(code)) clauses++
    codes[length] = code
    offsets[length] = i
    length++
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

/** Whether a line cannot end here: it stops at 的 or 、, or the next one begins with 是 or a mark. */
function goesOn(text: string, from: number, last: number): boolean {
  return unfinished.has(last) || continuing.has(fold(text.charCodeAt(afterBreaks(text, from))))
}

/** Whether a line was cut in the middle of its sentence: it has clauses, and no mark that ends one. */
function isOpen(codes: Uint16Array, start: number, end: number): boolean {
  const first = codes[start] ?? 0
  if (first === 0x28 && end - start < 60) return false
  return !sentenceEnds.has(codes[end - 1] ?? 0) && !(headingMarks.has(first) && codes[start + 1] === 0x3001)
}

/** Whether the next line with anything on it begins like a heading: 一、 二、 （一）. */
function headingFollows(text: string, from: number): boolean {
  const i = afterBreaks(text, from)
  const first = fold(text.charCodeAt(i))
  if (!headingMarks.has(first)) return false
  return first === 0x28 || text[i + 1] === '、'
}

function afterBreaks(text: string, from: number): number {
  let i = from
  while (i < text.length && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === newline)) i++
  return i
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x3000 || code === 0x200b
}

function fold(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  return code < 0x2000 && code !== 0x39f ? code : (foldedCodes.get(code) ?? code)
}

function decode(codes: Uint16Array): string {
  let chars = ''
  const chunk = 8192
  for (let i = 0; i < codes.length; i += chunk) chars += String.fromCharCode(...codes.subarray(i, i + chunk))
  return chars
}
