import { fold } from './columns.ts'
import { isHeading, isOrdinal, openingOf } from './headings.ts'

/**
 * How a line shows that a table begins: its first heading is known, or whatever it is, those behind it on the line (`row`) or itself, behind one above it
 * (`below`), are headings; or it leads over to a list of what each place has.
 */
export type Opening = 'known' | 'row' | 'below' | 'list'

/** What known first headings begin with, and what the others end with. */
const starts = codeSet('序编行主经社发计统规核指项名产品类内分领年各地区县市州旗乡镇街')
const ends = codeSet('0123456789%％)）年长速幅数值额划标成际计减量期绩况度算测报比率')
const blanks = codeSet(' \t\u00a0\u2002\u2003\u3000')
const fullStop = 0x3002
const colon = 0xff1a
/** What leads over to a list of places. */
const list = /[各分][地县市区州旗乡镇]/
const longest = { line: 160, indent: 40, cell: 40, heading: 24 }
/** What no heading has: marks of sentences, numbers of chapters. */
const prose = /[，。：；！？]|^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/
/** What tells that words are headings of columns. */
const telling = /(?:19|20)\d{2}|绝对|[比较](?:上年|去年)|增|幅|同比|实际|计划|目标|完成|产量|总量/

function codeSet(chars: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (const char of chars) set[char.charCodeAt(0)] = 1
  return set
}

/** Whether a table begins on, or above, the line `[start, end)` of a text; null if not. It is asked of every line, so what most of them are not is asked first. */
export function openingAt(text: string, start: number, end: number): Opening | null {
  if (end - start > longest.line || text.charCodeAt(end - 1) === fullStop) return null
  let first = start
  while (first < end && first - start < longest.indent && blanks[text.charCodeAt(first)] === 1) first += 1
  if (starts[text.charCodeAt(first)] === 1 && isKnown(text.slice(first, Math.min(end, first + longest.cell))))
    return 'known'
  let last = end
  while (last > first && blanks[text.charCodeAt(last - 1)] === 1) last -= 1
  if (text.charCodeAt(last - 1) === colon)
    return list.test(text.slice(Math.max(first, last - longest.cell), last)) ? 'list' : null
  return last > first && ends[text.charCodeAt(last - 1)] === 1 ? headingsIn(text.slice(first, last)) : null
}

function isKnown(line: string): boolean {
  const first = /^[^\s|]+(?:\s{1,8}[^\s|](?=[\s|]|$))*/.exec(line)?.[0] ?? ''
  if (prose.test(first)) return false
  const title = fold(first)
  return openingOf(title) !== null || isOrdinal(title)
}

/** Whether a line is a heading, or a row of some behind words that may be one. */
function headingsIn(line: string): Opening | null {
  if (!telling.test(line) || prose.test(line)) return null
  const words = line.split(/\s+/)
  // A number alone may be a value: 2015.
  if (words.length === 1)
    return line.length <= longest.heading && !/^\d+$/.test(line) && isTelling([fold(line)]) ? 'below' : null
  return isTelling(words.slice(1).map(fold)) ? 'row' : null
}

function isTelling(titles: readonly string[]): boolean {
  return titles.every(isHeading) && titles.some((title) => telling.test(title))
}
