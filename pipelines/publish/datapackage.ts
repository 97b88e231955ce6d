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

/** The `datapackage.json` of a release (Data Package v2): one tabular resource a table, its other formats as further resources. */
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
    resources: tables.flatMap(({ table, rows }) =>
      formatsOf(table).map((format) => resource(table, rows, format, byPath.get(pathOf(table, format)), all)),
    ),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function resource(
  table: Table,
  rows: number,
  format: Format,
  file: ReleaseFile | undefined,
  all: readonly Table[],
): object {
  const isMain = format === mainFormat(table)
  const { name, titleZh, description, descriptionZh } = table
  return {
    name: isMain ? name : `${name}-${format}`,
    ...(isMain ? { type: 'table' } : {}),
    path: pathOf(table, format),
    format,
    mediatype: mediaTypes[format],
    ...(format === 'csv' ? { encoding: 'utf-8', dialect } : {}),
    // Frictionless counts no bytes of a Parquet file, and would call a resource that states them invalid.
    ...(file && format !== 'parquet' ? { bytes: file.bytes } : {}),
    ...(file ? { hash: `sha256:${file.sha256}` } : {}),
    titleZh,
    description,
    descriptionZh,
    ...(isMain ? { rows, schema: tableSchema(table, all) } : {}),
  }
}
