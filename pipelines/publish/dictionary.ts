import { type Column, columnsOf, type Table } from '../../schemas/table.ts'
import type { Cell } from './rows.ts'

const names = ['table', 'column', 'title', '标题', 'description', '说明', 'unit', 'type', 'nullable', 'allowed values']

/** The columns of the data dictionary. */
export const dictionaryColumns: readonly Column[] = names.map((name) => ({
  name,
  type: 'string',
  nullable: true,
  title: name,
  titleZh: name,
  description: '',
  descriptionZh: '',
}))

/** The data dictionary: one row per column of each table. */
export function dictionaryRows(tables: readonly Table[]): Cell[][] {
  return tables.flatMap((table) =>
    columnsOf(table).map((column) => {
      const { name, title, titleZh, description, descriptionZh, unit = null, type } = column
      const nullable = column.nullable ? 'yes' : 'no'
      return [table.name, name, title, titleZh, description, descriptionZh, unit, type, nullable, allowedValues(column)]
    }),
  )
}

/** What a column may hold, in words: its closed list, its bounds, its pattern; null if anything. */
export function allowedValues({ values, minimum, maximum, pattern }: Column): string | null {
  if (values) return values.join(' | ')
  if (pattern !== undefined) return pattern
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  if (minimum !== undefined) return `from ${minimum}`
  return maximum === undefined ? null : `up to ${maximum}`
}
