import { type Replacement, replaceMatches, type Step } from './aligned.ts'
import { characterOf, pairOf } from './gbk.ts'

const lostMark = '□'

/** What Windows-1252 makes of the bytes 80–9F, in their order; five of them are control characters there, too. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map(Array.from(windows, (character, index) => [character.charCodeAt(0), 0x80 + index]))
/** The first byte of a character (of Latin, Greek, marks and Chinese) and what may follow it: bytes above 7F in Latin-1 or Windows-1252, and what stands for one that was lost. */
const latinRun = /[ÂÃÎÏâ-ï][\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™\ufffd?]+/g
const latinLead = /[ã-éï][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/
/** In a run, what decoders put for one of the five bytes that Windows-1252 does not have. */
const unread = 0
const questionMark = 0x3f

/** A text of which UTF-8 was read as Latin-1 or Windows-1252 (æ–°): as it was, but for characters of which a byte was lost. Null if there is nothing of the kind. */
export function undoLatin(text: string): Step | null {
  if (!latinLead.test(text)) return null
  const runs = Array.from(text.matchAll(latinRun), ([match]) => readLatin(match))
  const read = runs.reduce((total, run) => total + run.chinese, 0)
  const lost = runs.reduce((total, run) => total + run.lost, 0)
  if (read === 0 || lost > read) return null
  let next = 0
  return replaceMatches(text, latinRun, () => runs[next++]?.replacement ?? null)
}

function readLatin(run: string): Reading {
  const bytes = Array.from(run, (character) => {
    const code = character.charCodeAt(0)
    return code === 0xfffd ? unread : (byteOf.get(code) ?? code)
  })
  return readUtf8(
    bytes,
    bytes.map((_, index) => index),
  )
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
  const { replacement, chinese, lost } = readUtf8(bytes, places)
  return chinese === 0 || lost > chinese ? null : replacement
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

/** Bytes read as UTF-8, with how many characters from the Chinese blocks on were read and how many were lost. */
type Reading = { replacement: Replacement; chinese: number; lost: number }

/** A text of UTF-8 bytes; `places` is where each byte came from. */
function readUtf8(bytes: readonly number[], places: readonly number[]): Reading {
  const characters: { code: number; place: number }[] = []
  let [chinese, lost] = [0, 0]
  for (let index = 0; index < bytes.length; ) {
    const { code, length } = sequenceAt(bytes, index)
    if (code === null) lost += 1
    else if (code >= 0x2e80) chinese += 1
    const isSecondLoss = code === null && characters.at(-1)?.code === -1
    if (!isSecondLoss) characters.push({ code: code ?? -1, place: places[index] ?? 0 })
    index += length
  }
  const replacement = {
    text: characters.map(({ code }) => (code < 0 ? lostMark : String.fromCharCode(code))).join(''),
    places: characters.map(({ place }) => place),
    isLost: characters.map(({ code }) => code < 0),
  }
  return { replacement, chinese, lost }
}

/** The character (one UTF-16 code unit) that begins at a byte and how many bytes are of it; null where one of them is missing or unread. */
function sequenceAt(bytes: readonly number[], index: number): { code: number | null; length: number } {
  const lead = bytes[index] ?? 0
  if (lead > 0 && lead < 0x80) return { code: lead, length: 1 }
  const due = lead < 0xc2 || lead >= 0xf0 ? 1 : lead < 0xe0 ? 2 : 3
  let length = 1
  while (length < due && isLater(bytes[index + length])) length += 1
  const later = bytes.slice(index + 1, index + length)
  if (due === 1 || length < due || !later.every(isContinuation)) return { code: null, length }
  const code = later.reduce((bits, byte) => (bits << 6) | (byte & 0x3f), due === 2 ? lead & 0x1f : lead & 0x0f)
  const isCharacter = code >= (due === 2 ? 0x80 : 0x800) && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? { code, length } : { code: null, length: 1 }
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0
}

/** Whether a byte is a later one of a character, or stands for one that could not be read: a question mark does, inside a character. */
function isLater(byte: number | undefined): boolean {
  return byte !== undefined && (isContinuation(byte) || byte === unread || byte === questionMark)
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
