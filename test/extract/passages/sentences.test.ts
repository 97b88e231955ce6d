import { expect, it } from 'vitest'
import { sentencesOf } from '../../../pipelines/extract/passages/sentences.ts'

const read = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

it('ends a sentence at its mark', () => {
  expect(read('开工项目5个。我们怎么办?努力!')).toEqual(['开工项目5个', '我们怎么办', '努力'])
})

it('says which sentence may hold a number', () => {
  const text = '投资增长5%。大家很努力。'
  expect(sentencesOf(text, 0, text.length).map(({ counts }) => counts)).toEqual([true, false])
})

it('ends one that goes on for pages with a clause, not inside a number', () => {
  const page = '产'.repeat(3999)
  expect(read(`${page}值1,234亿元,就业5万人。`)).toEqual([`${page}值1,234亿元`, '就业5万人'])
})
