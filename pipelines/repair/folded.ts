import { narrowed } from './tokens.ts'

const zero = 0x30
const wideZero = 0xff10
/** By UTF-16 code unit, 1 for what divides clauses. */
const stops = new Uint8Array(0x10000)
for (const stop of '，、。；：,;:') stops[stop.charCodeAt(0)] = 1

/** Whether a character (a UTF-16 code unit) is a digit, full-width ones included. */
export function isDigit(code: number): boolean {
  return (code >= zero && code <= zero + 9) || (code >= wideZero && code <= wideZero + 9)
}

/** The character that stands for another where neighbours are counted: 0 for every digit, full-width ０ for full-width ones, ASCII for full-width punctuation. */
export function folded(code: number): number {
  if (code < 0x80) return isDigit(code) ? zero : code
  if (code < 0xff00) return code
  return isDigit(code) ? wideZero : narrowed(code)
}

/** Whether a character divides clauses. */
export function isStop(code: number): boolean {
  return stops[code] === 1
}
