import type { Area } from './area.ts'
import { tableRows } from './csv.ts'
import { areaLevels } from './terms.ts'

/** The gazetteer (`areas.csv`): the codes of GB/T 2260 in force, and the ended ones that are known. A test validates each row by the schema. */
export const areas: readonly Area[] = tableRows('schemas', 'areas.csv').map(areaOfRow)

const byCode = new Map(areas.map((row) => [row.area_code, row]))

/** The gazetteer's row of a code, or undefined if it has none. */
export function areaByCode(code: string): Area | undefined {
  return byCode.get(code)
}

const formerly = new Map(tableRows('schemas', 'former_codes.csv').map(([former = '', code = '']) => [former, code]))

/** The area that a code was of before another code became its (`former_codes.csv`: 公主岭市 was 220381 until 2019), or undefined if none is known. */
export function areaFormerly(code: string): Area | undefined {
  return byCode.get(formerly.get(code) ?? '')
}

/** Whether an area lies in another one, at any level; not in itself. */
export function isWithin(code: string, ancestor: string): boolean {
  const parent = byCode.get(code)?.parent_code
  return parent ? parent === ancestor || isWithin(parent, ancestor) : false
}

/** An area and those it lies in, the province first; the nation is left out. Empty for an unknown code. */
export function areaPath(code: string): Area[] {
  const row = byCode.get(code)
  if (!row || row.level === 'nation') return []
  return [...(row.parent_code ? areaPath(row.parent_code) : []), row]
}

function areaOfRow([area_code = '', name = '', kind, parent, from, to, successor]: readonly string[]): Area {
  const level = areaLevels.find((candidate) => candidate === kind)
  if (!level) throw new Error(`areas.csv has a row without a level: ${area_code},${name}`)
  return {
    area_code,
    name,
    level,
    parent_code: parent || null,
    valid_from: from ? Number(from) : null,
    valid_to: to ? Number(to) : null,
    successor_code: successor || null,
  }
}
