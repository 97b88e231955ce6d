import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { limits } from './limits.ts'
import { broken, type Refusal } from './refusal.ts'

/** A file that an archive says it holds. */
export type ArchiveName = { name: string; bytes: number }
/** A file of an archive: its path in it, and its bytes or why they are not read. */
export type ArchiveFile = { name: string; content: Uint8Array | Refusal }

/** The files that an archive says it holds, one more than the limit at most. Rejects if its directory cannot be read. */
export async function archiveNames(bytes: Uint8Array): Promise<ArchiveName[]> {
  const names: ArchiveName[] = []
  const zip = await open(bytes)
  for await (const entry of zip.eachEntry()) {
    if (names.length > limits.archiveEntries) break
    names.push({ name: nameOf(entry), bytes: entry.uncompressedSize })
  }
  return names
}

/**
 * The files of a ZIP archive that `wanted` names, in its order, folders left out. Nothing is written to disk and nothing is inflated beyond
 * what it declares, a file's limit and `budget`, which counts down over all of them; checksums are compared, since a flipped bit can make
 * another number. Rejects if the directory cannot be read.
 */
export async function* readArchive(
  bytes: Uint8Array,
  { wanted, budget }: { wanted: (name: string) => boolean; budget: { bytes: number } },
): AsyncGenerator<ArchiveFile> {
  const zip = await open(bytes)
  let count = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    if (name.endsWith('/') || !wanted(name)) continue
    count += 1
    if (count > limits.archiveEntries) {
      yield { name, content: tooMany }
      return
    }
    const refusal = refuse(entry, name, budget.bytes)
    if (refusal) yield { name, content: refusal }
    else {
      budget.bytes -= entry.uncompressedSize
      yield { name, content: await inflate(zip, entry, bytes) }
    }
  }
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false })
}

function refuse(entry: Entry, name: string, budget: number): Refusal | null {
  const { compressedSize, uncompressedSize } = entry
  if (climbs(name)) return climbing
  if (entry.isEncrypted()) return encrypted
  if (uncompressedSize > limits.bombBytes && uncompressedSize > compressedSize * limits.bombRatio) return bomb
  if (uncompressedSize > limits.fileBytes || uncompressedSize > budget) return tooLarge
  return null
}

/** A name that leads out of the folder it would be unpacked to. */
function climbs(name: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(name) || name.split('/').includes('..') || name.includes('\0')
}

async function inflate(zip: ZipFile, entry: Entry, bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    const data = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize)
    const content = decompress(data, entry)
    return content?.length === entry.uncompressedSize && crc32(content) === entry.crc32 ? content : broken('entry')
  } catch {
    return broken('entry')
  }
}

function decompress(data: Uint8Array, { compressionMethod, uncompressedSize }: Entry): Uint8Array | null {
  if (compressionMethod === 0) return data
  if (compressionMethod !== 8) return null
  return inflateRawSync(data, { maxOutputLength: Math.max(1, uncompressedSize) })
}

/** Names are UTF-8 where they say so or can be, else in the GBK of Chinese Windows. */
function nameOf({ fileNameRaw }: Entry): string {
  return decodeName(fileNameRaw).replaceAll('\\', '/')
}

function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('gb18030').decode(raw)
  }
}

const climbing: Refusal = {
  code: 'path_outside',
  reason: 'Its name in the archive leads out of the folder: it was not read; pack it again under a plain name.',
}
const encrypted: Refusal = {
  code: 'encrypted',
  reason: 'It is protected by a password: unpack it and give the file.',
}
const bomb: Refusal = {
  code: 'zip_bomb',
  reason: `It would grow to more than ${limits.bombRatio} times its size: it was made to fill memory and was not unpacked.`,
}
const tooLarge: Refusal = {
  code: 'too_large',
  reason: `Unpacked it is larger than the ${limits.fileBytes >> 20} MB of a file or what is left of the ${limits.archiveBytes >> 20} MB of an archive: give it as a file of its own.`,
}
const tooMany: Refusal = {
  code: 'too_large',
  reason: `The archive holds more than ${limits.archiveEntries} files: from this one on it was not read; divide it.`,
}
