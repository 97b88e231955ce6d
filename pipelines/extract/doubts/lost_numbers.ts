/** Characters between a digit and a lost stretch, which may have held another of its number, a unit or a qualifier. */
const reach = 2

const anyDigit = /[0-9０-９]/
/** What stands before a stretch and ends in a number that cannot have lost a digit there: a year with its 年, the number of a list item. */
const wholeBefore = /(?:(?<![0-9])(?:19|20)[0-9]{2}年[^0-9]?|(?:^|\n)[\s（(]*[0-9]{1,2}(?:[、）)][^0-9]?|[.．][^0-9]))$/
/** A year that stands whole behind a stretch. */
const wholeAfter = /^[^0-9]?(?:19|20)[0-9]{2}年/
/** Enough for a year or the number of a list item, and what stands beside it. */
const context = 12

/**
 * Whether characters lost at `[start, end)` are in or beside a number: a digit stands within two characters, and is none of a
 * year or a list number that is certainly whole.
 */
export function isBesideNumber(text: string, start: number, end: number): boolean {
  if (anyDigit.test(text.slice(start, end))) return true
  const isBefore = anyDigit.test(text.slice(Math.max(start - reach, 0), start))
  const isAfter = anyDigit.test(text.slice(end, end + reach))
  if (isBefore && !wholeBefore.test(text.slice(Math.max(start - context, 0), start))) return true
  return isAfter && !wholeAfter.test(text.slice(end, end + context))
}
