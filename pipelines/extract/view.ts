import { characterSet, isAmong } from './characters.ts'
import {
  blanks,
  clauseMarks,
  comma,
  continuing,
  folded,
  foldedAt,
  headingMarks,
  newline,
  sentenceEnds,
  spaces,
  unfinished,
} from './folding.ts'
import { isDigitCode } from './lexer/numbers.ts'
import { firstIdeograph, isValue, itemStart, titleStart } from './line_titles.ts'

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

/** Spaces, without the quotation marks that the view drops as well. */
const isSpace = characterSet(spaces)
/** What stands before the items of a list on a page. */
const isBullet = characterSet('■◆◇●▲△★☆▶►▪•※')
/** Of them what marks a note before a number (达到★1807亿元); ▲ before one is a fall in a table. */
const stars = '★☆※'
/** What marks a note (生产总值②达到) or an item (①改造…②加装…). */
const circled = characterSet('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
/** What numbers end with, behind which a circled number begins an item. */
const numberEnds = characterSet('0123456789%个部台家户项所处座条里亩元人次套辆吨')
const openingBracket = 0x5b
const openingParenthesis = 0x28
/** What ends the names of areas within a province, by the kind that they are of. */
const kindsOfAreas = characterSet('市县区州旗盟')
const fullStop = 0x3002
/** What divides two items that stand on one line. */
const divider = 0x3b
/** Whether the view writes a character as it is, wherever it stands, by its code: nearly all of a text. */
const plain = Uint8Array.from(folded, (code, of) =>
  code === of &&
  ![isBullet, circled, clauseMarks].some((set) => isAmong(set, code)) &&
  code !== newline &&
  code !== openingBracket &&
  code !== openingParenthesis
    ? 1
    : 0,
)

/** Reads a text once into a view. */
export function viewOf(text: string): View {
  const codes = new Uint16Array(text.length)
  const offsets = new Int32Array(text.length + 1)
  const paragraphs: Paragraph[] = []
  let length = 0
  let start = 0
  let clauses = 0
  let item = -1
  let gap = 0
  for (let i = afterBreaks(text, 0); i < text.length; i++) {
    const printed = text.charCodeAt(i)
    if (gap === 0 && item < 0 && plain[printed] === 1) {
      codes[length] = printed
      offsets[length] = i
      length++
      continue
    }
    const read = folded[printed] ?? 0
    const bullet = isAmong(isBullet, read) && !isDigitCode(foldedAt(text, i + 1))
    const begins = bullet || (isAmong(circled, read) && numbersItem(codes, length, foldedAt(text, i + 1)))
    const shown = isAmong(circled, read) || (isAmong(isBullet, read) && stars.includes(text.charAt(i))) ? 0 : read
    const code = begins ? itemMark(codes, start, length) : shown
    const kinds = code === openingParenthesis ? otherKindsEnd(text, i, codes[length - 1] ?? 0) : i
    if (kinds > i) {
      for (let at = i + 1; at < kinds; at++) {
        if (!isAmong(kindsOfAreas, text.charCodeAt(at))) continue
        codes[length] = text.charCodeAt(at)
        offsets[length] = at
        length++
      }
      i = kinds
      continue
    }
    const note = code === openingBracket ? footnoteEnd(text, i) : i
    if (note > i) {
      i = note
      continue
    }
    if (code === 0) {
      if (isAmong(isSpace, printed)) gap++
      continue
    }
    const ends = gap > 0 && code !== newline && !isValue(text, i)
    const title = ends ? titleStart({ codes, start, length, item, gap }, text, i) : -1
    gap = 0
    if (title >= 0) {
      if (title > start) paragraphs.push({ start, end: title })
      paragraphs.push({ start: title, end: length })
      start = length
      clauses = 0
      item = -1
    }
    if (code !== newline) {
      if (isAmong(clauseMarks, code)) clauses++
      if (item >= 0 || code === comma) item = itemStart(codes, start, length, code, item)
      codes[length] = code
      offsets[length] = i
      length++
      continue
    }
    if (length === start) continue
    const next = afterBreaks(text, i)
    const open = clauses > 0 && isOpen(codes, start, length, clauses) && !headingFollows(text, next)
    const cut = open || cutsNumber(codes, start, length, text, next)
    if (!cut && !goesOn(codes[length - 1] ?? 0, text, i, next) && !endsInPm(codes, length)) {
      paragraphs.push({ start, end: length })
      start = length
      clauses = 0
    }
    item = -1
    i = next - 1
  }
  if (length > start) paragraphs.push({ start, end: length })
  offsets[length] = length > 0 ? (offsets[length - 1] ?? 0) + 1 : 0
  return { chars: decode(codes.subarray(0, length)), offsets: offsets.subarray(0, length + 1), paragraphs }
}

/** Whether a circled number stands between a number and a word (10个②加装…), and not behind what has a note (生产总值②达到, 500亿元③，). */
function numbersItem(codes: Uint16Array, length: number, next: number): boolean {
  return isAmong(numberEnds, codes[length - 1] ?? 0) && !isAmong(clauseMarks, next) && !isAmong(sentenceEnds, next)
}

/** How the view writes a bullet: not at all where an item may begin anyway, else as what divides the items. */
function itemMark(codes: Uint16Array, start: number, length: number): number {
  const before = codes[length - 1] ?? 0
  return length === start || isAmong(sentenceEnds, before) || isAmong(clauseMarks, before) ? 0 : divider
}

/** Where a footnote mark ([3], ［12］) ends that begins at a place; the place itself if none does. */
function footnoteEnd(text: string, at: number): number {
  const mark = /^[[［][0-9]{1,2}[\]］]/.exec(text.slice(at, at + 4))?.[0]
  return mark === undefined ? at : at + mark.length - 1
}

/** Where a bracket ends that begins at a place and holds nothing but further kinds of areas: 30个县（市、区）, which the view writes 县市区; the place itself if none does. */
function otherKindsEnd(text: string, at: number, before: number): number {
  if (!isAmong(kindsOfAreas, before)) return at
  const bracket = otherKinds.exec(text.slice(at, at + 8))?.[0]
  return bracket === undefined ? at : at + bracket.length - 1
}

const otherKinds = /^[(（][市县区州旗盟](?:[、,，][市县区州旗盟]){0,2}[)）]/

/** Where a stretch of the view stands in the text: `[start, end)` there. */
export function inText({ offsets }: View, start: number, end: number): { start: number; end: number } {
  const first = offsets[start] ?? 0
  return { start: first, end: end > start ? (offsets[end - 1] ?? 0) + 1 : first }
}

/** Whether a line cannot end here: it stops at 的, 为 or 、, or the next one, at `next`, begins with 是 or a mark, or what the line quotes. */
function goesOn(last: number, text: string, end: number, next: number): boolean {
  if (isAmong(unfinished, last) || isAmong(continuing, foldedAt(text, next)) || text[next] === '”') return true
  if (text[end - 1] !== '“') return false
  // Of a pair written “…“ the second one closes.
  const before = text.slice(Math.max(0, end - longestQuote), end - 1)
  return before.lastIndexOf('“') <= before.lastIndexOf('”')
}

/** Characters of a quotation that a line ends in the middle of, and of what stands before it. */
const longestQuote = 200

/** Whether a line ends in PM or PM2.5, whose small digits a page had on lines of their own. */
function endsInPm(codes: Uint16Array, end: number): boolean {
  return endsIn(codes, end, 'PM') || endsIn(codes, end, 'PM2.5') || endsIn(codes, end, 'PM10')
}

function endsIn(codes: Uint16Array, end: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (codes[end - word.length + at] !== word.charCodeAt(at)) return false
  return true
}

/** Whether a line was cut in the middle of its sentence: it has clauses, and no mark that ends one. */
function isOpen(codes: Uint16Array, start: number, end: number, clauses: number): boolean {
  const first = codes[start] ?? 0
  if (first === 0x28 && end - start < 60 && codes.subarray(start, end).indexOf(fullStop) < 0) return false
  if (isAmong(sentenceEnds, codes[end - 1] ?? 0)) return false
  // 1、经济总量: the only mark is that of the item's number.
  if (isDigitCode(first) && clauses === 1 && (codes[start + 1] === comma || codes[start + 2] === comma)) return false
  // 十一、人民生活
  const numeral = isAmong(headingMarks, codes[start + 1] ?? 0) ? start + 2 : start + 1
  return !(isAmong(headingMarks, first) && codes[numeral] === comma)
}

/** Whether a line ends within a number: …完成34 / 0亿元. Years and numbers of items begin lines of their own. */
function cutsNumber(codes: Uint16Array, start: number, end: number, text: string, next: number): boolean {
  let from = end
  while (from > start && isDigitCode(codes[from - 1] ?? 0)) from--
  // A line of digits alone is a cell, and 8.5% may be a number of its own.
  if (from === end || from === start || (codes[from - 1] ?? 0) < firstIdeograph) return false
  return restOfNumber.test(text.slice(next, next + 12))
}

const restOfNumber = /^(?:[0-9]{0,3}|[.．][0-9]{1,3})[ ]?(?:[万亿%％]|个百分点)/

const itemNumber = /^[0-9]{1,2}(?:、|[.．](?![0-9０-９]))/

/** Whether the line at `next` begins like a heading: 一、 十二、 （一） 1、 1. */
function headingFollows(text: string, next: number): boolean {
  const first = foldedAt(text, next)
  if (isDigitCode(first)) return itemNumber.test(text.slice(next, next + 4))
  if (!isAmong(headingMarks, first)) return false
  const numeral = isAmong(headingMarks, foldedAt(text, next + 1)) ? next + 2 : next + 1
  return first === 0x28 || text[numeral] === '、'
}

/** Where the next line with anything on it begins. */
function afterBreaks(text: string, from: number): number {
  let i = from
  while (i < text.length && isAmong(blanks, text.charCodeAt(i))) i++
  return i
}

function decode(codes: Uint16Array): string {
  return Buffer.from(codes.buffer, codes.byteOffset, codes.byteLength).toString('utf16le')
}
