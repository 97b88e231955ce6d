/** What the line under a title says, label by label: 发布时间：2024-01-20 来源：县政府办 浏览次数：12. */
const label =
  /(信息来源|文章来源|稿件来源|来源|发布机构|发布单位|发文机关)|(发布时间|发布日期|成文日期|发文日期|更新时间|时间|日期)|(?:作者|记者|责任编辑|编辑|文号|索引号|主题分类|主题词|标题|名称|有效性|字[体号]|分享到?|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?)/g
/** What stands between a label and its value: a colon, the border of a table's cells, or a space before a date. */
const colon = /^(?:\s?[:：]\s?|\t|\s(?=(?:19|20)\d{2}))/
const datePattern = /((?:19|20)\d{2})\s?[-年./]\s?(\d{1,2})\s?[-月./]\s?(\d{1,2})/
/** A line of nothing but a date and perhaps a time of day, or one that begins with them. */
const opensWithDate = /^[[【]?(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?[\d:：时分秒 ]{0,10}[\]】]?/
/** A publisher's name ends where the next thing on the line begins. */
const afterName = /[\s|｜【[(（]/
const longestName = 40
const longestLine = 120

export type Publication = { publisher: string | null; publishDate: string | null }

/** Who published a report and when, as lines of its title page say; null where they do not. A label's value may stand on the next line. */
export function readPublication(lines: readonly string[]): Publication {
  const found: Publication = { publisher: null, publishDate: null }
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) continue
    const fields = fieldsOf(line)
    const date = opensWithDate.exec(line)?.[0] ?? ''
    if (date === line || (date !== '' && fields.length > 0)) found.publishDate ??= dateIn(date)
    else if (fields[0]?.start !== 0) continue
    for (const { kind, value } of fields) {
      const given = value || lines[index + 1] || ''
      if (kind === 'source') found.publisher ??= publisherIn(given)
      if (kind !== 'other') found.publishDate ??= dateIn(given)
    }
  }
  return found
}

type Field = { kind: 'source' | 'date' | 'other'; start: number; value: string }

function fieldsOf(line: string): Field[] {
  const labels = [...line.matchAll(label)].filter(({ index, 0: word }) => colon.test(line.slice(index + word.length)))
  return labels.map(({ index, 0: word, 1: source, 2: date }, place) => ({
    kind: source ? 'source' : date ? 'date' : 'other',
    start: index,
    value: line
      .slice(index + word.length, labels[place + 1]?.index)
      .replace(colon, '')
      .trim(),
  }))
}

function publisherIn(value: string): string | null {
  const name = value.split(afterName)[0] ?? ''
  return name === '' || name.length > longestName ? null : name
}

function dateIn(line: string): string | null {
  const match = datePattern.exec(line)
  if (!match) return null
  const [, year, month = '', day = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date ? null : date
}
