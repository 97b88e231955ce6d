import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { TongbiError } from '../errors.ts'
import { latestRelease } from '../publish/index.ts'

/** Calls `use` with a read-only connection to the latest release. Throws a TongbiError if there is none. */
export async function withLatestRelease<Result>(
  output: string,
  use: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const release = await latestRelease(output)
  if (!release) throw new TongbiError('no_release', `There is no release in ${output}; publish one by \`tongbi run\`.`)
  const instance = await DuckDBInstance.create(join(release.directory, 'tongbi.duckdb'), { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  try {
    return await use(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
