import { pairOf } from './gbk.ts'
import { syllable } from './pinyin.ts'

/** A piece of damaged text as it reaches the decoder that puts it back into step. `start` and `end` are places in the raw text. */
export type Token = { start: number; end: number } & (
  | /** A double-byte character. */ { kind: 'pair'; lead: number; trail: number }
  | /** Byte 0x80, which is no character alone: out of step it ends one. `code` is what it was decoded to. */ {
      kind: 'lone'
      code: number
    }
  | /** A character of one byte. */ { kind: 'byte'; byte: number }
  | /** ASCII punctuation that was perhaps full-width when the text ran out of step. */ {
      kind: 'punctuation'
      byte: number
    }
  | /** A complete annotation: its reading is that of the two bytes before it. */ {
      kind: 'annotation'
      reading: string
    }
  | /** `?`: a lead byte that decoding could not use. With a reading, the annotation after it gave up its bracket; at a separator nothing else was eaten. */ {
      kind: 'lost'
      reading: string | null
      atSeparator: boolean
    }
  | /** A character that GBK does not have: it was never out of step. */ { kind: 'foreign'; code: number }
)

const annotation = new RegExp(`\\((${syllable})\\)`, 'y')
const openAnnotation = new RegExp(`\\?(${syllable})\\)`, 'y')
/** Before these an invisible byte stood, which a lead byte took along; where two such pairs overlapped, one `?` follows another. */
const beforeSeparator = /\?\??[。、；;]/y
const widePunctuation = ',;:()'

/** The token that begins at `start` of the raw text. */
export function tokenAt(raw: string, start: number): Token {
  const character = raw.charAt(start)
  if (character === '(') {
    annotation.lastIndex = start
    const reading = annotation.exec(raw)?.[1]
    if (reading) return { kind: 'annotation', reading, start, end: annotation.lastIndex }
  }
  if (character === '?') return stopLeadAt(raw, start) ?? lostAt(raw, start)
  const code = raw.charCodeAt(start)
  const end = start + 1
  if (isLoneByte(code)) return { kind: 'lone', code, start, end }
  if (isWidePunctuation(code)) return { kind: 'punctuation', byte: code, start, end }
  if (code < 0x80) return { kind: 'byte', byte: code, start, end }
  const pair = pairOf(code)
  if (pair === 0) return { kind: 'foreign', code, start, end }
  return { kind: 'pair', lead: pair >> 8, trail: pair & 0xff, start, end }
}

/** Decoders make byte 0x80 a euro sign or a control character. */
function isLoneByte(code: number): boolean {
  return code === 0x80 || code === 0x20ac
}

/** The first byte of 。 */
const stopLead = 0xa1

/**
 * The second `?` before a semicolon: an invisible byte stood before it because it and the first byte of ； (A3) are those of 。, and another
 * one before the semicolon. So it is known.
 */
function stopLeadAt(raw: string, start: number): Token | null {
  const isKnown = raw.charAt(start - 1) === '?' && /[;；]/.test(raw.charAt(start + 1))
  return isKnown ? { kind: 'byte', byte: stopLead, start, end: start + 1 } : null
}

function lostAt(raw: string, start: number): Token {
  openAnnotation.lastIndex = start
  const reading = openAnnotation.exec(raw)?.[1] ?? null
  beforeSeparator.lastIndex = start
  return {
    kind: 'lost',
    reading,
    atSeparator: beforeSeparator.test(raw),
    start,
    end: reading === null ? start + 1 : openAnnotation.lastIndex,
  }
}

const wideLead = 0xa3

/** Whether an ASCII character is punctuation that was perhaps full-width. */
export function isWidePunctuation(code: number): boolean {
  return code < 0x80 && widePunctuation.includes(String.fromCharCode(code))
}

/** The bytes of the full-width form of an ASCII character as `lead * 256 + trail`: its trail is the same with the high bit set. */
export function widePair(code: number): number {
  return wideLead * 256 + (code | 0x80)
}

/** The ASCII form of full-width punctuation, other characters as they are. */
export function narrowed(code: number): number {
  const pair = pairOf(code)
  const ascii = pair & 0x7f
  return pair >> 8 === wideLead && isWidePunctuation(ascii) ? ascii : code
}
