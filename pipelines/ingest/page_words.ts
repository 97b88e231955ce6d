import { tableRows } from '../../schemas/csv.ts'

/**
 * What the words of `page_words.csv` do. Of the site: `line` is a whole line of it, `button` one of several on a line, `opening` what a line of it
 * begins with, `opening_label` the same before a colon, `bracketed_label` also in brackets. Of the publication: `source` labels who published,
 * `date` when, `particular` anything else.
 */
const wordClasses = [
  'line',
  'button',
  'opening',
  'opening_label',
  'bracketed_label',
  'source',
  'date',
  'particular',
] as const

/** What a word does on a page. */
export type PageWordClass = (typeof wordClasses)[number]

/** A word and what it does. */
export type PageWord<Class extends PageWordClass> = { class: Class; text: string }

/** Words by their first character, the longest first. */
export type PageWords<Class extends PageWordClass> = ReadonlyMap<string, readonly PageWord<Class>[]>

/** The words that pages have beside the report, a word a row. */
const rows = tableRows('pipelines', 'ingest', 'page_words.csv').map(([kind, text = '']) => {
  const wordClass = wordClasses.find((candidate) => candidate === kind)
  if (!wordClass || text === '') throw new Error(`page_words.csv has a row of no class or word: ${kind},${text}`)
  return { class: wordClass, text }
})

/** The words of some classes. */
export function pageWords<Class extends PageWordClass>(...classes: readonly Class[]): PageWords<Class> {
  const words = new Map<string, PageWord<Class>[]>()
  for (const { class: kind, text } of rows) {
    const wordClass = classes.find((candidate) => candidate === kind)
    if (!wordClass) continue
    const first = text.charAt(0)
    words.set(first, [...(words.get(first) ?? []), { class: wordClass, text }])
  }
  for (const list of words.values()) list.sort((one, other) => other.text.length - one.text.length)
  return words
}

/** The words that stand at a place of a text, the longest first. */
export function wordsAt<Class extends PageWordClass>(
  words: PageWords<Class>,
  text: string,
  at: number,
): readonly PageWord<Class>[] {
  const list = words.get(text.charAt(at))
  return list === undefined ? none : list.filter((word) => text.startsWith(word.text, at))
}

// One for all: most lines of a report begin with no such word.
const none: readonly never[] = []
