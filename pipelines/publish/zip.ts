import { open } from 'node:fs/promises'
import { TongbiError } from '../errors.ts'

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const endLength = 22

/** Midnight of 1 January 1980, the first that a ZIP can state: two bytes of time, two of date. */
const fixedTime = Buffer.from([0x00, 0x00, 0x21, 0x00])

/**
 * Sets the time of every entry of a ZIP file, in the local and in the central headers, to 1980-01-01. The library that writes
 * workbooks stamps them with the clock. Throws a TongbiError if the file is no ZIP, has a comment, or is beyond 4 GB (ZIP64).
 */
export async function fixZipTimes(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    const { size } = await handle.stat()
    const end = await readAt(size - endLength, endLength)
    const directoryLength = end.readUInt32LE(12)
    const directoryStart = end.readUInt32LE(16)
    if (end.readUInt32LE(0) !== endSignature || directoryStart === 0xffffffff) {
      throw new TongbiError('not_a_zip', `${file} is no ZIP file below 4 GB; publish fewer reports at a time.`, {
        file,
      })
    }
    const directory = await readAt(directoryStart, directoryLength)
    for (
      let at = 0;
      at < directoryLength && directory.readUInt32LE(at) === centralSignature;
      at = nextEntry(directory, at)
    ) {
      fixedTime.copy(directory, at + 12)
      await handle.write(fixedTime, 0, fixedTime.length, directory.readUInt32LE(at + 42) + 10)
    }
    await handle.write(directory, 0, directoryLength, directoryStart)
  } finally {
    await handle.close()
  }

  async function readAt(position: number, length: number): Promise<Buffer> {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, Math.max(0, position))
    return buffer
  }
}

function nextEntry(directory: Buffer, at: number): number {
  const nameLength = directory.readUInt16LE(at + 28)
  const extraLength = directory.readUInt16LE(at + 30)
  const commentLength = directory.readUInt16LE(at + 32)
  return at + 46 + nameLength + extraLength + commentLength
}
