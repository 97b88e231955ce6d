import type { Qualifier } from '../../../schemas/terms.ts'
import { createTrie } from './trie.ts'

/** What stands behind a number and says how it is meant. */
const trailing = createTrie<Qualifier>()
for (const [words, qualifier] of [
  ['左右 上下', 'about'],
  [
    '以上 之多 多 余 有余 出头 大关 台阶 关口 新台阶 新大关 新关口 的台阶 门槛 或者更多一些 或者更多 或更多 或更高',
    'at_least',
  ],
  ['以内 之内 以下', 'at_most'],
] as const)
  for (const word of words.split(' ')) trailing.insert(word, qualifier)

/** What stands behind a number: 左右, 以上, 以内, 大关 … and where it ends. */
export function qualifierAt(text: string, at: number, limit: number): { qualifier: Qualifier; end: number } | null {
  const match = trailing.longest(text, at, limit)
  return match && { qualifier: match.entry, end: match.end }
}
