import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
/** The names of Adobe's character maps. A PDF names the one it wants, so nothing else may be opened. */
const mapName = /^[A-Za-z0-9-]{1,40}\.bcmap$/

/**
 * Gives unpdf the character maps (CMaps) that old Chinese PDFs refer to instead of holding them (GBK-EUC-H, UniGB-UCS2-H), from the files that
 * come with pdfjs-dist. Without them such a PDF has no text. `fetch` rejects for what is none; the library asks for instances of a class.
 */
export class CharacterMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    if (!mapName.test(filename)) throw new RangeError(`${filename} is no character map`)
    return new Uint8Array(await readFile(join(folder, filename)))
  }
}
