import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { evaluate, rates } from '../../pipelines/evaluate.ts'
import { findFiles, ingestFile } from '../../pipelines/ingest/index.ts'
import { readReport } from '../../pipelines/report.ts'
import type { Observation } from '../../schemas/observation.ts'

const shared = resolve(process.env.TONGBI_SHARED ?? '../shared')
const gold = join(shared, 'gold')
const present = existsSync(gold)

/** The observations of the first report in a file. */
async function read(file: string): Promise<readonly Observation[]> {
  const [input] = await findFiles([file])
  if (!input) throw new Error(`no file at ${file}`)
  for await (const found of ingestFile(input, { snapshots: null })) {
    if (found.kind === 'record') return readReport(found.record).extraction.observations
  }
  return []
}

if (!present) process.stderr.write(`skipped: the annotated reports are not at ${gold} (TONGBI_SHARED)\n`)

it.runIf(present)(
  'codes the annotated reports: the seed whole, all together with F1 of at least 0.98 and qualifiers of 0.97',
  async () => {
    const { documents, total } = await evaluate({ gold, texts: join(shared, 'corpus'), read })
    const seed = documents.find(({ id }) => id === '140109-2023')
    expect(seed).toMatchObject({ wrong: [], missed: [] })
    expect(rates(total).f1).toBeGreaterThanOrEqual(0.98)
    expect(rates(total).qualifier).toBeGreaterThanOrEqual(0.97)
  },
  60_000,
)
