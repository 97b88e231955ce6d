import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../pipelines/ingest/decode.ts'
import { ingest, recordsOf } from './collect.ts'
import { htmlOf } from './make.ts'

const simplified = '桃源县二〇二四年政府工作报告\n全县生产总值完成86.4亿元，增长5.2%，其中工业增加值31亿元。'
const traditional = '桃源縣二〇二四年政府工作報告\n全縣生產總值完成86.4億元，增長5.2%，其中工業增加值31億元。'

describe('decodeText', () => {
  it.each([
    ['UTF-16LE', iconv.encode(simplified, 'utf16le', { addBOM: false }), simplified],
    ['UTF-16BE', iconv.encode(simplified, 'utf16be', { addBOM: false }), simplified],
    ['UTF-16LE', iconv.encode('plain ASCII, 86.4', 'utf16le', { addBOM: false }), 'plain ASCII, 86.4'],
    ['GB18030', iconv.encode(simplified.replaceAll('〇', '零'), 'gb2312'), simplified.replaceAll('〇', '零')],
    ['GB18030', iconv.encode(`${simplified}㐀𠀀`, 'gb18030'), `${simplified}㐀𠀀`],
    ['GB18030', iconv.encode(traditional, 'gbk'), traditional],
    ['Big5', iconv.encode(traditional.replaceAll('〇', '零'), 'big5'), traditional.replaceAll('〇', '零')],
  ])('knows %s without a mark', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it.each([
    ['UTF-8', Buffer.from(simplified).subarray(0, -1)],
    ['GB18030', iconv.encode(`${simplified}元`, 'gb18030').subarray(0, -1)],
  ])('keeps what was cut off in a character of %s', (encoding, bytes) => {
    const decoded = decodeText(bytes)
    expect(decoded?.encoding).toBe(encoding)
    expect(decoded?.text.slice(0, 40)).toBe(simplified.slice(0, 40))
  })

  it('marks a byte that is none of its encoding', () => {
    const bytes = Buffer.from(simplified.repeat(3))
    bytes[3] = 0xff
    expect(decodeText(bytes)).toMatchObject({ encoding: 'UTF-8', text: expect.stringMatching(/^桃\ufffd+县/) })
  })
})

describe('a page', () => {
  it.each(['gb2312', 'big5'])('that declares %s, but is UTF-8, is read as what it is', async (charset) => {
    const [record] = recordsOf(await ingest({ 'a.html': htmlOf(simplified, { charset }) }))
    expect(record).toMatchObject({ encoding: 'UTF-8', text: expect.stringContaining('全县生产总值完成86.4亿元') })
  })

  it('that declares UTF-8, but is GB18030, is read as what it is', async () => {
    const bytes = iconv.encode(htmlOf(simplified, { charset: 'utf-8' }), 'gb18030')
    const [record] = recordsOf(await ingest({ 'a.html': bytes }))
    expect(record).toMatchObject({ encoding: 'GB18030', text: expect.stringContaining('全县生产总值完成86.4亿元') })
  })
})
