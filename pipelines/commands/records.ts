import { TongbiError } from '../errors.ts'
import { findFiles, ingestFile, type RawRecord } from '../ingest/index.ts'

/** The reports of the given files, in their order. What cannot be read is told on stderr and counted in `quarantined`. */
export async function readRecords(
  paths: readonly string[],
  read: (record: RawRecord) => void,
): Promise<{ quarantined: number }> {
  let quarantined = 0
  for (const input of await findFiles(paths)) {
    for await (const result of ingestFile(input, { snapshots: null })) {
      if (result.kind === 'record') read(result.record)
      if (result.kind === 'finding') process.stderr.write(`${input.file}: ${result.finding.message}\n`)
      if (result.kind === 'quarantine') {
        quarantined += 1
        const { file, record, reason } = result.entry
        process.stderr.write(`${record === '' ? file : `${file} (${record})`}: ${reason}\n`)
      }
    }
  }
  return { quarantined }
}

/** The one report of a file. Throws a TongbiError if the file holds none, or more than one. */
export async function readSingleRecord(path: string): Promise<RawRecord> {
  const records: RawRecord[] = []
  const { quarantined } = await readRecords([path], (record) => records.push(record))
  const [record] = records
  if (record && records.length === 1) return record
  const found = quarantined > 0 ? 'cannot be read' : `holds ${records.length} reports`
  throw new TongbiError('not_one_report', `${path} ${found}; name a file that holds one report.`, { file: path })
}
