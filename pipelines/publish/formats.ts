import type { Table } from '../../schemas/table.ts'

/** The formats that have a file a table, in a folder of the format's name. */
export const formats = ['csv', 'parquet', 'arrow'] as const
export type Format = (typeof formats)[number]

/** The formats in which a table is published. */
export function formatsOf(table: Table): readonly Format[] {
  return table.formats === 'all' ? formats : ['parquet']
}

/** The format that stands for the table in the data package. */
export function mainFormat(table: Table): Format {
  return table.formats === 'all' ? 'csv' : 'parquet'
}

/** The path of a table's file in a release. */
export function pathOf(table: Pick<Table, 'name'>, format: Format): string {
  return `${format}/${table.name}.${format}`
}
