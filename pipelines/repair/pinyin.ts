import { pinyin } from 'pinyin-pro'

/** A syllable with its tone mark, as the annotations carry it. */
export const syllable = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑɡńňǹ]{1,6}'

/** The letters with tone marks stand in this range: a text without one of it carries no annotation. */
export const toneMark = /[\u00e0-\u01dc]/

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
