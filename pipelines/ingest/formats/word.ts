import { zipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import type { Parsed } from '../parsed.ts'
import { empty } from '../refusal.ts'
import { textOf } from './dom_text.ts'
import { xmlParts } from './office_parts.ts'
import { asPrinted } from './word_body.ts'

/** How the names of parts begin that hold none of the text. */
const unwanted = [
  'docProps',
  'customXml',
  ...['theme', 'glossary', 'fontTable', 'webSettings', 'media', 'embeddings'].map((part) => `word/${part}`),
]

/** What the library puts behind the text of a note: a way back to its mark. */
const wayBack = 'a[href^="#footnote-ref"], a[href^="#endnote-ref"]'

/**
 * The text of a Word document: a paragraph a line with the number of its list, a row of a table a line with its cells parted by tabs, notes at
 * the end. Text that is deleted under tracked changes or hidden is left out.
 */
export async function parseWord(bytes: Uint8Array): Promise<Parsed> {
  const read = await xmlParts(bytes, 'word', unwanted)
  if (!('parts' in read)) return { kind: 'refused', refusal: read }
  const packed = zipSync(asPrinted(read.parts), { level: 0 })
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packed) })
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  for (const link of document.querySelectorAll(wayBack)) link.remove()
  const text = textOf(document.body).replaceAll('\u2011', '-') // a hyphen at which no line is broken
  return text === '' ? { kind: 'refused', refusal: empty } : { kind: 'text', text, metadata: {} }
}
