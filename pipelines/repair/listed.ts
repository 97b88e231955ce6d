import { everyCharacter } from './gbk.ts'
import { memoised, once } from './memo.ts'
import { isReading } from './pinyin.ts'
import { isTraditionalOnly } from './script.ts'

/**
 * The characters that are annotated where a text was damaged: converted ones only, so that a gloss on a rare character
 * of a Simplified text (垚(yáo)) is never taken for damage.
 */
export function isAnnotated(code: number, reading: string): boolean {
  return isConverted(code) && isReading(code, reading)
}

/** The characters of GBK (UTF-16 code units) that an annotation of this reading can follow. */
export const annotatedWith: (reading: string) => readonly number[] = memoised((reading) =>
  convertedCharacters().filter((code) => isReading(code, reading)),
)

/** Converted in some words only (瞭解, 藉口, 乾旱, 座標): what opencc makes of characters in words and does not always take back. */
const convertedInWords = new Set(
  Array.from('瞭藉乾著甦夥徵麼餘覆像俱揹座彷薰暱睪澂唇皂核甯鎗燄蘗', (character) => character.charCodeAt(0)),
)

const convertedCharacters = once(() => everyCharacter.filter(isConverted))

function isConverted(code: number): boolean {
  return isTraditionalOnly(code) || convertedInWords.has(code)
}
