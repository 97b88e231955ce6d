import { type Column, type ColumnType, columnsOf, type Table } from '../../schemas/table.ts'

const duckdbTypes: Record<ColumnType, string> = {
  string: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
}

/** The DuckDB type of a column. */
export function duckdbType({ type }: Column): string {
  return duckdbTypes[type]
}

/** An identifier in quotes: a column may be called `check` or `text`. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

/** A string literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}

/** The `create table` statement of a table of the contract. */
export function createTable(table: Table): string {
  const columns = columnsOf(table).map(
    (column) => `${quoted(column.name)} ${duckdbType(column)}${column.nullable ? '' : ' not null'}`,
  )
  return `create table ${quoted(table.name)} (${columns.join(', ')})`
}
