import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { finding } from '../../schemas/finding.ts'
import { martTables } from '../../schemas/index.ts'
import { columnsOf, type Table } from '../../schemas/table.ts'
import { TongbiError } from '../errors.ts'
import { quoted } from './ddl.ts'
import { sqlFiles } from './sql_files.ts'

const modelName = /^\d{3}_([a-z0-9_]+?)(?:\.duckdb)?\.sql$/

/** Runs the models of `sql/` in the order of their file names. Throws a TongbiError that names the model that fails. */
export async function runModels(connection: DuckDBConnection, onModel: (name: string) => void = () => {}) {
  for (const file of await sqlFiles('')) {
    const name = modelName.exec(basename(file))?.[1]
    if (name === undefined) {
      throw new TongbiError('model_name', `${file} is no model: name it like 100_yoy.sql.`, { file })
    }
    await runModel(connection, { file, name, sql: await readFile(file, 'utf8') })
    onModel(name)
  }
}

type Model = { file: string; name: string; sql: string }

/** A model is one `select`. Its name says where its rows go: to a mart, to `finding`, or to an internal table of that name. */
export async function runModel(connection: DuckDBConnection, model: Model): Promise<void> {
  const { file, name, sql } = model
  const target = name.startsWith('finding_') ? finding : martTables.find((table) => table.name === name)
  try {
    if (name === 'functions') await connection.run(sql)
    else if (target) await fill(connection, target, model)
    else await connection.run(`create table ${quoted(name)} as ${sql}`)
  } catch (cause) {
    if (cause instanceof TongbiError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new TongbiError('model_failed', `The model ${basename(file)} failed; mend its SQL: ${reason}`, {
      file,
      cause,
    })
  }
}

async function fill(connection: DuckDBConnection, table: Table, { file, sql }: Model): Promise<void> {
  await verifyColumns(connection, table, { file, sql })
  await connection.run(`insert into ${quoted(table.name)} by name ${sql}`)
}

async function verifyColumns(connection: DuckDBConnection, table: Table, { file, sql }: Omit<Model, 'name'>) {
  const described = await connection.runAndReadAll(`describe ${sql}`)
  const given = new Set(described.getRows().map(([column]) => String(column)))
  const wanted = new Set(columnsOf(table).map(({ name }) => name))
  const missing = [...wanted].filter((name) => !given.has(name))
  const unknown = [...given].filter((name) => !wanted.has(name))
  if (missing.length + unknown.length === 0) return
  throw new TongbiError(
    'model_columns',
    `${basename(file)} must return the columns of ${table.name}: ${[...list('it lacks', missing), ...list('it should not have', unknown)].join(', ')}.`,
    { file },
  )
}

function list(intro: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return [`${intro} ${names.slice(0, 5).join(', ')}${more}`]
}
