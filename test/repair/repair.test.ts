import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repair } from '../../pipelines/repair/index.ts'
import { projectFile } from '../../schemas/project.ts'
import { annotate, corrupt, drawList } from './corrupt.ts'

const report = readFileSync(projectFile('extracts', '140109-2023.txt'), 'utf8')
/** The scraped texts have ASCII punctuation, which stays. */
const narrow = (text: string) =>
  text.replace(/[，；：（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))

describe('a clean text', () => {
  it.each([
    ['Simplified', '全县粮食产量达到12.5万吨，同比增长3.1%（初步核算）。'],
    ['with full-width digits', '工业总产值达到１２３．５亿元，增长９％。'],
    ['with real brackets', '细颗粒物(PM2.5)下降，编制规划(2022-2025年)，人均(GDP)提高。'],
    ['with a gloss on a rare character', '垚(yáo)塘水库除险加固完工。'],
    ['with question marks', '钱从哪里来?人往哪里去?、怎么办'],
    ['with the odd Traditional character', '修缮“國泰民安”牌坊，发展国内旅游，经济稳中有进。'],
    ['that is empty', ''],
  ])('passes unchanged: %s', (_, text) => {
    expect(repair(text)).toMatchObject({ text, repairs: [], repaired: 0, damaged: 0 })
  })

  it('maps every offset to itself', () => {
    const { rawOffset } = repair('发展计划')
    expect([0, 2, 4, 9].map(rawOffset)).toEqual([0, 2, 4, 4])
  })
})

describe('a text with annotations in Unicode', () => {
  it('loses them and becomes Simplified', () => {
    const { text, damaged } = repair('全縣召開(kāi)高質(zhì)量發(fā)展大會(huì)')
    expect(text).toBe('全县召开高质量发展大会')
    expect(damaged).toBe(0)
  })

  it.each([
    ['確定奮鬥座(zuò)標', '确定奋斗坐标'],
    ['發展彷(fǎng)彿(fú)看得見', '发展仿佛看得见'],
    ['受到薰(xūn)陶', '受到熏陶'],
  ])('loses them where a character is converted in some words only: %s', (raw, text) => {
    expect(repair(`經(jīng)濟發(fā)展，${raw}`).text).toBe(`经济发展，${text}`)
  })

  it('counts the characters that carried one', () => {
    const { repaired, repairs } = repair('高質(zhì)量發(fā)展')
    expect(repaired).toBe(2)
    expect(repairs).toEqual([
      { start: 1, end: 2, kind: 'restored' },
      { start: 3, end: 4, kind: 'restored' },
    ])
  })

  it('keeps a bracket whose reading is another', () => {
    expect(repair('發(fā)展和經(fā)濟').text).toBe('发展和经(fā)济')
  })

  it('keeps real brackets', () => {
    expect(repair('發(fā)展規(guī)劃(2022-2025年)和(GDP)').text).toBe('发展规划(2022-2025年)和(GDP)')
  })

  it('maps offsets past the annotations', () => {
    const raw = '高質(zhì)量發(fā)展100個(gè)'
    const { text, rawOffset } = repair(raw)
    expect(raw.slice(rawOffset(text.indexOf('100')), rawOffset(text.indexOf('个')))).toBe('100')
  })

  it('is the clean report again', () => {
    expect(repair(annotate(report)).text).toBe(report)
  })
})

describe('a text whose bytes ran out of step', () => {
  /** The characters are judged by the rest of the document, which therefore stands before the run. */
  const damaged = `${annotate(report)}\n營商環(huán)境改善。全縣開展?fàn)I商環(huán)境整治`

  it('is put back where one reading remains', () => {
    expect(repair(damaged).text).toMatch(/全县开展营商环境整治$/)
  })

  it('marks the run, so that numbers in it are not published', () => {
    const { text, repairs } = repair(damaged)
    const runs = repairs.filter(({ kind }) => kind === 'out_of_step')
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['营'])
  })

  it('has lost the digit that the run ate, and the number is marked', () => {
    const raw = corrupt(`${report}\n燃气入户。\n新增燃气1356公里。`)
    expect(raw).toMatch(/\?xì\)\?356公里。$/)
    const { text, repairs } = repair(raw)
    const number = text.lastIndexOf('356')
    expect(text.slice(number - 1)).toBe('□356公里。')
    expect(repairs.some(({ kind, end }) => kind === 'out_of_step' && end === number)).toBe(true)
  })

  it.each([
    ['what an eaten line break tells of the character before it', '失业率控制在5%以内\n新增就业2万人。', '以内□新增'],
    ['a word whose character is converted in some words only', '一是着力提升供水保障水平。', '一是着力提升'],
    ['a byte that a full stop and a semicolon would share', '供需矛盾加剧；资金不足。', '矛盾加剧;资金'],
    ['an annotation that stands in runs only', '工业规模偏小，制造业占比低。', '规模偏小,制造业'],
    ['a pause after a word that goes on elsewhere', '兜牢基本民生、基层运转底线。', '基本民生、基层'],
  ])('is known by %s', (_, sentence, expected) => {
    const list = [...drawList(7, 40), ['詢', 'xún'], ['燃', 'rán'], ['製', 'zhì']] as const
    const raw = corrupt(`${report}\n${sentence}`, list)
    expect(repair(raw).text).toContain(expected)
  })

  it('is marked lost where nothing remains', () => {
    const { text, damaged } = repair('經(jīng)濟?zhuāng)漢')
    expect(text).toMatch(/^经济□+汉?$/)
    expect(damaged).toBe(text.match(/□/g)?.length)
  })

  it('is the clean report again but for what is marked', () => {
    const { text } = repair(corrupt(report))
    const clean = narrow(report)
    const pieces = text.split(/□+/)
    expect(pieces.every((piece) => clean.includes(piece))).toBe(true)
    expect(text.match(/□/g)?.length ?? 0).toBeLessThan(clean.length / 100)
  })
})

describe('a Traditional text', () => {
  it('becomes Simplified and keeps its length', () => {
    expect(repair('縣區經濟發展，著力推動產業轉型，成效顯著').text).toBe('县区经济发展，着力推动产业转型，成效显著')
  })
})

describe('laws', () => {
  const syllables = fc.constantFrom(
    '經(jīng)',
    '濟(jì)',
    '發',
    '展',
    '?fàn)',
    '(GDP)',
    '12',
    '。',
    '?',
    '、',
    '\n',
    '(',
    '營',
    'I',
    '叭',
    '┨',
  )
  const damaged = fc.array(syllables, { maxLength: 40 }).map((parts) => `發(fā)展經(jīng)濟${parts.join('')}`)

  it('offsets never run backwards and end where the raw text ends', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const { text, rawOffset } = repair(raw)
        const places = Array.from({ length: text.length + 1 }, (_, offset) => rawOffset(offset))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        expect(places.at(-1)).toBe(raw.length)
      }),
    )
  })

  it('repairs lie within the text, in order, and count what they say', () => {
    fc.assert(
      fc.property(damaged, (raw) => {
        const { text, repairs, damaged, repaired } = repair(raw)
        expect(repairs.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true)
        expect(repairs.map(({ start }) => start)).toEqual(repairs.map(({ start }) => start).toSorted((a, b) => a - b))
        const length = (kind: string) =>
          repairs.filter((repair) => repair.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0)
        expect([length('restored'), length('damaged')]).toEqual([repaired, damaged])
      }),
    )
  })

  it('what was repaired is clean', () => {
    for (const raw of [annotate(report), corrupt(report)]) {
      const { text } = repair(raw)
      expect(repair(text)).toMatchObject({ text, repairs: [] })
    }
  })

  it('any text of common characters passes unchanged', () => {
    const characters = fc.constantFrom(...'全县经济发展稳中有进增长左右，。、（）()?１２３4567.%\n ')
    fc.assert(
      fc.property(fc.array(characters), (parts) => {
        const text = parts.join('')
        expect(repair(text).text).toBe(text)
      }),
    )
  })
})
