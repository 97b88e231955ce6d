import { characterSet, isAmong } from '../characters.ts'
import { isManner } from './manner.ts'
import { type Token, textToken, wordToken } from './tokens.ts'
import { isSingle, type Word, wordOf, words } from './words.ts'

/** The words of one character, by their codes. */
const singles = new Map<number, Word>()
for (const [text, word] of words) if (isSingle(text)) singles.set(text.charCodeAt(0), word)

/** A predicate that no list knows, but whose characters say how, not what. */
const unknown = wordOf('plain', '')

const higher = words.get('高出')

const adverbs = characterSet('均各都也已仍将再又可虽')
/** Those that may stand before a name and leave it whole. */
const joining = characterSet('和与及同暨的把让对使为是在以由从自按将并要拟抓各总全')

/**
 * Adds unknown text to the tokens before it. Words of one character (达, 为, 超, 和, 的 …) are cut off where it meets a number, a time, a name
 * or a place; `next` is what stands behind it.
 */
export function pushUnknown(tokens: Token[], chars: string, from: number, to: number, next: Token | null): void {
  const alone = to - from === 1 ? singles.get(chars.charCodeAt(from)) : undefined
  if (alone) {
    tokens.push(wordToken(alone, from, to))
    return
  }
  // 比2020年|高|4.6个百分点: a change since then.
  if (
    higher &&
    to - from === 1 &&
    chars[from] === '高' &&
    next?.kind === 'quantity' &&
    tokens.at(-1)?.kind === 'time'
  ) {
    tokens.push(wordToken(higher, from, to))
    return
  }
  // 2011年|总产|达到…: no 总 of a noun.
  if (heads.some((head) => to - from === head.length && chars.startsWith(head, from))) {
    tokens.push(textToken(from, to))
    return
  }
  let start = from
  const previous = tokens.at(-1)
  // 粮食|总播种面积: no 总 of a verb.
  const whole = chars[from] === '总' && to - from > 2
  let word = previous && meets(previous) && !whole ? singles.get(chars.charCodeAt(start)) : undefined
  while (word && start < to) {
    tokens.push(wordToken(word, start, start + 1))
    start++
    // 旅游人次和|总花费: what is joined is a subject of its own.
    word = word.class === 'and' ? undefined : singles.get(chars.charCodeAt(start))
  }
  let end = to
  while (end > start && lastWord(chars, end, next)) end--
  if (start < end) {
    const verb = end < to ? singles.get(chars.charCodeAt(end)) : undefined
    const behind: Token | null = verb ? wordToken(verb, end, end + 1) : next
    const manner = isManner(chars, start, end, tokens.at(-1), behind)
    if (manner) tokens.push(wordToken(unknown, start, end))
    else pushNouns(tokens, chars, start, end)
  }
  for (let at = end; at < to; at++) {
    const last = singles.get(chars.charCodeAt(at))
    if (last) tokens.push(wordToken(last, at, at + 1))
  }
}

/** 粮食播种面积|和|产量: a head that 和 joins to a noun that no list knows is a subject of its own. */
function pushNouns(tokens: Token[], chars: string, start: number, end: number): void {
  const head = heads.find((ending) => chars.startsWith(ending, end - ending.length))
  const joint = head ? end - head.length - 1 : start
  const and =
    joint > start && isAmong(coordinating, chars.charCodeAt(joint)) ? singles.get(chars.charCodeAt(joint)) : undefined
  if (!and) {
    tokens.push(textToken(start, end))
    return
  }
  tokens.push(textToken(start, joint), wordToken(and, joint, joint + 1), textToken(joint + 1, end))
}

/** The longest first. */
const heads: readonly string[] = ['总产量', '产量', '总产']
const coordinating = characterSet('和与及')

/** The word of one character that ends unknown text; before a verb only an adverb is one. */
function lastWord(chars: string, end: number, next: Token | null): Word | undefined {
  if (!next) return undefined
  const code = chars.charCodeAt(end - 1)
  if (next.kind === 'name' && !isAmong(joining, code)) return undefined
  return meets(next) || (next.kind === 'word' && isAmong(adverbs, code)) ? singles.get(code) : undefined
}

function meets({ kind }: Token): boolean {
  return kind !== 'mark' && kind !== 'text' && kind !== 'word'
}
