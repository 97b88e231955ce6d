import { readArchive } from '../archive.ts'
import { limits } from '../limits.ts'
import { depthOf } from '../markup.ts'
import { broken, type Refusal, tooDeeplyNested } from '../refusal.ts'

/** An XML part that declares entities, which office documents never do: they can be made to grow without end. */
const declaration = /<!(?:DOCTYPE|ENTITY)/i
const isPart = /\.(?:xml|rels)$/i

/**
 * The XML parts of an office document by their names, unpacked within the limits, without pictures and whatever else it holds: the libraries
 * unpack without limits, so they are given these, packed anew. `unwanted`: how the names of those
 * begin that are left out.
 */
export async function xmlParts(
  bytes: Uint8Array,
  kind: 'word' | 'workbook',
  unwanted: readonly string[],
): Promise<{ parts: Record<string, Uint8Array> } | Refusal> {
  const parts: Record<string, Uint8Array> = {}
  const budget = { bytes: limits.partsBytes }
  const wanted = (name: string) => isPart.test(name) && !unwanted.some((start) => name.startsWith(start))
  for await (const { name, content } of readArchive(bytes, { wanted, budget })) {
    if (!(content instanceof Uint8Array)) return content.code === 'broken' ? broken(kind) : content
    const xml = Buffer.from(content).toString('latin1')
    if (declaration.test(xml)) return entities
    if (kind === 'word' && depthOf(xml, limits.markupDepth) > limits.markupDepth) return tooDeeplyNested
    if (kind === 'workbook' && mergedCells(xml) > limits.cells) return tooManyMerged
    parts[name] = content
  }
  return { parts }
}

const mergedRange = /<mergeCell\b[^>]{0,40}\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g

/** The places that merged cells of a sheet take, each of which the library fills. */
function mergedCells(sheet: string): number {
  let places = 0
  for (const [, left = '', top, right = '', bottom] of sheet.matchAll(mergedRange))
    places += (columnNumber(right) - columnNumber(left) + 1) * (Number(bottom) - Number(top) + 1)
  return places
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

const tooManyMerged: Refusal = {
  code: 'too_large',
  reason: `The workbook merges more than ${limits.cells} cells: divide it, or save its tables as CSV.`,
}
const entities: Refusal = {
  code: 'xml_entities',
  reason:
    'Its XML declares entities, which office documents never do and which can be made to fill memory: open it in Office and save it again.',
}
