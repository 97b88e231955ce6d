import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Job } from '../pipelines/config.ts'
import type { RunEntry } from '../pipelines/history.ts'
import { isMissed, startSchedule } from '../pipelines/schedule.ts'

const everyHour: Job = {
  name: 'hourly',
  cron: '0 * * * *',
  timezone: 'Asia/Shanghai',
  paths: ['extracts'],
  output: 'output',
  state: '.tongbi',
}
const monthly: Job = { ...everyHour, name: 'monthly', cron: '0 6 5 * *' }

function runAt(job: Job, started: string): RunEntry {
  return {
    job: job.name,
    started,
    ended: started,
    outcome: 'published',
    version: '2026.11.0',
    documents: 1,
    quarantined: 0,
    message: null,
  }
}

describe('isMissed', () => {
  it('is false for a job that never ran', () => {
    expect(isMissed(monthly, [], new Date('2026-11-23T00:00:00Z'))).toBe(false)
  })

  it('is true when the job was due since its last run', () => {
    expect(isMissed(monthly, [runAt(monthly, '2026-10-04T22:00:00Z')], new Date('2026-11-23T00:00:00Z'))).toBe(true)
  })

  it('is false when the last run began at the last due time, which is counted in the time zone of the job', () => {
    expect(isMissed(monthly, [runAt(monthly, '2026-11-04T22:00:00Z')], new Date('2026-11-04T23:00:00Z'))).toBe(false)
  })

  it('looks at the runs of its own job only', () => {
    expect(isMissed(monthly, [runAt(everyHour, '2026-10-01T00:00:00Z')], new Date('2026-11-23T00:00:00Z'))).toBe(false)
  })
})

describe('startSchedule', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T00:30:00Z') }))
  afterEach(() => vi.useRealTimers())

  function recorder(history: RunEntry[] = []) {
    const started: string[] = []
    const said: string[] = []
    let finish = () => {}
    const effects = {
      now: () => new Date(),
      history: async () => history,
      log: (message: string) => said.push(message),
      run: (job: Job) => {
        started.push(`${job.name} ${new Date().toISOString()}`)
        return new Promise<void>((resolve) => {
          finish = resolve
        })
      },
    }
    return { effects, started, said, finish: () => finish() }
  }

  it('runs a job when it is due', async () => {
    const { effects, started, finish } = recorder()
    const schedule = await startSchedule([everyHour], effects)
    await vi.advanceTimersByTimeAsync(30 * 60_000 + 1000)
    expect(started).toEqual(['hourly 2026-11-23T01:00:00.000Z'])
    finish()
    await schedule.stop()
  })

  it('skips a run while the one before has not ended', async () => {
    const { effects, started, said, finish } = recorder()
    const schedule = await startSchedule([everyHour], effects)
    await vi.advanceTimersByTimeAsync(2 * 3_600_000)
    expect(started).toHaveLength(1)
    expect(said).toContain('hourly: skipped, the run before has not ended')
    finish()
    await schedule.stop()
  })

  it('runs at the start what was missed while no process was there', async () => {
    const { effects, started, finish } = recorder([runAt(everyHour, '2026-11-22T20:00:00Z')])
    const schedule = await startSchedule([everyHour], effects)
    expect(started).toEqual(['hourly 2026-11-23T00:30:00.000Z'])
    finish()
    await schedule.stop()
  })

  it('lets a run that has begun end before it stops', async () => {
    const { effects, finish } = recorder([runAt(everyHour, '2026-11-22T20:00:00Z')])
    const schedule = await startSchedule([everyHour], effects)
    let stopped = false
    const stopping = schedule.stop().then(() => {
      stopped = true
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect(stopped).toBe(false)
    finish()
    await stopping
    expect(stopped).toBe(true)
  })
})
