import { expect, it } from 'vitest'
import { learnLanguage } from '../../pipelines/repair/language.ts'
import { settle } from '../../pipelines/repair/settle.ts'
import { hypothesisOf } from './hypotheses.ts'

const language = learnLanguage(['渔业稳中有进。'])

/** What is published of readings with their scores, between 全县 and a full stop. */
function settled(...readings: [text: string, score: number][]): string {
  const around: [number, number] = ['县'.charCodeAt(0), '。'.charCodeAt(0)]
  const characters = settle(
    readings.map(([text, score]) => hypothesisOf(text, score)),
    around,
    language,
  )
  return String.fromCharCode(...characters.map(({ code }) => code))
}

it('takes the only reading', () => {
  expect(settled(['渔业', -5])).toBe('渔业')
})

it('takes a reading that is clearly likelier', () => {
  expect(settled(['渔业', -5], ['渔民', -7.6])).toBe('渔业')
})

it('marks the character that a close reading has otherwise', () => {
  expect(settled(['渔业', -5], ['渔民', -7.2])).toBe('渔□')
})

it('marks the place where a close reading has one more', () => {
  expect(settled(['渔业稳', -5], ['渔业更稳', -7.9])).toBe('渔业□稳')
  expect(settled(['渔业稳', -5], ['渔业更稳', -8.1])).toBe('渔业稳')
})

it('marks a supplied character that was never seen beside its neighbours', () => {
  expect(settled(['渔业鼗', -5])).toBe('渔业□')
})

it('takes a supplied stop beside any neighbours', () => {
  expect(settled(['，鼗', -5])).toBe('，□')
})
