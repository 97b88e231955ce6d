import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { findingsOf, ingest, quarantineOf, recordsOf } from './collect.ts'
import { zipOf } from './make.ts'

const text = Buffer.from('桃源县2024年政府工作报告\n全县生产总值增长5.2%。')
const corpus = Buffer.from('title,full_text\n甲,全文一\n乙,全文二\n')

describe('an archive', () => {
  it('gives the records of its files, named by their path in it', async () => {
    const inner = zipOf({ 'b.csv': corpus })
    const results = await ingest({ 'a.zip': zipOf({ '2024/a.txt': text, 'more/inner.zip': inner }) })
    expect(recordsOf(results).map(({ record }) => record)).toEqual([
      '2024/a.txt',
      'more/inner.zip#b.csv#1',
      'more/inner.zip#b.csv#2',
    ])
    expect(new Set(recordsOf(results).map(({ sha256 }) => sha256)).size).toBe(1)
  })

  it('takes sidecars for what they are, and passes over dotfiles and what macOS adds', async () => {
    const files = {
      'a.txt': text,
      'a.json': Buffer.from('{"report_year": 2023, "colour": 1}'),
      '__MACOSX/a.txt': text,
      '.x': text,
      'README.md': text,
    }
    const results = await ingest({ 'a.zip': zipOf(files) })
    expect(recordsOf(results)).toMatchObject([{ record: 'a.txt', metadata: { report_year: 2023 } }])
    expect(findingsOf(results)).toEqual(['sidecar_unknown_key'])
  })

  it('reads what is good beside what is not', async () => {
    const results = await ingest({
      'a.zip': zipOf({ 'a.txt': text, 'b.pdf': Buffer.from('%PDF-1.4 cut'), 'c.txt': new Uint8Array(0) }),
    })
    expect(recordsOf(results)).toHaveLength(1)
    expect(quarantineOf(results).map(({ record, code }) => [record, code])).toEqual([
      ['b.pdf', 'broken'],
      ['c.txt', 'empty'],
    ])
  })

  it('may name its files in GBK, as Chinese Windows does', async () => {
    const zip = Buffer.from(zipOf({ 'NAME.txt': text }))
    const name = iconv.encode('报告', 'gbk')
    for (let at = zip.indexOf('NAME'); at >= 0; at = zip.indexOf('NAME')) name.copy(zip, at)
    expect(recordsOf(await ingest({ 'a.zip': zip }))[0]?.record).toBe('报告.txt')
  })

  it('with a file under a password reads the others, and says what to do', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': text, 'b.txt': text }))
    const central = zip.indexOf(Buffer.from('504b0102', 'hex'))
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8)
    const results = await ingest({ 'a.zip': zip })
    expect(quarantineOf(results)).toMatchObject([
      { record: 'a.txt', code: 'encrypted', reason: expect.stringMatching(/password: unpack it/) },
    ])
    expect(recordsOf(results)).toMatchObject([{ record: 'b.txt' }])
  })

  it('whose checksum is wrong is refused: a flipped bit can make another number', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': [text, { level: 0 }] }))
    const at = zip.indexOf('5.2')
    zip[at] = 0x36
    expect(quarantineOf(await ingest({ 'a.zip': zip }))).toMatchObject([{ record: 'a.txt', code: 'broken' }])
  })

  it('that holds nothing is empty', async () => {
    expect(quarantineOf(await ingest({ 'a.zip': zipOf({}) }))).toMatchObject([{ code: 'empty' }])
  })
})
