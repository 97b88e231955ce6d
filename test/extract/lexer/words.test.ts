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

  it('has rows of six cells', () => {
    expect(rows.filter((row) => row.length !== 6)).toEqual([])
  })
})

describe('words', () => {
  it('derives what a verb of change becomes: its perfect, what it reaches and how large it is', () => {
    expect(words.get('增长了')).toMatchObject({ class: 'rise', direction: 1 })
    expect(words.get('下降到')).toMatchObject({ class: 'reach', direction: -1 })
    expect(words.get('增长超过')).toMatchObject({ class: 'rise', direction: 1, qualifier: 'at_least' })
  })

  it('gives a verb of becoming a meaning only with what it became', () => {
    expect(words.get('延展到')?.class).toBe('reach')
    expect(words.get('延展')).toBeUndefined()
  })

  it('gives what is derived of a verb the traits of the verb', () => {
    expect(words.get('恢复到')?.traits.has('recover')).toBe(true)
    expect(words.get('改善了')?.traits.has('better')).toBe(true)
    expect(words.get('增长')?.traits.size).toBe(0)
  })

  it('puts goals together with what sets them', () => {
    expect(words.get('增长预期目标定为')?.class).toBe('rate')
    expect(words.get('预期目标拟定为')?.class).toBe('target')
  })
})
