import { expect, it } from 'vitest'
import { extentOf } from '../../../pipelines/extract/lexer/extent.ts'

const read = (text: string) => text.slice(0, extentOf(text, 0, text.length))

it('needs nothing of a sentence without a number', () => {
  expect(read('一批重大工程加快建设,三农工作扎实推进')).toBe('')
})

it('needs nothing of a sentence whose only number is a year', () => {
  expect(read('2025年,我们迎难而上')).toBe('')
})

it('stops behind the clause of the last number', () => {
  expect(read('投资增长5%左右,结构不断优化,活力持续增强')).toBe('投资增长5%左右,')
})

it('reads a growth without a number', () => {
  expect(read('居民收入与经济增长同步,民生改善')).toBe('居民收入与经济增长同步,')
})

it('reads a sentence with brackets whole', () => {
  const text = '投资(含农户5%)增长5%,结构不断优化'
  expect(read(text)).toBe(text)
})
