import { mkdir, readdir, rename as renameFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { areas } from '../schemas/areas.ts'
import type { Document } from '../schemas/document.ts'
import { recordTables } from '../schemas/index.ts'
import { indicators } from '../schemas/indicators.ts'
import type { Quarantine } from '../schemas/quarantine.ts'
import { isAlive } from './alive.ts'
import { TongbiError } from './errors.ts'
import { recordRun } from './history.ts'
import { withSupersedes } from './identify/index.ts'
import { findFiles, type InputFile, ingestFile, type RawRecord } from './ingest/index.ts'
import type { Progress } from './progress.ts'
import { type Published, publish } from './publish/index.ts'
import { readReport } from './report.ts'
import { openStaging, type Staging } from './staging.ts'
import { buildWarehouse, type CheckFailure } from './warehouse/index.ts'

export type RunOptions = {
  /** Files and folders to read. */
  paths: readonly string[]
  /** Where releases are published. */
  output: string
  /** The cache: snapshots, the warehouse, the history of runs. */
  state: string
  /** Name under which the run stands in the history. */
  job: string
  clock: () => Date
  progress: Progress
  /** Renames a file or folder into place; passed in so that a test can die before and after it. */
  rename?: (from: string, to: string) => Promise<void>
}

/** What a run did: a release, or none because nothing is new or because a check failed. */
export type RunResult = {
  release: Published | null
  failures: readonly CheckFailure[]
  documents: number
  quarantined: number
}

/**
 * One run: ingest, validate, load, transform, publish. What cannot be read ends in quarantine; a failed check publishes nothing.
 * Throws a TongbiError if a path is not there, holds nothing to read, or the output cannot be written. The history records every run.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const started = options.clock()
  const folder = join(options.state, 'work', String(process.pid))
  try {
    await removeLeftovers(options.state)
    await mkdir(folder, { recursive: true })
    const result = await runIn(folder, started, options)
    await recordRun(options.state, { ...historyOf(options, started), ...outcomeOf(result) })
    return result
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const outcome = { outcome: 'failed', version: null, documents: 0, quarantined: 0, message } as const
    await recordRun(options.state, { ...historyOf(options, started), ...outcome }).catch(() => {})
    throw error
  } finally {
    options.progress.end()
    await rm(folder, { recursive: true, force: true })
  }
}

async function runIn(
  folder: string,
  now: Date,
  { paths, output, state, progress, rename = renameFile }: RunOptions,
): Promise<RunResult> {
  const files = await findFiles(paths)
  if (files.length === 0) {
    throw new TongbiError(
      'nothing_to_read',
      `There is no report in ${paths.join(', ')}; name a file or a folder that holds some.`,
    )
  }
  const { staged, documents, quarantined } = await readFiles(files, folder, join(state, 'snapshots'), progress)
  progress.stage('Transforming')
  const warehouseFile = join(folder, 'warehouse.duckdb')
  const warehouse = await buildWarehouse({ file: warehouseFile, staged, onModel: progress.step })
  try {
    if (warehouse.failures.length > 0) return { release: null, failures: warehouse.failures, documents, quarantined }
    progress.stage('Publishing')
    const release = await publish({ connection: warehouse.connection, output, now, rename, onFile: progress.step })
    return { release, failures: [], documents, quarantined }
  } finally {
    warehouse.close()
    await rename(warehouseFile, join(state, 'warehouse.duckdb'))
  }
}

/** Reads every file into staged tables. A text that was read already is one document with one more source. */
async function readFiles(files: readonly InputFile[], folder: string, snapshots: string, progress: Progress) {
  const staging = openStaging(
    folder,
    recordTables.map(({ name }) => name),
  )
  const documents = new Map<string, Document>()
  let quarantined = 0
  progress.stage('Reading', files.length)
  for (const input of files) {
    for await (const result of ingestFile(input, { snapshots })) {
      if (result.kind === 'finding') staging.write('finding', [result.finding])
      if (result.kind === 'record') stageReport(result.record, documents, staging)
      if (result.kind === 'quarantine') {
        quarantined += 1
        staging.write('quarantine', [result.entry])
        progress.note(`Quarantined ${placeOf(result.entry)}: ${result.entry.reason}`)
      }
    }
    progress.step(input.file)
  }
  staging.write('document', withSupersedes([...documents.values()]))
  staging.write('area', areas)
  staging.write('indicator', indicators)
  return { staged: staging.close(), documents: documents.size, quarantined }
}

function stageReport(record: RawRecord, documents: Map<string, Document>, staging: Staging): void {
  const { document, text, extraction } = readReport(record)
  const { document_id } = document
  const { file, sha256, mediaType: media_type, encoding, metadata } = record
  staging.write('source', [
    { file, record: record.record, document_id, source_id: metadata.id ?? null, sha256, media_type, encoding },
  ])
  if (documents.has(document_id)) return
  documents.set(document_id, document)
  staging.write('text', [{ document_id, text }])
  staging.write('observation', extraction.observations)
  staging.write('mention', extraction.mentions)
  staging.write('finding', extraction.findings)
}

/** Removes the work folders of runs that were killed: those whose process is gone. */
async function removeLeftovers(state: string): Promise<void> {
  const work = join(state, 'work')
  const folders = await readdir(work).catch(() => [])
  for (const folder of folders)
    if (!isAlive(Number(folder))) await rm(join(work, folder), { recursive: true, force: true })
}

/** A file, or the record of it. */
function placeOf({ file, record }: Quarantine): string {
  return record === '' ? file : `${file} (${record})`
}

function historyOf({ job, clock }: RunOptions, started: Date) {
  return { job, started: started.toISOString(), ended: clock().toISOString() }
}

function outcomeOf({ release, failures, documents, quarantined }: RunResult) {
  const message = failures.length > 0 ? failures.map(({ check, rows }) => `${check}: ${rows}`).join('; ') : null
  return {
    outcome: release?.kind ?? 'failed',
    version: release?.version ?? null,
    documents,
    quarantined,
    message,
  } as const
}
