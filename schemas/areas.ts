import { readFileSync } from 'node:fs'
import type { Area } from './area.ts'
import { projectFile } from './project.ts'
import { areaLevels } from './terms.ts'

/**
 * The gazetteer (`areas.csv`): the codes of GB/T 2260 in force, and the ended ones that are known. Its 3,400 rows hold no quotes, so they are
 * split here rather than parsed: every start of the command line pays for it. A test validates each row by the schema.
 */
export const areas: readonly Area[] = readFileSync(projectFile('schemas', 'areas.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(areaOfLine)

const byCode = new Map(areas.map((row) => [row.area_code, row]))

/** The gazetteer's row of a code, or undefined if it has none. */
export function areaByCode(code: string): Area | undefined {
  return byCode.get(code)
}

/** The areas of a name, full (太原市) or without what kind of area it is (太原): those in force first, then by code. */
export function areasNamed(name: string): readonly Area[] {
  byName ??= indexNames()
  return byName.get(name) ?? []
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

const peoples =
  '蒙古族?|回族?|藏族?|维吾尔族?|哈萨克族?|壮族|苗族|彝族|侗族|瑶族|土家族|土族|布依族|朝鲜族|满族|白族|哈尼族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|达斡尔族?|' +
  '仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|塔吉克族?|怒族|普米族|鄂温克族?|裕固族|保安族|独龙族|鄂伦春族?|各族'
/** What kind of area a name ends in, the longest ending first; one that would leave a single character is passed over. */
const kinds = [
  new RegExp(`(?:${peoples})+自治[区州县旗]$`),
  new RegExp(`(?:${peoples})区$`),
  /(?<=神农架)林区$|自治[区州县旗]$|特别行政区$|行政委员会$|地区$|新区$/,
  /[省市县区盟旗]$/,
]

/** A name without what kind of area it is: 太原 of 太原市; the whole name where a single character would be left (赵县). */
export function shortName(name: string): string {
  return kinds.map((kind) => name.replace(kind, '')).find((short) => short !== name && short.length > 1) ?? name
}

let byName: Map<string, Area[]> | null = null

function indexNames(): Map<string, Area[]> {
  const index = new Map<string, Area[]>()
  const inForceFirst = areas.toSorted((one, other) => Number(one.valid_to !== null) - Number(other.valid_to !== null))
  for (const row of inForceFirst)
    for (const name of new Set([row.name, shortName(row.name)])) {
      const known = index.get(name)
      if (known) known.push(row)
      else index.set(name, [row])
    }
  return index
}

function areaOfLine(line: string): Area {
  const [area_code = '', name = '', kind, parent, from, to, successor] = line.split(',')
  const level = areaLevels.find((candidate) => candidate === kind)
  if (!level) throw new Error(`areas.csv has a row without a level: ${line}`)
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
