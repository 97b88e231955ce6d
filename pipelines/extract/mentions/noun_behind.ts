import { isOneOf } from '../characters.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken, Token } from '../lexer/tokens.ts'
import { countsOccasions, endsWithFacility, isAbstract, isElliptical, peopleIn, withoutGauge } from './heads.ts'
import { sizesOfOne } from './noun_beside.ts'
import { bounds, nounFrom } from './noun_extent.ts'
import { isVerb, type Part, partsOf } from './parts.ts'
import { clauseBehind, inSuccession } from './said_behind.ts'

/** What stands before a number: words that name something, others, or none. */
export type Before = 'noun' | 'words' | 'nothing'

/** The tokens of a sentence from a place on; `past`: it is behind another number, and none further on is passed. */
export type Behind = { tokens: readonly Token[]; at: number; past?: boolean }

/** Tokens behind a number that may say what it counts. */
const longest = 14

/** The words right behind a number that it counts, as far as they are a noun; empty if there are none. */
export function countedBehind(chars: string, quantity: Quantity, behind: Behind, before: Before): string {
  const dimension = quantity.unit?.dimension
  const named = before === 'noun'
  const next = behind.tokens[behind.at]
  // 50万名|3岁以下|婴幼儿
  if (dimension === 'persons' && next?.kind === 'quantity' && next.quantity.unit?.name === '岁')
    return ofAge(chars, next, countedBehind(chars, next.quantity, { tokens: behind.tokens, at: behind.at + 1 }, before))
  if (inSuccession(chars, quantity)) return ''
  if (!next || (next.kind === 'mark' && next.mark !== '(')) return ''
  const isRate = dimension === 'percent' || dimension === 'points' || dimension === 'times'
  const attributive = next.kind === 'word' && next.word.text.startsWith('的')
  if (named && years.has(quantity.unit?.name ?? '')) return ''
  // 13亿人口|的|国家
  if (attributive && quantity.unit?.name === '人口') return ofPlaces(chars, behind) + quantity.unit.name
  if (named && isRate && attributive && isAim(behind)) return ''
  if (isRate && !attributive && quantity.end === quantity.valueEnd && !isPartOf(chars, quantity, next, before))
    return ''
  const unbracketed = afterBracket(behind.tokens.slice(behind.at, behind.at + longest))
  const tokens = upToNext(unbracketed)
  const [first] = tokens
  // 裁减员额20万|等任务
  if (!first || first.kind === 'mark' || (named && chars[first.start] === '等')) return ''
  const parts = partsOf(chars, attributive && first.end - first.start === 1 ? tokens.slice(1) : tokens)
  // 6.5%|的增速: one word of the grammar.
  if (attributive && parts[0]?.start === first.start) parts[0].start++
  // 500万元|及以上|技改项目
  if (parts[0] && bounds.has(chars.slice(parts[0].start, parts[0].end))) parts.shift()
  // 农民人均纯收入2300元|作为|新的扶贫标准
  if (named && parts[0]?.kind === 'verb') return ''
  const further = unbracketed[tokens.length]
  const noun = nounFrom(chars, parts, further?.kind === 'quantity', attributive || countsThings(quantity))
  // 50米|内换乘比例: within what distance.
  if (dimension === 'length' && isOneOf('内', noun, 0)) return ''
  // 用|13年|时间|实现现代化: for what.
  if (noun === '时间') return clauseBehind(chars, quantity.end + noun.length)
  // 23个|投资额|百亿元以上|工业项目
  if (further?.kind === 'quantity' && !behind.past && isElliptical(noun)) {
    const at = behind.tokens.indexOf(further, behind.at) + 1
    return countedBehind(chars, quantity, { tokens: behind.tokens, at, past: true }, before)
  }
  if (further?.kind === 'quantity' && !behind.past && noun.endsWith('级') && level.test(noun))
    return noun + ofNext(chars, behind, further)
  // 5次|调高养老金标准
  if (noun === '' && before === 'nothing' && quantity.unit?.name === '次')
    return clauseBehind(chars, quantity.end, true)
  // 6个|整镇推进农旅融合试点: as far as the last noun that is one of things.
  if (noun === '' && !named && dimension === 'count') return upToHead(chars, parts)
  if (noun === '' && before === 'nothing' && (dimension === 'persons' || dimension === 'visits'))
    return done(chars, parts)
  if (noun === '' || statements.test(noun)) return ''
  if (named && isAbstract(noun) && (attributive || dimension === 'persons' || !quantity.unit)) return ''
  if (noun.length === 1 && !'县市省村镇乡国区旗州盟人事'.includes(noun)) return ''
  // 4.27万公里|线路|重点场所移动网络信号: ways alone are so long.
  if (dimension === 'length') return ways.exec(noun)?.[0] ?? noun
  // 12英寸|产线、二期…: the first of a list alone.
  if (sizesOfOne.has(quantity.unit?.name ?? '')) return noun.replace(/、.*$/, '')
  const [, firms] = endsWithFacility(noun) ? [] : (firmsOf.exec(noun) ?? [])
  if (firms !== undefined && (quantity.unit?.name === '家' || quantity.unit?.name === '户'))
    return `${noun.slice(firms.length)}的${firms}`
  if (dimension === 'count') return withoutGauge(ofAspects(noun.includes('居') ? noun.replace(rank, '') : noun))
  if (dimension === 'persons' || dimension === 'years' || !quantity.unit)
    return withProblem(noun, chars.endsWith('解决', quantity.start), attributive)
  return noun
}

/** What begins with a verb and ends with what is done at, by or in something: 整县|推进|…发展|试点. Empty if it does not. */
function upToHead(chars: string, parts: readonly Part[]): string {
  const [first] = parts
  if (!first || !(isVerb(first) || first.kind === 'noun' || first.kind === 'adverb' || first.kind === 'modifier'))
    return ''
  const last = parts.find(
    (part, at) =>
      at > 0 &&
      part.kind === 'noun' &&
      (parts[at + 1]?.kind ?? 'verb') !== 'noun' &&
      endsWithFacility(chars.slice(part.start, part.end)),
  )
  return last && last.end - first.start <= longestName ? chars.slice(first.start, last.end) : ''
}

const longestName = 18

const ways = /^(?:线路|道路|公路|航道|河道|管网|管线|岸线)(?=.)/

/** 6个|国家级、20个|省级临床重点专科: what the next number counts, without its level. */
function ofNext(chars: string, { tokens, at }: Behind, next: NumberToken): string {
  const counted = countedBehind(
    chars,
    next.quantity,
    { tokens, at: tokens.indexOf(next, at) + 1, past: true },
    'nothing',
  )
  const own = level.exec(counted)?.[0] ?? ''
  return own === counted ? '' : counted.slice(own.length)
}

const level = /^(?:国家|自治区|[省市区县州部]|[百千万]?[万亿])级(?:$|(?=..))/

/** 20万人口以上|的|县: the word that says whose people they are; empty if it is more than one. */
function ofPlaces(chars: string, { tokens, at }: Behind): string {
  const [whose, next, behind] = tokens.slice(at, at + 3)
  const ends = next?.kind === 'text' && (behind === undefined || behind.kind === 'mark') && next.start === whose?.end
  return ends && next.end - next.start <= 2 ? chars.slice(next.start, next.end) : ''
}

/** 50万名|3岁以下|婴幼儿: people with their age. */
function ofAge(chars: string, { start, end }: Token, people: string): string {
  return people === '' ? '' : chars.slice(start, end) + people
}

/** 6个|方面|重点方向, 14个|方面的|工作 */
function ofAspects(noun: string): string {
  return isOneOf('方', noun, 0) ? noun.replace(/^方面的?(?=..)/, '') : noun
}

/** Since what has been so for years is a noun before them: 法治建设|20年|主题活动. */
const years = new Set(['年', '周年'])

/** 翻两番|的|战略|目标: what the number is to the noun before it. */
function isAim({ tokens, at }: Behind): boolean {
  return tokens.slice(at, at + 3).some((token) => token.kind === 'word' && token.word.text.endsWith('目标'))
}

/** 300万人|领取养老金: what people do that nothing else is said of. */
function done(chars: string, parts: readonly Part[]): string {
  const first = parts.find(({ kind }) => kind !== 'adverb' && kind !== 'modifier')
  const last = parts.at(-1)
  return first && last && last.end - first.start <= longestDeed ? chars.slice(first.start, last.end) : ''
}

const longestDeed = 12

/** 1万家|工业企业|技术改造和数字化转型: firms, and what they do. */
const firmsOf = /^(.{0,12}(?:企业|经营主体|商户|农户))(?:技术改造|技改|数字化|智能化|绿色化|设备更新).{0,12}$/

/** 农产品产量|居全国首位 */
const rank = /(?<=..)(?:、规模)?[位跃]?居(?:全[国省市]|世界|全球|首位|前列|第).*$/

/** What is no noun. */
const statements = /^(?:这|[两三四五六七八九]个(?:大|台阶|新台阶|万亿|千亿)|台阶|大关|新台阶|部分)/

/** 70%|村卫生室…, 1/3, 三分之一, 两成: a part of what stands behind it. */
function isPartOf(chars: string, { valueEnd, start, unit }: Quantity, first: Token, before: Before): boolean {
  if (unit?.dimension !== 'percent' || first.kind === 'word' || before === 'noun') return false
  return before === 'nothing' || !/%$|^百分之/.test(chars.slice(start, valueEnd))
}

/** 解决|6000万|农村人口饮水安全问题, 解决|8000万人|的|温饱问题: those whose problem is solved, with the problem; else the people that a noun names. */
function withProblem(noun: string, solved: boolean, attributive: boolean): string {
  const people = peopleIn(noun)
  if (!solved || !noun.endsWith('问题')) return people
  if (people === noun) return attributive ? `解决${noun}的人口` : noun
  return `解决${noun.slice(people.length).replace(/^的/, '')}的${people}`
}

/** Without the bracket with another unit that stands behind the first: 2.5万套|(间)|危旧房. */
function afterBracket(tokens: readonly Token[]): readonly Token[] {
  const [open] = tokens
  if (open?.kind !== 'mark' || open.mark !== '(') return tokens
  const close = tokens.findIndex((token) => token.kind === 'mark' && token.mark === ')')
  return close > 0 && close <= 4 ? tokens.slice(close + 1) : tokens
}

/** Up to the next number, time or end of a clause. */
function upToNext(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quantity' || token.kind === 'time') return tokens.slice(0, at)
    if (token.kind === 'mark' && clauseEnds.includes(token.mark)) return tokens.slice(0, at)
  }
  return tokens
}

const clauseEnds = ',;:。!?-'

/** Whether a number is of things, and not of what is done. */
function countsThings({ unit }: Quantity): boolean {
  return unit?.dimension === 'percent' || (unit?.dimension === 'count' && !countsOccasions(unit.name))
}
