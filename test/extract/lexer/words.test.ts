import { describe, expect, it } from 'vitest'
import { words } from '../../../pipelines/extract/lexer/words.ts'
import { tableRows } from '../../../schemas/csv.ts'

const rows = tableRows('pipelines', 'extract', 'lexer', 'words.csv')

describe('words.csv', () => {
  it('has each word of a class once, in the order of their characters, so that two changes seldom meet in one line', () => {
    const classes = [...new Set(rows.map(([kind]) => kind))]
    const sorted = classes.flatMap((kind) =>
      [...new Set(rows.filter((row) => row[0] === kind).map(([, word]) => word))].sort(),
    )
    expect(rows.map(([, word]) => word)).toEqual(sorted)
  })

  it('has rows of five cells', () => {
    expect(rows.filter((row) => row.length !== 5)).toEqual([])
  })
})

describe('words', () => {
  it('derives what a verb of change becomes: its perfect, what it reaches and how large it is', () => {
    expect(words.get('增长了')).toEqual({ class: 'rise', up: 1, text: '增长了' })
    expect(words.get('下降到')).toEqual({ class: 'reach', up: -1, text: '下降到' })
    expect(words.get('增长超过')).toEqual({ class: 'rise', up: 1, qualifier: 'at_least', text: '增长超过' })
  })

  it('gives a verb of becoming a meaning only with what it became', () => {
    expect(words.get('延展到')).toEqual({ class: 'reach', text: '延展到' })
    expect(words.get('延展')).toBeUndefined()
  })

  it('puts goals together with what sets them', () => {
    expect(words.get('增长预期目标定为')?.class).toBe('rate')
    expect(words.get('预期目标拟定为')?.class).toBe('target')
  })
})
