import { describe, expect, it } from 'vitest'
import type { Piece } from '../../pipelines/ingest/formats/pdf_lines.ts'
import { textOfPages } from '../../pipelines/ingest/formats/pdf_text.ts'

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

  it('takes no row of a table for a header because those of other pages differ in their numbers alone', () => {
    const row = (text: string, place: number, ...numbers: string[]) =>
      [text, ...numbers].map((cell, index) => ({ ...line(cell, place), x: 80 + index * 120 }))
    const pages = [1, 2, 3, 4].map((page) =>
      [0, 1, 2].flatMap((place) => row('合计', place, `${page}${place}.5`, `${page}${place}.7`)),
    )
    expect(textOfPages(pages).split('\n')).toEqual(
      [1, 2, 3, 4].flatMap((page) => [0, 1, 2].map((place) => `合计\t${page}${place}.5\t${page}${place}.7`)),
    )
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

  it('ends a paragraph without indents where a line has room for the next word, or the next one is further down', () => {
    const full = filling.slice(0, 26)
    const lines = [line('一、工作回顾', 0), line(full, 1), line('完成任务。', 2), line(full, 3), line(full, 4.5)]
    const moved = [line(`${filling.slice(0, 22)}总值`, 5.5), line('135678亿元。', 6.5)]
    expect(textOfPages([[...lines, ...moved]]).split('\n')).toEqual([
      '一、工作回顾',
      `${full}完成任务。`,
      full,
      `${full}${filling.slice(0, 22)}总值135678亿元。`,
    ])
  })

  it('leaves the raised marks of notes out of the numbers they stand behind, and keeps the power of a unit', () => {
    const raised = (text: string, x: number) => ({ text, x, y: 765, width: 5, size: 9 })
    const page = [
      { text: '粮食61.35万吨', x: 80, y: 760, width: 100, size },
      raised('2', 180),
      { text: '，面积12km', x: 185, y: 760, width: 80, size },
      raised('2', 265),
      { text: '。', x: 270, y: 760, width: 16, size },
    ]
    expect(textOfPages([page])).toBe('粮食61.35万吨，面积12km2。')
  })

  it('sets the notes at the foot of a page behind the text, which goes on over the page', () => {
    const note = { ...line('①初步统计数。', 24), size: 10 }
    const pages = [
      [line(filling.slice(0, 26), 0), line(`${filling.slice(0, 23)}总值1`, 1), note],
      [line('356亿元。', 0)],
    ]
    const text = `${filling.slice(0, 26)}${filling.slice(0, 23)}总值1356亿元。`
    expect(textOfPages(pages).split('\n')).toEqual([text, '①初步统计数。'])
  })

  it('reads two columns of prose one after the other', () => {
    const half = (text: string, row: number, x: number) => ({ ...line(text, row), x })
    const left = [0, 1, 2, 3, 4].map((row) => half(filling.slice(row, row + 12), row, 80))
    const right = [0, 1, 2, 3, 4].map((row) => half(filling.slice(row + 8, row + 20), row, 300))
    const text = [...left, ...right].map((piece) => piece.text).join('')
    expect(textOfPages([[...left, ...right]])).toBe(text)
    expect(textOfPages([left.flatMap((piece, row) => [piece, right[row] ?? piece])])).toBe(text)
  })

  it('closes the gaps that type leaves between Chinese and numbers', () => {
    expect(textOfPages([[line('总值 1356 亿元，机场 C919 投用', 0)]])).toBe('总值1356亿元，机场C919投用')
  })
})

describe('a table in a PDF', () => {
  const cell = (text: string, row: number, column: number) => ({ ...line(text, row), x: 80 + column * 90 })
  const header = ['指标名称', '单位', '2022年', '增长%', '2023年'].map((text, column) => cell(text, 0, column))
  const tableOf = (...pieces: Piece[]) =>
    textOfPages([[...header, ...pieces]])
      .split('\n')
      .slice(1)

  it('keeps the columns of a row with an empty cell', () => {
    expect(tableOf(cell('粮食产量', 1, 0), cell('万吨', 1, 1), cell('5.2', 1, 3), cell('512', 1, 4))).toEqual([
      '粮食产量\t万吨\t\t5.2\t512',
    ])
  })

  it('makes one cell of the lines that it was broken into, printed one after the other', () => {
    const broken = [cell('城镇居民', 1, 0), cell('收入', 2, 0)]
    const values = [cell('元', 1.5, 1), cell('486', 1.5, 2), cell('5.2', 1.5, 3), cell('512', 1.5, 4)]
    expect(tableOf(...broken, ...values)).toEqual(['城镇居民收入\t元\t486\t5.2\t512'])
  })

  it('goes on over the page with the same columns', () => {
    const next = [
      cell('粮食产量', 0, 0),
      cell('万吨', 0, 1),
      cell('512', 0, 4),
      cell('棉花产量', 1, 0),
      cell('5', 1, 2),
    ]
    expect(textOfPages([[...header, cell('总值', 1, 0), cell('亿元', 1, 1), cell('5.2', 1, 3)], next])).toBe(
      '指标名称\t单位\t2022年\t增长%\t2023年\n总值\t亿元\t\t5.2\n粮食产量\t万吨\t\t\t512\n棉花产量\t\t5',
    )
  })
})
