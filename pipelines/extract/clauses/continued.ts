import { isClauseEnd, isKnownArea, type Token } from '../lexer/tokens.ts'
import { countsPlaces, isKindOfAreas } from './kinds_of_areas.ts'
import { isSubset } from './leads.ts'
import { isSuperlative } from './ranked.ts'
import { isPublicMoney, type Slot } from './slot.ts'

/** Whether a sentence goes on with what the sentence before told of: it begins with 其中, tells of its parts or of what became of it. */
export function isContinued(chars: string, tokens: readonly Token[], before: readonly Slot[]): boolean {
  return (
    isSubset(tokens.slice(0, 1)) ||
    isBreakdown(chars, tokens) ||
    isResult(chars, tokens, before) ||
    isOfPeople(chars, tokens, before)
  )
}

/** 全体居民人均可支配收入3.7万元。城镇居民|4.5万元，…: the incomes of those who live in towns, and of the others. */
function isOfPeople(chars: string, [first]: readonly Token[], before: readonly Slot[]): boolean {
  if (first?.kind !== 'text' || before[0]?.code !== 'income_per_capita') return false
  return people.test(chars.slice(first.start, first.start + longestPeople))
}

const people = /^(?:城镇|农村)(?:[、和与](?:城镇|农村))?(?:常住)?居民(?:[0-9]|分别|达|为|增长)/
/** Characters of whom a sentence tells, and what it begins to say of them. */
const longestPeople = 14

/** 全市一般公共预算收入…。支出|拟安排440亿元，…; 县区|收入33亿元，…; 市级|12亿元，…: the other side of the budget of all, or what a level of government or the parts of the area have of one (`told`: the side that was told of all). */
export function isOfBudget(chars: string, tokens: readonly Token[], told: Slot): boolean {
  // 分级次看，市本级12亿元
  const [first, next, third] = opensWithLook(chars, tokens) ? tokens.slice(tokens.findIndex(isClauseEnd) + 1) : tokens
  const ofParts = first?.place?.own === false && first.place.code === null
  if (ofParts && (isAmount(next) || (next?.class === 'reach' && isAmount(third)))) return true
  // 年初|支出|预算194亿元，…，实际完成…
  const [head, verb] = ofParts || first?.class === 'compare' ? [next, third] : [first, next]
  if (head?.kind !== 'text') return false
  const side = chars.slice(head.start, head.end)
  const spent = side === '支出' && (ofParts || told.code === 'budget_revenue')
  return (spent || (side === '收入' && ofParts)) && (verb?.kind === 'word' || isAmount(verb))
}

function isAmount(token: Token | undefined): boolean {
  return token?.quantity?.unit?.dimension === 'money'
}

/** 分门类看，制造业…; 8个县市中增速最快的是…: a sentence about the parts of what the sentence before told of. */
function isBreakdown(chars: string, tokens: readonly Token[]): boolean {
  const [first, next] = tokens
  // 其他市依次为：…
  if (first?.kind === 'place')
    return (
      chars.startsWith('其他', first.start) && next?.kind === 'text' && isKindOfAreas(chars.slice(next.start, next.end))
    )
  if (first?.kind === 'quantity') return countsAll(chars, next)
  return breaksDown(firstClause(chars, tokens))
}

/** 8个|县市中: whether words say among how many areas. */
export function countsAll(chars: string, words: Token | undefined): boolean {
  // 中 before 有 is a word of its own: 21个|市州|中|有12个….
  return words?.kind === 'text' && among.test(chars.slice(words.start, words.end + 1).replace(/中.$/, '中'))
}

/** Whether a sentence opens with a clause that looks at what was told: 分县区看, 从增速看. */
export function opensWithLook(chars: string, tokens: readonly Token[]): boolean {
  return firstClause(chars, tokens) !== ''
}

/** The words of a short clause that a sentence opens with, if it looks at something (…看,) or parts it (按城乡分, 分产业投向, 县市中,); empty if not. No slice is made of others: it is asked of each sentence. */
function firstClause(chars: string, tokens: readonly Token[]): string {
  for (let at = 1; at < longestLead; at++) {
    const token = tokens[at]
    if (token?.mark !== ',' && token?.mark !== ':') continue
    const start = tokens[0]?.start ?? 0
    const looks = chars.startsWith('分', start) || '看分'.includes(chars.charAt(token.start - 1))
    return looks || areAmong(chars, start, token.start) ? chars.slice(start, token.start) : ''
  }
  return ''
}

/** 县市中, 五个县市区中: whether words say no more than among which areas; 其中 does not. */
function areAmong(chars: string, start: number, end: number): boolean {
  return chars[end - 1] === '中' && amongKind.test(chars.slice(start, end))
}

const amongKind =
  /^(?:[县市区州盟旗]{2,3}|各[县市区州盟旗(、)]{1,8}|[一二三四五六七八九十]{1,3}个[县市区州盟旗]{1,3})中$/

/** Tokens of a clause that says by what a whole is told in parts, and of the mark behind it. */
const longestLead = 6

const among = /^[省市区县州盟旗]{1,3}中$/

/** Whether words say by what a whole is told in parts: 分门类看, 按行业看, 从产业结构看, 分产业投向, 按城乡分. */
export function breaksDown(words: string): boolean {
  return words !== '' && (breakdown.test(words) || amongKind.test(words))
}

const partedBy =
  '(?:三次)?(?:各?[省市县区州盟旗]{1,3}|产业|行业|领域|门类|轻重工业|城乡|区域|投资主体|经济类型|企业类型|注册类型|隶属关系|贸易方式)(?:投向|结构)?'
const breakdown = new RegExp(
  `^分${partedBy}$|^按(?:常住地|居住地|${partedBy})划?分$|^(?:[分按].{1,6}|从(?:三次|三大|各)?(?:产业|行业|类型|结构|门类)(?:结构|类型)?)看$`,
)

/** 1990年执行结果为…; 一般公共预算收入预算5.1亿元。实际完成5.2亿元: a sentence about what the sentence before planned. */
function isResult(chars: string, tokens: readonly Token[], before: readonly Slot[]): boolean {
  const at = tokens.findIndex(({ kind, word }) => (kind !== 'time' && kind !== 'word') || results.has(word?.text ?? ''))
  const word = tokens[at]?.word
  if (word?.text !== '实际') return word !== undefined && word !== null
  const [verb, amount] = tokens.slice(at + 1, at + 3)
  const told = verb?.class === 'reach' || (verb?.kind === 'text' && chars.slice(verb.start, verb.end) === '支出')
  return told && isAmount(amount) && before.length > 0 && before.every(isPublicMoney)
}

const results: ReadonlySet<string> = new Set(['实际', '执行结果', '实际执行结果', '预算执行结果'])

/**
 * 枝江市增长7.6%、宜都市7.1%; 从增速看，枝江、宜都列前两位，分别增长8%和7%: a sentence that says, up to its first number, no more than which of the known areas within the
 * reporting one have how much of what the sentence before told of.
 */
export function isOfAreas(chars: string, tokens: readonly Token[], adjacent: boolean): boolean {
  const looks = firstClause(chars, tokens)
  // Only words that look at something go on with another paragraph.
  if (!adjacent && looks === '') return false
  const number = tokens.findIndex(({ kind }) => kind === 'quantity')
  const from = looks === '' ? 0 : tokens.findIndex(isClauseEnd) + 1
  if (number <= from) return false
  const lead = tokens.slice(from, number)
  if (!lead.some(isKnownArea)) return false
  return lead.every((token) => saysWhose(chars, token))
}

/** An area, how it ranks, or how its number changed. */
function saysWhose(chars: string, token: Token): boolean {
  if (token.kind === 'place') return token.place.own || token.place.code !== null
  if (token.kind === 'word') return !doing.has(token.word.class)
  if (token.kind === 'mark') return joining.includes(token.mark)
  return token.kind === 'time' || (token.kind === 'text' && (isSuperlative(chars, token) || countsPlaces(chars, token)))
}

const doing: ReadonlySet<string> = new Set(['do', 'add', 'share'])
/** Marks within a list of areas, and before its number. */
const joining = '、,('
