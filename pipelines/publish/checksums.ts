import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A file of a release: its path in it with forward slashes, its length in bytes and its SHA-256 in hex. */
export type ReleaseFile = { path: string; bytes: number; sha256: string }

export const checksumsName = 'SHA256SUMS'

/** Reads a file of a release to its end for its length and SHA-256. */
export async function describeFile(directory: string, path: string): Promise<ReleaseFile> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(directory, path)), hash)
  return { path, bytes: (await stat(join(directory, path))).size, sha256: hash.digest('hex') }
}

/** The lines of a SHA256SUMS file, as `sha256sum -c` reads them, sorted by path. */
export function formatChecksums(files: readonly ReleaseFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1))
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

/** The paths that the SHA256SUMS of a release lists, or null if it has none. */
export async function listedFiles(directory: string): Promise<string[] | null> {
  const text = await readFile(join(directory, checksumsName), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => line.slice(line.indexOf('  ') + 2))
}
