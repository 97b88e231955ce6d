import type { Token } from '../lexer/tokens.ts'
import { isSubset } from './leads.ts'
import { isKindOfAreas } from './slots.ts'

/** Whether a sentence goes on with what the sentence before told of: it begins with 其中, tells of its parts or of what became of it. */
export function isContinued(chars: string, tokens: readonly Token[]): boolean {
  return isSubset(tokens.slice(0, 1)) || isBreakdown(chars, tokens) || isResult(tokens)
}

/** 分门类看，制造业…; 8个县市中增速最快的是…: a sentence about the parts of what the sentence before told of. */
function isBreakdown(chars: string, [first, next]: readonly Token[]): boolean {
  // 其他市依次为：…
  if (first?.kind === 'place')
    return (
      chars.startsWith('其他', first.start) && next?.kind === 'text' && isKindOfAreas(chars.slice(next.start, next.end))
    )
  if (first?.kind === 'quantity' && next?.kind === 'text') return among.test(chars.slice(next.start, next.end))
  return first?.kind === 'text' && next?.mark === ',' && breakdown.test(chars.slice(first.start, first.end))
}

const among = /^[省市区县州盟旗]{1,3}中$/

const breakdown = /^[分按].{1,6}看$/

/** 1990年执行结果为…: a sentence about what the sentence before planned. */
function isResult(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.kind !== 'time' && token.kind !== 'word')
  return tokens.slice(0, at).some((token) => token.kind === 'word' && token.word.text.endsWith('执行结果'))
}
