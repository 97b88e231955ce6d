import { describe, expect, it } from 'vitest'
import { readSingleRecord } from '../pipelines/commands/records.ts'
import { evaluate, rates } from '../pipelines/evaluate.ts'
import { readReport } from '../pipelines/report.ts'
import { projectFile } from '../schemas/project.ts'

/** Scores the reports of a folder, read from the file to the checked observation, against their annotations. */
function score(gold: string, texts: string) {
  const read = async (file: string) => readReport(await readSingleRecord(file)).extraction.observations
  return evaluate({ gold: projectFile(gold), texts: projectFile(texts), read })
}

describe('the report that ships with the project', () => {
  it('is read exactly as its annotation has it', async () => {
    const { total } = await score('test/fixtures/gold', 'extracts')
    expect(rates(total)).toEqual({ precision: 1, recall: 1, f1: 1, qualifier: 1 })
  })
})

describe('twelve reports of other areas, years and kinds', () => {
  it('are read no worse than when these floors were set', async () => {
    const { total } = await score('test/fixtures/reports', 'test/fixtures/reports')
    const { precision, recall, qualifier } = rates(total)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.89)
    expect(qualifier).toBeGreaterThanOrEqual(0.99)
  })
})
