import { parentPort } from 'node:worker_threads'
import type { Parsed, ParserInput } from './parsed.ts'
import { broken } from './refusal.ts'

// The thread in which parsers run. Each is loaded when its first file comes: a Word document should not wait for the PDF library.
const port = parentPort
port?.on('message', async (input: ParserInput) => {
  const parse = await load(input)
  port.postMessage('started')
  port.postMessage(await parse().catch((): Parsed => ({ kind: 'refused', refusal: broken(input.kind) })))
})

/** The parser of an input, its library loaded, so that loading does not count as parsing. */
async function load(input: ParserInput): Promise<() => Promise<Parsed>> {
  switch (input.kind) {
    case 'html': {
      const { parseHtml } = await import('./formats/html.ts')
      return async () => parseHtml(input.text)
    }
    case 'word': {
      const { parseWord } = await import('./formats/word.ts')
      return () => parseWord(input.bytes)
    }
    case 'pdf': {
      const { parsePdf } = await import('./formats/pdf.ts')
      return () => parsePdf(input.bytes)
    }
    case 'office97': {
      const { parseOffice97 } = await import('./formats/office97.ts')
      return () => parseOffice97(input.bytes)
    }
    case 'workbook': {
      const { parseWorkbook } = await import('./formats/workbook.ts')
      return () => parseWorkbook(input.bytes)
    }
  }
}
