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

// Written and annotated before the extractor saw them, mended from since: floors against a step back, no estimate of reports yet unseen.
describe.each([
  ['twelve reports of other areas, years and kinds', 'test/fixtures/reports'],
  ['eight provincial reports of 2026', 'test/fixtures/reports_2026'],
  ['six reports of cities and counties', 'test/fixtures/reports_local'],
  ['nine longer reports with review and outlook', 'test/fixtures/reports_long'],
  ['reports of every kind by a third writer', 'test/fixtures/reports_mixed'],
  ['thirty-one short ones of counties, districts and cities, most of them communiqués', 'test/fixtures/reports_short'],
  ['eighteen of provinces, cities and counties by a fourth writer', 'test/fixtures/reports_provincial'],
  ['eighteen by a fifth, with annexes whose cells are lines, accounts and older ones', 'test/fixtures/reports_annexed'],
  ['ten at the density of real ones, by a sixth', 'test/fixtures/reports_recent'],
  ['twenty-four of provinces and cities since 2012, by three more', 'test/fixtures/reports_since_2012'],
  ['eight of provinces and cities from 2003 to 2023, by another', 'test/fixtures/reports_before_2023'],
  [
    'seven of other kinds by another: a budget, a December session, prefectures, banners',
    'test/fixtures/reports_special',
  ],
  ['eighteen of counties and districts, by two more', 'test/fixtures/reports_counties'],
  ['ten of all levels and kinds from 2010 to 2026, by two more', 'test/fixtures/reports_of_all_levels'],
])('%s', (_, folder) => {
  it('are read no worse than when these floors were set', async () => {
    const { documents, total } = await score(folder, folder)
    const { precision, recall, qualifier } = rates(total)
    expect(precision).toBeGreaterThanOrEqual(0.985)
    expect(recall).toBeGreaterThanOrEqual(0.97)
    expect(qualifier).toBeGreaterThanOrEqual(0.99)
    for (const document of documents) expect(rates(document).f1, document.id).toBeGreaterThanOrEqual(0.94)
  })
})
