import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFile } from '../../schemas/project.ts'
import { writeCorpus } from '../generator/corpus.ts'

const execute = promisify(execFile)
const killedRuns = 20

let folder: string
let moments: string[]
let undisturbed: Map<string, string>

/** Runs `die.ts` on a folder that holds a first release, and says whether it was killed. */
async function runIn(place: string, moment: number): Promise<{ killed: boolean; stdout: string }> {
  const script = projectFile('test', 'run', 'die.ts')
  const argv = [
    '--import',
    'tsx',
    script,
    join(folder, 'new'),
    join(place, 'output'),
    join(place, 'state'),
    String(moment),
  ]
  return execute(process.execPath, argv, { cwd: projectFile() }).then(
    ({ stdout }) => ({ killed: false, stdout }),
    (error: { signal?: string; stderr?: string }) => {
      if (error.signal === 'SIGKILL') return { killed: true, stdout: '' }
      throw new Error(error.stderr)
    },
  )
}

async function filesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The SHA-256 of every published file but the DuckDB file, whose bytes differ from run to run. */
async function digests(place: string): Promise<Map<string, string>> {
  const root = join(place, 'output')
  const files = (await filesBelow(root)).filter((file) => !file.endsWith('.duckdb'))
  return new Map(await Promise.all(files.map(async (file) => [file.slice(root.length), await sha256(file)] as const)))
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}

/** Checks every line of SHA256SUMS of the release that `latest` points to; gives the release's name. */
async function expectWhole(place: string): Promise<string> {
  const release = await realpath(join(place, 'output', 'latest'))
  const sums = (await readFile(join(release, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')
  for (const line of sums) {
    const [sum = '', name = ''] = line.split(/ [ *]/)
    expect(await sha256(join(release, name)), name).toBe(sum)
  }
  return release
}

/** Up to `count` moments: every one around a rename, and others spread over the whole run. */
function chooseMoments(names: readonly string[], count: number): number[] {
  const indices = names.map((_, index) => index)
  const renames = indices.filter((index) => names[index]?.includes('a rename'))
  const others = indices.filter((index) => !renames.includes(index))
  const wanted = count - renames.length
  const spread = Array.from({ length: wanted }, (_, index) => others[Math.floor((index * others.length) / wanted)] ?? 0)
  return [...renames, ...spread].sort((a, b) => a - b)
}

/** Kills a run at a moment, checks the last release, lets the next run do the work, and compares what it published. */
async function killAndGoOn(moment: number): Promise<void> {
  const place = join(folder, `killed-${moment}`)
  await cp(join(folder, 'first'), place, { recursive: true, verbatimSymlinks: true })
  expect((await runIn(place, moment)).killed, moments[moment]).toBe(true)
  await expectWhole(place)
  await runIn(place, -1)
  await expectWhole(place)
  expect(await digests(place), moments[moment]).toEqual(undisturbed)
  await rm(place, { recursive: true })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbi-killed-'))
  writeCorpus(join(folder, 'old'), 2, 1200)
  writeCorpus(join(folder, 'new'), 4, 1200)
  const first = join(folder, 'first')
  const argv = [
    '--import',
    'tsx',
    projectFile('test', 'run', 'die.ts'),
    join(folder, 'old'),
    join(first, 'output'),
    join(first, 'state'),
    '-1',
  ]
  await execute(process.execPath, argv, { cwd: projectFile() })
  const whole = join(folder, 'whole')
  await cp(first, whole, { recursive: true, verbatimSymlinks: true })
  moments = JSON.parse((await runIn(whole, -1)).stdout)
  undisturbed = await digests(whole)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a run killed at any moment', () => {
  it(`leaves the last release whole, and the next run gives the bytes of an undisturbed one (${killedRuns} moments)`, async () => {
    const chosen = chooseMoments(moments, killedRuns)
    expect(chosen.filter((moment) => moments[moment]?.startsWith('Publishing')).length).toBeGreaterThanOrEqual(5)
    // Two at a time: each is a process of its own.
    for (let index = 0; index < chosen.length; index += 2)
      await Promise.all(chosen.slice(index, index + 2).map(killAndGoOn))
  }, 600_000)
})
