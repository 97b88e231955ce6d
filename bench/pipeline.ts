import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../pipelines/extract/index.ts'
import { identify } from '../pipelines/identify/index.ts'
import { findFiles, ingestFile, type RawRecord } from '../pipelines/ingest/index.ts'
import { silent } from '../pipelines/progress.ts'
import { repair } from '../pipelines/repair/index.ts'
import { run } from '../pipelines/run.ts'
import { validate } from '../pipelines/validate/index.ts'
import { writeCorpus } from '../test/generator/corpus.ts'

// Documents a second of each stage, then of a whole run, over generated reports, each of another area and year.
const documents = Number(process.argv[2] ?? 1000)
const characters = Number(process.argv[3] ?? 20_000)

const folder = await mkdtemp(join(tmpdir(), 'tongbi-bench-'))
try {
  writeCorpus(join(folder, 'extracts'), documents, characters)
  const seconds = await timeStages(join(folder, 'extracts'))
  console.log(`${documents} reports of ${characters} characters`)
  for (const [stage, spent] of Object.entries(seconds)) console.log(line(stage, spent))
  await timeRun()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function timeStages(input: string): Promise<Record<string, number>> {
  const spent = { ingest: 0, repair: 0, identify: 0, extract: 0, validate: 0 }
  const timed = <Result>(stage: keyof typeof spent, work: () => Result): Result => {
    const start = performance.now()
    const result = work()
    spent[stage] += (performance.now() - start) / 1000
    return result
  }
  for (const file of await findFiles([input])) {
    const start = performance.now()
    const records: RawRecord[] = []
    for await (const result of ingestFile(file, { snapshots: join(folder, 'snapshots') }))
      if (result.kind === 'record') records.push(result.record)
    spent.ingest += (performance.now() - start) / 1000
    for (const record of records) {
      const repaired = timed('repair', () => repair(record.text))
      const { document } = timed('identify', () => identify(record, repaired))
      const extraction = timed('extract', () => extract(document, repaired.text, repaired.repairs))
      timed('validate', () => validate(document, repaired.text, extraction))
    }
  }
  return spent
}

async function timeRun(): Promise<void> {
  const marks: { stage: string; at: number }[] = []
  const mark = (stage: string) => marks.push({ stage, at: performance.now() })
  const progress = { ...silent, stage: mark }
  const options = {
    paths: [join(folder, 'extracts')],
    output: join(folder, 'output'),
    state: join(folder, 'state'),
    job: 'bench',
  }
  const { release } = await run({ ...options, clock: () => new Date(), progress })
  mark('end')
  for (const [index, { stage, at }] of marks.slice(0, -1).entries())
    console.log(line(`run: ${stage}`, ((marks[index + 1]?.at ?? at) - at) / 1000))
  console.log(line('run, whole', ((marks.at(-1)?.at ?? 0) - (marks[0]?.at ?? 0)) / 1000))
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  for (const { name, rows } of release?.tables ?? []) console.log(`  ${name}: ${rows} rows`)
  const { size } = await readFile(join(folder, 'output', 'latest', 'tongbi.xlsx')).then((bytes) => ({
    size: bytes.length,
  }))
  console.log(`workbook ${(size / 1e6).toFixed(1)} MB`)
}

function line(stage: string, seconds: number): string {
  return `${stage.padEnd(20)} ${seconds.toFixed(2).padStart(8)} s ${Math.round(documents / seconds)
    .toLocaleString('en')
    .padStart(10)} documents/s`
}
