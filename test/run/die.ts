import { rename } from 'node:fs/promises'
import type { Progress } from '../../pipelines/progress.ts'
import { run } from '../../pipelines/run.ts'

// A run that kills itself: `tsx die.ts INPUT OUTPUT STATE MOMENT`. A moment is a step that the run tells of, or the time before or
// after a rename. With the moment -1 it lives, and prints the names of all its moments.
const [input = '', output = '', state = '', moment = '-1'] = process.argv.slice(2)
const last = Number(moment)
const moments: string[] = []

function pass(name: string): void {
  if (moments.length === last) process.kill(process.pid, 'SIGKILL')
  moments.push(name)
}

let stage = ''
const progress: Progress = {
  stage: (name) => {
    stage = name
    pass(name)
  },
  step: (name) => pass(`${stage}: ${name}`),
  note: () => {},
  end: () => {},
}

await run({
  paths: [input],
  output,
  state,
  job: 'test',
  clock: () => new Date('2026-11-23T08:00:00Z'),
  progress,
  rename: async (from, to) => {
    pass(`${stage}: before a rename`)
    await rename(from, to)
    pass(`${stage}: after a rename`)
  },
})
process.stdout.write(JSON.stringify(moments))
