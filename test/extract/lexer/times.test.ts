import { describe, expect, it } from 'vitest'
import { timeAt } from '../../../pipelines/extract/lexer/times.ts'

const read = (text: string) => timeAt(text, 0, text.length)

describe('timeAt', () => {
  it.each([
    ['2025年', { kind: 'year', year: 2025, end: false }],
    ['2030年底', { kind: 'year', year: 2030, end: true }],
    ['二〇三五年', { kind: 'year', year: 2035, end: false }],
    ['一九八七年', { kind: 'year', year: 1987, end: false }],
    ['2021-2025年', { kind: 'span', from: 2021, to: 2025 }],
    ['1996年至2000年', { kind: 'span', from: 1996, to: 2000 }],
    ['今年', { kind: 'relative', offset: 0 }],
    ['去年', { kind: 'relative', offset: -1 }],
    ['上年', { kind: 'previous' }],
    ['过去五年', { kind: 'years', count: 5, ahead: false, bare: false }],
    ['五年来', { kind: 'years', count: 5, ahead: false, bare: false }],
    ['今后五年', { kind: 'years', count: 5, ahead: true, bare: false }],
    ['十年', { kind: 'years', count: 10, ahead: false, bare: true, open: true }],
    ['十年前', { kind: 'ago', count: 10 }],
    ['十四五时期', { kind: 'plan', number: 14, since: false, end: false }],
    ['十五五', { kind: 'plan', number: 15, since: false, end: false }],
    ['十五期间', { kind: 'plan', number: 10, since: false, end: false }],
    ['十四五以来', { kind: 'plan', number: 14, since: true, end: false }],
    ['前三季度', { kind: 'part' }],
    ['1-11月', { kind: 'part' }],
    ['2023年3月5日', { kind: 'part' }],
  ])('reads %s', (text, time) => {
    expect(read(text)).toEqual({ time, end: text.length })
  })

  it.each(['90年代', '五个', '2500家', '十五条'])('reads no time in %s', (text) => {
    expect(read(text)).toBeNull()
  })
})
