import { type Name, names, nameTrie } from './names.ts'

// A loop: there are more names than a call takes arguments.
let longestName = 0
for (const name of names.keys()) longestName = Math.max(longestName, name.length)
/** How much of the earlier term a head may take, and how much of its beginning it may leave out. */
const longestModifier = 16
const mostSkipped = 5
/** Characters of a subject that is no piece of a word. */
const longSubject = 5

/** Whether some name begins with a word. */
export function beginsName(word: string): boolean {
  return nameTrie.walk(0, word, 0, word.length) !== 0
}

/** The name that a word and the end of another make, the longest end first: 城镇 of 城镇和农村居民人均可支配收入. `[least, most)`: how many characters of `head` are left out. What would name the same as `head` alone is none: a list tells of an indicator once. */
export function withHead(word: string, head: string, least: number, most: number): Name | null {
  const start = nameTrie.walk(0, word, 0, word.length)
  if (start === 0) return null
  const told = names.get(head)?.single ?? null
  for (let cut = Math.max(least, head.length - longestName); cut < Math.min(head.length, most); cut++) {
    const name = nameTrie.entryOf(nameTrie.walk(start, head, cut, head.length))
    if (name && (told === null || name.single !== told)) return name
  }
  return null
}

/** The name that the beginning of an earlier term and a word make, as little of the term left out before it, and as much of it taken, as can be: 粮食种植面积…，总产量…. */
export function withModifier(earlier: string, word: string): Name | null {
  const most = Math.min(earlier.length, longestModifier)
  for (let skip = 0; skip < mostSkipped; skip++) {
    let found: Name | null = null
    let node = 0
    for (let at = skip; at < most; at++) {
      node = nameTrie.walk(node, earlier, at, at + 1)
      if (node === 0) break
      const name = at > skip ? nameTrie.entryOf(nameTrie.walk(node, word, 0, word.length)) : undefined
      // 存|贷款余额 would be a name of two indicators; 第一、二、三产业|增加值 is one of three.
      if (name?.single || (name && skip === 0 && at === most - 1 && earlier.length >= longSubject)) found = name
    }
    if (found) return found
  }
  return null
}
