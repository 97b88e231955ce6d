import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readSingleRecord } from '../pipelines/commands/records.ts'
import { readReport } from '../pipelines/report.ts'
import type { Observation } from '../schemas/observation.ts'
import { projectFile } from '../schemas/project.ts'

/** A row of an annotation; `area_code` where it is of an area within the reporting one. */
type Row = { area_code?: string; indicator: string; period: string; measure: string; value: string; optional: string }

const folder = 'test/fixtures/areas_within'
const reports = readdirSync(projectFile(folder)).map((name) => name.replace('.csv', ''))

const rowsOf = (...path: string[]): Row[] => parse(readFileSync(projectFile(...path), 'utf8'), { columns: true })

/** The annotated facts of the areas within, those of the reporting area itself, and what is read of the report. */
async function read(id: string): Promise<{ within: Row[]; whole: Row[]; observations: Observation[] }> {
  const of = ['reports_long', 'reports_short', 'reports_counties', 'reports_of_all_levels'].find((name) =>
    existsSync(projectFile('test/fixtures', name, `${id}.txt`)),
  )
  if (!of) throw new Error(`No text of ${id} in test/fixtures.`)
  const { extraction } = readReport(await readSingleRecord(projectFile('test/fixtures', of, `${id}.txt`)))
  const whole = rowsOf('test/fixtures', of, `${id}.csv`)
  return { within: rowsOf(folder, `${id}.csv`), whole, observations: extraction.observations }
}

function states({ period_start, period_end, value, measure, indicator }: Observation, row: Row): boolean {
  const period = period_start === period_end ? String(period_start) : `${period_start}-${period_end}`
  const close = value !== null && Math.abs(value - Number(row.value)) <= 1e-3 * Math.abs(Number(row.value))
  return indicator === row.indicator && measure === row.measure && period === row.period && close
}

describe('facts of the areas within a report’s own', () => {
  it.each(reports)('are never coded to the reporting area: %s', async (id) => {
    const { within, whole, observations } = await read(id)
    const strayed = observations.filter(
      (observation) =>
        observation.area_code === id.slice(0, 6) &&
        within.some((row) => states(observation, row)) &&
        !whole.some((row) => states(observation, row)),
    )
    expect(strayed.map(({ quote }) => quote)).toEqual([])
  })

  // What is missed stands in tables whose cells are lines; see test/reports.test.ts for what a floor is worth.
  it('carry the code of their own area no less often than when this floor was set', async () => {
    let rows = 0
    let found = 0
    for (const { within, observations } of await Promise.all(reports.map(read))) {
      const required = within.filter(({ optional }) => optional === '0')
      rows += required.length
      found += required.filter((row) =>
        observations.some((observation) => observation.area_code === row.area_code && states(observation, row)),
      ).length
    }
    expect(found / rows).toBeGreaterThanOrEqual(0.85)
  })
})
