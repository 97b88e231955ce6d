import { narrowed } from './tokens.ts'

const zero = 0x30
const wideZero = 0xff10
/** By UTF-16 code unit, 1 for what divides clauses. */
const stops = new Uint8Array(0x10000)
for (const stop of '，、。；：,;:') stops[stop.charCodeAt(0)] = 1

/** Characters that are converted in some words only: they count as what they mostly become. */
const mostly = new Map(['著着', '瞭了', '藉借', '甦苏'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))

const foldedCodes = Uint16Array.from({ length: 0x10000 }, (_, code) => fold(code))

/** Whether a character (a UTF-16 code unit) is a digit, full-width ones included. */
export function isDigit(code: number): boolean {
  return (code >= zero && code <= zero + 9) || (code >= wideZero && code <= wideZero + 9)
}

/** The character that stands for another where neighbours are counted: 0 for every digit, full-width ０ for full-width ones, ASCII for full-width punctuation. */
export function folded(code: number): number {
  return foldedCodes[code] ?? code
}

function fold(code: number): number {
  if (isDigit(code)) return code < wideZero ? zero : wideZero
  return mostly.get(code) ?? narrowed(code)
}

/** Whether a character divides clauses. */
export function isStop(code: number): boolean {
  return stops[code] === 1
}
