import { isClauseEnd, type Token } from '../lexer/tokens.ts'

/** 粮食总产量148万吨，因干旱|比上年减产2.8万吨; 枝江市受化工拉动，增长8%: a sentence without the causes that it tells, up to what they did to a number, or with the mark that ends their clause. */
export function withoutCauses(chars: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => opensCause(chars, token))) return tokens
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const end = opensCause(chars, token) ? endOfCause(chars, tokens, at) : at
    if (end > at) at = end - 1
    else kept.push(token)
  }
  return kept
}

/** 因, 由于, 得益于 and what they join to, or 受; not 因公出国费用, which a cause is part of the name of. */
function opensCause(chars: string, { kind, start, end }: Token): boolean {
  if ((kind !== 'text' && kind !== 'word') || !openers.has(chars.charCodeAt(start))) return false
  if (kind === 'word') return chars.startsWith('由于', start)
  if (chars.charAt(start) !== '因') return chars.charAt(start) === '受' || chars.startsWith('得益于', start)
  return end - start <= 2 || !ofNames.includes(chars.charAt(start + 1))
}

const openers: ReadonlySet<number> = new Set([...'因由受得'].map((char) => char.charCodeAt(0)))
/** What stands behind 因 in names: 因公, 因病致贫, 因灾死亡人数, 因素, 因特网, 因地制宜. */
const ofNames = '公病灾残学工素地此子特材而'

/** The index behind a cause; that of its opener where the words tell of none, or it has a number of its own (因3家企业停产) and is read as any other. */
function endOfCause(chars: string, tokens: readonly Token[], opener: number): number {
  const length = tokens.slice(opener).findIndex((token) => isClauseEnd(token) || token.kind === 'quantity')
  const end = length < 0 ? tokens.length : opener + length
  const behind = tokens[end]?.mark === ',' ? end + 1 : end
  const start = tokens[opener]?.start ?? 0
  // 受化工项目投产|拉动: 受灾, 受理 tell of no cause.
  if (chars.charAt(start) === '受' && !chars.startsWith('受益于', start)) {
    const driver = tokens.slice(opener, end).findLastIndex(({ word }) => driving.has(word?.text ?? ''))
    if (driver < 0) return opener
    return opener + driver + 1 === end ? behind : opener + driver + 1
  }
  if (tokens[end]?.kind !== 'quantity') return behind
  const changed = tokens.slice(opener, end).findLastIndex((token) => token.class === 'rise' || token.class === 'fall')
  if (changed < 0) return opener
  let from = opener + changed
  while (from > opener + 1 && isMeasuring(tokens[from - 1])) from--
  return from
}

const driving: ReadonlySet<string> = new Set(['拉动', '带动', '支撑', '推动', '冲击'])

/** 比|去年|同期|下降: what a change is measured from stands before it. */
function isMeasuring(token: Token | undefined): boolean {
  return token?.kind === 'time' || token?.class === 'year_on_year' || token?.word?.traits.has('base') === true
}
