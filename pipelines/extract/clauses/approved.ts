import { type Token, wordToken } from '../lexer/tokens.ts'
import { words } from '../lexer/words.ts'

const planned = words.get('年初预算')

/**
 * 县人代会批准的|一般公共预算收入为3.17亿元，实际完成3.19亿元; 经县人代会批准，…，实际…: a sentence in which what an assembly approved is said to be a budget, where what came
 * of it is told behind.
 */
export function withApproved(chars: string, tokens: readonly Token[]): readonly Token[] {
  if (!planned || !tokens.some((token) => approves(chars, token))) return tokens
  const actual = tokens.findLastIndex(({ word }) => word?.text === '实际')
  const told: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const next = tokens[at + 1]
    const leads = at < actual && approves(chars, token) && (next?.class === 'whose' || next?.mark === ',')
    told.push(leads ? wordToken(planned, token.start, token.end) : token)
    if (leads) at++
  }
  return told
}

function approves(chars: string, { kind, end }: Token): boolean {
  return (
    (kind === 'text' || kind === 'word') &&
    chars.charCodeAt(end - 1) === lastOfApproved &&
    chars.startsWith('批准', end - 2)
  )
}

const lastOfApproved = '准'.charCodeAt(0)
