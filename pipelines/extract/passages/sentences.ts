import { isDigit } from '../lexer/numbers.ts'

/** A sentence of a paragraph, `[start, end)`; `counts` if it may hold a quantity or a growth in step: most hold none. */
export type Sentence = { start: number; end: number; counts: boolean }

/** Characters that a quantity has, those that end a sentence, and those that end a clause. */
const signs = { none: 0, quantity: 1, sentence: 2, clause: 3 }
const signOf = new Uint8Array(0x10000)
for (const char of '0123456789十百千万亿成倍番半匹持同零之') signOf[char.charCodeAt(0)] = signs.quantity
for (const char of '。!?') signOf[char.charCodeAt(0)] = signs.sentence
for (const char of ',;:、') signOf[char.charCodeAt(0)] = signs.clause

/**
 * Characters after which a sentence ends with its clause, and without the end of one with twice as many. The longest of the reports at hand has 473:
 * what is longer is no prose, and the bound keeps the time in proportion to the text, whatever it holds.
 */
const longest = 4000

/** The sentences of a paragraph of the view. */
export function sentencesOf(chars: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = []
  let from = start
  let counts = false
  for (let at = start; at < end; at++) {
    const sign = signOf[chars.charCodeAt(at)] ?? signs.none
    if (sign === signs.quantity) counts = true
    if (sign !== signs.sentence && (at - from < longest || !mayEnd(chars, at, sign, at - from))) continue
    if (at > from) sentences.push({ start: from, end: at, counts })
    from = at + 1
    counts = false
  }
  if (end > from) sentences.push({ start: from, end, counts })
  return sentences
}

/** Whether a sentence that is too long may end at a place: not inside a number. */
function mayEnd(chars: string, at: number, sign: number, length: number): boolean {
  return length >= 2 * longest || (sign === signs.clause && !isDigit(chars, at + 1))
}
