import { spawnSync } from 'node:child_process'
import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { latestRelease } from '../../pipelines/publish/index.ts'
import { projectFile } from '../../schemas/project.ts'
import { temporaryFolder } from './sample.ts'

let output: string

beforeEach(() => {
  output = temporaryFolder()
  expect(publishRows(3)).toBeNull()
})

afterEach(() => rm(output, { recursive: true }))

/** Publishes so many rows of each table in a process of its own, and gives the signal that killed it. */
function publishRows(rows: number, moment = 'never'): string | null {
  const script = projectFile('test', 'publish', 'die.ts')
  const argv = ['--import', 'tsx', script, output, String(rows), moment]
  const { signal, status, stderr } = spawnSync(process.execPath, argv, { cwd: projectFile(), encoding: 'utf8' })
  if (signal === null && status !== 0) throw new Error(stderr)
  return signal
}

describe('a run killed', () => {
  it.each([
    ['before 1', '2026.11.0'],
    ['after 1', '2026.11.1'],
    ['before 2', '2026.11.1'],
    ['after 2', '2026.11.1'],
  ])(
    '%s of its two renames leaves %s as the latest whole release, and the next run finishes the work',
    async (moment, latest) => {
      expect(publishRows(4, moment)).toBe('SIGKILL')
      expect((await latestRelease(output))?.version).toBe(latest)
      expect(await readlink(join(output, 'latest'))).toMatch(/2026\.11\.[01]$/)

      expect(publishRows(4)).toBeNull()
      expect((await latestRelease(output))?.version).toBe('2026.11.1')
      expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.1'))
      expect((await readdir(output)).sort()).toEqual(['latest', 'releases'])
      expect((await readdir(join(output, 'releases'))).sort()).toEqual(['2026.11.0', '2026.11.1'])
    },
  )

  it('is followed by one that gives the bytes of an undisturbed run', async () => {
    publishRows(4, 'before 1')
    publishRows(4)
    const disturbed = await readFile(join(output, 'latest', 'SHA256SUMS'), 'utf8')
    await rm(output, { recursive: true })
    publishRows(3)
    publishRows(4)
    expect(disturbed).toBe(await readFile(join(output, 'latest', 'SHA256SUMS'), 'utf8'))
  })
})
