import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import type { Finding } from '../../schemas/finding.ts'
import type { Quarantine } from '../../schemas/quarantine.ts'
import type { Sidecar } from '../../schemas/sidecar.ts'
import type { InputFile } from './files.ts'
import type { Read } from './formats/format.ts'
import { type LargeCorpus, largeCorpus, readLargeCorpus } from './large_corpus.ts'
import { limits } from './limits.ts'
import { type Encoded, readBytes } from './read_bytes.ts'
import type { RawRecord } from './record.ts'
import { type Refusal, textTooLong, tooLargeFile } from './refusal.ts'
import { readSidecar } from './sidecar.ts'
import { hashOf, hashOfFile, keepSnapshot } from './snapshot.ts'

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
  const opened = await openInput(input.path)
  if ('code' in opened) {
    yield { kind: 'quarantine', entry: { file: input.file, record: '', ...opened, sha256: null } }
    return
  }
  const { sha256, write, read } = opened
  if (snapshots !== null) await keepSnapshot(snapshots, sha256, write)
  const { metadata, findings } = await readSidecar(input)
  for (const finding of findings) yield { kind: 'finding', finding }
  for await (const result of read(metadata)) yield complete(result.read, input.file, sha256, result.encoding)
}

/** A file that can be read: its hash, how it is copied, and what is in it. */
type Opened = {
  sha256: string
  write: (path: string) => Promise<void>
  read: (metadata: Sidecar) => AsyncIterable<Encoded>
}

/** Opens a file: a large corpus to be read record by record, any other whole; or says why it cannot be read. */
async function openInput(path: string): Promise<Opened | Refusal> {
  try {
    const { size } = await stat(path)
    const large = size > limits.streamBytes ? await largeCorpus(path) : null
    if (large) return await openCorpus(large)
    if (size > limits.fileBytes) return tooLargeFile
    const bytes = await readFile(path)
    return {
      sha256: hashOf(bytes),
      write: (to) => writeFile(to, bytes),
      read: (metadata) => readBytes(bytes, metadata),
    }
  } catch {
    return { code: 'unreadable', reason: 'The file cannot be opened: check its permissions.' }
  }
}

async function openCorpus(large: LargeCorpus): Promise<Opened> {
  const { path, encoding } = large
  return {
    sha256: await hashOfFile(path),
    write: (to) => copyFile(path, to),
    async *read(metadata) {
      for await (const read of readLargeCorpus(large, metadata)) yield { read, encoding }
    },
  }
}

function complete(read: Read, file: string, sha256: string, encoding: Encoded['encoding']): Ingested {
  if (read.kind === 'finding') {
    const message = `${file}: ${read.finding.message}`
    return { kind: 'finding', finding: { ...read.finding, message } }
  }
  if (read.kind === 'quarantine') {
    const { record, code, reason } = read
    return { kind: 'quarantine', entry: { file, record, code, reason, sha256 } }
  }
  const { record, mediaType, metadata, text, lines } = read
  if (text.length > limits.reportCharacters)
    return { kind: 'quarantine', entry: { file, record, ...textTooLong, sha256 } }
  return { kind: 'record', record: { file, record, sha256, mediaType, encoding, metadata, text, lines } }
}
