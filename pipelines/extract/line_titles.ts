import { isAmong } from './characters.ts'
import { clauseMarks, comma, foldedAt, headingMarks, sentenceEnds } from './folding.ts'
import { isDigitCode } from './lexer/numbers.ts'

/** A line as far as the view has it: its characters from `start` to `length`, where a numbered title in it may begin (-1 if none may), and how many spaces follow. */
export type Line = { codes: Uint16Array; start: number; length: number; item: number; gap: number }

/** Where the numbered title (四、) begins that a character at `length` belongs to; -1 if to none. A mark or a digit ends what may be one. */
export function itemStart(codes: Uint16Array, start: number, length: number, code: number, item: number): number {
  if (code === comma && length > start && isAmong(headingMarks, codes[length - 1] ?? 0)) {
    let from = length - 1
    while (from > start && isAmong(headingMarks, codes[from - 1] ?? 0)) from--
    return from === start || isAmong(sentenceEnds, codes[from - 1] ?? 0) ? from : -1
  }
  // 五、商贸、物价
  if (code === comma) return item
  return isAmong(clauseMarks, code) || isAmong(sentenceEnds, code) || isDigitCode(code) ? -1 : item
}

/**
 * Where the title begins that a space before `next` ends within a line: 四、固定资产投资 全社会…, a long one before words that a part opens with
 * (二、开拓创新，再上新台阶 “十二五”时期…), or, with more than one space, a label (就业  全年…); -1 if it ends none.
 */
export function titleStart({ codes, start, length, item, gap }: Line, text: string, next: number): number {
  if (item >= 0 && length - item >= 4 && length - item <= longestTitle) return item
  if (isHeadline(codes, start, length) && opensPart.test(text.slice(next, next + 6))) return start
  if (item >= 0) return -1
  if (gap < 2 || length - start < 2 || length - start > longestLabel) return -1
  for (let at = start; at < length; at++) if ((codes[at] ?? 0) < firstIdeograph) return -1
  return start
}

/** Whether a line so far is the numbered heading of a part, however long, and no sentence. */
function isHeadline(codes: Uint16Array, start: number, length: number): boolean {
  if (length - start > longestHeadline || codes[start + 1] !== comma || !isAmong(headingMarks, codes[start] ?? 0))
    return false
  return !codes.subarray(start, length).some((code) => isAmong(sentenceEnds, code))
}

/** What the first sentence of a report's part begins with. */
const opensPart = /^(?:十[一二三四五]五|[0-9０-９]{4}年|[今去]年|过去|今后|未来|[五一]年来|各位|[（(]一[）)])/

/** Whether the number at a place is what words before it have (九、对外贸易全年进出口总额 8.6亿美元), not a year that begins a sentence. */
export function isValue(text: string, at: number): boolean {
  return isDigitCode(foldedAt(text, at)) && !year.test(text.slice(at, at + 5))
}

const year = /^[0-9０-９]{4}年/

/** Characters of the longest numbered title and label within a line. */
const longestTitle = 16
const longestHeadline = 40
const longestLabel = 6
/** What stands before it in Unicode is no Chinese character: digits, letters, marks. */
export const firstIdeograph = 0x4e00
