import { mkdir, rename as renameFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { tables } from '../../schemas/index.ts'
import { writeCsv } from './csv.ts'
import { contentDigest, digestOfRows } from './digest.ts'
import { formats, formatsOf, pathOf } from './formats.ts'
import { makeStaging, placeRelease, pointLatest, type Rename, removeLeftovers } from './placement.ts'
import { type TableContent, writeRelease } from './release_files.ts'
import { latestRelease, statedDigest, versionFor } from './releases.ts'
import { countRows } from './rows.ts'

export { formatDifference } from './changes.ts'
export { csvLine } from './csv.ts'
export { compareReleases, type TableDifference } from './difference.ts'
export { latestRelease } from './releases.ts'

export type PublishOptions = {
  /** A connection to a warehouse that holds every table of the contract and passed its checks. */
  connection: DuckDBConnection
  /** The folder that holds `releases/` and `latest`. */
  output: string
  /** The clock, for the version only. */
  now: Date
  /** Renames a file or folder into place; passed in so that a test can die before and after it. */
  rename?: Rename
  /** Called with the path of each file of the release when it is written. */
  onFile?: (name: string) => void
}

/** The release that holds what the warehouse holds: a new one, or the latest if that says the same already. */
export type Published = {
  kind: 'published' | 'unchanged'
  version: string
  directory: string
  tables: { name: string; rows: number }[]
}

/**
 * Publishes the tables of a warehouse as a new release, written beside the others and renamed into place, and points `latest` to it.
 * Publishes nothing if the latest release has the same content. What a killed run left is removed or finished first.
 * Throws a TongbiError if the clock is behind a release that is there, or another run publishes at the same time.
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { connection, output, now, rename = renameFile, onFile = () => {} } = options
  await removeLeftovers(output)
  const previous = await latestRelease(output)
  const version = await versionFor(output, now)
  const staging = await makeStaging(output, version)
  try {
    const contents = await writeCanonical(connection, staging, onFile)
    const counts = contents.map(({ table, rows }) => ({ name: table.name, rows }))
    const digest = contentDigest(contents)
    if (previous && (await statedDigest(previous.directory)) === digest) {
      await pointLatest(output, previous.version, rename)
      return { kind: 'unchanged', ...previous, tables: counts }
    }
    await writeRelease({ connection, contents, digest, version, directory: staging, previous, onFile })
    const directory = await placeRelease(output, version, staging, rename)
    await pointLatest(output, version, rename)
    return { kind: 'published', version, directory, tables: counts }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Writes the CSV of every table: its hash is enough to know whether anything is new. */
async function writeCanonical(
  connection: DuckDBConnection,
  staging: string,
  onFile: (name: string) => void,
): Promise<TableContent[]> {
  for (const format of formats) await mkdir(join(staging, format))
  const contents: TableContent[] = []
  for (const table of tables) {
    const rows = await countRows(connection, table)
    if (!formatsOf(table).includes('csv')) {
      contents.push({ table, rows, sha256: await digestOfRows(connection, table) })
      continue
    }
    const path = pathOf(table, 'csv')
    contents.push({ table, rows, sha256: await writeCsv(connection, table, join(staging, path)) })
    onFile(path)
  }
  return contents
}
