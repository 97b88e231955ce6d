import mammoth from 'mammoth'
import type { Parsed } from '../parsed.ts'
import { empty } from '../refusal.ts'
import { textOf } from './dom_text.ts'
import { repack } from './office_parts.ts'

/** Parts of a Word document that hold none of its text. */
const unwanted = /^(?:docProps|customXml|word\/(?:theme|glossary|fontTable|webSettings|media|embeddings))/

/** The text of a Word document: a paragraph a line, a row of a table a line with its cells parted by tabs. Deleted text is left out. */
export async function parseWord(bytes: Uint8Array): Promise<Parsed> {
  const packed = await repack(bytes, 'word', unwanted)
  if (!(packed instanceof Uint8Array)) return { kind: 'refused', refusal: packed }
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packed) })
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  const text = textOf(document.body)
  return text === '' ? { kind: 'refused', refusal: empty } : { kind: 'text', text, metadata: {} }
}
