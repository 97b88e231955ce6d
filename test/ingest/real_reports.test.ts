import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { sidecar } from '../../schemas/sidecar.ts'
import { ingest, recordsOf } from './collect.ts'
import { factsOf } from './facts.ts'
import { docxOf, htmlOf, pdfOf } from './make.ts'

const corpus = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus')
const provinces = ['110000', '130000', '140000', '230000', '330000', '440000', '510000', '540000']
const years = [1979, 1988, 1995, 2005, 2018]
const reports = [...provinces.map((code) => `province/${code}-2026`), ...years.map((year) => `national/000000-${year}`)]
const present = existsSync(corpus)
if (!present) process.stderr.write(`skipped: the corpus is not at ${corpus} (TONGBI_SHARED)\n`)

/** A report in a format, with its sidecar. */
async function factsIn(name: string, bytes: Uint8Array | string, metadata: object): Promise<string[]> {
  const beside = { [name]: bytes, [name.replace(/\..*/, '.json')]: JSON.stringify(metadata) }
  const [record] = recordsOf(await ingest(beside))
  if (!record) throw new Error(`${name} gave no record`)
  return factsOf(record)
}

describe.skipIf(!present)('a real report', () => {
  it.each(reports)('%s gives in every format the observations of its plain text', async (id) => {
    const text = readFileSync(join(corpus, `${id}.txt`), 'utf8')
    const metadata = sidecar.parse(JSON.parse(readFileSync(join(corpus, `${id}.json`), 'utf8')))
    const expected = await factsIn('a.txt', text, metadata)
    expect(expected.length).toBeGreaterThan(4)
    const page = iconv.encode(htmlOf(text, { charset: 'gb2312' }), 'gb18030')
    expect(await factsIn('a.html', page, metadata)).toEqual(expected)
    expect(await factsIn('a.docx', await docxOf(text), metadata)).toEqual(expected)
    expect(await factsIn('a.pdf', await pdfOf(text), metadata)).toEqual(expected)
    expect(await factsIn('a.jsonl', `${JSON.stringify({ full_text: text })}\n`, metadata)).toEqual(expected)
  })
})
