import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createJiti } from 'jiti'
import { validate } from 'node-cron'
import { z } from 'zod'
import { exitCodes, TongbiError } from './errors.ts'

const job = z.strictObject({
  name: z.string().min(1),
  /** Five or six cron fields. */
  cron: z.string().refine((expression) => validate(expression), { error: 'is no cron expression' }),
  /** An IANA time zone. */
  timezone: z.string().refine(isTimeZone, { error: 'is no time zone' }),
  paths: z.array(z.string()).min(1),
  output: z.string().default('output'),
  state: z.string().default('.tongbi'),
})

const config = z.strictObject({ jobs: z.array(job).min(1) })

export type Job = z.infer<typeof job>
export type Config = z.input<typeof config>

/** The jobs of a config file, with paths resolved from the folder it stands in. Throws a TongbiError that names what is wrong in it. */
export async function readConfig(file: string): Promise<Job[]> {
  const path = resolve(file)
  if (!existsSync(path)) throw invalid(file, 'is not there; write one after the example in the README')
  const loaded = await createJiti(import.meta.url).import(path, { default: true })
  const parsed = config.safeParse(loaded)
  if (!parsed.success) throw invalid(file, `cannot be used: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`)
  const folder = dirname(path)
  const from = (name: string) => resolve(folder, name)
  return parsed.data.jobs.map((each) => ({
    ...each,
    paths: each.paths.map(from),
    output: from(each.output),
    state: from(each.state),
  }))
}

function invalid(file: string, message: string): TongbiError {
  return new TongbiError('config', `${file} ${message}.`, { file, exitCode: exitCodes.usage })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
