const sourceLabel = /^(?:信息来源|文章来源|来源|发布机构|发布单位|发文机关)\s?[:：]\s?(.{0,40})$/
const dateLabel = /^(?:发布时间|发布日期|成文日期|时间|日期)\s?[:：]/
const datePattern = /((?:19|20)\d{2})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})/
/** A line of nothing but a date and perhaps a time of day. */
const onlyDate = /^(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?[\d:：时分秒 ]{0,10}$/

/** Who published a report and when, as the lines of its title page say; null where they do not. The label may stand on a line of its own. */
export function readPublication(lines: readonly string[]): { publisher: string | null; publishDate: string | null } {
  let publisher: string | null = null
  let publishDate: string | null = null
  for (const [index, line] of lines.entries()) {
    const source = sourceLabel.exec(line)
    if (source) publisher ??= (source[1] || lines[index + 1] || '').split(' ')[0] || null
    if (onlyDate.test(line)) publishDate ??= dateIn(line)
    else if (dateLabel.test(line)) publishDate ??= dateIn(line) ?? dateIn(lines[index + 1] ?? '')
    else if (source) publishDate ??= dateIn(line)
  }
  return { publisher, publishDate }
}

function dateIn(line: string): string | null {
  const match = datePattern.exec(line)
  if (!match) return null
  const [, year, month = '', day = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date ? null : date
}
