import { CFB } from '@e965/xlsx'
import type { Parsed } from '../parsed.ts'
import { encryptedOffice, unsupported } from '../refusal.ts'
import { parseWord97 } from './word97.ts'
import { parseWorkbook97 } from './workbook97.ts'

/** The streams of a compound file by their names in its root; null for one that it does not hold. */
export type Streams = (name: string) => Buffer | null

/** What Office 97 to 2003 and WPS wrote (.doc, .xls, .wps, .et), told by what the compound file holds. Rejects if it cannot be read. */
export async function parseOffice97(bytes: Uint8Array): Promise<Parsed> {
  const streams = open(bytes)
  if (streams('EncryptedPackage')) return { kind: 'refused', refusal: encryptedOffice }
  if (streams('WordDocument')) return parseWord97(streams)
  if (streams('Workbook') ?? streams('Book')) return parseWorkbook97(bytes)
  return { kind: 'refused', refusal: unsupported('an old Office file that is neither a Word document nor a workbook') }
}

function open(bytes: Uint8Array): Streams {
  const container = CFB.read(Buffer.from(bytes), { type: 'buffer' })
  return (name) => {
    const content: unknown = CFB.find(container, `/${name}`)?.content
    return content instanceof Uint8Array || Array.isArray(content) ? Buffer.from(content) : null
  }
}
