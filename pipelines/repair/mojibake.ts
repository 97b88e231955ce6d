import { type Replacement, replaceMatches, type Step } from './aligned.ts'
import { characterOf, pairOf } from './gbk.ts'

const lostMark = '□'

/** What Windows-1252 makes of the bytes 80–9F, in their order; five of them are control characters there, too. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map(Array.from(windows, (character, index) => [character.charCodeAt(0), 0x80 + index]))
/** Two or more characters that are bytes above 7F in Latin-1 or Windows-1252. */
const latinRun = /[\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g
const latinLead = /[ä-éï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/

/** A text of which UTF-8 was read as Latin-1 or Windows-1252 (æ–°): as it was. Null if there is nothing of the kind. */
export function undoLatin(text: string): Step | null {
  if (!latinLead.test(text)) return null
  return replaceMatches(text, latinRun, (match) => {
    const bytes = Array.from(match, (character) => byteOf.get(character.charCodeAt(0)) ?? character.charCodeAt(0))
    return readUtf8(
      bytes,
      bytes.map((_, index) => index),
    )
  })
}

/** By UTF-16 code unit, 1 for what the first two bytes of a Chinese character's UTF-8 are in GBK: rare characters all. */
const typical = new Uint8Array(0x10000)
for (let lead = 0xe3; lead <= 0xef; lead += 1)
  for (let trail = 0x80; trail <= 0xbf; trail += 1) typical[characterOf(lead, trail)] = 1
typical[0] = 0
/** Some of them, from ，。、的 and the commonest leads, without which there is no such sentence. */
const commonlyTypical = /[锛銆鐨涓鏄浜鍦鍏鍙]/
/** The share of them in such a line. */
const typicalShare = 0.08
const line = /[^\n]+/g

/** A text of which UTF-8 was read as GBK (鏂板), line by line: as it was, but for characters whose bytes GBK could not read. Null if there is nothing of the kind. */
export function undoGbk(text: string): Step | null {
  if (!commonlyTypical.test(text)) return null
  return replaceMatches(text, line, (match) => {
    const found = typicalIn(match)
    return found >= 2 && found >= match.length * typicalShare ? reread(match) : null
  })
}

function typicalIn(text: string): number {
  let found = 0
  for (let index = 0; index < text.length; index += 1) found += typical[text.charCodeAt(index)] ?? 0
  return found
}

function reread(match: string): Replacement | null {
  const bytes: number[] = []
  const places: number[] = []
  for (let index = 0; index < match.length; index += 1) {
    const code = match.charCodeAt(index)
    const pair = pairOf(code) || userDefinedPair(code)
    const own = code < 0x80 ? [code] : code === 0x20ac ? [0x80] : pair === 0 ? [0] : [pair >> 8, pair & 0xff]
    bytes.push(...own)
    places.push(...own.map(() => index))
  }
  return readUtf8(bytes, places)
}

/** The pair of GBK's user-defined areas that decoders make a character of private use; 0 for other characters. */
function userDefinedPair(code: number): number {
  const place = code - 0xe000
  if (place < 0 || place >= 1894) return 0
  if (place < 564) return (0xaa + Math.floor(place / 94)) * 256 + 0xa1 + (place % 94)
  if (place < 1222) return (0xf8 + Math.floor((place - 564) / 94)) * 256 + 0xa1 + ((place - 564) % 94)
  const trail = 0x40 + ((place - 1222) % 96)
  return (0xa1 + Math.floor((place - 1222) / 96)) * 256 + (trail < 0x7f ? trail : trail + 1)
}

/** A text of UTF-8 bytes; null if there are no Chinese characters in it or more is lost than read. `places` is where each byte came from. */
function readUtf8(bytes: readonly number[], places: readonly number[]): Replacement | null {
  const characters: { code: number; place: number }[] = []
  let [read, lost] = [0, 0]
  for (let index = 0; index < bytes.length; ) {
    const { code, length } = sequenceAt(bytes, index)
    if (code === null) lost += 1
    else if (code >= 0x2e80) read += 1
    const isSecondLoss = code === null && characters.at(-1)?.code === -1
    if (!isSecondLoss) characters.push({ code: code ?? -1, place: places[index] ?? 0 })
    index += length
  }
  if (read === 0 || lost > read) return null
  const text = characters.map(({ code }) => (code < 0 ? lostMark : String.fromCharCode(code))).join('')
  return { text, places: characters.map(({ place }) => place), isLost: characters.map(({ code }) => code < 0) }
}

/** The character (one UTF-16 code unit) that begins at a byte, or null with how many bytes are lost. */
function sequenceAt(bytes: readonly number[], index: number): { code: number | null; length: number } {
  const lead = bytes[index] ?? 0
  const next = (step: number) => {
    const byte = bytes[index + step] ?? 0
    return byte >= 0x80 && byte < 0xc0 ? byte & 0x3f : -1
  }
  if (lead > 0 && lead < 0x80) return { code: lead === 0x3f && isInside(bytes, index) ? null : lead, length: 1 }
  if (lead >= 0xc2 && lead < 0xe0 && next(1) >= 0) return { code: ((lead & 0x1f) << 6) | next(1), length: 2 }
  if (lead >= 0xe0 && lead < 0xf0 && next(1) >= 0 && next(2) >= 0) {
    const code = ((lead & 0x0f) << 12) | (next(1) << 6) | next(2)
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) return { code, length: 3 }
  }
  return { code: null, length: 1 }
}

/** Whether a question mark stands for a byte that could not be read: after a byte of a character that it leaves unfinished. */
function isInside(bytes: readonly number[], index: number): boolean {
  const before = bytes[index - 1] ?? 0
  const second = bytes[index - 2] ?? 0
  return before >= 0xe0 || (before >= 0x80 && before < 0xc0 && second >= 0xe0)
}

const replacement = /锟斤拷|\ufffd/g

/** A text with what decoders put where they could not read (锟斤拷, U+FFFD) marked lost. Null if it has none. */
export function markReplacements(text: string): Step | null {
  return replaceMatches(text, replacement, (match) => {
    const length = match.length === 1 ? 1 : 2
    return {
      text: lostMark.repeat(length),
      places: Array.from({ length }, (_, index) => index),
      isLost: Array.from({ length }, () => true),
    }
  })
}
