import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingestFile } from '../pipelines/ingest/index.ts'
import { readReport } from '../pipelines/report.ts'
import { randomOf } from '../test/generator/random.ts'
import { exhaustingFiles, hostileFiles } from '../test/ingest/hostile.ts'
import { mutate } from '../test/ingest/mutate.ts'
import { sampleFiles } from '../test/ingest/samples.ts'

/** Damaged and hostile files through ingest, repair and extraction: how many end where, how long the slowest takes, how much memory. */
const count = 2000
const [, , given] = process.argv
if (given) await writeFiles(given)
else await readFiles()

/** Made in a process of its own: making the hostile ones takes more memory than reading them may. */
async function writeFiles(folder: string): Promise<void> {
  const files = await sampleFiles(8000)
  const random = randomOf(1)
  for (let round = 0; round < count; round += 1) {
    const { kind, name, bytes } = mutate(files, random)
    await writeFile(join(folder, `${String(round).padStart(4, '0')} ${kind}${name.slice(1)}`), bytes)
  }
  let number = 0
  for (const hostile of [hostileFiles(), exhaustingFiles()])
    for await (const { what, bytes } of hostile) {
      number += 1
      await writeFile(join(folder, `hostile ${number} ${what.replace(/\W+/g, ' ')}`), bytes)
    }
}

async function readFiles(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tongbi-mutations-'))
  const [inputs, snapshots] = [join(folder, 'in'), join(folder, 'state')]
  await mkdir(inputs)
  execFileSync(process.execPath, [...process.execArgv, import.meta.filename, inputs])
  const ends = new Map<string, number>()
  const times: { name: string; milliseconds: number; megabytes: number }[] = []
  const crashes: string[] = []
  let memory = 0
  let highest = 0
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }, 20)
  const names = await readdir(inputs)
  for (const name of names) {
    const start = performance.now()
    try {
      const outcomes = await outcomesOf(join(inputs, name), name, snapshots)
      for (const outcome of outcomes) ends.set(outcome, (ends.get(outcome) ?? 0) + 1)
      if (outcomes.length === 0) crashes.push(`${name}: neither document nor quarantine`)
    } catch (error) {
      crashes.push(`${name}: ${error instanceof Error ? error.stack : error}`)
    }
    memory = Math.max(memory, process.memoryUsage.rss())
    times.push({ name, milliseconds: Math.round(performance.now() - start), megabytes: memory >> 20 })
    highest = Math.max(highest, memory)
    memory = 0
  }
  clearInterval(watch)
  console.table([...ends].sort().map(([end, records]) => ({ end, records })))
  console.log(`${names.length} files; the slowest:`)
  console.table(times.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 10))
  console.log(`memory: ${(highest / 2 ** 20).toFixed(0)} MB at most`)
  console.log(`crashes: ${crashes.length}${crashes.map((crash) => `\n  ${crash}`).join('')}`)
  console.log(`written beside the inputs: ${(await readdir(folder)).filter((name) => name !== 'in').join(', ')}`)
  await rm(folder, { recursive: true })
}

/** Where the records of a file end: as documents, or in quarantine under a code. */
async function outcomesOf(path: string, file: string, snapshots: string): Promise<string[]> {
  const outcomes: string[] = []
  for await (const result of ingestFile({ path, file }, { snapshots })) {
    if (result.kind === 'record') {
      readReport(result.record)
      outcomes.push('document')
    } else if (result.kind === 'quarantine') outcomes.push(result.entry.code)
  }
  return outcomes
}
