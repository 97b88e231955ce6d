import type { Quantity } from '../lexer/quantities.ts'
import { isClauseEnd, isJoint, type Token } from '../lexer/tokens.ts'
import { isSpan } from '../periods.ts'
import { type OfArea, type Told, toldOf } from './aside_of_area.ts'
import type { Group } from './groups.ts'
import { predicateOf } from './predicates.ts'
import { nobody } from './where.ts'

/**
 * 绵阳生产总值迈上4600亿元台阶，宜宾（4230亿元）、德阳（3520亿元）紧随其后; 枝江市工业增加值增长9%，当阳市（7%）居中: a number in brackets behind an area of a clause that names
 * nothing, of what was told of the areas before; null if it is not one.
 */
export function ofNext(found: OfArea, { chars, main, told }: Told): Group[] | null {
  const { number, area } = found
  const whole = told.findLast((group) => group.end <= area.start)
  const [subject, ...more] = whole?.slots ?? []
  if (!whole || !subject || subject.code === null || more.some(({ code }) => code !== subject.code)) return null
  const { said, quantities, unstated, period } = whole
  if (said.compared || said.from || unstated || (subject.place ?? whole.place ?? nobody).code === null) return null
  // 枝江生产总值500亿元；增速上看，当阳（6%）、宜都（5%）居前
  if (looksAtRate(chars, main, area) && number.quantity.unit?.dimension === 'percent')
    return [toldOf({ ...whole, said: growth }, subject, found)]
  if (quantities[0]?.unit?.dimension !== number.quantity.unit?.dimension) return null
  const isNext = comesNext(chars, main.slice(main.indexOf(area) + 1))
  const goesOn = (period === null || !isSpan(period)) && saysNoMore(main, found)
  return isNext || goesOn ? [toldOf(whole, subject, found)] : null
}

/** Whether the clause before that of an area looks at how fast something grew: 增速上看，. */
function looksAtRate(chars: string, main: readonly Token[], area: Token): boolean {
  const start = main.slice(0, main.indexOf(area)).findLastIndex(isClauseEnd)
  const before = main.slice(main.slice(0, Math.max(0, start)).findLastIndex(isClauseEnd) + 1, Math.max(0, start))
  return rateLook.test(chars.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0))
}

const rateLook = /^从?增[速幅](?:上|来)?看$/
const growth = { ...predicateOf([], () => null), verb: 'change' as const, direction: 1 as const }

/** Whether the clause of an area names nothing, and no number but a mark that the area's own passed (也跨过2.5%关口). */
function saysNoMore(main: readonly Token[], { number: { quantity }, area }: OfArea): boolean {
  const at = main.indexOf(area)
  const start = main.slice(0, at).findLastIndex(isClauseEnd) + 1
  const end = main.findIndex((token, index) => index > at && isClauseEnd(token))
  const clause = main.slice(start, end < 0 ? main.length : end)
  const percent = quantity.unit?.dimension === 'percent'
  return clause.every((token) => {
    if (token.kind === 'quantity') return isPassed(token.quantity, quantity)
    if (token.kind === 'place') return !token.place.own
    const turns = token.class === 'rise' || (percent && token.class === 'fall')
    return token.kind !== 'name' && token.class !== 'rate' && !turns
  })
}

/** Whether a number is a mark in the unit of one that is no less. */
function isPassed(mark: Quantity, { unit, value, magnitude }: Quantity): boolean {
  return mark.unit === unit && mark.value * mark.magnitude <= value * magnitude
}

/** Whether the words behind an area say of it and of those listed with it that they come next. */
function comesNext(chars: string, behind: readonly Token[]): boolean {
  const end = behind.findIndex(isClauseEnd)
  const words = (end < 0 ? behind : behind.slice(0, end)).filter((token) => token.kind !== 'place' && !isJoint(token))
  return next.test(chars.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))
}

const next = /^(?:分)?(?:紧随其后|次之|列其后|居其后|位列其后|(?:分别)?[居列][二三四五六至、]+位)/
