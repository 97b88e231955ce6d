import { expect, it } from 'vitest'
import { combined, compounds } from '../../../pipelines/extract/lexer/compounds.ts'
import { indicators } from '../../../schemas/indicators.ts'

const known = new Set(indicators.map(({ indicator }) => indicator))

it('has families of names of indicators that the catalogue has', () => {
  expect(compounds.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([])
})

it('fills in the lists that families share', () => {
  const words = compounds.flatMap(({ parts }) => parts.flat())
  expect(words.filter((word) => /[{} ]/.test(word))).toEqual([])
})

it('takes one word of each part, or none where one is empty', () => {
  expect(combined([['', '各项'], ['存款'], ['余额', '总额']])).toEqual([
    '存款余额',
    '存款总额',
    '各项存款余额',
    '各项存款总额',
  ])
})
