import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TongbiError } from '../errors.ts'

/** SHA-256 of bytes, in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file, in hex. Rejects if it cannot be read. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path)) hash.update(bytes)
  return hash.digest('hex')
}

/**
 * Keeps a copy of a file under its hash: `FOLDER/<2 hex>/<sha256>`; `write` writes it to the path it is given. It is written beside and renamed
 * into place, so a copy that is there is whole; one that is there is left alone. Throws a TongbiError if the folder cannot be written.
 */
export async function keepSnapshot(
  folder: string,
  sha256: string,
  write: (path: string) => Promise<void>,
): Promise<void> {
  const place = join(folder, sha256.slice(0, 2))
  const path = join(place, sha256)
  if (await exists(path)) return
  const temporary = join(place, `.${sha256}.${randomUUID()}`)
  try {
    await mkdir(place, { recursive: true })
    await write(temporary)
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {}) // the folder itself may be what is wrong
    const message = `No snapshot can be kept in ${folder}: make the folder writable or give another state folder.`
    throw new TongbiError('snapshot_failed', message, { file: path, cause })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
