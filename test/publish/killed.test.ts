import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { latestRelease, publish } from '../../pipelines/publish/index.ts'
import { projectFile } from '../../schemas/project.ts'
import { removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const now = new Date('2026-11-23T08:00:00Z')

let first: string
let output: string

beforeAll(async () => {
  first = temporaryFolder()
  await publish({ connection: await warehouseOf(sampleRows(() => 3)), output: first, now })
})

beforeEach(async () => {
  output = temporaryFolder()
  await cp(first, output, { recursive: true, verbatimSymlinks: true })
})

/** Publishes four rows a table in a process of its own, and gives the signal that killed it. */
function publishAndDie(moment: string): string | null {
  const argv = ['--import', 'tsx', projectFile('test', 'publish', 'die.ts'), output, '4', moment]
  return spawnSync(process.execPath, argv, { cwd: projectFile() }).signal
}

async function publishAgain(): Promise<string> {
  await publish({ connection: await warehouseOf(sampleRows(() => 4)), output, now })
  return readFile(join(output, 'latest', 'SHA256SUMS'), 'utf8')
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
      expect(publishAndDie(moment)).toBe('SIGKILL')
      expect((await latestRelease(output))?.version).toBe(latest)
      expect(await readlink(join(output, 'latest'))).toMatch(/2026\.11\.[01]$/)

      await publishAgain()
      expect((await latestRelease(output))?.version).toBe('2026.11.1')
      expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.1'))
      expect((await readdir(output)).sort()).toEqual(['latest', 'releases'])
      expect((await readdir(join(output, 'releases'))).sort()).toEqual(['2026.11.0', '2026.11.1'])
    },
  )

  it('is followed by one that gives the bytes of an undisturbed run', async () => {
    expect(publishAndDie('before 1')).toBe('SIGKILL')
    const disturbed = await publishAgain()
    await rm(output, { recursive: true })
    await cp(first, output, { recursive: true, verbatimSymlinks: true })
    expect(disturbed).toBe(await publishAgain())
  })
})
