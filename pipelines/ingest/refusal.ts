import { isMarkedUtf16 } from './decode.ts'

/** Why a file is not read, in words that a person understands, and what to do. */
export type Refusal = { code: string; reason: string }

const readable = 'save it as text (.txt, UTF-8) or CSV'

/** How the files begin that people have but that hold no text, by their first bytes. */
const signatures: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP archive, a Word document or an Excel workbook', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word or Excel document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a Parquet file', bytes: [0x50, 0x41, 0x52, 0x31] },
]

/** Text that is not a report's own. */
const markups: readonly { name: string; pattern: RegExp }[] = [
  { name: 'an HTML page', pattern: /^\s*<(?:!doctype html|html|head|body)\b/i },
  { name: 'an XML file', pattern: /^\s*<\?xml\b/i },
  { name: 'a JSON file', pattern: /^\s*(?:\[\s*)?\{\s*"[^"\n]{0,100}"\s*:/ },
]

/** Why these bytes are no text that can be read, or null. */
export function refuseBytes(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return empty
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (known) return unsupported(known.name)
  if (bytes.includes(0) && !isMarkedUtf16(bytes))
    return { code: 'binary', reason: `The file holds NUL bytes, so it is not text: ${readable}.` }
  return null
}

/** Why this text is no report or table that can be read, or null. */
export function refuseText(text: string): Refusal | null {
  if (text.trim() === '') return empty
  const known = markups.find(({ pattern }) => pattern.test(text))
  return known ? unsupported(known.name) : null
}

const empty: Refusal = { code: 'empty', reason: 'The file is empty: there is nothing to read.' }

export const undecodable: Refusal = {
  code: 'undecodable',
  reason: `The file is neither UTF-8 nor UTF-16 nor GB18030: ${readable}.`,
}

export const unknownColumns: Refusal = {
  code: 'unknown_columns',
  reason:
    'The CSV has neither a full_text column nor the columns of a tabular extract (area_code, source_title, report_year, indicator …): name its columns so.',
}

function unsupported(name: string): Refusal {
  return { code: 'unsupported_type', reason: `The file is ${name}, which is not read: ${readable}.` }
}
