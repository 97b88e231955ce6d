/** A set of characters. */
export type CharacterSet = number

/**
 * The sets that a character belongs to, by its code, a bit each: a look into one table that all sets share finds it in the processor's cache
 * more often than one into a table, or a hash table, for each of them.
 */
const setsOf = new Uint32Array(0x10000)
let sets = 0

/** A set of some characters; the table holds 32 of them. */
export function characterSet(characters: string): CharacterSet {
  if (sets === 32) throw new RangeError('the table of characters holds 32 sets')
  const set = 2 ** sets++
  for (let at = 0; at < characters.length; at++) addTo(characters.charCodeAt(at), set)
  return set
}

function addTo(code: number, set: CharacterSet): void {
  setsOf[code] = (setsOf[code] ?? 0) | set
}

/** Whether the character with a code is one of a set. */
export function isAmong(set: CharacterSet, code: number): boolean {
  return ((setsOf[code] ?? 0) & set) !== 0
}

/** Whether the character at a place is one of some; by its code, as a string of one character costs more than the comparison. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true
  return false
}
