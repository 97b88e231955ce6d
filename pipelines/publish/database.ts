import { type DuckDBConnection, quotedIdentifier, quotedString } from '@duckdb/node-api'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { publishedRows } from './rows.ts'

const alias = 'published_release'

/** Writes the tables into a new DuckDB file, sorted and with the contract's descriptions as comments. */
export async function writeDatabase(
  connection: DuckDBConnection,
  tables: readonly Table[],
  file: string,
): Promise<void> {
  await connection.run(`attach ${quotedString(file)} as ${alias}`)
  try {
    for (const table of tables) {
      const name = `${alias}.main.${quotedIdentifier(table.name)}`
      const statements = [`create table ${name} as ${publishedRows(table)}`, ...commentsOn(table, name)]
      await connection.run(`begin; ${statements.join(';\n')}; commit`)
    }
  } finally {
    await connection.run(`detach ${alias}`)
  }
}

function commentsOn(table: Table, name: string): string[] {
  const columns = columnsOf(table).map((column) => {
    const unit = column.unit === undefined ? '' : ` [${column.unit}]`
    const comment = `${column.description}${unit} ${column.descriptionZh}`
    return `comment on column ${name}.${quotedIdentifier(column.name)} is ${quotedString(comment)}`
  })
  return [`comment on table ${name} is ${quotedString(`${table.description} ${table.descriptionZh}`)}`, ...columns]
}
