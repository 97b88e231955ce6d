import { describe, expect, it } from 'vitest'
import { inText, viewOf } from '../../pipelines/extract/view.ts'

const lines = (text: string) => {
  const { chars, paragraphs } = viewOf(text)
  return paragraphs.map(({ start, end }) => chars.slice(start, end))
}

describe('viewOf', () => {
  it('folds full-width digits, letters and marks to one width', () => {
    expect(viewOf('ＧＤＰ增长８．８％，').chars).toBe('GDP增长8.8%,')
  })

  it('leaves out spaces, zero-width characters and quotation marks', () => {
    expect(viewOf('“十四五” 增长 1\u200b0 ％').chars).toBe('十四五增长10%')
  })

  it('leaves out what Markdown sets headings and bold words with', () => {
    expect(lines('# 工作报告\n\n**一、2013年工作回顾**\n\n## （一）财政\n收入**稳步增长**。')).toEqual([
      '工作报告',
      '一、2013年工作回顾',
      '(一)财政',
      '收入稳步增长。',
    ])
  })

  it('begins a line of its own with the number of an item, though the line before has no stop', () => {
    expect(lines('财政打出组合拳，取得新成效\n1.一般公共预算。收入增长4%。')).toEqual([
      '财政打出组合拳,取得新成效',
      '1.一般公共预算。收入增长4%。',
    ])
    expect(lines('投资增长很快，完成\n1.5亿元。')).toEqual(['投资增长很快,完成1.5亿元。'])
  })

  it('ends the heading of a part, however long, at a space before the years that the part opens with', () => {
    expect(lines('二、转型跨越，开创全市发展新局面 “十三五”时期，生产总值年均增长8%。')).toEqual([
      '二、转型跨越,开创全市发展新局面',
      '十三五时期,生产总值年均增长8%。',
    ])
    expect(lines('二、转型跨越，开创全市 发展新局面')).toEqual(['二、转型跨越,开创全市发展新局面'])
  })

  it('ends no title before the number that it has', () => {
    expect(lines('九、对外贸易全年进出口总额 8.6 亿美元，增长5%。')).toEqual([
      '九、对外贸易全年进出口总额8.6亿美元,增长5%。',
    ])
  })

  it('writes a bullet as what divides items, and not at all where one begins anyway', () => {
    expect(lines('■增长5%▲就业6万人，◆收入7元')).toEqual(['增长5%;就业6万人,收入7元'])
  })

  it('joins a line that was cut inside its sentence', () => {
    expect(lines('全县财政收入稳步增长，完成\n12.5\n亿元。\n下一段')).toEqual([
      '全县财政收入稳步增长,完成12.5亿元。',
      '下一段',
    ])
  })

  it('leaves the mark of a note out, and divides items that a circled number begins', () => {
    expect(lines('生产总值②达到500亿元③，增长5%。')).toEqual(['生产总值达到500亿元,增长5%。'])
    expect(lines('抓好：①改造小区10个②加装电梯20部。')).toEqual(['抓好:改造小区10个;加装电梯20部。'])
  })

  it('joins a line that was cut inside a number, or behind a sentence of its item', () => {
    expect(lines('（一）经济。2016年，税收收入12\n5亿元。')).toEqual(['(一)经济。2016年,税收收入125亿元。'])
    expect(lines('（二）结构。由15∶45∶40\n调整为12∶46∶42。')).toEqual(['(二)结构。由15:45:40调整为12:46:42。'])
    expect(lines('主要目标为8\n2023年工作')).toEqual(['主要目标为8', '2023年工作'])
  })

  it('keeps numbers apart that stand on lines of their own', () => {
    expect(lines('税收收入\n1200\n8.5%\n出口')).toEqual(['税收收入', '1200', '8.5%', '出口'])
    expect(lines('税收收入34\n8.5%')).toEqual(['税收收入34', '8.5%'])
  })

  it('joins a line that stops at 的 and one that begins with 是', () => {
    expect(lines('明年发展的\n主要目标\n是：增长5%。')).toEqual(['明年发展的主要目标是:增长5%。'])
  })

  it('joins what a page has in bold within quotation marks on a line of its own', () => {
    expect(lines('二、“\n十五五\n”时期的目标\n生产总值增长5%。')).toEqual(['二、十五五时期的目标', '生产总值增长5%。'])
    expect(lines('弘扬“三牛“\n一、目标\n增长5%。')).toEqual(['弘扬三牛', '一、目标', '增长5%。'])
  })

  it('keeps a heading apart from what follows it', () => {
    expect(lines('一、今年的工作\n新的一年，我们加油。\n（一）抓项目，促投资\n开工项目5个。')).toEqual([
      '一、今年的工作',
      '新的一年,我们加油。',
      '(一)抓项目,促投资',
      '开工项目5个。',
    ])
  })
})

describe('inText', () => {
  it('leads from the view back to the text', () => {
    const text = '产值 ６ ２０．５ 亿元'
    const view = viewOf(text)
    const at = view.chars.indexOf('620.5')
    const { start, end } = inText(view, at, at + 5)
    expect(text.slice(start, end)).toBe('６ ２０．５')
  })
})
