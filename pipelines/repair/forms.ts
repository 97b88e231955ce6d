import { dictionary } from './dictionary.ts'
import { folded } from './folded.ts'
import { everyCharacter } from './gbk.ts'
import { once } from './memo.ts'
import { simplifiedOf } from './script.ts'

/** Characters rarer than this in the dictionary are not expected where the document does not use them: one of half a million. */
const commonOccurrences = 200

/** The forms that Traditional texts have of the common characters (UTF-16 code units), the commonest first. */
export const commonForms: () => readonly number[] = once(() => {
  const { occurrences } = dictionary()
  const occurred = (code: number) => occurrences[folded(simplifiedOf(code))] ?? 0
  return everyCharacter
    .filter((code) => (inUse()[code] === 1 || isOnlyForm(code)) && occurred(code) >= commonOccurrences)
    .sort((one, other) => occurred(other) - occurred(one))
})

/** Whether a converted text has hardly any use for a character: it is the Simplified form of others. */
export function isSimplifiedOnly(code: number): boolean {
  return simplifiedOnly()[code] === 1
}

const simplifiedOnly = once(() =>
  Uint8Array.from({ length: 0x10000 }, (_, code) => (inUse()[code] === 0 && (forms()[code] ?? 0) > 1 ? 1 : 0)),
)

function isOnlyForm(code: number): boolean {
  return forms()[simplifiedOf(code)] === 1
}

/** By Simplified UTF-16 code unit, how many characters of GBK become it, itself included. */
const forms = once(() => {
  const counts = new Uint8Array(0x10000)
  for (const code of everyCharacter) {
    const simplified = simplifiedOf(code)
    counts[simplified] = (counts[simplified] ?? 0) + 1
  }
  return counts
})

/** By UTF-16 code unit, 1 for the 5,401 characters of Big5's first level: the Traditional ones in use. */
const inUse = once(() => {
  const bytes: number[] = []
  for (let lead = 0xa4; lead <= 0xc6; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail)
  const table = new Uint8Array(0x10000)
  for (const character of new TextDecoder('big5').decode(Uint8Array.from(bytes))) table[character.charCodeAt(0)] = 1
  return table
})
