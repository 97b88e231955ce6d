import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTable } from '../../pipelines/warehouse/ddl.ts'
import { runModel } from '../../pipelines/warehouse/models.ts'
import { coverage } from '../../schemas/coverage.ts'
import { finding } from '../../schemas/finding.ts'

let instance: DuckDBInstance
let connection: DuckDBConnection
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
  await connection.run(createTable(coverage))
  await connection.run(createTable(finding))
})
afterAll(() => {
  connection.closeSync()
  instance.closeSync()
})

const sound =
  "select '140109' as area_code, 2022 as year, 'gdp' as indicator, 'stated' as state, cast(null as string) as document_id"

async function count(table: string): Promise<unknown> {
  return (await connection.runAndReadAll(`select count(*) from ${table}`)).getRows()[0]?.[0]
}

test('a model named like a mart fills it, in whatever order its columns come', async () => {
  await runModel(connection, { file: 'sql/150_coverage.sql', name: 'coverage', sql: sound })
  expect(await count('coverage')).toBe(1n)
})

test('a mart’s model must return exactly the columns of the contract', async () => {
  const sql = `select area_code, year, indicator, state, 'x' as surplus from (${sound}) as row_of_coverage`
  await expect(runModel(connection, { file: 'sql/150_coverage.sql', name: 'coverage', sql })).rejects.toThrow(
    '150_coverage.sql must return the columns of coverage: it lacks document_id, it should not have surplus.',
  )
})

test('a model named finding_… adds findings', async () => {
  const sql =
    "select 'c' as check, 'info' as severity, 'm' as message, cast(null as string) as document_id, '' as observation_ids"
  await runModel(connection, { file: 'sql/200_finding_c.sql', name: 'finding_c', sql })
  expect(await count('finding')).toBe(1n)
})

test('any other model makes a table of its name', async () => {
  await runModel(connection, { file: 'sql/205_part.sql', name: 'part', sql: 'select 1 as whole' })
  expect(await count('part')).toBe(1n)
})

test('a model that fails is named', async () => {
  const model = { file: 'sql/300_broken.sql', name: 'broken', sql: 'select nothing from nowhere' }
  await expect(runModel(connection, model)).rejects.toThrow(/The model 300_broken\.sql failed; mend its SQL: .*nowhere/)
})
