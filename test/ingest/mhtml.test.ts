import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { htmlOf } from './make.ts'
import { type MhtmlPart, mhtmlOf } from './make_mhtml.ts'

const report = '桃源县2024年政府工作报告\n各位代表：\n过去一年，全县生产总值增长5.2%，各项事业取得新进展。'

const image: MhtmlPart = { type: 'image/png', encoding: 'base64', content: new Uint8Array(100) }

describe('a page saved with its images', () => {
  it.each([
    ['quoted-printable', 'utf-8', 'UTF-8'],
    ['base64', 'gb2312', 'GB18030'],
    ['8bit', 'gb2312', 'GB18030'],
    ['quoted-printable', 'gb2312', 'GB18030'],
  ] as const)('is read as the page is: %s, %s', async (encoding, charset, read) => {
    const content = iconv.encode(htmlOf(report, { charset }), charset)
    const [record] = recordsOf(await ingest({ 'a.mht': mhtmlOf([{ type: 'text/html', encoding, content }, image]) }))
    expect(record).toMatchObject({
      text: report,
      mediaType: 'text/html',
      encoding: read,
      metadata: { source_url: 'http://example.org/a.html' },
    })
  })

  it('of several frames is that with most text', async () => {
    const part = (html: string): MhtmlPart => ({ type: 'text/html', encoding: 'base64', content: Buffer.from(html) })
    const frames = part('<html><frameset><frame src="cid:1"></frameset></html>')
    const [record] = recordsOf(await ingest({ 'a.mhtml': mhtmlOf([frames, part(htmlOf(report)), image]) }))
    expect(record?.text).toBe(report)
  })

  it('that holds no page goes to quarantine', async () => {
    expect(quarantineOf(await ingest({ 'a.mht': mhtmlOf([image]) }))).toMatchObject([{ code: 'broken' }])
  })
})
