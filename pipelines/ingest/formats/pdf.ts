import { getDocumentProxy } from 'unpdf'
import type { Parsed } from '../parsed.ts'
import type { Refusal } from '../refusal.ts'
import { CharacterMaps } from './character_maps.ts'
import { type TurnedPiece, uprightPages } from './pdf_angles.ts'
import type { Piece } from './pdf_lines.ts'
import { textOfPages } from './pdf_text.ts'
import { withoutRadicals } from './radicals.ts'

/** A page of a report holds more characters than this on average; a scan holds none, or the stamp of its scanner. */
const fewestCharacters = 20
/** Characters that a font without a table of its characters gives. */
const meaningless = /[\p{Co}\ufffd]|[^\P{Cc}\s]/gu
const mostMeaningless = 0.1

/** The text of a PDF: paragraphs a line, without headers, footers and page numbers. One without a text layer is refused as a scan. */
export async function parsePdf(bytes: Uint8Array): Promise<Parsed> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    pdf = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
      cMapUrl: 'cmaps/',
      cMapPacked: true,
      useWorkerFetch: false,
      BinaryDataFactory: CharacterMaps,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'refused', refusal: encrypted }
    throw error
  }
  try {
    return parsedOf(await pagesOf(pdf))
  } finally {
    await pdf.destroy()
  }
}

/** The pieces of each page, set upright. */
async function pagesOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<(readonly Piece[])[]> {
  const pages: (readonly Piece[])[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(...uprightPages(items.flatMap((item) => ('str' in item ? pieceOf(item) : []))))
    page.cleanup()
  }
  return pages
}

function parsedOf(pages: readonly (readonly Piece[])[]): Parsed {
  const text = textOfPages(pages)
  const characters = text.replace(/\s+/g, '').length
  if (characters < fewestCharacters * Math.min(pages.length, 5)) return { kind: 'refused', refusal: scan }
  const lost = text.match(meaningless)?.length ?? 0
  if (lost > characters * mostMeaningless) return { kind: 'refused', refusal: unmapped }
  return { kind: 'text', text: text.replace(meaningless, '\ufffd'), metadata: {} }
}

type Item = { str: string; transform: number[]; width: number; height: number }

function pieceOf({ str, transform, width, height }: Item): TurnedPiece[] {
  const [across = 0, along = 0, , , x = 0, y = 0] = transform
  const size = height || Math.hypot(across, along)
  const angle = (Math.atan2(along, across) * 180) / Math.PI
  return str.trim() === '' || size === 0 ? [] : [{ text: withoutRadicals(str), x, y, width, size, angle }]
}

const scan: Refusal = {
  code: 'no_text_layer',
  reason: 'The PDF is a scan: it holds pictures of pages and no text; recognise its text (OCR) and give that.',
}
const unmapped: Refusal = {
  code: 'no_text_layer',
  reason: 'The fonts of the PDF do not say which characters they print: recognise its text (OCR) and give that.',
}
const encrypted: Refusal = {
  code: 'encrypted',
  reason: 'The PDF opens only with a password: open it with that, print it to a new PDF and give this.',
}
