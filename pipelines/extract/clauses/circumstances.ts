import { names } from '../lexer/names.ts'
import { isClauseEnd, nameToken, type Token, textToken, timeToken, wordToken } from '../lexer/tokens.ts'
import { type Word, words } from '../lexer/words.ts'
import { withApproved } from './approved.ts'
import { withoutCauses } from './causes.ts'

/** The tokens that state something, and those of each bracket and of what only says under what circumstances: their numbers are no statement of the sentence. */
export type Stated = { main: Token[]; asides: Token[][] }

/** What a bracket or a footnote mark opens and closes with. */
const opening = '([〔【'
const closing = ')]〕】'
/** A bracket that states the same in another currency: 9万元(按年平均汇率折合1.3万美元); only its number counts. */
const conversion = /^[^)\]〕】0-9]{0,14}折[合算]?[^)\]〕】]{0,10}美元/

/** Takes brackets, footnote marks and circumstances (在…的基础上, 扣除…因素) out of a sentence. */
export function statedOf(chars: string, tokens: readonly Token[]): Stated {
  const main: Token[] = []
  const caused = withoutCauses(chars, withApproved(chars, withoutFrame(tokens)))
  const asides: Token[][] = [...caused.causes]
  let depth = 0
  let clause = 0
  let converting = false
  let closed = false
  for (const token of caused.tokens) {
    const { mark } = token
    if (mark !== '' && opening.includes(mark)) {
      converting = depth === 0 && conversion.test(chars.slice(token.end, token.end + 24))
      if (!converting && depth++ === 0) asides.push([])
    } else if (mark !== '' && closing.includes(mark)) {
      if (!converting) depth = Math.max(0, depth - 1)
      const year = depth === 0 ? yearOf(chars, asides.at(-1) ?? []) : null
      if (year && asides.at(-1)?.at(-1)?.end === token.start)
        main.splice(main.at(-1)?.kind === 'quantity' ? statementAt(main, clause) : main.length, 0, year)
      converting = false
      const rate = depth === 0 && year === null ? rateIn(asides.at(-1), main.at(-1), token) : null
      if (rate) {
        asides.pop()
        // 下滑（-27.6%）: it says itself that it fell.
        if (rate.quantity.value < 0) main[main.length - 1] = growthAt(main.at(-1), rate)
        main.push(rate)
      }
    } else if (depth > 0) asides.at(-1)?.push(token)
    else if (token.kind === 'word' && token.word.class === 'circumstance') {
      const taken = takeCircumstance(chars, main, clause, token)
      if (!taken) main.push(token)
      else asides.push([...taken])
    } else if (!converting || token.kind === 'quantity') {
      const name = closed ? nameAcross(chars, main.at(-1), token) : null
      if (name) main.pop()
      main.push(name ?? token)
      if (isClauseEnd(token)) clause = main.length
    }
    closed = mark !== '' && closing.includes(mark)
  }
  return { main, asides }
}

/** [综合各方面因素，…]: a sentence without the bracket that it stands in, or that opens it and is never closed; a note in round brackets stays one. */
function withoutFrame(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  if (first?.kind !== 'mark' || !opening.includes(first.mark)) return tokens
  const end = closingOf(tokens)
  if (end < 0) return tokens.slice(1)
  return end === tokens.length - 1 && first.mark !== '(' ? tokens.slice(1, end) : tokens
}

/** The index of the mark that closes the bracket which the tokens begin with; -1 if none does. */
function closingOf(tokens: readonly Token[]): number {
  let depth = 0
  return tokens.findIndex(({ mark }) => {
    if (mark === '') return false
    if (opening.includes(mark)) depth++
    else if (closing.includes(mark)) depth--
    return depth === 0 && closing.includes(mark)
  })
}

/** 规模以上工业（以下口径相同）增加值: the name that a bracket divides. */
function nameAcross(chars: string, before: Token | undefined, token: Token): Token | null {
  if (before?.kind !== 'name') return null
  const name = names.get(chars.slice(before.start, before.end) + chars.slice(token.start, token.end))
  return name ? nameToken(name, before.start, token.end) : null
}

/** 研发经费（2023年数）69亿元, 69亿元（2023年快报）: a bracket that holds no more than years says which the number is of. */
function yearOf(chars: string, [time, ...others]: readonly Token[]): Token | null {
  if (time?.kind !== 'time') return null
  // 《国土空间总体规划(2021-2035年)》: the years of a document.
  if (time.time.kind === 'span' && documents.test(chars.slice(Math.max(0, time.start - 4), time.start))) return null
  const [first] = others
  if (first && !sources.test(chars.slice(first.start, others.at(-1)?.end))) return null
  if (time.time.kind === 'previous') return timeToken({ kind: 'previous', own: true }, time.start, time.end)
  return time.time.kind === 'year' ? timeToken({ ...time.time, noted: true }, time.start, time.end) : time
}

const documents = /(?:规划|计划|纲要|方案|意见)[(〔【]$/

/** Where the statement begins that a clause ends: 研发投入突破1000亿元，达到1006亿元 is one, and 提高到45% behind 从40%. */
function statementAt(main: readonly Token[], clause: number): number {
  const number = main.slice(0, -1).findLastIndex(({ kind }) => kind === 'quantity')
  if (number >= clause) return main[number + 1]?.kind === 'mark' ? number + 2 : number + 1
  if (main[clause]?.class !== 'reach') return clause
  const before = main.slice(0, Math.max(0, clause - 1))
  return before.findLastIndex((token) => isClauseEnd(token)) + 1
}

/** 略有增长（0.8%）, 增幅（6.5%）: the percentage that is all that a bracket holds, right behind a word that says how something changed; null if there is none. */
function rateIn(
  aside: readonly Token[] | undefined,
  before: Token | undefined,
  close: Token,
): (Token & { kind: 'quantity' }) | null {
  const [only, ...more] = aside ?? []
  if (only?.kind !== 'quantity' || more.length > 0 || only.end !== close.start || before?.end !== only.start - 1)
    return null
  const changes = before.class === 'rise' || before.class === 'fall' || before.class === 'rate'
  return changes && only.quantity.unit?.dimension === 'percent' ? only : null
}

function growthAt(verb: Token | undefined, { start }: Token): Token {
  const word = words.get('增速')
  return word ? wordToken(word, verb?.start ?? start, verb?.end ?? start) : textToken(start, start)
}

/** What a number of earlier years is called: 2022年快报, 2020年核定数; 2023年数据，下同. */
const sources = /^(?:(?:数|数据|快报数?|核定数?|年报数?|初步数|统计数据?)(?:,下同)?|,下同)$/

/** Removes the words of a circumstance from the end of `main`, and puts there what they mean for its number. Null if its clause does not open one. */
function takeCircumstance(
  chars: string,
  main: Token[],
  clause: number,
  end: Token & { kind: 'word' },
): readonly Token[] | null {
  const from = main[clause]?.start ?? end.start
  const start = from + openerOf(chars.slice(from, end.start), end.word.text)
  if (start < from) return null
  // 综合考虑地区生产总值增长7%、…等因素: what is considered is stated.
  const considers = chars.startsWith('考虑', start)
  if (considers && main.slice(clause).some((token) => token.kind === 'quantity' && token.start > start)) return null
  const first = main.findIndex((token, index) => index >= clause && token.end > start)
  if (first < 0) return null
  const taken = main.splice(first)
  const [head] = taken
  if (head && head.start < start) main.push(restOf(chars, head.start, start))
  main.push(...meaningOf(chars, chars.slice(start, end.start), taken, end))
  return taken
}

/** The characters that stand before a circumstance without a space: 是 of 是在…基础上. */
function restOf(chars: string, start: number, end: number): Token {
  const word = words.get(chars.slice(start, end))
  return word ? wordToken(word, start, end) : textToken(start, end)
}

/** Where the circumstance begins in the words of its clause; -1 if it does not. */
function openerOf(clause: string, word: string): number {
  if (/[上下]$|^(?:影响|冲击)下/.test(word)) return clause.lastIndexOf('在')
  if (/^[计测]算/.test(word)) return clause.lastIndexOf('按')
  // 继上年突破30亿元|后，跨越40亿元: when it was, with a number of its own.
  if (word === '后') return clause.lastIndexOf('继')
  if (/^影响|^冲击|^拖累/.test(word) && !withoutPart.test(clause)) return clause.lastIndexOf('受')
  return Math.max(...['扣除', '剔除', '考虑', '排除', '不计'].map((opener) => clause.lastIndexOf(opener)))
}

const withoutPart = /扣除|剔除|排除|不计/

/** Characters before and behind that are looked at. */
const longestLook = 120

/** 在2020年基础上 compares with 2020; 扣除物价因素 makes growth real, any other 因素 comparable; 受…影响 says nothing of the number. */
function meaningOf(
  chars: string,
  clause: string,
  taken: readonly Token[],
  { start, end, word }: Token & { kind: 'word' },
): Token[] {
  const known = (text: string): Token[] => {
    const entry: Word | undefined = words.get(text)
    return entry ? [wordToken(entry, start, end)] : []
  }
  // 按户籍人口计算: of other people than those who live there, where the report tells of each of these, too.
  const near = chars.slice(Math.max(0, start - longestLook), end + longestLook)
  if (clause.startsWith('按户籍人口') && near.includes('按常住人口')) return known('按户籍人口')
  if (
    /[下后]$|基数上$/.test(word.text) ||
    clause.startsWith('受') ||
    (/^[计测]算/.test(word.text) && !/价|口径/.test(clause))
  )
    return []
  if (!word.text.includes('基础')) return known(/价/.test(clause) ? '扣除价格因素' : '同口径')
  const [time, ...others] = taken.filter((token) => token.word?.text !== '在')
  if (time?.kind !== 'time' || others.length > 0) return []
  return time.time.kind === 'previous' || time.time.kind === 'relative' ? known('比上年') : [...known('比'), time]
}
