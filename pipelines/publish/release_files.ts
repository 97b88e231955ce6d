import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Table } from '../../schemas/table.ts'
import { writeArrow } from './arrow.ts'
import { formatChanges } from './changes.ts'
import { checksumsName, describeFile, formatChecksums } from './checksums.ts'
import { releaseCitation } from './citation.ts'
import { writeDatabase } from './database.ts'
import { dataPackage } from './datapackage.ts'
import { compareReleases } from './difference.ts'
import { formatsOf, pathOf } from './formats.ts'
import { writeParquet } from './parquet.ts'
import { releasePage } from './release_page.ts'
import { descriptorName, type Release } from './releases.ts'
import { writeWorkbook } from './workbook.ts'

/** A table with the number of its rows and the SHA-256 of its CSV or, if it has none, of its rows. */
export type TableContent = { table: Table; rows: number; sha256: string }

export type ReleaseOptions = {
  connection: DuckDBConnection
  contents: readonly TableContent[]
  digest: string
  version: string
  /** The folder to write into; it holds the CSV files already. */
  directory: string
  /** The release that CHANGES.md compares with. */
  previous: Release | null
  onFile: (name: string) => void
}

const databaseName = 'tongbi.duckdb'
const workbookName = 'tongbi.xlsx'

/** Writes every file of a release but its CSVs. SHA256SUMS comes last and leaves out the DuckDB file, whose bytes differ from run to run. */
export async function writeRelease(options: ReleaseOptions): Promise<void> {
  const { connection, contents, digest, version, directory, previous, onFile } = options
  const tables = contents.map(({ table }) => table)
  await writeTables(options)
  const file = join(directory, workbookName)
  await writeWorkbook({ connection, tables: contents, version, file })
  onFile(workbookName)
  await writeDatabase(connection, tables, join(directory, databaseName))
  onFile(databaseName)

  const paths = tables.flatMap((table) => formatsOf(table).map((format) => pathOf(table, format)))
  const files = await Promise.all([...paths, workbookName].map((path) => describeFile(directory, path)))
  const difference = previous && (await compareReleases(previous.directory, directory))
  const pages = {
    [descriptorName]: dataPackage({ tables: contents, files, version, contentDigest: digest }),
    'CHANGES.md': formatChanges(version, previous?.version ?? null, difference),
    'README.md': releasePage(contents, version),
    'CITATION.cff': releaseCitation(version),
  }
  for (const [name, text] of Object.entries(pages)) {
    await writeFile(join(directory, name), text)
    files.push(await describeFile(directory, name))
    onFile(name)
  }
  await writeFile(join(directory, checksumsName), formatChecksums(files))
  onFile(checksumsName)
}

async function writeTables({ connection, contents, directory, onFile }: ReleaseOptions): Promise<void> {
  for (const { table } of contents) {
    for (const format of formatsOf(table)) {
      const path = pathOf(table, format)
      if (format === 'parquet') await writeParquet(connection, table, join(directory, path))
      if (format === 'arrow') await writeArrow(connection, table, join(directory, path))
      if (format !== 'csv') onFile(path)
    }
  }
}
