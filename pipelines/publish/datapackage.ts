import type { Table } from '../../schemas/table.ts'
import type { ReleaseFile } from './checksums.ts'
import { type Format, formatsOf, mainFormat, pathOf } from './formats.ts'
import { licence } from './licence.ts'
import { tableSchema } from './tableschema.ts'

type Package = {
  tables: readonly { table: Table; rows: number }[]
  files: readonly ReleaseFile[]
  version: string
  contentDigest: string
}

const mediaTypes: Record<Format, string> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
}

/** RFC 4180, said in full so that no reader guesses. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }

/**
 * The `datapackage.json` of a release (Data Package v2): one resource a table. The same rows in other formats stand in its
 * `alternates`, not as resources of their own, so that a reader of the package meets each table once.
 */
export function dataPackage({ tables, files, version, contentDigest }: Package): string {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const all = tables.map(({ table }) => table)
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tongbi',
    title: 'tongbi (同比): what Chinese governments report of their economy',
    description:
      'Figures and targets of government reports as tables, every number with the sentence that it was read from, and the year-over-year tables computed from them.',
    version,
    licenses: [licence],
    keywords: ['China', 'economy', 'government reports', 'targets', 'year on year', '同比'],
    contentDigest,
    resources: tables.map(({ table, rows }) => resource(table, rows, byPath, all)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resource(table: Table, rows: number, files: ReadonlyMap<string, ReleaseFile>, all: readonly Table[]): object {
  const { name, titleZh, description, descriptionZh } = table
  const main = mainFormat(table)
  const others = formatsOf(table).filter((format) => format !== main)
  const { bytes, ...file } = fileOf(table, main, files)
  return {
    name,
    type: 'table',
    ...file,
    // Frictionless counts no bytes of a Parquet file, and would call a resource that states them invalid.
    ...(bytes === undefined || main === 'parquet' ? {} : { bytes }),
    ...(main === 'csv' ? { encoding: 'utf-8', dialect } : {}),
    titleZh,
    description,
    descriptionZh,
    rows,
    ...(others.length > 0 ? { alternates: others.map((format) => fileOf(table, format, files)) } : {}),
    schema: tableSchema(table, all),
  }
}

type FileDescription = { path: string; format: Format; mediatype: string; bytes?: number; hash?: string }

function fileOf(table: Table, format: Format, files: ReadonlyMap<string, ReleaseFile>): FileDescription {
  const path = pathOf(table, format)
  const file = files.get(path)
  const description = { path, format, mediatype: mediaTypes[format] }
  return file ? { ...description, bytes: file.bytes, hash: `sha256:${file.sha256}` } : description
}
