/** A dictionary that is matched at a place of a text, the longest word first. */
export type Trie<Entry> = {
  insert: (word: string, entry: Entry) => void
  longest: (text: string, at: number, limit: number) => Match<Entry> | null
}
export type Match<Entry> = { end: number; entry: Entry }

type Node<Entry> = { next: Map<number, Node<Entry>>; entry: Entry | undefined }

/** An empty dictionary. A word inserted twice keeps its first entry. */
export function createTrie<Entry>(): Trie<Entry> {
  const root: Node<Entry> = { next: new Map(), entry: undefined }
  // Most characters begin no word: a table says so without a lookup.
  const begins = new Uint8Array(0x10000)

  function insert(word: string, entry: Entry): void {
    let node = root
    begins[word.charCodeAt(0)] = 1
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      let child = node.next.get(code)
      if (!child) {
        child = { next: new Map(), entry: undefined }
        node.next.set(code, child)
      }
      node = child
    }
    node.entry ??= entry
  }

  function longest(text: string, at: number, limit: number): Match<Entry> | null {
    if (at >= limit || begins[text.charCodeAt(at)] !== 1) return null
    let node: Node<Entry> | undefined = root
    let found: Match<Entry> | null = null
    for (let i = at; i < limit; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.entry !== undefined) found = { end: i + 1, entry: node.entry }
    }
    return found
  }

  return { insert, longest }
}
