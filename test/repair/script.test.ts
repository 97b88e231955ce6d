import { describe, expect, it } from 'vitest'
import { isTraditional, simplifiedOf, toSimplified } from '../../pipelines/repair/script.ts'

const convert = (text: string) =>
  toSimplified({ text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) })

describe('isTraditional', () => {
  it.each([
    ['縣委領導全縣經濟發展', true],
    ['县委领导全县经济发展', false],
    ['展览“國寶”等国家级文物', false],
    ['GDP', false],
  ])('%s → %s', (text, expected) => {
    expect(isTraditional(text)).toBe(expected)
  })
})

describe('toSimplified', () => {
  it.each([
    ['著力、著眼、隨著、圍繞著', '着力、着眼、随着、围绕着'],
    ['卓著、顯著、著名、名著、著作', '卓著、显著、著名、名著、著作'],
    ['乾隆年間的乾旱', '乾隆年间的干旱'],
    ['瞭解計劃', '了解计划'],
    ['衞生、座標、揹負', '卫生、坐标、背负'],
    ['親暱、薰陶、藉著東風', '亲昵、熏陶、借着东风'],
    ['昇騰芯片、頑強拚搏', '昇腾芯片、顽强拚搏'],
  ])('%s → %s', (text, expected) => {
    expect(convert(text).text).toBe(expected)
  })

  it('keeps one place a character, lines included', () => {
    expect(convert('經濟\n發展').offsets).toEqual([0, 1, 2, 3, 4, 5])
  })
})

describe('simplifiedOf', () => {
  it('gives the form of one character', () => {
    expect(String.fromCharCode(simplifiedOf('經'.charCodeAt(0)), simplifiedOf('人'.charCodeAt(0)))).toBe('经人')
  })
})
