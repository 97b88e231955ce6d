import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { htmlOf } from './make.ts'

const report = '桃源县2024年政府工作报告\n各位代表：\n过去一年，全县生产总值增长5.2%，各项事业取得新进展。'

type Part = { type: string; encoding: 'quoted-printable' | 'base64' | '8bit'; content: Uint8Array }

/** A page as browsers save it with its images: a MIME message with a part each, lines ended as Windows does. */
function mhtmlOf(parts: readonly Part[], location = 'http://example.org/a.html'): Uint8Array {
  const head = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${location}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x----"',
  ]
  const body = parts.flatMap(({ type, encoding, content }) => [
    '------MultipartBoundary--x----',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoded(content, encoding),
  ])
  return Buffer.from([...head, '', ...body, '------MultipartBoundary--x------', ''].join('\r\n'), 'latin1')
}

function encoded(content: Uint8Array, encoding: Part['encoding']): string {
  const bytes = Buffer.from(content)
  if (encoding === '8bit') return bytes.toString('latin1')
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
  const quoted = [...bytes].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return quoted.join('').replace(/(?:[^=]|=..){60}/g, '$&=\r\n')
}

const image: Part = { type: 'image/png', encoding: 'base64', content: new Uint8Array(100) }

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
    const part = (html: string): Part => ({ type: 'text/html', encoding: 'base64', content: Buffer.from(html) })
    const frames = part('<html><frameset><frame src="cid:1"></frameset></html>')
    const [record] = recordsOf(await ingest({ 'a.mhtml': mhtmlOf([frames, part(htmlOf(report)), image]) }))
    expect(record?.text).toBe(report)
  })

  it('that holds no page goes to quarantine', async () => {
    expect(quarantineOf(await ingest({ 'a.mht': mhtmlOf([image]) }))).toMatchObject([{ code: 'broken' }])
  })
})
