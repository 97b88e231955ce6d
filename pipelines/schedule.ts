import { CronExpressionParser } from 'cron-parser'
import { schedule as scheduleTask } from 'node-cron'
import type { Job } from './config.ts'
import type { RunEntry } from './history.ts'

/** What the scheduler needs from outside. */
export type ScheduleEffects = {
  now: () => Date
  /** The runs that the job's state folder remembers. */
  history: (job: Job) => Promise<readonly RunEntry[]>
  /** Runs a job to its end; never throws. */
  run: (job: Job) => Promise<void>
  log: (message: string) => void
}

/** The jobs at work; `stop` lets a run that has begun end. */
export type Schedule = { stop: () => Promise<void> }

/**
 * Runs each job on its cron expression, in its time zone, and never twice at once. node-cron remembers nothing between
 * processes, so a job whose last due time passed while nothing ran is run at the start.
 */
export async function startSchedule(jobs: readonly Job[], effects: ScheduleEffects): Promise<Schedule> {
  const running = new Map<string, Promise<void>>()
  // node-cron's own `noOverlap` does not see the runs that catch up, so the guard is here, for both.
  const start = (job: Job) => {
    if (running.has(job.name)) {
      effects.log(`${job.name}: skipped, the run before has not ended`)
      return
    }
    running.set(
      job.name,
      effects.run(job).finally(() => running.delete(job.name)),
    )
  }
  const tasks = jobs.map((job) => {
    const task = scheduleTask(job.cron, () => start(job), {
      name: job.name,
      timezone: job.timezone,
      suppressMissedWarning: true,
    })
    task.on('execution:missed', () => start(job))
    return task
  })
  for (const job of jobs) {
    effects.log(`${job.name}: ${job.cron} (${job.timezone})`)
    if (isMissed(job, await effects.history(job), effects.now())) {
      effects.log(`${job.name}: a run was missed, starting it now`)
      start(job)
    }
  }
  return {
    stop: async () => {
      for (const task of tasks) await task.destroy()
      await Promise.all(running.values())
    },
  }
}

/** Whether the job was due between its last run and `now`. A job that never ran has missed nothing. */
export function isMissed(job: Job, history: readonly RunEntry[], now: Date): boolean {
  const last = history.findLast((run) => run.job === job.name)
  if (!last) return false
  const due = CronExpressionParser.parse(job.cron, { tz: job.timezone, currentDate: now }).prev().toDate()
  return Date.parse(last.started) < due.getTime()
}
