import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { limits } from '../../pipelines/ingest/limits.ts'
import { ingest, quarantineOf, recordsOf } from './collect.ts'

const paragraph = '全县上下稳中求进，“三农”工作扎实，生产总值增长5.2%，完成"一老一小"项目12个。\n'
const text = paragraph.repeat(2000)
const count = Math.ceil(limits.streamBytes / Buffer.byteLength(text)) + 1
const titles = Array.from({ length: count }, (_, index) => `报告${index + 1}`)
const quoted = `"${text.replaceAll('"', '""')}"`

describe('a corpus larger than what is read at once', () => {
  it('in JSON lines gives its reports, and names the lines that cannot be read', async () => {
    const lines = titles.map((title) => JSON.stringify({ title, full_text: text, year: 2024 }))
    const broken = '{"title": "报'
    const results = await ingest({ 'a.jsonl': `${[lines[0], broken, '', ...lines.slice(1)].join('\r\n')}\r\n` })
    const records = recordsOf(results)
    expect(records.map(({ metadata }) => metadata.title)).toEqual(titles)
    expect(records.every((record) => record.text === text && record.encoding === 'UTF-8')).toBe(true)
    expect(records.slice(0, 2).map(({ record }) => record)).toEqual(['1', '4'])
    expect(quarantineOf(results)).toMatchObject([{ record: '2', code: 'line_invalid' }])
  })

  it('as a CSV in GB18030 gives its reports, line ends and quotation marks in them', async () => {
    const rows = ['full_text,title,year', ...titles.map((title) => `${quoted},${title},2024`)]
    const csv = rows.join('\n').replaceAll('\n', '\r\n')
    const long = `${csv}\r\n${rows.slice(1).join('\r\n')}`
    const records = recordsOf(await ingest({ 'a.csv': iconv.encode(long, 'gb18030') }))
    expect(records.map(({ metadata }) => metadata.title)).toEqual([...titles, ...titles])
    expect(records.every((record) => record.text === text && record.encoding === 'GB18030')).toBe(true)
    expect(records.at(-1)?.record).toBe(String(2 * count))
  })

  it('ends where a quotation mark is not closed', async () => {
    const rows = ['title,full_text', ...titles.map((title) => `${title},${quoted}`)]
    const open = `坏,"${paragraph.repeat(100)}`
    const results = await ingest({ 'a.csv': `${rows.join('\n')}\n${open}\n${rows.slice(1).join('\n')}` })
    expect(recordsOf(results).map(({ metadata }) => metadata.title)).toEqual(titles)
    expect(quarantineOf(results)).toMatchObject([
      { record: String(count + 1), reason: expect.stringMatching(/quotation mark/) },
    ])
  })

  it('with a line that no report is as long as goes on after it', async () => {
    const long = JSON.stringify({ full_text: 'x'.repeat(limits.recordCharacters + 10) })
    const last = JSON.stringify({ title: '后', full_text: '全县生产总值增长5%。' })
    const first = JSON.stringify({ title: '前', full_text: '全县生产总值增长4%。' })
    const results = await ingest({ 'a.jsonl': `${first}\n${long}\n${last}\n` })
    expect(recordsOf(results).map(({ metadata }) => metadata.title)).toEqual(['前', '后'])
    expect(quarantineOf(results)).toMatchObject([{ record: '2', code: 'too_large' }])
  })
})
