import { type Column, columnsOf, type Table } from '../../schemas/table.ts'
import { allowedValues } from './dictionary.ts'
import { mainFormat, pathOf } from './formats.ts'
import { licence, quotedTexts } from './licence.ts'

/** The `README.md` of a release: its tables and their grain, how to query them, and what every column means. */
export function releasePage(contents: readonly { table: Table; rows: number }[], version: string): string {
  const tables = contents.map(({ table }) => table)
  const sections = [
    `# tongbi (同比) ${version}`,
    'What Chinese governments report of their economy, as tables. Every number leads back to the sentence that it was read from.\n\n中国各级政府报告中的经济数字，整理为数据表；每个数字都可追溯到原句。',
    `## Tables\n\n${tableList(contents)}`,
    `## How to query\n\n${queries(tables)}`,
    `## Files\n\n${files}`,
    `## Licence\n\nThe tables: [${licence.title}](${licence.path}). ${quotedTexts} How to cite: \`CITATION.cff\`.`,
    `## Columns\n\n${tables.map(columnList).join('\n\n')}`,
  ]
  return `${sections.join('\n\n')}\n`
}

function tableList(contents: readonly { table: Table; rows: number }[]): string {
  const lines = contents.map(
    ({ table, rows }) =>
      `| [${table.name}](${pathOf(table, mainFormat(table))}) ${table.titleZh} | ${rows} | ${table.description} ${table.descriptionZh} |`,
  )
  return ['| table | rows | what a row is |', '| --- | ---: | --- |', ...lines].join('\n')
}

function queries(tables: readonly Table[]): string {
  const [first] = tables
  if (!first) return ''
  const parquet = pathOf(first, 'parquet')
  return [
    block('sql', `-- DuckDB, in this folder\nselect * from '${parquet}' limit 10;`),
    block('python', `import pandas as pd\n${first.name} = pd.read_parquet("${parquet}")`),
    block('r', `${first.name} <- arrow::read_parquet("${parquet}")`),
    'In Excel open `tongbi.xlsx`; the sheet `about` leads to the tables, the sheet `dictionary` explains every column.',
  ].join('\n\n')
}

const files = [
  '- `parquet/`, `csv/`, `arrow/`: a file a table with the same rows (the texts of the reports in Parquet only, since their cells outgrow the other formats).',
  '- CSV: UTF-8, RFC 4180. An empty cell is a missing value, `""` an empty text. A cell that begins with `=` stands as it was printed: open the workbook, not the CSV, in Excel.',
  '- `tongbi.xlsx`: a sheet a table. `tongbi.duckdb`: all tables in one database.',
  '- `datapackage.json`: schema, constraints and keys of every table (Data Package v2). `CHANGES.md`: what differs from the release before.',
  '- `SHA256SUMS`: check with `sha256sum -c SHA256SUMS`. The DuckDB file is not in it: its bytes differ from run to run, its tables do not.',
].join('\n')

function columnList(table: Table): string {
  const lines = columnsOf(table).map(
    (column) =>
      `| ${column.name} | ${typeOf(column)} | ${cell(`${column.title} ${column.titleZh}: ${column.description} ${column.descriptionZh}`)} | ${cell(column.unit ?? '')} | ${cell(allowedValues(column) ?? '')} |`,
  )
  const head = ['| column | type | meaning | unit | allowed |', '| --- | --- | --- | --- | --- |']
  return [`<details><summary>${table.name}</summary>`, '', ...head, ...lines, '', '</details>'].join('\n')
}

function typeOf({ type, nullable }: Column): string {
  return nullable ? `${type}?` : type
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function block(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``
}
