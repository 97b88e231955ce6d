import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readSidecar } from '../../pipelines/ingest/sidecar.ts'
import { findingsOf, ingest, quarantineOf, recordsOf } from './collect.ts'
import { zipOf } from './make.ts'

const text = '桃源县2024年政府工作报告\n全县生产总值完成86.4亿元。'

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16LE', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['GB18030', iconv.encode(text, 'gb18030')],
  ])('is decoded as %s', async (encoding, bytes) => {
    const [record] = recordsOf(await ingest({ 'a.txt': bytes }))
    expect(record).toMatchObject({ file: 'a.txt', record: '', encoding, text, mediaType: 'text/plain', lines: null })
    expect(record?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has line ends of one kind', async () => {
    const [record] = recordsOf(await ingest({ 'a.txt': '一\r\n二\r三' }))
    expect(record?.text).toBe('一\n二\n三')
  })

  it.each([
    ['empty', 'a.txt', ''],
    ['empty', 'a.txt', ' \n\u3000'],
    ['binary', 'a.txt', Buffer.from([0xe5, 0x9b, 0xbd, 0, 1, 2])],
    ['undecodable', 'a.txt', Buffer.from([0x41, 0xff, 0xff, 0x41])],
    ['broken', 'a.txt', '%PDF-1.7 …'],
    ['empty', 'a.txt', '<!DOCTYPE html><title></title>'],
    ['unsupported_type', 'a.txt', '{\\rtf1 }'],
    ['unsupported_type', 'a.caj', 'CAJ\0…'],
    [
      'unsupported_type',
      'a.ofd',
      zipOf({ 'OFD.xml': Buffer.from('<OFD/>'), 'Doc_0/Document.xml': Buffer.from('<a/>') }),
    ],
    ['unsupported_type', 'a.txt', '<?xml version="1.0"?><feed/>'],
    ['unsupported_type', 'a.json', '{"title": "报告"}'],
    ['unknown_columns', 'a.csv', '甲,乙\n1,2'],
  ])('goes to quarantine as %s', async (code, name, content) => {
    const results = await ingest({ [name]: content })
    expect(recordsOf(results)).toEqual([])
    expect(quarantineOf(results)).toMatchObject([{ record: '', code }])
    expect(quarantineOf(results)[0]?.reason).toMatch(/^The .+[.]$/)
  })

  it('is prose though its lines have as many commas each', async () => {
    const prose = '桃源县政府工作报告, 2024年\n各位代表, 现在我代表县人民政府报告工作\n过去一年, 全县生产总值增长5.2%'
    expect(recordsOf(await ingest({ 'a.txt': prose }))).toMatchObject([{ text: prose, mediaType: 'text/plain' }])
  })

  it('that is not there goes to quarantine, too', async () => {
    const { ingestFile } = await import('../../pipelines/ingest/index.ts')
    const results = []
    for await (const result of ingestFile({ path: '/nowhere/a.txt', file: 'a.txt' }, { snapshots: null }))
      results.push(result)
    expect(quarantineOf(results)).toMatchObject([{ code: 'unreadable' }])
  })
})

describe('a sidecar', () => {
  it('says what the report is', async () => {
    const sidecar = JSON.stringify({ area_code: '430725', report_year: 2024, id: 'ty' })
    const [record] = recordsOf(await ingest({ 'a.txt': text, 'a.json': sidecar }))
    expect(record?.metadata).toEqual({ area_code: '430725', report_year: 2024, id: 'ty' })
  })

  it.each([
    ['sidecar_unknown_key', '{"title": "报告", "colour": "red"}', { title: '报告' }],
    ['sidecar_invalid', '{"title": "报告", "report_year": "soon"}', { title: '报告' }],
    ['sidecar_invalid', '{"title": ', {}],
    ['sidecar_invalid', '["title"]', {}],
  ])('that is wrong is a finding %s, the rest is used', async (check, sidecar, metadata) => {
    const results = await ingest({ 'a.txt': text, 'a.json': sidecar })
    expect(findingsOf(results)).toEqual([check])
    expect(recordsOf(results)[0]?.metadata).toEqual(metadata)
  })

  it('that cannot be opened is a finding', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-sidecar-'))
    await mkdir(join(folder, 'a.json'))
    const { metadata, findings } = await readSidecar({ path: join(folder, 'a.txt'), file: 'a.txt' })
    await rm(folder, { recursive: true })
    expect(metadata).toEqual({})
    expect(findings).toMatchObject([{ check: 'sidecar_invalid' }])
  })
})
