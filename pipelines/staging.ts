import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const flushAt = 1 << 20

/** Rows on their way to the warehouse: one NDJSON file a table, so that memory does not grow with the corpus. */
export type Staging = {
  write: (table: string, rows: readonly object[]) => void
  /** Writes what is left and gives the file of each table. */
  close: () => Map<string, string>
}

/** Opens a file for each table in `folder` (made if it is not there). */
export function openStaging(folder: string, tables: readonly string[]): Staging {
  mkdirSync(folder, { recursive: true })
  const files = new Map(tables.map((table) => [table, openFile(join(folder, `${table}.ndjson`))]))
  return {
    write: (table, rows) => {
      const file = files.get(table)
      if (!file) throw new RangeError(`${table} was not opened for staging`)
      for (const row of rows) file.write(`${JSON.stringify(row)}\n`)
    },
    close: () => new Map([...files].map(([table, file]) => [table, file.close()])),
  }
}

function openFile(path: string) {
  const descriptor = openSync(path, 'w')
  let pending: string[] = []
  let size = 0
  const flush = () => {
    if (size > 0) writeSync(descriptor, pending.join(''))
    pending = []
    size = 0
  }
  return {
    write: (line: string) => {
      pending.push(line)
      size += line.length
      if (size >= flushAt) flush()
    },
    close: () => {
      flush()
      closeSync(descriptor)
      return path
    },
  }
}
