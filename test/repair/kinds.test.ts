import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { repair } from '../../pipelines/repair/index.ts'

const sentence = '全县地区生产总值完成56.3亿元，同比增长4.8%，新增学位1200个。'

describe('UTF-8 read as another encoding', () => {
  it.each([
    ['Latin-1', 'latin1'],
    ['Windows-1252, its five undefined bytes kept', 'windows-1252'],
  ])('is undone from %s, marks and letters too', (_, encoding) => {
    const text = '“苏”区——新增绿地12公顷，占比∶3·5，β×2；全省第一？不知。'
    const raw = new TextDecoder(encoding).decode(Buffer.from(text, 'utf8'))
    expect(repair(raw)).toMatchObject({ text, damaged: 0 })
  })

  it.each([
    ['replaced', '\ufffd'],
    ['made a question mark', '?'],
    ['dropped', ''],
  ])('is marked lost where a byte that Windows-1252 does not have was %s', (_, left) => {
    const text = '今年新架电缆12公里，苏区粮食产量稳定。'
    const raw = iconv.decode(Buffer.from(text, 'utf8'), 'windows-1252').replaceAll('\ufffd', left)
    const { text: repaired, damaged } = repair(raw)
    expect(repaired).toMatch(/^今年新架电缆12公里，□+/)
    expect(repaired).not.toMatch(/[\u0080-\u024f\ufffd?]/)
    expect(damaged).toBe(repaired.match(/□/g)?.length)
  })

  it('is undone in the line that it stands in only', () => {
    const raw = `${sentence}\n${Buffer.from('粮食产量9万吨', 'utf8').toString('latin1')}\n“完”`
    expect(repair(raw).text).toBe(`${sentence}\n粮食产量9万吨\n“完”`)
  })

  it('is undone from GBK where every byte was read', () => {
    const text = '发展经济的，县市人民政府'
    const raw = iconv.decode(Buffer.from(text.slice(0, 10), 'utf8'), 'gbk')
    expect(repair(raw)).toMatchObject({ text: text.slice(0, 10), damaged: 0 })
  })

  it('is marked lost where GBK could not read a byte', () => {
    const raw = iconv.decode(Buffer.from('全县粮食产量稳定，的确是大丰收。', 'utf8'), 'gbk').replaceAll('\ufffd', '?')
    const { text, damaged } = repair(raw)
    expect(text).toMatch(/^全县粮食产量稳定/)
    expect(damaged).toBe(text.match(/□/g)?.length ?? 0)
  })

  it('leads back to the raw text', () => {
    const raw = `甲${Buffer.from('乡村', 'utf8').toString('latin1')}100`
    const { text, rawOffset } = repair(raw)
    expect(text).toBe('甲乡村100')
    expect(raw.slice(rawOffset(text.indexOf('100')))).toBe('100')
  })

  it('is lost where only replacement characters are left', () => {
    expect(repair('全县完成锟斤拷投资12亿元\ufffd')).toMatchObject({ text: '全县完成□□投资12亿元□', damaged: 3 })
  })
})

describe('entities of HTML', () => {
  it.each([
    ['&ldquo;十四五&rdquo;期间&nbsp;', '“十四五”期间 '],
    ['增长4.8&#37;', '增长4.8%'],
    ['面积3万m&sup2;', '面积3万m²'],
    ['&amp;nbsp;教育&#x6587;化', ' 教育文化'],
  ])('%s → %s', (raw, text) => {
    expect(repair(raw).text).toBe(text)
  })

  it.each(['R&D经费', 'AT&T;', '&foo;', '&#0;'])('keeps %s', (text) => {
    expect(repair(text).text).toBe(text)
  })
})

describe('invisible characters', () => {
  it('are taken out of sentences and numbers', () => {
    const raw = '生产总值56\u200b.3亿\u00ad元\ufeff'
    const { text, rawOffset } = repair(raw)
    expect(text).toBe('生产总值56.3亿元')
    expect(raw.slice(rawOffset(4), rawOffset(8))).toBe('56\u200b.3')
  })
})

describe('a doubled text', () => {
  const paragraph = `${sentence}全年新建农村公路86公里，改造危房320户，城乡面貌有了新的变化。居民人均可支配收入达到2.1万元。`

  it('stands there once', () => {
    expect(repair(`${paragraph}\n${paragraph}\n`).text.trimEnd()).toBe(paragraph)
  })

  it('stands there once if each of its lines was doubled', () => {
    const lines = [paragraph, sentence, '二、今年目标', '粮食产量稳定在12万吨以上。']
    const raw = lines.flatMap((line) => [line, line]).join('\n')
    expect(repair(raw).text.trim()).toBe(lines.join('\n'))
  })

  it.each([
    ['blank ones too', (line: string) => [line, line]],
    ['blank ones once', (line: string) => (line === '' ? [line] : [line, line])],
    ['the double below a blank line', (line: string) => (line === '' ? [line] : [line, '', line])],
    ['the double behind it', (line: string) => [line + line]],
  ])('keeps its blank lines if each of its lines was doubled: %s', (_, double) => {
    const lines = [sentence, '', paragraph, '', '二、今年目标', '粮食产量稳定在12万吨以上。', '']
    const { text, rawOffset } = repair(lines.flatMap(double).join('\n'))
    expect(text).toBe(lines.join('\n'))
    expect(rawOffset(text.length)).toBe(lines.flatMap(double).join('\n').length)
  })

  it('is not one whose title stands twice', () => {
    const text = `全县计划执行情况的报告\n全县计划执行情况的报告\n${paragraph}`
    expect(repair(text).text).toBe(text)
  })
})

it('any text of the genre, with several kinds of damage, keeps its offsets in order', () => {
  const parts = fc.constantFrom(
    sentence,
    '&nbsp;',
    '\u200b',
    '锟斤拷',
    '經(jīng)濟(jì)',
    'æ–°',
    '?fàn)',
    '、',
    '12',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (chosen) => {
      const raw = chosen.join('')
      const { text, repairs, rawOffset } = repair(raw)
      const places = Array.from({ length: text.length + 1 }, (_, offset) => rawOffset(offset))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      expect(places.at(-1)).toBe(raw.length)
      expect(repairs.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
    }),
  )
})
