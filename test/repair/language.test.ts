import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnLanguage } from '../../pipelines/repair/language.ts'

const text = '全縣糧食總產量穩定在30萬噸以上，新增糧食儲備庫2座。全縣油料總產量增長3.5%。'
const language = learnLanguage([text])
const codeOf = (character: string) => character.charCodeAt(0)
const contextAfter = (earlier: string, before: string) => language.contextOf(codeOf(earlier), codeOf(before))
const likely = (context: string, character: string) =>
  language.probability(contextAfter(context.slice(0, 1), context.slice(1)), language.characterOf(codeOf(character)))

describe('a language', () => {
  it.each([
    ['what the document has twice beats what it has once', '总产', '量', '总产', '值'],
    ['words that the document lacks are known', '腐败', '问', '腐败', '肥'],
    ['a word that has ended is not gone on with', '提升', '全', '提升', '格'],
    ['a Traditional character counts as its Simplified form', '总产', '量', '总产', '良'],
    ['a full-width digit is no ASCII digit', '定在', '3', '定在', '３'],
  ])('%s', (_, context, expected, other, unexpected) => {
    expect(likely(context, expected)).toBeGreaterThan(likely(other, unexpected))
  })

  it('gives each digit the same share', () => {
    expect(likely('定在', '7')).toBe(likely('定在', '3'))
  })

  it('gives all characters together no more than is there', () => {
    const every = Array.from({ length: 0x10000 }, (_, code) => language.characterOf(code))
    const distinct = [...new Map(every.map((character) => [character.code, character])).values()]
    for (const context of [
      contextAfter('总', '产'),
      contextAfter('腐', '败'),
      contextAfter('全', '县'),
      contextAfter('。', '全'),
    ]) {
      const sum = distinct.reduce(
        (total, character) => total + language.probability(context, character) / character.weight,
        0,
      )
      expect(sum).toBeGreaterThan(0.5)
      expect(sum).toBeLessThan(1.5)
    }
  })

  it('leaves out only what is below the floor', () => {
    const codes = fc.integer({ min: 0x20, max: 0x9fa5 })
    fc.assert(
      fc.property(codes, codes, codes, fc.integer({ min: -20, max: -1 }), (earlier, before, code, exponent) => {
        const context = language.contextOf(earlier, before)
        const character = language.characterOf(code)
        const floor = Math.exp(exponent)
        const whole = language.probability(context, character)
        const cut = language.probability(context, character, floor)
        expect(cut === whole || (cut === 0 && whole < floor)).toBe(true)
        expect(whole).toBeGreaterThan(0)
      }),
    )
  })
})
