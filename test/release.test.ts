import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withLatestRelease } from '../pipelines/commands/database.ts'
import { silent } from '../pipelines/progress.ts'
import { type RunResult, run } from '../pipelines/run.ts'
import { projectFile } from '../schemas/project.ts'

let output: string
let result: RunResult

/** The rows of a query of the release, as arrays of JSON values. */
function query(sql: string) {
  return withLatestRelease(output, async (connection) => (await connection.runAndReadAll(sql)).getRowsJson())
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tongbi-release-'))
  output = join(folder, 'output')
  const options = {
    output,
    state: join(folder, 'state'),
    job: 'test',
    clock: () => new Date('2026-11-23T00:00:00Z'),
    progress: silent,
  }
  result = await run({ ...options, paths: [projectFile('extracts')] })
}, 120_000)

describe('the release of the extracts that ship with the project', () => {
  it('is published with nothing in quarantine', () => {
    expect(result).toMatchObject({ failures: [], quarantined: 0, release: { kind: 'published' } })
  })

  it('sets the nation’s growth targets against what came of them, for each year whose target a report to hand sets', async () => {
    const rows = await query(`
      select year, target, actual, met from target_vs_actual
      where area_code = '000000' and indicator = 'gdp' and measure = 'growth' order by year`)
    const years = rows.map(([year]) => Number(year))
    expect(years).toEqual(
      expect.arrayContaining([2004, 2005, 2006, 2009, 2010, 2011, 2012, 2015, 2016, 2017, 2021, 2022, 2023]),
    )
    expect(rows).toContainEqual([2005, 8, 9.9, true])
    expect(rows).toContainEqual([2015, 7, 6.9, true])
    expect(rows).toContainEqual([2022, 5.5, 3, false])
  })

  it('sets consumer prices against their ceiling, where a report states one', async () => {
    const rows = await query(`
      select year, target, actual, met from target_vs_actual
      where area_code = '000000' and indicator = 'cpi' and measure = 'growth' order by year`)
    const years = rows.map(([year]) => Number(year))
    expect(years).toEqual(
      expect.arrayContaining([2005, 2006, 2009, 2010, 2011, 2012, 2015, 2016, 2017, 2021, 2022, 2023]),
    )
    expect(rows).toContainEqual([2006, 3, 1.5, true])
    expect(rows).toContainEqual([2023, 3, 0.2, true])
  })

  it('compares GDP with the year before wherever two reports state both years', async () => {
    const rows = await query(`
      select year, change_pct, implied_deflator_pct from yoy
      where area_code = '000000' and indicator = 'gdp' and change_pct is not null order by year`)
    const years = rows.map(([year]) => Number(year))
    expect(years).toEqual([2003, 2004, 2006, 2010, 2011, 2012, 2015, 2016, 2017, 2022])
  })

  it('gives deflators near the published ones', async () => {
    const deflators = new Map(
      (
        await query(
          `select year, implied_deflator_pct from yoy where area_code = '000000' and indicator = 'gdp' and implied_deflator_pct is not null`,
        )
      ).map(([year, deflator]) => [Number(year), Number(deflator)]),
    )
    // By the statistical yearbook: 2004 6.9, 2006 3.9, 2010 6.9, 2012 2.3, 2015 0.0. Levels in the reports are rounded and preliminary.
    for (const [year, published] of [
      [2004, 6.9],
      [2006, 3.9],
      [2010, 6.9],
      [2012, 2.3],
      [2015, 0],
    ] as const) {
      expect(Math.abs((deflators.get(year) ?? Number.NaN) - published), String(year)).toBeLessThan(1)
    }
  })

  it('flags 2005, when the economic census raised GDP, as a break', async () => {
    expect(
      await query(
        `select change_pct, implied_deflator_pct, obs_status from yoy where area_code = '000000' and indicator = 'gdp' and year = 2005`,
      ),
    ).toEqual([[null, null, 'B']])
    const [[count] = []] = await query(
      `select count(*) from finding where "check" = 'suspected_revision' and message like '%2005%'`,
    )
    expect(Number(count)).toBeGreaterThan(0)
  })

  it('leads every computed number back to two documents and their words', async () => {
    const untraced = await query(`
      select yoy.indicator, yoy.year from yoy
      left join observation as level_fact on level_fact.observation_id = yoy.observation_id and level_fact.document_id = yoy.document_id
      left join observation as prior_fact on prior_fact.observation_id = yoy.prior_observation_id and prior_fact.document_id = yoy.prior_document_id
      where level_fact.quote is null or (yoy.prior_level is not null and prior_fact.quote is null)`)
    expect(untraced).toEqual([])
  })

  it('holds quotes that are slices of their text', async () => {
    const [[wrong] = []] = await query(`
      select count(*) from observation join text using (document_id)
      where quote <> substring(text.text, text_start + 1, text_end - text_start)`)
    expect(Number(wrong)).toBe(0)
  })
})
