import { analyse } from 'chardet'

/** A decoded text and the encoding that it was decoded by. */
export type Decoded = { text: string; encoding: string }

type Encoding = { encoding: string; label: string }

const utf8: Encoding = { encoding: 'UTF-8', label: 'utf-8' }
const utf16le: Encoding = { encoding: 'UTF-16LE', label: 'utf-16le' }
const utf16be: Encoding = { encoding: 'UTF-16BE', label: 'utf-16be' }
const gb18030: Encoding = { encoding: 'GB18030', label: 'gb18030' }
const big5: Encoding = { encoding: 'Big5', label: 'big5' }

const marks: readonly (Encoding & { mark: readonly number[] })[] = [
  { ...utf8, mark: [0xef, 0xbb, 0xbf] },
  { ...utf16le, mark: [0xff, 0xfe] },
  { ...utf16be, mark: [0xfe, 0xff] },
]

/** What pages call the encodings: subsets by the name of the whole. */
const declared: readonly (readonly [RegExp, Encoding])[] = [
  [/charset\s{0,3}=\s{0,3}["']?(?:gb2312|gbk|gb18030|gb_2312|x-gbk|hz-gb)/i, gb18030],
  [/charset\s{0,3}=\s{0,3}["']?(?:big5|big5-hkscs|x-x-big5)/i, big5],
]
/** Where a page declares its encoding, at the latest. */
const declarationBytes = 4096
/** So much is looked at to tell encodings apart. */
const sampleBytes = 1 << 16
/** Of a text that is damaged in places, one character in so many may be lost; one in fewer if they are few in all. */
const charactersPerLoss = 200
const charactersPerFewLosses = 30
const fewLosses = 3
/** What bytes become that are no character of an encoding: replacement, or private use, which official texts have no place for. */
const losses = /[\ufffd\p{Co}]/gu

/**
 * Decodes text: by its byte-order mark (which is left out), else as UTF-8, else as what its bytes are most like of UTF-16 without a mark,
 * GB18030 (whose subsets GBK and GB2312 many Chinese sites use) and Big5. A page's own declaration decides only where its bytes can be
 * either: it is often wrong. A few bytes that are none become U+FFFD. Null if the bytes are no text in any of them. Line ends become \n.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return leastLost(bytes, [marked])
  const plain = decodeStrictly(bytes, utf8.label)
  const wide = plain === null || plain.includes('\0') ? looksLikeUtf16(bytes) : null
  if (wide) return leastLost(bytes, [wide])
  return plain === null ? leastLost(bytes, [...rivals(bytes), utf8]) : decoded(plain, utf8)
}

/** Decodes by the encoding that loses least, the first of several; null if that is more than a damaged file may lose. */
function leastLost(bytes: Uint8Array, encodings: readonly Encoding[]): Decoded | null {
  let best: { text: string; encoding: Encoding; lost: number } | null = null
  for (const encoding of encodings) {
    const text = new TextDecoder(encoding.label).decode(bytes)
    const lost = text.match(losses)?.length ?? 0
    if (!best || lost < best.lost) best = { text, encoding, lost }
    if (lost === 0) break
  }
  if (!best) return null
  const { text, encoding, lost } = best
  const few = lost <= fewLosses && lost * charactersPerFewLosses <= text.length
  return few || lost * charactersPerLoss <= text.length ? decoded(text, encoding) : null
}

function decoded(text: string, { encoding }: Encoding): Decoded {
  return { text: text.replace(/\r\n?/g, '\n'), encoding }
}

/** GB18030 and Big5, the likelier first. Both can decode most of what either can. */
function rivals(bytes: Uint8Array): Encoding[] {
  const matches = analyse(bytes.subarray(0, sampleBytes))
  const confidence = ({ encoding }: Encoding) => matches.find(({ name }) => name === encoding)?.confidence ?? 0
  const head = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1')
  const said = declared.find(([pattern]) => pattern.test(head))?.[1]
  const weight = (encoding: Encoding) => confidence(encoding) + (encoding === said ? 15 : 0)
  return weight(big5) > weight(gb18030) ? [big5, gb18030] : [gb18030, big5]
}

/**
 * UTF-16 without a mark: by the bytes that a Chinese text has at every other place (4E to 9F of its characters, 30 and FF of its punctuation,
 * 00 of digits and line ends). Null if neither order has them nearly everywhere.
 */
function looksLikeUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 8192))
  if (sample.length < 8) return null
  const share = (from: number) => {
    let high = 0
    for (let index = from; index < sample.length; index += 2) if (isHighByte(sample[index] ?? 0)) high += 1
    return high / (sample.length / 2)
  }
  const [big, little] = [share(0), share(1)]
  if (Math.max(big, little) < 0.95 || Math.abs(big - little) < 0.2) return null
  return big > little ? utf16be : utf16le
}

function isHighByte(byte: number): boolean {
  return byte === 0 || (byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0x20 || byte === 0xff
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
