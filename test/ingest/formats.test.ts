import iconv from 'iconv-lite'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRecord } from '../../pipelines/ingest/index.ts'
import { areaByCode } from '../../schemas/areas.ts'
import { generateReport } from '../generator/report.ts'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { factsOf } from './facts.ts'
import { docxOf, gbkPdfOf, htmlOf, pdfOf, scanOf, zipOf } from './make.ts'

const area = areaByCode('430725')
if (!area) throw new Error('桃源县 is not in the gazetteer')
const report = generateReport(area, 2024, 7, 6000)
const files: Record<string, Uint8Array> = {}

beforeAll(async () => {
  files['a.txt'] = Buffer.from(report.text)
  files['a.html'] = iconv.encode(htmlOf(report.text, { charset: 'gb2312' }), 'gb18030')
  files['a.docx'] = await docxOf(report.text)
  files['a.pdf'] = await pdfOf(report.text)
  files['a.jsonl'] = Buffer.from(`${JSON.stringify({ full_text: report.text })}\n`)
  files['a.zip'] = zipOf({ '报告/a.txt': Buffer.from(report.text) })
})

async function recordOf(name: string): Promise<RawRecord> {
  const [record] = recordsOf(await ingest({ [name]: files[name] ?? '' }))
  if (!record) throw new Error(`${name} gave no record`)
  return record
}

describe('one report', () => {
  it.each([
    ['a.html', 'text/html', 'GB18030'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', null],
    ['a.pdf', 'application/pdf', null],
    ['a.jsonl', 'text/plain', 'UTF-8'],
    ['a.zip', 'text/plain', 'UTF-8'],
  ])('gives in %s the observations of its plain text', async (name, mediaType, encoding) => {
    const expected = factsOf(await recordOf('a.txt'))
    const record = await recordOf(name)
    expect(record).toMatchObject({ mediaType, encoding })
    expect(expected.length).toBeGreaterThan(10)
    expect(factsOf(record)).toEqual(expected)
  })
})

describe('a PDF', () => {
  it('that names a character map instead of holding one is read by it', async () => {
    const lines = ['桃源县2024年政府工作报告', '全县生产总值增长5.2%，各项工作都有新进展。']
    const [record] = recordsOf(await ingest({ 'a.pdf': await gbkPdfOf(lines) }))
    expect(record?.text.split('\n')).toEqual(lines)
  })
})

describe('a PDF of the report', () => {
  it.each([
    ['set on its side to the left', { turn: 90 }],
    ['set on its side to the right', { turn: 270 }],
    ['upside down', { turn: 180 }],
    ['that forbids copying, but opens without a password', { password: { owner: '禁止' } }],
    ['with a word across its pages', { watermark: '内部资料' }],
  ])('%s gives the text of one that is not', async (_, options) => {
    const [expected] = recordsOf(await ingest({ 'a.pdf': await pdfOf(report.text) }))
    const [record] = recordsOf(await ingest({ 'a.pdf': await pdfOf(report.text, options) }))
    expect(record?.text).toBe(expected?.text)
  })

  it('that opens only with a password goes to quarantine with what to do', async () => {
    const bytes = await pdfOf(report.text, { password: { user: '1234', owner: '5678' } })
    expect(quarantineOf(await ingest({ 'a.pdf': bytes }))).toMatchObject([
      { code: 'encrypted', reason: expect.stringMatching(/password.+print it/) },
    ])
  })
})

describe('a scan', () => {
  it('goes to quarantine as such', async () => {
    expect(quarantineOf(await ingest({ 'a.pdf': await scanOf(3) }))).toMatchObject([
      { code: 'no_text_layer', reason: expect.stringContaining('scan') },
    ])
  })
})
