import { nameTrie } from './lexer/names.ts'
import { isDigit } from './lexer/numbers.ts'
import type { Trie } from './lexer/trie.ts'
import { words } from './lexer/words.ts'

/** The names of places that a report may list. */
type Names = Pick<Trie<unknown>, 'longest'>

/** Whether the short name of a county or district at `[at, end)` is meant as one, by what stands beside it: many are words, too (和平, 新城). `near`: the names of places that it may be listed with. */
export function isMeantInShort(chars: string, at: number, end: number, limit: number, near: Names): boolean {
  return (
    isListed(chars, at, end, limit, near) ||
    (isNamed(chars, end, limit) && !common.has(chars.slice(at, end))) ||
    isHelped(chars, at, end) ||
    chars.startsWith('县域', end) ||
    isMeasured(chars, at, end)
  )
}

/** Short names that are words before an indicator: 港口|基础设施投资. */
const common: ReadonlySet<string> = new Set('港口 海港 新城 城区 友好 工农 民主 和平 平安'.split(' '))

/** 海淀|GDP, 香洲|一般公共预算收入: a short name that the name of an indicator follows. */
function isNamed(chars: string, end: number, limit: number): boolean {
  const name = nameTrie.longest(chars, end, limit)?.entry
  return name !== undefined && !name.activity && !name.weak
}

/** 预算收入，|博罗|45亿元，|惠东|37亿元; ，|惠东|次之; 其中|建湖|9家、|大丰|7家: a short name between a mark and a number, or words that say how the area fares; none that is a word, too (新建). */
function isMeasured(chars: string, at: number, end: number): boolean {
  const before = chars.charAt(at - 1)
  if (words.has(chars.slice(at, end))) return false
  const measured = isDigit(chars, chars[end] === '(' ? end + 1 : end)
  return marks.has(before)
    ? measured || faring.test(chars.slice(end, end + 2))
    : measured && (joints.has(before) || chars.startsWith('其中', at - 2))
}

/** 支持|大丰|打造…: a short name between these two words. */
function isHelped(chars: string, at: number, end: number): boolean {
  return chars.startsWith('支持', at - 2) && doing.test(chars.slice(end, end + 2))
}

const doing = /^(?:高质|打造|建设|创建|争创|冲刺|加快|发展|发挥|做[大强优])/

/** How an area fares: 惠东|次之, 博罗|增长8%. */
const faring = /^(?:增长|下降|分别|突破|完成|实现|最[高低快大]|次之|位居|居[首前]|列[首前]|紧随)/

const marks: ReadonlySet<string> = new Set(',;:。')

/** A short name counts only beside another place of a list, or before an indicator: many are words, too (和平, 新城). */
function isListed(chars: string, at: number, end: number, limit: number, near: Names): boolean {
  const next = afterBracket(chars, end)
  if (joints.has(chars.charAt(next)) && near.longest(chars, next + 1, limit) !== null) return true
  const last = beforeBracket(chars, at - 1)
  return (
    joints.has(chars.charAt(at - 1)) &&
    nameLengths.some((length) => near.longest(chars, last - length, last)?.end === last)
  )
}

/** 剑川(10.4%)、永平(10.1%): where a list goes on behind the number of one of its places; the place itself if no bracket stands there. */
function afterBracket(chars: string, at: number): number {
  if (chars[at] !== '(') return at
  for (let end = at + 1; end < at + longestAside; end++) if (chars[end] === ')') return end + 1
  return at
}

/** Where what stands before the joint at a place ended, without the number of its place. */
function beforeBracket(chars: string, joint: number): number {
  if (chars[joint - 1] !== ')') return joint
  for (let start = joint - 2; start > joint - longestAside; start--) if (chars[start] === '(') return start
  return joint
}

/** Characters of the longest bracket with a number. */
const longestAside = 12

/** What joins the places of a list, and how long their names are. */
const joints: ReadonlySet<string> = new Set('、和与及')
const nameLengths = [2, 3, 4, 5, 6, 7]
