import { expect, it } from 'vitest'
import { characterOf, isLead, isTrail, pairOf, vanishingSeconds } from '../../pipelines/repair/gbk.ts'

it('knows the 21,791 double-byte characters of code page 936', () => {
  let count = 0
  for (let pair = 0; pair < 0x10000; pair += 1) if (characterOf(pair >> 8, pair & 0xff) !== 0) count += 1
  expect(count).toBe(21_791)
})

it('finds the bytes of a character and the character of bytes', () => {
  expect(pairOf('營'.charCodeAt(0))).toBe(0xa049)
  expect(characterOf(0xb9, 0xa0)).toBe('範'.charCodeAt(0))
})

it('has no bytes for a character outside GBK', () => {
  expect(pairOf('𠮷'.charCodeAt(0))).toBe(0)
})

it('knows which bytes begin and end a character', () => {
  expect([0x80, 0x81, 0xfe, 0xff].map(isLead)).toEqual([false, true, true, false])
  expect([0x3f, 0x40, 0x7f, 0xfe, 0xff].map(isTrail)).toEqual([false, true, false, true, false])
})

it('knows the pairs that vanish: the user-defined ones and other gaps', () => {
  expect(vanishingSeconds(0xaa)).toContain(0xa1)
  expect(vanishingSeconds(0xf8)).toContain(0xfe)
  expect(vanishingSeconds(0xa9)).toContain(0xa1)
  expect(vanishingSeconds(0xb0)).toEqual([])
})
