/** A dictionary that is matched at a place of a text, the longest word first. */
export type Trie<Entry> = {
  insert: (word: string, entry: Entry) => void
  longest: (text: string, at: number, limit: number) => Match<Entry> | null
  /** The node that `[from, to)` of a text leads to from another one (0 is the root), for words that are put together of parts; 0 if no word goes on so. */
  walk: (node: number, text: string, from: number, to: number) => number
  entryOf: (node: number) => Entry | undefined
}
export type Match<Entry> = { end: number; entry: Entry }

/**
 * What a node has in the array of all: its character, its first child, its next sibling, and the number of its entry (0: none). The four lie side by
 * side, as a dictionary of 70,000 names is larger than a processor's caches, and each place looked at waits for the memory.
 */
const width = 4
const codeAt = 0
const childAt = 1
const siblingAt = 2
const entryAt = 3

/** An empty dictionary. A word inserted twice keeps its first entry. A lookup at each character of a text makes no object unless a word is found. */
export function createTrie<Entry>(): Trie<Entry> {
  // A first character leads to its node without a search; 0 is no node.
  const roots = new Int32Array(0x10000)
  // Which two characters words begin with, by a hash of the two: most places of a text begin no word, and one look says so.
  const pairs = new Uint32Array(pairBits / 32)
  let hasSingles = false
  let nodes = new Int32Array(fewestNodes * width)
  let size = width
  const entries: (Entry | undefined)[] = [undefined]

  /** A node is the place of its record. */
  function create(code: number, sibling: number): number {
    if (size === nodes.length) {
      const more = new Int32Array(size * 2)
      more.set(nodes)
      nodes = more
    }
    const node = size
    nodes[node + codeAt] = code
    nodes[node + siblingAt] = sibling
    size += width
    return node
  }

  function childOf(node: number, code: number): number {
    let child = nodes[node + childAt] ?? 0
    while (child !== 0 && nodes[child + codeAt] !== code) child = nodes[child + siblingAt] ?? 0
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
        child = create(code, nodes[node + childAt] ?? 0)
        nodes[node + childAt] = child
      }
      node = child
    }
    if (nodes[node + entryAt] === 0) nodes[node + entryAt] = entries.push(entry) - 1
  }

  function longest(text: string, at: number, limit: number): Match<Entry> | null {
    if (at >= limit) return null
    const first = text.charCodeAt(at)
    if (!hasSingles && !isMarked(hashOf(first, text.charCodeAt(at + 1)))) return null
    let node = roots[first] ?? 0
    let found = 0
    let end = at
    for (let next = at + 1; node !== 0; next++) {
      const entry = nodes[node + entryAt] ?? 0
      if (entry !== 0) {
        found = entry
        end = next
      }
      if (next >= limit) break
      node = childOf(node, text.charCodeAt(next))
    }
    const entry = entries[found]
    return entry === undefined ? null : { end, entry }
  }

  return { insert, longest, walk, entryOf: (node) => entries[nodes[node + entryAt] ?? 0] }
}

/** Nodes that a dictionary has room for at first. */
const fewestNodes = 64

/** Bits of the table of pairs: with 16 kB few pairs of the provinces' and prefectures' names fall together. */
const pairBits = 0x20000

function hashOf(first: number, second: number): number {
  return (first * 31 + second) & (pairBits - 1)
}
