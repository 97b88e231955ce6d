import { dictionary } from './dictionary.ts'
import { folded } from './folded.ts'
import { characterOf, leads } from './gbk.ts'
import { isReading } from './pinyin.ts'
import { isTraditionalOnly, simplifiedOf } from './script.ts'

/**
 * The characters that are annotated where a text was damaged: converted ones only, so that a gloss on a rare character
 * of a Simplified text (垚(yáo)) is never taken for damage.
 */
export function isAnnotated(code: number, reading: string): boolean {
  return (isTraditionalOnly(code) || convertedInWords.has(code)) && isReading(code, reading)
}

/** Converted in some words only (瞭解, 藉口, 乾旱, 座標): what opencc makes of characters in words and does not always take back. */
const convertedInWords = new Set(
  Array.from('瞭藉乾著甦夥徵麼餘覆像俱揹座彷薰暱睪澂唇皂核甯鎗燄蘗', (character) => character.charCodeAt(0)),
)

let traditionals: readonly number[] | null = null
const byReading = new Map<string, readonly number[]>()

/** The characters of GBK (UTF-16 code units) that an annotation of this reading can follow. */
export function annotatedWith(reading: string): readonly number[] {
  const known = byReading.get(reading)
  if (known) return known
  traditionals ??= everyCharacter().filter(isTraditionalOnly)
  const found = traditionals.filter((code) => isReading(code, reading))
  byReading.set(reading, found)
  return found
}

let variants: Map<number, number[]> | null = null

/** The characters of GBK whose Simplified form is `simplified`, itself included. */
function variantsOf(simplified: number): readonly number[] {
  variants ??= everyVariant()
  return variants.get(simplified) ?? []
}

/** Whether a converted text has hardly any use for a character: it is the Simplified form of others. */
export function isSimplifiedOnly(code: number): boolean {
  simplifiedOnly ??= everySimplifiedOnly()
  return simplifiedOnly[code] === 1
}

/** By UTF-16 code unit, 1 for those. */
let simplifiedOnly: Uint8Array | null = null

function everySimplifiedOnly(): Uint8Array {
  traditionalInUse ??= levelOneOfBig5()
  const inUse = traditionalInUse
  return Uint8Array.from({ length: 0x10000 }, (_, code) => (inUse[code] === 0 && variantsOf(code).length > 1 ? 1 : 0))
}

/** By UTF-16 code unit, 1 for the 5,401 common characters of Big5: the Traditional ones in use. */
let traditionalInUse: Uint8Array | null = null

function levelOneOfBig5(): Uint8Array {
  const bytes: number[] = []
  for (let lead = 0xa4; lead <= 0xc6; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail)
  const table = new Uint8Array(0x10000)
  for (const character of new TextDecoder('big5').decode(Uint8Array.from(bytes))) table[character.charCodeAt(0)] = 1
  return table
}

/** Characters rarer than this in the dictionary are not expected where the document does not use them: one of half a million. */
const commonOccurrences = 200

let common: readonly number[] | null = null

/** The Traditional forms of the common characters. */
export function commonForms(): readonly number[] {
  traditionalInUse ??= levelOneOfBig5()
  const inUse = traditionalInUse
  common ??= everyCharacter().filter(
    (code) =>
      (inUse[code] === 1 || variantsOf(simplifiedOf(code)).length === 1) &&
      (dictionary().occurrences[folded(simplifiedOf(code))] ?? 0) >= commonOccurrences,
  )
  return common
}

function everyVariant(): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const code of everyCharacter()) {
    const simplified = simplifiedOf(code)
    const known = found.get(simplified)
    if (known) known.push(code)
    else found.set(simplified, [code])
  }
  return found
}

function everyCharacter(): number[] {
  return leads.flatMap((lead) =>
    Array.from({ length: 256 }, (_, trail) => characterOf(lead, trail)).filter((code) => code !== 0),
  )
}
