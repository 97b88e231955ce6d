import { describe, expect, it } from 'vitest'
import { tableRows } from '../../../schemas/csv.ts'

describe.each(['words.csv', 'heads.csv'])('%s', (name) => {
  const rows = tableRows('pipelines', 'extract', 'mentions', name)

  it('has each word of a class once, in the order of their characters, so that two changes seldom meet in one line', () => {
    const classes = [...new Set(rows.map(([kind]) => kind))]
    const sorted = classes.flatMap((kind) =>
      [...new Set(rows.filter((row) => row[0] === kind).map(([, word]) => word))].sort(),
    )
    expect(rows.map(([, word]) => word)).toEqual(sorted)
  })

  it('has rows of two cells', () => {
    expect(rows.filter((row) => row.length !== 2)).toEqual([])
  })
})

describe('words.csv', () => {
  it('says one thing of a word', () => {
    const words = tableRows('pipelines', 'extract', 'mentions', 'words.csv').map(([, word]) => word)
    expect(words).toHaveLength(new Set(words).size)
  })
})
