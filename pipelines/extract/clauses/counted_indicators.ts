import { numeralValue } from '../lexer/numerals.ts'
import type { Token } from '../lexer/tokens.ts'
import type { Group } from './groups.ts'
import type { Slot } from './slot.ts'

/** The subjects that a sentence named, in their order. */
export function subjectsNamed(groups: readonly Group[]): readonly Slot[] {
  const named: Slot[] = []
  for (const { inherited, slots } of groups) if (!inherited) named.push(...slots)
  return named
}

/** Behind how many tokens the words end that a sentence counts the subjects of the one before with (以上六项指标|分别是…, 这两项指标|…), which named so many; 0 if it does not begin with such words. */
export function countedIndicators(chars: string, tokens: readonly Token[], named: readonly Slot[]): number {
  if (named.length < 2) return 0
  const start = tokens[0]?.start ?? 0
  const [words = '', count = ''] = counting.exec(chars.slice(start, start + longestWords)) ?? []
  if (numeralValue(count) !== named.length) return 0
  return tokens.findIndex(({ end }) => end === start + words.length) + 1
}

const counting = /^(?:以上|上述|这)([两三四五六七八九])[项个](?:主要|核心|经济)*指标/
const longestWords = 14
