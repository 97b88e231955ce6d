import { characterOf, leads } from './gbk.ts'
import { isReading } from './pinyin.ts'
import { isTraditionalOnly, simplifiedOf } from './script.ts'

/**
 * The characters that are annotated where a text was damaged: converted ones only, so that a gloss on a rare character
 * of a Simplified text (垚(yáo)) is never taken for damage.
 */
export function isAnnotated(code: number, reading: string): boolean {
  return isTraditionalOnly(code) && isReading(code, reading)
}

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
export function variantsOf(simplified: number): readonly number[] {
  variants ??= everyVariant()
  return variants.get(simplified) ?? []
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
