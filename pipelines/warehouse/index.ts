import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { recordTables, tables } from '../../schemas/index.ts'
import { type CheckFailure, runChecks } from './checks.ts'
import { createTable } from './ddl.ts'
import { loadTable } from './load.ts'
import { runModels } from './models.ts'

export type { CheckFailure } from './checks.ts'

/** An open warehouse with every table of the contract, and what its checks found. Close it when its tables are read. */
export type Warehouse = { connection: DuckDBConnection; failures: CheckFailure[]; close: () => void }

export type WarehouseOptions = {
  /** Where the DuckDB file goes, or `:memory:`. It must not hold tables yet. */
  file: string
  /** The NDJSON file of each record table; a table without one is empty. The catalogue (`indicator`) must be there: the panel has its columns. */
  staged: ReadonlyMap<string, string>
  /** Called with the name of each model after it ran. */
  onModel?: (name: string) => void
}

const settings = { memory_limit: '300MB', threads: '2', preserve_insertion_order: 'false' }

/**
 * Builds a warehouse: tables from the contract, the staged rows, the models of `sql/`, the checks of `sql/checks/`.
 * Failed checks are returned, not thrown. Throws a TongbiError for rows or a model that break the contract.
 */
export async function buildWarehouse({ file, staged, onModel }: WarehouseOptions): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(file, settings)
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  try {
    for (const table of tables) await connection.run(createTable(table))
    for (const table of recordTables) await loadTable(connection, table, staged.get(table.name))
    await runModels(connection, onModel)
    return { connection, failures: await runChecks(connection), close }
  } catch (error) {
    close()
    throw error
  }
}
