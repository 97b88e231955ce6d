import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const entry = z.object({
  job: z.string(),
  started: z.iso.datetime(),
  ended: z.iso.datetime(),
  outcome: z.enum(['published', 'unchanged', 'failed']),
  version: z.string().nullable(),
  documents: z.int(),
  quarantined: z.int(),
  message: z.string().nullable(),
})

/** One run in the history of a state folder. */
export type RunEntry = z.infer<typeof entry>

const historyFile = (state: string) => join(state, 'runs.ndjson')

/** Adds a run to the history. */
export async function recordRun(state: string, run: RunEntry): Promise<void> {
  await mkdir(state, { recursive: true })
  await appendFile(historyFile(state), `${JSON.stringify(run)}\n`)
}

/** The runs of a state folder, oldest first. A line that a killed process left half written is passed over. */
export async function readRuns(state: string): Promise<RunEntry[]> {
  const text = await readFile(historyFile(state), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const parsed = entry.safeParse(parseJson(line))
    return parsed.success ? [parsed.data] : []
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
