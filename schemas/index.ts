import { area } from './area.ts'
import { coverage } from './coverage.ts'
import { document } from './document.ts'
import { finding } from './finding.ts'
import { indicator } from './indicator.ts'
import { mention } from './mention.ts'
import { observation } from './observation.ts'
import { panel } from './panel.ts'
import { quarantine } from './quarantine.ts'
import { revision } from './revision.ts'
import { series } from './series.ts'
import { source } from './source.ts'
import { targetVsActual } from './target_vs_actual.ts'
import { text } from './text.ts'
import { yoy } from './yoy.ts'

/** What a run reads and checks: loaded row by row. */
export const recordTables = [
  document,
  source,
  text,
  observation,
  mention,
  finding,
  quarantine,
  area,
  indicator,
] as const

/** What SQL computes from them: one model in `sql/` of the same name each. */
export const martTables = [series, yoy, targetVsActual, panel, revision, coverage] as const

/** Every table of a release, in the order in which it lists them. */
export const tables = [
  yoy,
  targetVsActual,
  panel,
  series,
  revision,
  coverage,
  observation,
  mention,
  document,
  source,
  text,
  finding,
  quarantine,
  area,
  indicator,
] as const
