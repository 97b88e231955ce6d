import { characterSet, isAmong } from '../characters.ts'
import { isDigit } from './numbers.ts'
import { quantityAt } from './quantities.ts'
import { timeAt } from './times.ts'
import { createTrie } from './trie.ts'
import { words } from './words.ts'

/** What a character may begin: a number in digits, another number, or a word that states a growth without a number. */
const starts = { digit: 1, number: 2, growth: 3 }
const startOf = new Uint8Array(0x10000)
const growths = createTrie<true>()
const circumstances = createTrie<true>()
/** Whether a circumstance may begin with a character, by its code. */
const opensAside = new Uint8Array(0x10000)
for (const [text, word] of words) {
  if (word.class === 'circumstance') {
    circumstances.insert(text, true)
    opensAside[text.charCodeAt(0)] = 1
  }
  if (word.class !== 'in_step' && word.class !== 'even') continue
  growths.insert(text, true)
  startOf[text.charCodeAt(0)] = starts.growth
}
for (const char of '〇零一二三四五六七八九十百千万亿两翻倍数几-') startOf[char.charCodeAt(0)] = starts.number
for (const char of '0123456789') startOf[char.charCodeAt(0)] = starts.digit

for (const bracket of '([〔【') {
  circumstances.insert(bracket, true)
  opensAside[bracket.charCodeAt(0)] = 1
}
const clauseEnds = characterSet(',;:!?')

/**
 * How far a sentence must be lexed: to the end of the last clause that may state something, not at all (`start`) if none does.
 * Two sentences of three hold no number, and the clauses behind the last number bear on none before it. It errs towards more.
 */
export function extentOf(chars: string, start: number, end: number): number {
  let stated = start
  for (let at = end - 1; at >= start && stated === start; at--) {
    const kind = startOf[chars.charCodeAt(at)]
    if (!kind) continue
    if (kind === starts.digit) while (at > start && isDigit(chars, at - 1)) at--
    stated = statementAt(chars, at, end, kind) ?? start
  }
  if (stated === start) return start
  while (stated < end && !isAmong(clauseEnds, chars.charCodeAt(stated))) stated++
  // A number in brackets or in a circumstance is read in the light of the whole sentence.
  for (let at = start; at < stated; at++)
    if (opensAside[chars.charCodeAt(at)] === 1 && circumstances.longest(chars, at, end)) return end
  return Math.min(stated + 1, end)
}

/** Where the quantity or the word of growth that may stand at a place ends; null if there is none, or a time is longer. */
function statementAt(chars: string, at: number, end: number, kind: number): number | null {
  const growth = kind !== starts.digit ? growths.longest(chars, at, end) : null
  if (growth) return growth.end
  const quantity = kind !== starts.growth ? quantityAt(chars, at, end) : null
  if (!quantity) return null
  const time = kind === starts.digit ? timeAt(chars, at, end) : null
  return time && time.end >= quantity.end ? null : quantity.end
}
