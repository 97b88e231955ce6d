import { characterOf, isVanishingLead, pairOf, vanishingLeads } from './gbk.ts'
import type { Language } from './language.ts'
import { commonForms } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { isWidePunctuation, narrowed, widePair } from './tokens.ts'

/** The GBK pairs (`lead * 256 + trail`) of the characters that can be expected in a document, in its own script. */
export type Expected = {
  byLead: (lead: number) => readonly number[]
  byTrail: (trail: number) => readonly number[]
  /** Those of a lead whose trail can form no character with the byte after it, so that the two vanish. */
  vanishingByLead: (lead: number) => readonly number[]
  /** The pairs of the commonest characters whose trail can do that; only those whose own lead forms no character with `second`, unless that is 0. */
  vanishing: (second: number) => readonly number[]
}

/** More characters than this are not tried where nothing is known of one but that a pair vanished after it. */
const mostVanishing = 60

/** The characters that a document uses, and the common ones of the dictionary. */
export function expectedIn(language: Language): Expected {
  const byLead: number[][] = Array.from({ length: 256 }, () => [])
  const byTrail: number[][] = Array.from({ length: 256 }, () => [])
  const put = (pair: number) => {
    if (pair === 0) return
    byLead[pair >> 8]?.push(pair)
    byTrail[pair & 0xff]?.push(pair)
  }
  for (let code = 0; code < 0x10000; code += 1) if (language.isUsed(code)) put(pairBefore(code))
  for (const code of commonForms()) if (!language.isUsed(code)) put(pairOf(code))
  const shareOf = (pair: number) => language.share(simplifiedOf(narrowed(characterOf(pair >> 8, pair & 0xff))))
  const vanishing = vanishingLeads
    .flatMap((trail) => byTrail[trail] ?? [])
    .map((pair) => ({ pair, share: shareOf(pair) }))
    .sort((one, other) => other.share - one.share)
    .map(({ pair }) => pair)
  const vanishingAfter = new Map([[0, vanishing.slice(0, mostVanishing)]])
  const vanishingByLead = byLead.map((pairs) => pairs.filter((pair) => isVanishingLead(pair & 0xff)))
  return {
    byLead: (lead) => byLead[lead] ?? [],
    byTrail: (trail) => byTrail[trail] ?? [],
    vanishingByLead: (lead) => vanishingByLead[lead] ?? [],
    vanishing: (second) => {
      let pairs = vanishingAfter.get(second)
      if (!pairs) {
        pairs = vanishing.filter((pair) => characterOf(second, pair >> 8) === 0).slice(0, mostVanishing)
        vanishingAfter.set(second, pairs)
      }
      return pairs
    },
  }
}

/** The pair of a character as it was when the text ran out of step, when its punctuation was still full-width. */
function pairBefore(code: number): number {
  return isWidePunctuation(code) ? widePair(code) : pairOf(code)
}
