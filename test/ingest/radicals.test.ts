import { expect, it } from 'vitest'
import { withoutRadicals } from '../../pipelines/ingest/formats/radicals.ts'

it.each([
  ['国内⽣产总值增⻓', '国内生产总值增长'],
  ['⺠营企业⼾数', '民营企业户数'],
  ['⸺经济向好', '——经济向好'],
  ['二〇二四\uf98e', '二〇二四年'],
  ['丨〇①５', '丨〇①５'],
])('%s is %s in the characters that were meant', (text, meant) => {
  expect(withoutRadicals(text)).toBe(meant)
})
