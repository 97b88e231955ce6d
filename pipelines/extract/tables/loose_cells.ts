import { cellAt, joined, type LooseCell } from './cells.ts'
import type { Line } from './lines.ts'

/** A line of a table, and how many empty ones stand before it. */
export type LooseLine = Line & { blanks: number }

const blank = /[ \t\u00a0\u2002-\u200b\u3000]+/g
const groups = /^-?\d{1,3}(?:\s\d{3})+(?:\.\d+)?$/
const bareYear = /^(?:19|20)\d{2}$/
/** Words of two characters that are printed as wide as longer ones. */
const stretched = /^(?:指标|项目|名称|地区|区域|单位|县区|区县|产品|合计|总计|全[国省市县区]|备注)$/
const ideograph = /^[一-鿿]$/

/** The cells of the lines of a table: a bar ends each, spaces part those of a line, or a line is one. The first line, that of the heading, shows which. */
export function cellsOf(lines: readonly LooseLine[], text: string): LooseCell[] {
  const [first, second] = lines
  if (!first) return []
  if (isBarred(first) || (second && isBarred(second))) return barredCells(lines, text)
  const spaced = cellsOfLine(first, true).length > 1
  return lines.flatMap((line) => cellsOfLine(line, spaced))
}

function isBarred({ text }: Line): boolean {
  return text.trimEnd().endsWith('|')
}

/** Cells that end with a bar, on their last line or on the next; where nothing stands before one, its cell is empty. */
function barredCells(lines: readonly LooseLine[], text: string): LooseCell[] {
  const cells: LooseCell[] = []
  let start = -1
  let end = -1
  for (const line of lines) {
    const words = line.text.replace(/\|\s*$/, '').trim()
    if (words !== '') {
      const at = line.start + line.text.indexOf(words)
      if (start < 0) start = at
      end = at + words.length
    }
    if (!isBarred(line)) continue
    cells.push(
      start < 0
        ? { text: '', start: line.start, end: line.start, kind: 'missing', blanks: 0 }
        : cellAt(text.slice(start, end), start, 0),
    )
    start = -1
  }
  return cells
}

/**
 * The cells of a line. Where spaces part them (`spaced`) each word is one, else the line is one; words before the first figure of a line are the name of
 * its row in either case, and single characters belong together (指 标).
 */
function cellsOfLine({ text, start, blanks }: LooseLine, spaced: boolean): LooseCell[] {
  const trimmed = text.trim()
  const from = start + text.indexOf(trimmed)
  if (groups.test(trimmed)) return [cellAt(trimmed, from, blanks)]
  const words = wordsOf(text, start).map((word) => cellAt(word.text, word.start, 0))
  const isRow = words.some((word) => word.kind === 'figure' && !bareYear.test(word.text))
  if (!isRow && !spaced) return trimmed === '' ? [] : [cellAt(trimmed, from, blanks)]
  const cells: LooseCell[] = []
  for (const word of words) {
    const last = cells.at(-1)
    const joins = last && (isRow ? last.kind === 'text' && word.kind === 'text' : isOneWord(last, word))
    if (joins) cells[cells.length - 1] = joined(last, word, text, start)
    else cells.push(word)
  }
  const [first] = cells
  return first ? [{ ...first, blanks }, ...cells.slice(1)] : []
}

/** Whether the characters of one word stand apart (指 标). */
function isOneWord(last: LooseCell, word: LooseCell): boolean {
  if (!ideograph.test(word.text) || !last.text.split(/\s+/).every((part) => ideograph.test(part))) return false
  return word.start - last.end === 1 || stretched.test(last.text + word.text)
}

function wordsOf(text: string, start: number): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = []
  let from = 0
  for (const { index, 0: space } of text.matchAll(blank)) {
    if (index > from) words.push({ text: text.slice(from, index), start: start + from })
    from = index + space.length
  }
  if (from < text.length) words.push({ text: text.slice(from), start: start + from })
  return words
}
