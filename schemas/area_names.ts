import type { Area } from './area.ts'
import { areaByCode, areas } from './areas.ts'
import { tableRows } from './csv.ts'

const peoples =
  '蒙古族?|回族?|藏族?|维吾尔族?|哈萨克族?|壮族|苗族|彝族|侗族|瑶族|土家族|土族|布依族|朝鲜族|满族|白族|哈尼族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|达斡尔族?|' +
  '仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|塔吉克族?|怒族|普米族|鄂温克族?|裕固族|保安族|独龙族|鄂伦春族?|各族'
/** What kind of area a name ends in, the longest ending first; one that would leave a single character is passed over. */
const kinds = [
  new RegExp(`(?:${peoples})+自治[区州县旗]$`),
  /族自治[区州县旗]$/,
  new RegExp(`(?:${peoples})区$`),
  /(?<=神农架)林区$|自治[区州县旗]$|特别行政区$|行政委员会$|地区$|新区$/,
  /[省市县区盟旗]$/,
]

/** A name without what kind of area it is: 太原 of 太原市; the whole name where a single character would be left (赵县). */
export function shortName(name: string): string {
  return kinds.map((kind) => name.replace(kind, '')).find((short) => short !== name && short.length > 1) ?? name
}

const autonomous = /自治([州县旗])$/

/** An autonomous area's name as it is commonly shortened: 恩施州 of 恩施土家族苗族自治州. Null for any other. */
export function commonName(name: string): string | null {
  const kind = autonomous.exec(name)?.[1]
  return kind === undefined ? null : `${shortName(name)}${kind}`
}

/** The areas of a name, full (太原市) or without what kind of area it is (太原): those in force first, then by code. */
export function areasNamed(name: string): readonly Area[] {
  names ??= indexNames()
  return names.any.get(name) ?? []
}

/** The areas that a full name is of: the present one (太原市), the common one (恩施州), a former one or a nickname (`area_names.csv`). */
export function areasCalled(name: string): readonly Area[] {
  names ??= indexNames()
  return names.full.get(name) ?? []
}

let others: Map<string, string[]> | null = null

/** What an area was called before, and its nicknames (巴州), from `area_names.csv`; none for most. */
export function alsoCalled(code: string): readonly string[] {
  others ??= otherNames()
  return others.get(code) ?? []
}

/** Whether some name of an area, full or short, begins with these two characters: most places of a text begin none. */
export function beginsName(pair: string): boolean {
  names ??= indexNames()
  return names.beginnings.has(pair)
}

type NameIndex = { any: Map<string, Area[]>; full: Map<string, Area[]>; beginnings: Set<string> }

let names: NameIndex | null = null

function indexNames(): NameIndex {
  const index: NameIndex = { any: new Map(), full: new Map(), beginnings: new Set() }
  const inForceFirst = areas.toSorted((one, other) => Number(one.valid_to !== null) - Number(other.valid_to !== null))
  for (const row of inForceFirst) {
    const full = [row.name, commonName(row.name) ?? row.name, ...alsoCalled(row.area_code)]
    for (const name of new Set(full)) add(index.full, name, row)
    for (const name of new Set([...full, shortName(row.name)])) add(index.any, name, row)
  }
  for (const name of index.any.keys()) index.beginnings.add(name.slice(0, 2))
  return index
}

function add(index: Map<string, Area[]>, name: string, row: Area): void {
  const known = index.get(name)
  if (known) known.push(row)
  else index.set(name, [row])
}

/** What areas were called before, under the code they still have, and what they are called in short. Throws for a code that is not known. */
function otherNames(): Map<string, string[]> {
  const byCode = new Map<string, string[]>()
  for (const [code = '', name = ''] of tableRows('schemas', 'area_names.csv')) {
    if (!areaByCode(code)) throw new Error(`area_names.csv has a row of an unknown area: ${code},${name}`)
    byCode.set(code, [...(byCode.get(code) ?? []), name])
  }
  return byCode
}
