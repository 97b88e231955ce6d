import { appendFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RunEntry, readRuns, recordRun } from '../pipelines/history.ts'

const entry: RunEntry = {
  job: 'run',
  started: '2026-11-23T00:00:00.000Z',
  ended: '2026-11-23T00:00:03.000Z',
  outcome: 'published',
  version: '2026.11.0',
  documents: 3,
  quarantined: 0,
  message: null,
}

describe('the history of runs', () => {
  it('is empty where nothing ran', async () => {
    expect(await readRuns('/nowhere')).toEqual([])
  })

  it('gives back what was recorded, oldest first', async () => {
    const state = await mkdtemp(join(tmpdir(), 'tongbi-state-'))
    const second: RunEntry = { ...entry, outcome: 'failed', version: null, message: 'a check failed' }
    await recordRun(state, entry)
    await recordRun(state, second)
    expect(await readRuns(state)).toEqual([entry, second])
  })

  it('passes over a line that a killed run left half written', async () => {
    const state = await mkdtemp(join(tmpdir(), 'tongbi-state-'))
    await recordRun(state, entry)
    await appendFile(join(state, 'runs.ndjson'), '{"job":"ru')
    expect(await readRuns(state)).toEqual([entry])
  })
})
