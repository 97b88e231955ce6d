import type { RowChange, TableDifference } from './difference.ts'

const longestValue = 60

/** The `CHANGES.md` of a release: what differs from the one before it. */
export function formatChanges(
  version: string,
  previous: string | null,
  difference: readonly TableDifference[] | null,
): string {
  if (previous === null || difference === null) return `# Changes in ${version}\n\nThe first release.\n`
  return `# Changes in ${version} since ${previous}\n\n${formatDifference(difference)}`
}

/** A difference as Markdown: a line a table with the rows added, removed and changed, then the first of these rows. */
export function formatDifference(difference: readonly TableDifference[]): string {
  const different = difference.filter(isDifferent)
  if (different.length === 0) return 'No row differs.\n'
  const lines = different.map(
    ({ table, added, removed, changed }) => `| ${table} | ${added} | ${removed} | ${changed} |`,
  )
  const summary = ['| table | rows added | rows removed | rows changed |', '| --- | ---: | ---: | ---: |', ...lines]
  return `${summary.join('\n')}\n\n${different.map(formatTable).join('\n')}`
}

function isDifferent({ presence, columnsAdded, columnsRemoved, added, removed, changed }: TableDifference): boolean {
  return presence !== 'both' || columnsAdded.length + columnsRemoved.length + added + removed + changed > 0
}

function formatTable({ table, presence, columnsAdded, columnsRemoved, examples, ...counts }: TableDifference): string {
  const lines = [
    `## ${table}`,
    '',
    ...(presence === 'newer' ? ['- a new table'] : []),
    ...(presence === 'older' ? ['- the table is gone'] : []),
    ...(presence === 'both' && columnsAdded.length > 0 ? [`- columns added: ${columnsAdded.join(', ')}`] : []),
    ...(presence === 'both' && columnsRemoved.length > 0 ? [`- columns removed: ${columnsRemoved.join(', ')}`] : []),
    ...examples.added.map((row) => `- added: ${shown(row)}`),
    ...remainder('added', counts.added, examples.added.length),
    ...examples.removed.map((row) => `- removed: ${shown(row)}`),
    ...remainder('removed', counts.removed, examples.removed.length),
    ...examples.changed.map(formatChange),
    ...remainder('changed', counts.changed, examples.changed.length),
  ]
  return `${lines.join('\n')}\n`
}

function formatChange({ row, columns }: RowChange): string {
  const cells = columns.map(({ name, older, newer }) => `${name} ${value(older)} → ${value(newer)}`)
  return `- changed: ${shown(row)}: ${cells.join('; ')}`
}

function remainder(kind: string, total: number, listed: number): string[] {
  return total > listed ? [`- … and ${total - listed} more ${kind}`] : []
}

function value(text: string | null): string {
  if (text === null) return 'nothing'
  return shown(text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)
}

/** A text on one line. */
function shown(text: string): string {
  return text.replaceAll('\n', ' ')
}
