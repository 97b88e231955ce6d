/** Excel's limit for the characters of one cell. */
const longestCell = 32_767
const cutMark = ' … [cut: see the CSV]'

const carriageReturn = /\r\n?/g

/** Not characters, and forbidden in XML. Control characters are left out by the library that writes the workbook. */
const noncharacter = /[\uFFFE\uFFFF]/g

/** `_x0041_` is how a workbook writes a character by its number; where a text says so itself, its underscore is written that way. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/** A text as a cell can hold it: with line feeds only, without what XML forbids, and cut with a mark where it is too long for Excel. */
export function cellText(text: string): string {
  const writable = text.replace(carriageReturn, '\n').replace(noncharacter, '').replace(looksEscaped, '_x005F_')
  return writable.length <= longestCell ? writable : `${firstPart(writable, longestCell - cutMark.length)}${cutMark}`
}

/** The first `length` code units, or one less if the last would be half of a character. */
function firstPart(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length)
}
