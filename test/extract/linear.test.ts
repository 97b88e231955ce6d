import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extract } from '../../pipelines/extract/index.ts'
import { documentOf } from './document.ts'
import { workOf } from './work.ts'

/** What would make a careless reader go back: runs of numerals, lists, brackets without end, digits with marks and spaces between them. */
const pieces = [
  ...'亿 万 一 十 点 多 1 1, 1,111 .5 5% 100 2025年 - —— ~ 至 到 从 比 分别 、 ， ； ： 。 ( ) （ 《 “ ” 〔 】 增长 达到 和 的 其中 在'.split(
    ' ',
  ),
  ...'地区生产总值 城镇 居民人均可支配收入 增加值 某某 杭州 全省 基础上 扣除 因素 五年 十四五 一九九一年 第 个 连续'.split(
    ' ',
  ),
  ...'翻 番 百分之 分之 亿元 家 力争 左右 同步 持平'.split(' '),
  '\n',
  ' ',
]
const fragments = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))

const document = documentOf()
/** Long enough that work that grows with its square would be some 20,000 steps a character. */
const characters = 40_000

function workPerCharacter(fragment: string): number {
  const text = fragment.repeat(Math.ceil(characters / fragment.length))
  return workOf(() => extract(document, text, [])) / text.length
}

it.each([
  ['numerals', '亿'],
  ['digits', '1'],
  ['separators', '1,'],
  ['groups of digits', '1,111,'],
  ['decimal points', '1.'],
  ['lists', '分别、、'],
  ['lists of names', '城镇和农村、'],
  ['parts of a whole', '其中5家'],
  ['measures of numbers', '增加值的1,111'],
  ['brackets', '(5%'],
  ['quotation marks', '“《'],
  ['spans of years', '一九九一年-'],
  ['circumstances', '基础上，'],
  ['dashes', '五年——'],
  ['areas in brackets', '（杭州5家、'],
  ['open lines', '，\n'],
  ['blank lines', '的\n \n\n'],
])('%s take a time in proportion to their number', (_, fragment) => {
  expect(workPerCharacter(fragment)).toBeLessThan(500)
})

it('any text takes a time in proportion to its length', () => {
  fc.assert(
    fc.property(fragments, (fragment) => {
      expect(workPerCharacter(fragment)).toBeLessThan(10_000)
    }),
    { numRuns: 40 },
  )
})
