import { createInterface } from 'node:readline'
import { type Observation, observation } from '../../schemas/observation.ts'
import { columnsOf } from '../../schemas/table.ts'
import { exitCodes, TongbiError } from '../errors.ts'
import { readReport } from '../report.ts'
import { readRecords } from './records.ts'
import { type Format, formatNamed, formatRows, type Row } from './table.ts'

type ExtractArguments = { files: readonly string[]; format: string; columns: string }

/** The columns that `extract` prints unless it is asked for all: the fact, and where it stands. */
const keyColumns = [
  ...['area_code', 'indicator', 'period', 'status', 'measure', 'value', 'value_high', 'unit', 'qualifier'],
  ...['quote', 'text_start', 'text_end', 'section', 'rule', 'document_id'],
]

/** `tongbi extract`: the observations of the given reports on stdout. Gives the exit code: 3 if a file cannot be read. */
export async function extractCommand({ files, format, columns }: ExtractArguments): Promise<number> {
  const chosen = columnsNamed(columns)
  const print = printer(chosen, formatNamed(format))
  let unread = 0
  for await (const path of pathsOf(files)) {
    const { quarantined } = await readRecords([path], (record) => {
      const { extraction } = readReport(record)
      print.rows(extraction.observations.map(rowOf))
    })
    unread += quarantined
  }
  print.end()
  return unread > 0 ? exitCodes.quarantined : exitCodes.done
}

function columnsNamed(name: string): string[] {
  if (name === 'key') return keyColumns
  if (name !== 'all')
    throw new TongbiError('usage', `There are no columns ${name}; choose key or all.`, { exitCode: exitCodes.usage })
  const rest = columnsOf(observation).map((column) => column.name)
  return [...keyColumns, ...rest.filter((column) => !keyColumns.includes(column))]
}

/** NDJSON goes out report by report, so that a pipe of any length runs in constant memory; a table needs all its rows. */
function printer(columns: readonly string[], format: Format) {
  const held: Row[] = []
  return {
    rows: (rows: readonly Row[]) => {
      if (format === 'ndjson') process.stdout.write(formatRows(columns, rows, format))
      else held.push(...rows)
    },
    end: () => {
      if (format !== 'ndjson') process.stdout.write(formatRows(columns, held, format))
    },
  }
}

function rowOf(fact: Observation): Row {
  const { period_start, period_end } = fact
  const period = period_start === period_end ? String(period_start) : `${period_start}-${period_end}`
  return { ...fact, period }
}

async function* pathsOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file
    else for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') yield line.trim()
  }
}
