import { type ArchiveName, archiveNames } from './archive.ts'
import { isMhtml } from './formats/mhtml.ts'
import { binary, broken, empty, type Refusal, unsupported } from './refusal.ts'

/** What a file is by its content, never by its name. */
export type Content = 'text' | 'pdf' | 'word' | 'workbook' | 'office97' | 'archive' | 'mhtml'

/** How files begin that are known by their first bytes. */
const signatures: readonly { bytes: readonly number[]; content: Content | Refusal }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], content: 'pdf' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], content: 'archive' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], content: 'archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], content: 'office97' },
  { bytes: [0x1f, 0x8b], content: unsupported('a gzip archive') },
  { bytes: [0x52, 0x61, 0x72, 0x21], content: unsupported('a RAR archive') },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], content: unsupported('a 7z archive') },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], content: unsupported('an RTF document') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], content: unsupported('a PNG image') },
  { bytes: [0xff, 0xd8, 0xff], content: unsupported('a JPEG image') },
  { bytes: [0x47, 0x49, 0x46, 0x38], content: unsupported('a GIF image') },
  { bytes: [0x50, 0x41, 0x52, 0x31], content: unsupported('a Parquet file') },
  { bytes: [0x43, 0x41, 0x4a, 0x00], content: unsupported('a CAJ document') },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], content: unsupported('a web archive of Safari') },
]

/** What an archive is by the names in it: office documents are archives, too. */
const documents: readonly { name: string; content: Content | Refusal }[] = [
  { name: 'word/document.xml', content: 'word' },
  { name: 'xl/workbook.xml', content: 'workbook' },
  { name: 'xl/workbook.bin', content: unsupported('a binary Excel workbook (.xlsb)') },
  { name: 'ppt/presentation.xml', content: unsupported('a PowerPoint presentation') },
  { name: 'OFD.xml', content: unsupported('an OFD document') },
  { name: 'META-INF/container.xml', content: unsupported('an EPUB book') },
  { name: 'META-INF/manifest.xml', content: unsupported('an OpenDocument file') },
]

/** What a file is, or why it cannot be read. Text is what begins like nothing else; whether it can be decoded is not asked here. */
export async function contentOf(bytes: Uint8Array): Promise<Content | Refusal> {
  if (bytes.length === 0) return empty
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (!known) return unmarked(bytes)
  return known.content === 'archive' ? archiveContent(bytes) : known.content
}

function unmarked(bytes: Uint8Array): Content | Refusal {
  if (bytes.every((byte) => byte === 0)) return binary
  return isMhtml(bytes) ? 'mhtml' : 'text'
}

async function archiveContent(bytes: Uint8Array): Promise<Content | Refusal> {
  let names: readonly ArchiveName[]
  try {
    names = await archiveNames(bytes)
  } catch {
    return broken('archive')
  }
  return documents.find(({ name }) => names.some((entry) => entry.name === name))?.content ?? 'archive'
}
