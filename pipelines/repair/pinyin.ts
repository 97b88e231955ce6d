import { pinyin } from 'pinyin-pro'

/** A syllable with its tone mark, as the annotations carry it. */
export const syllable = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑɡńňǹ]{1,6}'

/** A letter that only a syllable with its tone has: without one a text carries no annotation. */
export const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/

const readingsOf = new Map<number, readonly string[]>()

/** Whether a syllable is one of the readings of a character (a UTF-16 code unit). */
export function isReading(code: number, reading: string): boolean {
  let readings = readingsOf.get(code)
  if (!readings) {
    readings = pinyin(String.fromCharCode(code), { multiple: true, type: 'array' })
    readingsOf.set(code, readings)
  }
  return readings.includes(normalized(reading))
}

/** Some fonts' letters for a and g stand in the annotations of some texts. */
function normalized(reading: string): string {
  return reading.replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')
}
