import { type Name, names } from '../lexer/names.ts'
import { numberEnd } from './headings.ts'

/** The topic of what tells both sides of the general budget: 收入…, 支出…. */
export const generalBudget = '一般公共预算'

/** The name of the general budget, today's and that of before 2015, as a heading is no more than it: 2024年全县一般公共预算收支执行情况. */
const ofGeneralBudget =
  /^(?:[12][0-9]{3}年)?(?:全[省市县区州盟旗])?(?:地方)?(?:一般公共|公共财政|财政一般|一般)预算(?:收支)?(?:执行|完成|安排|决算|草案)?(?:及平衡)?(?:情况)?$/
/** The other three budgets that the budget law (Art. 5) knows, by what they are of. */
const ofOtherBudget = /基金|资本经营|社会保险|社保/
const longestBudget = 24

/** Whether the innermost of some headings that names one of the four budgets names the general one: （一）一般公共预算 / 1.收入情况. */
export function areOfGeneralBudget(titles: readonly string[]): boolean {
  const budget = titles.findLast((title) => ofGeneralBudget.test(title) || ofOtherBudget.test(title))
  return budget !== undefined && !ofOtherBudget.test(budget)
}

/** Whether words name another budget than the general one: 政府性基金收入. */
export function namesOtherBudget(words: string): boolean {
  return ofOtherBudget.test(words)
}

/** Whether a numbered sentence is no more than the name of the general budget: 1.一般公共预算。 */
export function isBudget(chars: string, start: number, end: number): boolean {
  if (end - start > longestBudget) return false
  const sentence = chars.slice(start, end)
  const number = numberEnd(sentence)
  return number > 0 && ofGeneralBudget.test(sentence.slice(number).replace(/。$/, ''))
}

/** 收入, 支出安排: the side of the general budget that a title below its name tells; undefined if it is none. */
export function sideOfBudget(title: string): Name | undefined {
  const side = sides.exec(title)?.[1]
  return side === undefined ? undefined : names.get(generalBudget + side)
}

const sides = /^(收入|支出)(?:安排|预算|决算|完成|执行|方面)?$/
