import { projectFile } from '../../schemas/project.ts'
import { exitCodes } from '../errors.ts'
import { reportProgress } from '../progress.ts'
import { type RunResult, run } from '../run.ts'

type RunArguments = { paths: readonly string[]; output: string; state: string; json: boolean }

/** `tongbi run`: one run over the given paths, or over the extracts that ship with the project. Gives the exit code. */
export async function runCommand({ paths, output, state, json }: RunArguments): Promise<number> {
  const result = await run({
    paths: paths.length > 0 ? paths : [projectFile('extracts')],
    output,
    state,
    job: 'run',
    clock: () => new Date(),
    progress: reportProgress({ json, terminal: process.stderr.isTTY === true }),
  })
  process.stdout.write(`${summaryOf(result)}\n`)
  return exitCodeOf(result)
}

/** What a run did, for a person: where the release is and what it holds, or which checks failed. */
export function summaryOf({ release, failures, documents, quarantined }: RunResult): string {
  const read = `${documents} documents read, ${quarantined} records in quarantine.`
  if (!release) {
    const failed = failures.map(({ check, rows, example }) => `  ${check}: ${rows} rows, such as ${example}`)
    return ['Nothing published: these checks failed.', ...failed, read].join('\n')
  }
  if (release.kind === 'unchanged')
    return `Nothing new: release ${release.version} in ${release.directory} holds the same tables.\n${read}`
  const width = Math.max(...release.tables.map(({ name }) => name.length))
  const tables = release.tables.map(({ name, rows }) => `  ${name.padEnd(width)} ${String(rows).padStart(8)} rows`)
  return [`Release ${release.version} is in ${release.directory}`, ...tables, read].join('\n')
}

/** 0 published or nothing new, 1 a check failed, 3 published but some input is in quarantine. */
function exitCodeOf({ release, quarantined }: RunResult): number {
  if (!release) return exitCodes.failed
  return quarantined > 0 ? exitCodes.quarantined : exitCodes.done
}
