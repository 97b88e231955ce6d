/** What a raised text is behind the text before it: a unit's power (km², 米²), or the mark of a note, which must not run into a number. */
export function superscript(text: string, before: string): string {
  const mark = text.trim()
  if (/^[①-⑳]$/.test(mark)) return ''
  if (!/^[[(（【〔]?\d{1,3}[\])）】〕]?$/.test(mark)) return text
  if (/[A-Za-z米里]$/.test(before) && /^[23]$/.test(mark)) return mark
  return /\d$/.test(before) && /^\d$/.test(mark) ? `^${mark}` : ''
}
