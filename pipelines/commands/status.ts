import { exitCodes } from '../errors.ts'
import { type RunEntry, readRuns } from '../history.ts'
import { latestRelease } from '../publish/index.ts'
import { withLatestRelease } from './database.ts'
import { formatRows } from './table.ts'

type StatusArguments = { output: string; state: string }

const lastRuns = 10

/** `tongbi status`: the last runs, the last release and what is in quarantine, on stdout. Gives the exit code. */
export async function statusCommand({ output, state }: StatusArguments): Promise<number> {
  const runs = (await readRuns(state)).slice(-lastRuns)
  const release = await latestRelease(output)
  const lines = [
    runs.length > 0
      ? formatRows(
          ['started', 'seconds', 'job', 'outcome', 'version', 'documents', 'quarantined', 'message'],
          runs.map(rowOf),
          'table',
        )
      : `No run in ${state} yet.\n`,
    release ? `Latest release: ${release.version} in ${release.directory}\n` : `No release in ${output} yet.\n`,
    release ? await quarantineOf(output) : '',
  ]
  process.stdout.write(lines.join(''))
  return exitCodes.done
}

function rowOf({ ended, ...run }: RunEntry) {
  return { ...run, seconds: (Date.parse(ended) - Date.parse(run.started)) / 1000 }
}

function quarantineOf(output: string): Promise<string> {
  return withLatestRelease(output, async (connection) => {
    const reader = await connection.runAndReadAll('select file, record, reason from quarantine order by file, record')
    const rows = reader
      .getRowsJson()
      .map(([file, record, reason]) => ({ file: String(file), record: String(record), reason: String(reason) }))
    return rows.length > 0
      ? `In quarantine:\n${formatRows(['file', 'record', 'reason'], rows, 'table')}`
      : 'Nothing in quarantine.\n'
  })
}
