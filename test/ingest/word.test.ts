import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  Paragraph,
  SimpleField,
  TableOfContents,
  Textbox,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../pipelines/report.ts'
import { ingest, quarantineOf, recordsOf } from './collect.ts'

type Options = ConstructorParameters<typeof Document>[0]
type Child = Options['sections'][number]['children'][number]

async function recordOf(children: readonly Child[], options: Partial<Options> = {}) {
  const document = new Document({ ...options, sections: [{ children }] })
  const results = await ingest({ 'a.docx': new Uint8Array(await Packer.toBuffer(document)) })
  expect(quarantineOf(results)).toEqual([])
  const [record] = recordsOf(results)
  if (!record) throw new Error('a.docx gave no record')
  return record
}

const numbering = {
  config: [
    {
      reference: 'chapters',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
        { level: 3, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%4' },
        { level: 4, format: LevelFormat.BULLET, text: '●' },
      ],
    },
  ],
}

function numbered(text: string, level: number, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, text, numbering: { reference: 'chapters', level } })
}

const change = { id: 1, author: '甲', date: '2024-01-01T00:00:00Z' }

describe('a Word document', () => {
  it('has the numbers of its lists in its text, each level counted anew below the next', async () => {
    const children = [
      numbered('2023年工作回顾', 0, { heading: HeadingLevel.HEADING_1 }),
      numbered('经济', 1),
      numbered('工业', 2),
      numbered('产值', 3),
      numbered('要点', 4),
      numbered('农业', 2),
      numbered('民生', 1),
      numbered('2024年工作安排', 0),
      numbered('目标', 1),
    ]
    expect((await recordOf(children, { numbering })).text.split('\n')).toEqual([
      '一、2023年工作回顾',
      '（一）经济',
      '1. 工业',
      '①产值',
      '要点',
      '2. 农业',
      '（二）民生',
      '二、2024年工作安排',
      '（一）目标',
    ])
  })

  it('has sections by headings whose numbers come from their style', async () => {
    const style = { id: 'chapter', name: '章', paragraph: { numbering: { reference: 'chapters', level: 0 } } }
    const styles = { paragraphStyles: [style, { id: 'derived', name: '章二', basedOn: 'chapter' }] }
    const record = await recordOf(
      [
        new Paragraph('桃源县2024年政府工作报告'),
        new Paragraph({ text: '2023年工作回顾', style: 'chapter' }),
        new Paragraph('全县地区生产总值增长5.2%。'),
        new Paragraph({ text: '2024年工作安排', style: 'derived' }),
        new Paragraph('全县地区生产总值增长6%左右。'),
      ],
      { numbering, styles },
    )
    const { observations } = readReport(record).extraction
    expect(observations.map(({ section, value }) => [section, value])).toEqual([
      ['一、2023年工作回顾', 5.2],
      ['二、2024年工作安排', 6],
    ])
  })

  it('is what it is once its tracked changes are accepted', async () => {
    const runs = [
      new TextRun('全县生产总值增长'),
      new DeletedTextRun({ ...change, text: '6.5%' }),
      new InsertedTextRun({ ...change, text: '7.2%' }),
      new TextRun('。'),
    ]
    expect((await recordOf([new Paragraph({ children: runs })])).text).toBe('全县生产总值增长7.2%。')
  })

  it('has its notes at the end, without the mark in the sentence', async () => {
    const runs = [new TextRun('全县生产总值1356'), new FootnoteReferenceRun(1), new TextRun('亿元。')]
    const footnotes = { 1: { children: [new Paragraph('按可比价格计算。')] } }
    const { text } = await recordOf([new Paragraph({ children: runs })], { footnotes })
    expect(text).toBe('全县生产总值1356亿元。\n按可比价格计算。')
  })

  it.each([
    [
      'the text of a box',
      [new Textbox({ style: { width: '200pt', height: 'auto' }, children: [new Paragraph('框中。')] })],
      '框中。',
    ],
    [
      'what a field shows',
      [new Paragraph({ children: [new SimpleField('DATE', '2024年'), new TextRun('召开。')] })],
      '2024年召开。',
    ],
    [
      'a hyphen that does not break',
      [new Paragraph({ children: [new TextRun({ children: ['12', new NoBreakHyphen(), '13亿元'] })] })],
      '12-13亿元',
    ],
  ])('keeps %s', async (_, children, text) => {
    expect((await recordOf(children)).text).toBe(text)
  })

  it.each([
    [
      'hidden text',
      [new Paragraph({ children: [new TextRun({ text: '待核', vanish: true }), new TextRun('增长5.2%。')] })],
    ],
    ['its table of contents', [new Paragraph({ text: '一、回顾\t1', style: 'TOC1' }), new Paragraph('增长5.2%。')]],
    ['an empty table of contents', [new TableOfContents('目录'), new Paragraph('增长5.2%。')]],
  ])('leaves out %s', async (_, children) => {
    expect((await recordOf(children)).text).toBe('增长5.2%。')
  })
})
