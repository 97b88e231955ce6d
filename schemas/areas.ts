import { type Area, area } from './area.ts'
import { readCatalogue } from './csv.ts'

const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null)

/** The gazetteer (`areas.csv`): the codes of GB/T 2260 in force, and the ended ones that are known. */
export const areas: readonly Area[] = readCatalogue('areas.csv').map((row) =>
  area.schema.parse({
    ...row,
    parent_code: row.parent_code || null,
    valid_from: numberOrNull(row.valid_from),
    valid_to: numberOrNull(row.valid_to),
    successor_code: row.successor_code || null,
  }),
)

const byCode = new Map(areas.map((row) => [row.area_code, row]))

/** The gazetteer's row of a code, or undefined if it has none. */
export function areaByCode(code: string): Area | undefined {
  return byCode.get(code)
}

/** An area and those it lies in, the province first; the nation is left out. */
export function areaPath(code: string): Area[] {
  const row = byCode.get(code)
  if (!row || row.level === 'nation') return []
  return [...(row.parent_code ? areaPath(row.parent_code) : []), row]
}
