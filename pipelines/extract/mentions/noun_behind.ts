import type { Quantity } from '../lexer/quantities.ts'
import type { NumberToken, Token } from '../lexer/tokens.ts'
import { isOneOf } from './characters.ts'
import {
  countsOccasions,
  endsWithFacility,
  isAbstract,
  isElliptical,
  isFacility,
  isHead,
  peopleIn,
  withoutGauge,
} from './heads.ts'
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
  if (attributive && quantity.unit?.name === '人口') return quantity.unit.name
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
  // 23个|投资额|百亿元以上|工业项目
  if (further?.kind === 'quantity' && !behind.past && isElliptical(noun)) {
    const at = behind.tokens.indexOf(further, behind.at) + 1
    return countedBehind(chars, quantity, { tokens: behind.tokens, at, past: true }, before)
  }
  if (further?.kind === 'quantity' && !behind.past && noun.endsWith('级') && level.test(noun))
    return noun + ofNext(chars, behind, further)
  // 5次|调高养老金标准
  if (noun === '' && before === 'nothing' && quantity.unit?.name === '次') return clauseBehind(chars, quantity.end)
  if (noun === '' && before === 'nothing' && (dimension === 'persons' || dimension === 'visits'))
    return done(chars, parts)
  if (noun === '' || statements.test(noun)) return ''
  if (named && isAbstract(noun) && (attributive || dimension === 'persons' || !quantity.unit)) return ''
  if (noun.length === 1 && !'县市省村镇乡国区旗州盟人事'.includes(noun)) return ''
  if (dimension === 'count') return withoutGauge(ofAspects(noun.includes('居') ? noun.replace(rank, '') : noun))
  if (dimension === 'persons' || quantity.unit?.name === '岁' || !quantity.unit) return peopleIn(noun)
  return noun
}

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

/** 农产品产量|居全国首位 */
const rank = /(?<=..)(?:、规模)?[位跃]?居(?:全[国省市]|世界|全球|首位|前列|第).*$/

const bounds = new Set(['及以上', '及以下', '以上', '以下'])

/** What is no noun. */
const statements = /^(?:这|[两三四五六七八九]个(?:大|台阶|新台阶|万亿|千亿)|台阶|大关|新台阶|部分)/

/** 70%|村卫生室…, 1/3, 三分之一, 两成: a part of what stands behind it. */
function isPartOf(chars: string, { valueEnd, start, unit }: Quantity, first: Token, before: Before): boolean {
  if (unit?.dimension !== 'percent' || first.kind === 'word' || before === 'noun') return false
  return before === 'nothing' || !/%$|^百分之/.test(chars.slice(start, valueEnd))
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

/** The noun that parts begin with; `nextCounted`: a number follows them; `things`: it is no deed. */
function nounFrom(chars: string, parts: readonly Part[], nextCounted: boolean, things: boolean): string {
  const items = nextCounted ? withoutLastItem(parts) : parts
  let end = 0
  for (let at = 0; at < items.length; ) {
    const past = continued(chars, items, at)
    if (past === at) break
    if (past - at > 1 || !isJoint(items[at])) end = past
    at = past
  }
  if (end < items.length) end = withoutSize(chars, items, end)
  if (things) end = withoutDeed(chars, items, end)
  const first = items[opened(items, end)]
  const last = items[end - 1]
  if (!first || !last || last.end <= first.start) return ''
  const noun = chars.slice(first.start, last.end)
  return trimmed(isOneOf('等这级', noun, 0) ? noun.replace(/^(?:等|这些|这个|级(?!别))/, '') : noun)
}

/** A noun without what says that something is within it or beyond a number: 8个园区|内, 区间|之内, 3个县|过. */
function trimmed(noun: string): string {
  if (noun.length > 3 && noun.endsWith('之一')) return noun.slice(0, -2)
  const within = noun.length > 2 && isOneOf('中内里过超', noun, noun.length - 1)
  if (!within || isOneOf('高初集', noun, noun.length - 2)) return noun
  return noun.slice(0, isOneOf('之', noun, noun.length - 2) ? -2 : -1)
}

/** Whether a number is of things, and not of what is done. */
function countsThings({ unit }: Quantity): boolean {
  return unit?.dimension === 'percent' || (unit?.dimension === 'count' && !countsOccasions(unit.name))
}

/** 22轮|强降水|和|桦加沙等15个台风: what stands behind the last 和 or 、 has a number of its own. */
function withoutLastItem(parts: readonly Part[]): readonly Part[] {
  const joint = parts.findLastIndex(isJoint)
  return joint > 0 && parts[joint]?.kind !== 'whose' ? parts.slice(0, joint) : parts
}

function isJoint(part: Part | undefined): boolean {
  return part?.kind === 'mark' || part?.kind === 'and' || part?.kind === 'whose'
}

/** Where the noun goes on behind a part of it; the part itself if it does not belong to the noun. */
function continued(chars: string, parts: readonly Part[], at: number): number {
  const part = parts[at]
  const next = parts[at + 1]
  switch (part?.kind) {
    case 'noun':
    case 'place':
      return at + 1
    case 'action':
      // 76%的县|普及|了小学教育
      if (isOneOf('了', chars, part.end)) return at
      if (at === 0 && next?.kind !== 'noun') return Math.max(at + 1, attributeEnd(parts, at))
      return at === 0 || isNominal(chars, parts, at) ? at + 1 : verbEnd(chars, parts, at)
    case 'adverb':
      // 疾病预防|控制|中心
      if (next?.kind === 'noun' && next.start === part.end && isFacility(chars.slice(next.start, next.end)))
        return at + 1
      return at === 0 || (isJoint(parts[at - 1]) && chars[part.start - 1] !== ')') ? attributeEnd(parts, at) : at
    case 'mark':
      return chars[part.start] === '(' && at > 0
        ? bracketEnd(chars, parts, at)
        : at > 0 && chars[part.start] === '、'
          ? at + 1
          : at
    case 'and':
    case 'whose':
      return at > 0 ? at + 1 : at
    case 'modifier':
      if (!next || next.start !== part.end) return at
      if (next.kind === 'action' && parts[at + 2]?.kind === 'noun' && isNominal(chars, parts, at + 1)) return at + 1
      return next.kind === 'noun' || next.kind === 'place' ? at + 1 : at
    default:
      return isVerb(part) ? verbEnd(chars, parts, at) : at
  }
}

function bracketEnd(chars: string, parts: readonly Part[], at: number): number {
  const close = parts.findIndex((part, index) => index > at && chars[part.start] === ')')
  return close > at ? close + 1 : at
}

/** 办理|事项, 参与|人数. */
function belongs(chars: string, { start, end }: Part): boolean {
  return isHead(chars, start, end, false) || isFacility(chars.slice(start, end))
}

/** Whether a verb that is a name as well stands for it: at the end (老旧小区|改造), before its head (改造|项目), or before another that does (振兴|重点|帮扶|县). */
function isNominal(chars: string, parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1]
  if (next?.kind === 'preposition') return false
  if (next?.kind !== 'noun' || next.start !== parts[at]?.end) return true
  if (isHead(chars, next.start, next.end, true) || endsWithFacility(chars.slice(next.start, next.end))) return true
  return parts[at + 2]?.kind === 'action' && parts[at + 3]?.kind === 'noun' && isNominal(chars, parts, at + 2)
}

/** Behind what describes a noun and is no noun itself: 比较雄厚|的|工业基地. */
function attributeEnd(parts: readonly Part[], at: number): number {
  const whose = parts.findIndex(({ kind }, index) => index > at && kind === 'whose')
  return whose > at && whose < parts.length - 1 ? whose + 1 : at
}

/** A verb belongs to a noun whose head follows it (办理|事项), or that it describes (参加|培训|的|学员). */
function verbEnd(chars: string, parts: readonly Part[], at: number): number {
  const next = parts[at + 1]
  if (!next) return at
  const adjacent = next.kind === 'noun' && next.start === parts[at]?.end
  if (adjacent && parts[at]?.kind !== 'relative' && belongs(chars, next)) return at + 1
  const describes = at === 0 || next.kind === 'whose' || isJoint(parts[at - 1])
  return describes ? attributeEnd(parts, at) : at
}

/** The index of the first part of the noun behind what describes it: 带动面广|的|消费场景. */
function opened(parts: readonly Part[], end: number): number {
  const verb = parts.findIndex((part, index) => index > 0 && index < end && isVerb(part) && isJoint(parts[index - 1]))
  const whose = verb > 0 ? parts.findIndex(({ kind }, index) => index > verb && index < end && kind === 'whose') : -1
  return whose > 0 ? whose + 1 : 0
}

/** 24个|省份|、|规模|居全国前列: without what is said next of the things that are counted. */
function withoutSize(chars: string, parts: readonly Part[], end: number): number {
  const [joint, last] = [parts[end - 2], parts[end - 1]]
  return end > 2 && joint?.kind === 'mark' && last && isElliptical(chars.slice(last.start, last.end)) ? end - 2 : end
}

/** 8个|粮库|升级|改造: without what is done to the things that are counted. */
function withoutDeed(chars: string, parts: readonly Part[], end: number): number {
  let noun = end
  while (noun > 1 && parts[noun - 1]?.kind === 'action') noun--
  if (noun < end && parts[noun - 1]?.kind === 'whose') noun--
  const last = parts[noun - 1]
  if (last?.kind !== 'noun' || last.end - last.start < 2 || '化性'.includes(chars.charAt(last.end - 1))) return end
  return noun
}
