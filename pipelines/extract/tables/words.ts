import { tableRows } from '../../../schemas/csv.ts'

/** What the words of tables are for: `heading` for those that headings of columns consist of, `group` for those of lines that head a group of rows. */
type WordClass = 'heading' | 'group'

const rows = tableRows('pipelines', 'extract', 'tables', 'words.csv')

/** A pattern of any word of a class, the longest first, for a larger pattern. */
export function anyWordOf(wanted: WordClass): string {
  const words = rows.flatMap(([kind, word = '']) => (kind === wanted ? [word] : []))
  return words.toSorted((one, other) => other.length - one.length).join('|')
}
