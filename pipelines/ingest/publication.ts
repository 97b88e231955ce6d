import { arabicDates, dateForm, dateIn } from './dates.ts'
import { type PageWord, pageWords, wordsAt } from './page_words.ts'

/** What the line under a title says, label by label: 发布时间：2024-01-20 来源：县政府办 浏览次数：12. */
const labels = pageWords('source', 'date', 'particular')
/** What stands between a label and its value: a colon, the border of a table's cells, or a space before a date. */
const colon = /^(?:\s?[:：]\s?|\t|\s(?=(?:19|20)\d{2}))/
/** A line of nothing but a date and perhaps a time of day, or one that begins with them. */
const opensWithDate = new RegExp(String.raw`^[[【(（]?${dateForm}\s?日?[\d:：时分秒 ]{0,10}[\]】)）]?`)
/** The lines before and after the date of a session, which is not that of the publication. */
const endsWithSession = /(?:会议|大会)上?[)）]?$/
const opensWithSession = /^[—－\-\s]{0,3}在.{2,60}(?:会议|大会)/
/** A publisher's name ends where the next thing on the line begins. */
const afterName = /[\s|｜【[(（]/
/** An office that signs under the title: 桃源县统计局. */
const offices =
  '统计局 调查队 调查总队 财政局 财政厅 发展和改革委员会 发展和改革局 发展改革委员会 发展改革局 发展计划委员会 计划委员会 发改委 发改局'.split(
    ' ',
  )
const officeName = /^[一-鿿]{3,30}$/
const longestName = 40
const longestLine = 120

/** Who published a report, and on which day (2024-01-20). */
export type Publication = { publisher: string | null; publishDate: string | null }

/**
 * Who published a report and when, as lines of its title page say; null where they do not. A label's value may stand on the next line. Where no
 * label says who, it is the office whose name is a line of its own.
 */
export function readPublication(given: readonly string[]): Publication {
  const lines = given.map((line) => (line.length > longestLine ? '' : arabicDates(line)))
  const found: Publication = { publisher: null, publishDate: null }
  for (const [index, line] of lines.entries()) {
    const fields = fieldsOf(line)
    const date = opensWithDate.exec(line)?.[0] ?? ''
    if (date !== '' && (fields.length > 0 || (date === line && !isOfSession(lines, index))))
      found.publishDate ??= dateIn(date)
    else if (fields[0]?.start !== 0) continue
    for (const [place, { kind, value }] of fields.entries()) {
      const said = value === '' && place === fields.length - 1 ? valueBelow(lines, index) : value
      if (kind === 'source') found.publisher ??= publisherIn(said)
      if (kind !== 'particular') found.publishDate ??= dateIn(said)
    }
  }
  return { ...found, publisher: found.publisher ?? officeAmong(lines) }
}

/** The value of a label that ends its line: the next line, unless that has a label of its own. */
function valueBelow(lines: readonly string[], index: number): string {
  const below = lines[index + 1] ?? ''
  return fieldsOf(below)[0]?.start === 0 ? '' : below
}

function isOfSession(lines: readonly string[], index: number): boolean {
  return endsWithSession.test(lines[index - 1] ?? '') || opensWithSession.test(lines[index + 1] ?? '')
}

type Field = { kind: 'source' | 'date' | 'particular'; start: number; value: string }

function fieldsOf(line: string): Field[] {
  const found = labelsIn(line)
  return found.map(({ kind, start, end }, place) => ({
    kind,
    start,
    value: line
      .slice(end, found[place + 1]?.start)
      .replace(colon, '')
      .trim(),
  }))
}

type Label = { kind: Field['kind']; start: number; end: number }

/** The labels of a line: those with something between them and their value, or, in a table, with an empty cell before the next label. */
function labelsIn(line: string): Label[] {
  const words: Label[] = []
  for (let at = 0; at < line.length; at += 1) {
    const word: PageWord<Field['kind']> | undefined = wordsAt(labels, line, at)[0]
    if (!word) continue
    words.push({ kind: word.class, start: at, end: at + word.text.length })
    at += word.text.length - 1
  }
  const kept: Label[] = []
  for (const word of words.toReversed()) {
    const next = kept[0]
    const isEmptyCell = next !== undefined && /^\s+$/.test(line.slice(word.end, next.start))
    if (isEmptyCell || colon.test(line.slice(word.end))) kept.unshift(word)
  }
  return kept
}

function publisherIn(value: string): string | null {
  const name = value.split(afterName)[0] ?? ''
  return name === '' || name.length > longestName ? null : name
}

/** The first line that is the name of an office. */
function officeAmong(lines: readonly string[]): string | null {
  for (const line of lines) {
    const office = officeIn(line)
    if (office !== null) return office
  }
  return null
}

/** The office that a line names and nothing else, the first of several. */
function officeIn(line: string): string | null {
  if (!endsInOffice(line)) return null
  const names = line.split(/\s+/)
  return names.every((name) => officeName.test(name) && endsInOffice(name)) ? (names[0] ?? null) : null
}

function endsInOffice(name: string): boolean {
  return offices.some((office) => name.endsWith(office))
}
