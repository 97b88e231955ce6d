import { readFile } from 'node:fs/promises'
import type { Finding } from '../../schemas/finding.ts'
import type { Quarantine } from '../../schemas/quarantine.ts'
import { decodeText } from './decode.ts'
import type { InputFile } from './files.ts'
import { corpus } from './formats/corpus.ts'
import type { Read, TextFormat } from './formats/format.ts'
import { tabularExtract } from './formats/tabular.ts'
import { plainText } from './formats/text.ts'
import type { RawRecord } from './record.ts'
import { type Refusal, refuseBytes, refuseText, undecodable, unknownColumns } from './refusal.ts'
import { readSidecar } from './sidecar.ts'
import { hashOf, keepSnapshot } from './snapshot.ts'

/** What comes of a file: a report, what could not be read, or what was found wrong with its metadata. */
export type Ingested =
  | { kind: 'record'; record: RawRecord }
  | { kind: 'quarantine'; entry: Quarantine }
  | { kind: 'finding'; finding: Finding }

/** The formats of CSV, tried in this order. */
const tables: readonly TextFormat[] = [tabularExtract, corpus]

/**
 * Reads a file: every record in it comes out as a record or in quarantine. The type is told by the content. A bad file never throws; a
 * snapshot folder that cannot be written does. `snapshots` is the folder that keeps a copy of its bytes, or null.
 */
export async function* ingestFile(
  input: InputFile,
  { snapshots }: { snapshots: string | null },
): AsyncGenerator<Ingested> {
  const bytes = await readBytes(input.path)
  if (bytes === null) {
    const reason = 'The file cannot be opened: check its permissions.'
    yield { kind: 'quarantine', entry: { file: input.file, record: '', code: 'unreadable', reason, sha256: null } }
    return
  }
  const sha256 = hashOf(bytes)
  if (snapshots !== null) await keepSnapshot(snapshots, bytes, sha256)
  const decoded = refuseBytes(bytes) ?? decodeText(bytes) ?? undecodable
  if ('code' in decoded) {
    yield refused(input, sha256, decoded)
    return
  }
  const { text, encoding } = decoded
  const format = refuseText(text) ?? formatOf(text, input.file)
  if ('code' in format) {
    yield refused(input, sha256, format)
    return
  }
  const { metadata, findings } = await readSidecar(input)
  for (const finding of findings) yield { kind: 'finding', finding }
  for (const read of format.read(text, metadata)) yield complete(read, input.file, sha256, encoding)
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}

/** A text that is no known table is prose, unless its name says that it is a table. */
function formatOf(text: string, file: string): TextFormat | Refusal {
  const table = tables.find(({ matches }) => matches(text))
  return table ?? (file.toLowerCase().endsWith('.csv') ? unknownColumns : plainText)
}

function refused({ file }: InputFile, sha256: string, { code, reason }: Refusal): Ingested {
  return { kind: 'quarantine', entry: { file, record: '', code, reason, sha256 } }
}

function complete(read: Read, file: string, sha256: string, encoding: string): Ingested {
  if (read.kind === 'finding') return read
  if (read.kind === 'quarantine') {
    const { record, code, reason } = read
    return { kind: 'quarantine', entry: { file, record, code, reason, sha256 } }
  }
  const { record, mediaType, metadata, text, lines } = read
  return { kind: 'record', record: { file, record, sha256, mediaType, encoding, metadata, text, lines } }
}
