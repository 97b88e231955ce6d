import type { Sidecar } from '../../schemas/sidecar.ts'
import { archiveNames, readArchive } from './archive.ts'
import { contentOf } from './content.ts'
import { decodeText } from './decode.ts'
import type { Read } from './formats/format.ts'
import { savedPage } from './formats/mhtml.ts'
import { inputNames, sidecarPath } from './input_names.ts'
import { limits } from './limits.ts'
import type { Parsed, ParserInput } from './parsed.ts'
import { parse } from './parser.ts'
import { fromParsed } from './read_parsed.ts'
import { readText } from './read_text.ts'
import { binary, broken, empty, type Refusal, undecodable } from './refusal.ts'
import { parseSidecar } from './sidecar.ts'

/** What was read, and the encoding of the text that it was in; null for files that are not text. */
export type Encoded = { read: Read; encoding: string | null }

/** How deep in archives the bytes stand, and how much may still be unpacked. */
type Nesting = { depth: number; budget: { bytes: number } }

const mediaTypes: Readonly<Record<Exclude<ParserInput['kind'], 'html' | 'office97'>, string>> = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** Control characters but white space. */
const controls = /[^\P{Cc}\s]/gu
/** One control character in so many is damage; more are a file that is no text. */
const charactersPerControl = 500

/** The reports of a file's bytes, whatever it is. `metadata` is what is known of it. Never rejects over its content. */
export async function* readBytes(
  bytes: Uint8Array,
  metadata: Sidecar,
  nesting: Nesting = { depth: 0, budget: { bytes: limits.archiveBytes } },
): AsyncGenerator<Encoded> {
  const content = await contentOf(bytes)
  if (typeof content !== 'string') yield refused(content)
  else if (content === 'archive') yield* readEntries(bytes, metadata, nesting)
  else if (content === 'text') yield* readDecoded(bytes, metadata)
  else if (content === 'mhtml') yield* readSavedPage(bytes, metadata)
  else {
    const parsed = await parse({ kind: content, bytes })
    for (const read of fromParsed(parsed, mediaTypeOf(content, parsed), metadata)) yield { read, encoding: null }
  }
}

function mediaTypeOf(content: keyof typeof mediaTypes | 'office97', parsed: Parsed): string {
  if (content !== 'office97') return mediaTypes[content]
  return parsed.kind === 'sheets' ? 'application/vnd.ms-excel' : 'application/msword'
}

/** A page that was saved with its images; where it was saved from is its source unless that is known. */
async function* readSavedPage(bytes: Uint8Array, metadata: Sidecar): AsyncGenerator<Encoded> {
  const page = savedPage(bytes)
  if (!page) yield refused(broken('mhtml'))
  else yield* readDecoded(page.html, page.url === null ? metadata : { source_url: page.url, ...metadata })
}

async function* readDecoded(bytes: Uint8Array, metadata: Sidecar): AsyncGenerator<Encoded> {
  const decoded = decodeText(bytes)
  if (!decoded) {
    yield refused(bytes.includes(0) ? binary : undecodable)
    return
  }
  const { text, encoding } = decoded
  const refusal = text.trim() === '' ? empty : refuseControls(text)
  if (refusal) {
    yield refused(refusal)
    return
  }
  for await (const read of readText(text, metadata)) yield { read, encoding }
}

function refuseControls(text: string): Refusal | null {
  const found = text.match(controls)
  return found && (found.includes('\0') || found.length * charactersPerControl > text.length) ? binary : null
}

/** The files of an archive, each by its own sidecar; a record is named by its path in the archive. */
async function* readEntries(bytes: Uint8Array, metadata: Sidecar, { depth, budget }: Nesting): AsyncGenerator<Encoded> {
  if (depth >= limits.archiveDepth) {
    yield refused(tooDeep)
    return
  }
  try {
    const sidecars = new Map<string, Uint8Array>()
    const names = await namesOf(bytes)
    for await (const { name, content } of readArchive(bytes, { wanted: (entry) => names.sidecars.has(entry), budget }))
      if (content instanceof Uint8Array) sidecars.set(name, content)
    for await (const { name, content } of readArchive(bytes, { wanted: (entry) => names.inputs.has(entry), budget })) {
      if (!(content instanceof Uint8Array)) {
        yield inEntry(name, refused(content))
        continue
      }
      const beside = sidecars.get(sidecarPath(name))
      const own = beside ? parseSidecar(new TextDecoder().decode(beside), sidecarPath(name)) : null
      for (const finding of own?.findings ?? []) yield { read: { kind: 'finding', finding }, encoding: null }
      for await (const read of readBytes(content, { ...metadata, ...own?.metadata }, { depth: depth + 1, budget }))
        yield inEntry(name, read)
    }
    if (names.inputs.size === 0) yield refused(empty)
  } catch {
    yield refused(broken('archive'))
  }
}

async function namesOf(bytes: Uint8Array) {
  return inputNames((await archiveNames(bytes)).filter(({ name }) => !name.endsWith('/')).map(({ name }) => name))
}

function inEntry(name: string, { read, encoding }: Encoded): Encoded {
  if (read.kind === 'finding') {
    const finding = { ...read.finding, message: `${name}: ${read.finding.message}` }
    return { read: { kind: 'finding', finding }, encoding }
  }
  return { read: { ...read, record: read.record === '' ? name : `${name}#${read.record}` }, encoding }
}

function refused({ code, reason }: Refusal): Encoded {
  return { read: { kind: 'quarantine', record: '', code, reason }, encoding: null }
}

const tooDeep: Refusal = {
  code: 'too_deep',
  reason: `The archive stands in ${limits.archiveDepth} others: unpack it and give its files.`,
}
