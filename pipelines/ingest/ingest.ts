import { readFile, stat } from 'node:fs/promises'
import type { Finding } from '../../schemas/finding.ts'
import type { Quarantine } from '../../schemas/quarantine.ts'
import type { InputFile } from './files.ts'
import type { Read } from './formats/format.ts'
import { limits } from './limits.ts'
import { type Encoded, readBytes } from './read_bytes.ts'
import type { RawRecord } from './record.ts'
import { type Refusal, textTooLong, tooLargeFile } from './refusal.ts'
import { readSidecar } from './sidecar.ts'
import { hashOf, keepSnapshot } from './snapshot.ts'

/** What comes of a file: a report, what could not be read, or what was found wrong with its metadata. */
export type Ingested =
  | { kind: 'record'; record: RawRecord }
  | { kind: 'quarantine'; entry: Quarantine }
  | { kind: 'finding'; finding: Finding }

/**
 * Reads a file: every record in it comes out as a record or in quarantine. The type is told by the content. A bad file never throws; a
 * snapshot folder that cannot be written does. `snapshots` is the folder that keeps a copy of its bytes, or null.
 */
export async function* ingestFile(
  input: InputFile,
  { snapshots }: { snapshots: string | null },
): AsyncGenerator<Ingested> {
  const bytes = await bytesOf(input.path)
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: 'quarantine', entry: { file: input.file, record: '', ...bytes, sha256: null } }
    return
  }
  const sha256 = hashOf(bytes)
  if (snapshots !== null) await keepSnapshot(snapshots, bytes, sha256)
  const { metadata, findings } = await readSidecar(input)
  for (const finding of findings) yield { kind: 'finding', finding }
  for await (const { read, encoding } of readBytes(bytes, metadata)) yield complete(read, input.file, sha256, encoding)
}

async function bytesOf(path: string): Promise<Uint8Array | Refusal> {
  try {
    const { size } = await stat(path)
    return size > limits.fileBytes ? tooLargeFile : await readFile(path)
  } catch {
    return { code: 'unreadable', reason: 'The file cannot be opened: check its permissions.' }
  }
}

function complete(read: Read, file: string, sha256: string, encoding: Encoded['encoding']): Ingested {
  if (read.kind === 'finding') return read
  if (read.kind === 'quarantine') {
    const { record, code, reason } = read
    return { kind: 'quarantine', entry: { file, record, code, reason, sha256 } }
  }
  const { record, mediaType, metadata, text, lines } = read
  if (text.length > limits.reportCharacters)
    return { kind: 'quarantine', entry: { file, record, ...textTooLong, sha256 } }
  return { kind: 'record', record: { file, record, sha256, mediaType, encoding, metadata, text, lines } }
}
