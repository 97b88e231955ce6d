/** A decoded text and the encoding that it was decoded by. */
export type Decoded = { text: string; encoding: string }

const marks: readonly { encoding: string; label: string; mark: readonly number[] }[] = [
  { encoding: 'UTF-8', label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', label: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', label: 'utf-16be', mark: [0xfe, 0xff] },
]

/** Whether bytes begin with the mark of UTF-16, in which NUL bytes are no sign of a binary file. */
export function isMarkedUtf16(bytes: Uint8Array): boolean {
  return marks.some(({ label, mark }) => label !== 'utf-8' && begins(bytes, mark))
}

/**
 * Decodes text: by its byte-order mark (which is left out), else as UTF-8, else as GB18030, whose subsets GBK and GB2312 many Chinese sites
 * use. Null if the bytes are none of them. Line ends become \n.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = marks.find(({ mark }) => begins(bytes, mark))
  const candidates = marked ? [marked] : [utf8, gb18030]
  for (const { encoding, label } of candidates) {
    const text = decodeStrictly(bytes, label)
    if (text !== null) return { text: text.replace(/\r\n?/g, '\n'), encoding }
  }
  return null
}

const utf8 = { encoding: 'UTF-8', label: 'utf-8' }
const gb18030 = { encoding: 'GB18030', label: 'gb18030' }

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
