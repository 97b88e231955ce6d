import { areaPath, areas } from '../../schemas/areas.ts'
import { pairOf } from './gbk.ts'
import { variantsOf } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { type Following, indexSequences, type Sequences } from './sequences.ts'
import { isWidePunctuation, widePair } from './tokens.ts'

/** What is known of the characters of a document: how likely one is after two others, and which ones there are. Characters are Simplified UTF-16 code units unless said otherwise. */
export type Language = {
  /** Natural logarithm of the probability of `code` after `before` and, before that, `earlier`. */
  logProbability: (earlier: number, before: number, code: number) => number
  /** Whether the document or the gazetteer has `after` after `before`. */
  hasSeen: (before: number, after: number) => boolean
  /** Whether a character (in the document's own script) is one that it can be written with: not the Simplified form of a Traditional one, unless the document uses it. */
  isInScript: (code: number) => boolean
  /** The characters seen after `before`, as the GBK pairs of all their forms. */
  pairsAfter: (before: number) => readonly number[]
  /** GBK pairs (`lead * 256 + trail`) of the characters known to the document, in its own script. */
  pairsByLead: (lead: number) => readonly number[]
  pairsByTrail: (trail: number) => readonly number[]
}

/** The share of a character about which nothing is known: one of some six thousand in use. */
const uniform = 1 / 6000
/** How much the names of places say about what comes next, where the document itself says nothing. */
const gazetteerWeight = 0.1

/**
 * Learns the characters of a document from its clean part: trigrams that back off to bigrams, names of the gazetteer and single
 * characters (Witten and Bell's interpolation).
 */
export function learnLanguage(cleanParts: readonly string[]): Language {
  const text = cleanParts.join('\0')
  const codes = codesOf(text)
  const own = indexSequences(codes.map(simplifiedOf))
  const names = placeNames()
  const single = (code: number) => (own.occurrences(code) + own.kinds * uniform) / (own.length + own.kinds)
  const used = new Set(codes)
  const pairs = [...used].map(pairBefore).filter((pair) => pair > 0)
  const byLead = groupBy(pairs, (pair) => pair >> 8)
  const byTrail = groupBy(pairs, (pair) => pair & 0xff)
  return {
    logProbability: (earlier, before, code) => {
      const place = share(names.following(before), code)
      const alone = gazetteerWeight * place + (1 - gazetteerWeight) * single(code)
      const pair = interpolate(own.following(before), code, alone)
      return Math.log(interpolate(own.following(before, earlier), code, pair))
    },
    hasSeen: (before, after) => own.following(before).counts.has(after) || names.following(before).counts.has(after),
    isInScript: (code) => used.has(code) || variantsOf(code).length <= 1,
    pairsAfter: (before) =>
      [...new Set([...own.following(before).counts.keys(), ...names.following(before).counts.keys()])]
        .flatMap(variantsOf)
        .map(pairOf),
    pairsByLead: (lead) => byLead.get(lead) ?? [],
    pairsByTrail: (trail) => byTrail.get(trail) ?? [],
  }
}

/** The pair of a character as it was when the text ran out of step, when its punctuation was still full-width. */
function pairBefore(code: number): number {
  return isWidePunctuation(code) ? widePair(code) : pairOf(code)
}

let knownPlaces: Sequences | null = null

/** The names of all places from the province down, as addresses and titles have them. */
function placeNames(): Sequences {
  if (knownPlaces) return knownPlaces
  const addresses = areas.map(({ area_code }) =>
    areaPath(area_code)
      .map(({ name }) => name)
      .join(''),
  )
  knownPlaces = indexSequences(codesOf(addresses.join('\0')))
  return knownPlaces
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length)
  for (let index = 0; index < text.length; index += 1) codes[index] = text.charCodeAt(index)
  return codes
}

function share({ total, counts }: Following, code: number): number {
  return total === 0 ? 0 : (counts.get(code) ?? 0) / total
}

function interpolate({ total, counts }: Following, code: number, lower: number): number {
  const kinds = counts.size
  return kinds === 0 ? lower : ((counts.get(code) ?? 0) + kinds * lower) / (total + kinds)
}

function groupBy(pairs: readonly number[], keyOf: (pair: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair))
    if (group) group.push(pair)
    else groups.set(keyOf(pair), [pair])
  }
  return groups
}
