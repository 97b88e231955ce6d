import { expect, it } from 'vitest'
import { readReport } from '../../pipelines/report.ts'
import { randomOf } from '../generator/random.ts'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { mutate } from './mutate.ts'
import { sampleFiles } from './samples.ts'

const count = 300

it(`${count} damaged files each end as a document or in quarantine with a reason`, async () => {
  const files = await sampleFiles(1500)
  const random = randomOf(20240109)
  for (let round = 0; round < count; round += 1) {
    const { kind, name, bytes } = mutate(files, random)
    const results = await ingest({ [name]: bytes })
    const [records, refusals] = [recordsOf(results), quarantineOf(results)]
    expect(records.length + refusals.length, `${kind}, ${name}, round ${round}`).toBeGreaterThan(0)
    for (const { reason } of refusals) expect(reason).toMatch(/^[A-Z].{20,}[.]$/s)
    for (const record of records) expect(() => readReport(record), `${kind}, ${name}, round ${round}`).not.toThrow()
  }
})
