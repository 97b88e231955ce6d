import { type Job, readConfig } from '../config.ts'
import { exitCodes } from '../errors.ts'
import { readRuns } from '../history.ts'
import { reportProgress } from '../progress.ts'
import { run } from '../run.ts'
import { startSchedule } from '../schedule.ts'
import { summaryOf } from './run.ts'

/** `tongbi schedule`: runs the jobs of the config until it is told to stop (SIGINT, SIGTERM). Gives the exit code. */
export async function scheduleCommand({ config, json }: { config: string; json: boolean }): Promise<number> {
  const jobs = await readConfig(config)
  const progress = reportProgress({ json, terminal: false })
  const clock = () => new Date()
  const schedule = await startSchedule(jobs, {
    now: clock,
    history: ({ state }) => readRuns(state),
    log: progress.note,
    run: ({ name, paths, output, state }: Job) =>
      run({ paths, output, state, job: name, clock, progress }).then(
        (result) => progress.note(`${name}: ${summaryOf(result)}`),
        (error: unknown) => progress.note(`${name}: failed: ${error instanceof Error ? error.message : String(error)}`),
      ),
  })
  await toldToStop()
  progress.note('Stopping: a run that has begun is let end.')
  await schedule.stop()
  return exitCodes.done
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
