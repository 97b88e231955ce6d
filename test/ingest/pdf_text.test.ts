import { describe, expect, it } from 'vitest'
import { type Piece, textOfPages } from '../../pipelines/ingest/formats/pdf_text.ts'

const size = 16

/** A line of a page: characters as wide as they are high, digits half as wide. */
function line(text: string, row: number, indent = 0): Piece {
  const width = [...text].reduce((sum, char) => sum + (/[\d.%]/.test(char) ? size / 2 : size), 0)
  return { text, x: 80 + indent * size, y: 760 - row * 28, width, size }
}

const filling = '全县上下坚持稳中求进总基调扎实推进各项重点工作落地见效成果惠民'

describe('the text of the pages of a PDF', () => {
  it('joins lines that go on, numbers among them', () => {
    const page = [line(`${filling.slice(0, 23)}总值1`, 0, 2), line('356亿元。', 1), line('下一段。', 2, 2)]
    const rest = [line(filling.slice(0, 24), 3, 2), line(`${filling.slice(0, 24)}完成`, 4), line('任务。', 5)]
    expect(textOfPages([[...page, ...rest]]).split('\n')).toEqual([
      `${filling.slice(0, 23)}总值1356亿元。`,
      '下一段。',
      `${filling.slice(0, 24)}${filling.slice(0, 24)}完成任务。`,
    ])
  })

  it('leaves out page numbers, and headers and footers that stand on most pages', () => {
    const pages = [1, 2, 3, 4].map((number) => [
      line('桃源县计划报告', 0),
      line(filling.slice(number, number + 24), 2, 2),
      line(`说到第${number}处为止。`, 3),
      line(`— ${number} —`, 25),
    ])
    const paragraph = (number: number) => `${filling.slice(number, number + 24)}说到第${number}处为止。`
    expect(textOfPages(pages)).toBe([1, 2, 3, 4].map(paragraph).join('\n'))
  })

  it('keeps the rows of a table, their cells parted by tabs, and closes the gaps of a spaced title', () => {
    const cells = (row: number, ...texts: string[]) =>
      texts.map((text, index) => ({ ...line(text, row), x: 80 + index * 120 }))
    const title = [
      { ...line('报', 0), x: 200 },
      { ...line('告', 0), x: 260 },
    ]
    expect(
      textOfPages([[...title, ...cells(2, '指标', '单位', '2023年'), ...cells(3, '生产总值', '亿元', '486.4')]]),
    ).toBe('报告\n指标\t单位\t2023年\n生产总值\t亿元\t486.4')
  })
})
