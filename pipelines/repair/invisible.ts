import { replaceMatches, type Step } from './aligned.ts'

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte-order marks. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g

/** A text without the invisible characters that editors and pages leave in sentences and numbers. Null if it has none. */
export function dropInvisible(text: string): Step | null {
  return replaceMatches(text, invisible, () => ({ text: '', places: [] }))
}
