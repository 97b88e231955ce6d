import { isOneOf } from '../characters.ts'
import { isClauseEnd, type Token } from '../lexer/tokens.ts'

/** A sentence without the causes that it tells, and those of them that have a number of their own. */
export type Caused = { tokens: readonly Token[]; causes: readonly Token[][] }

/** 粮食总产量148万吨，因干旱|比上年减产2.8万吨; 枝江市受化工拉动，增长8%: takes causes out of a sentence, up to what they did to a number, or with the mark that ends their clause. */
export function withoutCauses(chars: string, tokens: readonly Token[]): Caused {
  if (!tokens.some((token) => opensCause(chars, token))) return { tokens, causes: [] }
  const kept: Token[] = []
  const causes: Token[][] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const end = opensCause(chars, token) ? endOfCause(chars, tokens, at) : at
    if (end === at) kept.push(token)
    const cause = tokens.slice(at + 1, end)
    if (cause.some(({ kind }) => kind === 'quantity')) causes.push(cause)
    at = Math.max(at, end - 1)
  }
  return { tokens: kept, causes }
}

/** 因, 由于, 得益于 and what they join to, or 受; not 因公出国费用, which a cause is part of the name of. */
function opensCause(chars: string, { kind, start, end }: Token): boolean {
  if ((kind !== 'text' && kind !== 'word') || !isOneOf('因由受得', chars, start)) return false
  if (kind === 'word') return chars.startsWith('由于', start)
  if (chars.charAt(start) !== '因') return chars.charAt(start) === '受' || chars.startsWith('得益于', start)
  return end - start <= 2 || !ofNames.includes(chars.charAt(start + 1))
}

/** What stands behind 因 in names: 因公, 因病致贫, 因灾死亡人数, 因素, 因特网, 因地制宜. */
const ofNames = '公病灾残学工素地此子特材而'

/** The index behind a cause; that of its opener where the words tell of none, or of how many things it has to do with (因3家企业停产), which is read as any other number. */
function endOfCause(chars: string, tokens: readonly Token[], opener: number): number {
  const number = endOfWords(tokens, opener)
  const words = tokens.slice(opener, number)
  const start = tokens[opener]?.start ?? 0
  // 受化工项目投产|拉动: 受灾, 受理 tell of no cause.
  if (chars.charAt(start) === '受' && !chars.startsWith('受益于', start)) {
    const driver = words.findLastIndex(({ word }) => driving.has(word?.text ?? ''))
    if (driver < 0) return opener
    return driver + 1 === words.length ? behindMark(tokens, number) : opener + driver + 1
  }
  if (tokens[number]?.kind !== 'quantity') return behindMark(tokens, number)
  const changed = words.findLastIndex(isChange)
  if (changed < 0) return opener
  // 由于房地产开发投资|下降12%，: the number is of the cause; 因出口|回落|下降3%: it is not.
  const ofCause = words.some(({ kind }) => kind === 'name') && !isChange(words[changed - 1])
  if (ofCause) return behindMark(tokens, endOfWords(tokens, number + 1))
  let from = changed
  while (from > 1 && isMeasuring(words[from - 1])) from--
  return opener + from
}

/** Where the words end that stand before a number or the end of a clause. */
function endOfWords(tokens: readonly Token[], from: number): number {
  const length = tokens.slice(from).findIndex((token) => isClauseEnd(token) || token.kind === 'quantity')
  return length < 0 ? tokens.length : from + length
}

function behindMark(tokens: readonly Token[], at: number): number {
  return tokens[at]?.mark === ',' ? at + 1 : at
}

function isChange(token: Token | undefined): boolean {
  return token?.class === 'rise' || token?.class === 'fall'
}

const driving: ReadonlySet<string> = new Set(['拉动', '带动', '支撑', '推动', '冲击'])

/** 比|去年|同期|下降: what a change is measured from stands before it. */
function isMeasuring(token: Token | undefined): boolean {
  return token?.kind === 'time' || token?.class === 'year_on_year' || token?.word?.traits.has('base') === true
}
