/** A dictionary that is matched at a place of a text, the longest word first. */
export type Trie<Entry> = {
  insert: (word: string, entry: Entry) => void
  longest: (text: string, at: number, limit: number) => Match<Entry> | null
  /** The node that `[from, to)` of a text leads to from another one (0 is the root), for words that are put together of parts; 0 if no word goes on so. */
  walk: (node: number, text: string, from: number, to: number) => number
  entryOf: (node: number) => Entry | undefined
}
export type Match<Entry> = { end: number; entry: Entry }

/** An empty dictionary. A word inserted twice keeps its first entry. Its nodes are rows of flat arrays: a lookup at each character of a text makes no object unless a word is found. */
export function createTrie<Entry>(): Trie<Entry> {
  // A first character leads to its node without a search; 0 is no node.
  const roots = new Int32Array(0x10000)
  // Which two characters words begin with, by a hash of the two: most places of a text begin no word, and one look says so.
  const pairs = new Uint32Array(pairBits / 32)
  let hasSingles = false
  const codes = [0]
  const children = [0]
  const siblings = [0]
  const entries: (Entry | undefined)[] = [undefined]

  function create(code: number, sibling: number): number {
    codes.push(code)
    children.push(0)
    siblings.push(sibling)
    entries.push(undefined)
    return codes.length - 1
  }

  function childOf(node: number, code: number): number {
    let child = children[node] ?? 0
    while (child !== 0 && codes[child] !== code) child = siblings[child] ?? 0
    return child
  }

  function mark(hash: number): void {
    pairs[hash >> 5] = (pairs[hash >> 5] ?? 0) | (1 << (hash & 31))
  }

  function isMarked(hash: number): boolean {
    return (((pairs[hash >> 5] ?? 0) >>> (hash & 31)) & 1) === 1
  }

  function walk(from: number, text: string, start: number, end: number): number {
    let node = from
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      node = node === 0 ? (roots[code] ?? 0) : childOf(node, code)
      if (node === 0) return 0
    }
    return node
  }

  function insert(word: string, entry: Entry): void {
    const first = word.charCodeAt(0)
    if (word.length === 1) hasSingles = true
    else mark(hashOf(first, word.charCodeAt(1)))
    let node = roots[first] || create(first, 0)
    roots[first] = node
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let child = childOf(node, code)
      if (child === 0) {
        child = create(code, children[node] ?? 0)
        children[node] = child
      }
      node = child
    }
    entries[node] ??= entry
  }

  function longest(text: string, at: number, limit: number): Match<Entry> | null {
    if (at >= limit) return null
    const first = text.charCodeAt(at)
    if (!hasSingles && !isMarked(hashOf(first, text.charCodeAt(at + 1)))) return null
    let node = roots[first] ?? 0
    let found = 0
    let end = at
    for (let next = at + 1; node !== 0; next++) {
      if (entries[node] !== undefined) {
        found = node
        end = next
      }
      if (next >= limit) break
      node = childOf(node, text.charCodeAt(next))
    }
    const entry = entries[found]
    return entry === undefined ? null : { end, entry }
  }

  return { insert, longest, walk, entryOf: (node) => entries[node] }
}

/** Bits of the table of pairs: with 16 kB few pairs of the provinces' and prefectures' names fall together. */
const pairBits = 0x20000

function hashOf(first: number, second: number): number {
  return (first * 31 + second) & (pairBits - 1)
}
