import { isClauseEnd, type Token } from '../lexer/tokens.ts'

/** 粮食总产量148万吨，因干旱|比上年减产2.8万吨; 由于减税降费，下降3.1%: a sentence without the causes that it tells, up to what they did to a number, or to the end of their clause. */
export function withoutCauses(chars: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => opensCause(chars, token))) return tokens
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    if (opensCause(chars, token)) at = endOfCause(tokens, at) - 1
    else kept.push(token)
  }
  return kept
}

/** 因, 由于 and what they join to; not 因公出国费用, which a cause is part of the name of. */
function opensCause(chars: string, { kind, start, end }: Token): boolean {
  if (kind === 'word') return chars.startsWith('由于', start)
  if (kind !== 'text' || chars.charAt(start) !== '因') return false
  return end - start <= 2 || !ofNames.includes(chars.charAt(start + 1))
}

/** What stands behind 因 in names: 因公, 因病致贫, 因灾死亡人数, 因素, 因地制宜. */
const ofNames = '公病灾残学工素地此子'

/** The index of what a cause stands before; that of its opener where it leads to nothing: a number of its own (因3家企业停产) is read as any other. */
function endOfCause(tokens: readonly Token[], opener: number): number {
  const length = tokens.slice(opener).findIndex((token) => isClauseEnd(token) || token.kind === 'quantity')
  const end = length < 0 ? tokens.length : opener + length
  if (tokens[end]?.kind !== 'quantity') return end
  const changed = tokens.slice(opener, end).findLastIndex((token) => token.class === 'rise' || token.class === 'fall')
  if (changed < 0) return opener + 1
  let from = opener + changed
  while (from > opener + 1 && isMeasuring(tokens[from - 1])) from--
  return from
}

/** 比|去年|同期|下降: what a change is measured from stands before it. */
function isMeasuring(token: Token | undefined): boolean {
  return token?.kind === 'time' || token?.class === 'year_on_year' || token?.word?.traits.has('base') === true
}
