import type { Area } from '../../schemas/area.ts'
import { areasCalled, areasNamed, beginsName, shortName } from '../../schemas/area_names.ts'
import { isWithin } from '../../schemas/areas.ts'

/** A name of the gazetteer in a text, with the areas that bear it. */
type PlaceName = { name: string; start: number; end: number; areas: readonly Area[]; short: boolean }

const longestName = 15
/** What follows a place that is named without its kind: 山西政府工作报告, 北京2026年. */
const afterShortName = /^(?:\s?\d|年|政府|人民政府|国民经济|经济社会|统计公报|财政|预算|$)/
/** What a report calls its own area is no name: 全州 is a county, but not here. */
const ownWords = /^[全我本][省市区县旗州盟]$/
/** A county whose name is one character and 县 is named at the beginning of a line or behind these, else it is part of other words: 召|开县人代会. */
const beforeShortest = /(?:^|[^一-鿿]|[于在为对向的省市区州盟年月日届])$/
/** What the gazetteer lists few of, and what stands behind one where a report is named after it: 金普新区2024年. */
const unlistedKinds =
  '新区 开发区 经开区 高新区 园区 示范区 实验区 管理区 度假区 风景区 保税区 建设兵团 街道 镇 乡'.split(' ')
const behindUnlisted = '管委会 党工委 办事处 人民政府 政府 年 国民经济 经济社会 统计公报 财政 预算 工作报告'.split(' ')
const year = /^(?:19|20)\d{2}/

/** The names in a line of areas that a report of this year can be of, the longest at each place. A short name counts only where a report is named after it. */
function placeNamesIn(line: string, reportYear: number | null): PlaceName[] {
  const names: PlaceName[] = []
  for (let start = 0; start < line.length; start += 1) {
    const found = longestAt(line, start, reportYear)
    if (!found) continue
    names.push(found)
    start = found.end - 1
  }
  return names
}

function longestAt(line: string, start: number, reportYear: number | null): PlaceName | null {
  if (!beginsName(line.slice(start, start + 2))) return null
  for (let end = Math.min(line.length, start + longestName); end >= start + 2; end -= 1) {
    const name = line.slice(start, end)
    if (name.length === 2 && name.endsWith('县') && !beforeShortest.test(line.slice(0, start))) continue
    const full = ofYear(areasCalled(name), reportYear)
    if (full.length > 0) return { name, start, end, areas: full, short: false }
    if (ownWords.test(name) || !afterShortName.test(line.slice(end))) continue
    const areas = ofYear(areasNamed(name), reportYear)
    if (areas.length > 0) return { name, start, end, areas, short: true }
  }
  return null
}

/** Whether what a title or a name is of is a zone, a town or the corps that the gazetteer does not list: it is none of the areas that are named besides. */
export function isOfUnlisted(title: string, reportYear: number | null): boolean {
  const ends = new Set(placeNamesIn(title, reportYear).map(({ end }) => end))
  return unlistedKinds.some((kind) =>
    endsOf(title, kind).some((end) => !ends.has(end) && isNamedAfter(title.slice(end))),
  )
}

function endsOf(title: string, kind: string): number[] {
  const ends: number[] = []
  for (let at = title.indexOf(kind); at >= 0; at = title.indexOf(kind, at + 1))
    if (kind !== '镇' || title[at - 1] !== '乡') ends.push(at + kind.length)
  return ends
}

function isNamedAfter(behind: string): boolean {
  return behind === '' || year.test(behind) || behindUnlisted.some((word) => behind.startsWith(word))
}

/**
 * The areas that a line of a report of this year can mean: those of its most particular name, as far as the other names before it allow
 * (太原市万柏林区, not another of that name). Null where it names one that the gazetteer does not have: a district of a city in another province than
 * all that bear its name.
 */
export function areasMeant(line: string, reportYear: number | null): Area[] | null {
  const names = placeNamesIn(line, reportYear)
  const last = names.findLast((name) => names.every((other) => other === name || !isNarrower(other, name)))
  if (!last) return []
  const context = names.filter((name) => name !== last).flatMap(({ areas }) => areas.map(({ area_code }) => area_code))
  const fitting = last.areas.filter(({ area_code }) => context.some((code) => isWithin(area_code, code)))
  const before = names.find(({ end }) => end === last.start)
  if (fitting.length === 0 && before && !last.areas.some((area) => sharesProvince(area, before.areas))) return null
  const meant = fitting.length > 0 ? fitting : [...last.areas]
  return last.short ? highest(meant) : meant
}

/** Of areas of one name, those whose code was in force in the year, else those that were not over for more than a year; where the year is unknown, those of today, else all. */
function ofYear(areas: readonly Area[], reportYear: number | null): readonly Area[] {
  if (areas.length === 0) return areas
  const inForce = areas.filter(({ valid_from, valid_to }) =>
    reportYear === null
      ? valid_to === null
      : (valid_from ?? reportYear) <= reportYear && reportYear <= (valid_to ?? reportYear),
  )
  if (inForce.length > 0) return inForce
  return areas.filter(({ valid_to }) => reportYear === null || valid_to === null || reportYear <= valid_to + 1)
}

function sharesProvince({ area_code }: Area, others: readonly Area[]): boolean {
  return others.some((other) => other.level === 'nation' || other.area_code.slice(0, 2) === area_code.slice(0, 2))
}

function isNarrower(one: PlaceName, other: PlaceName): boolean {
  return one.areas.some((inner) => other.areas.some((outer) => isWithin(inner.area_code, outer.area_code)))
}

/** A short name that a province shares with others means the province (吉林); so does one shared with an area inside it (阜新). */
function highest(areas: readonly Area[]): Area[] {
  const top = areas.find(
    (area) =>
      area.level === 'province' ||
      areas.every(({ area_code }) => area_code === area.area_code || isWithin(area_code, area.area_code)),
  )
  return top ? [top] : [...areas]
}

/** How often a text names the areas that an area lies in: what tells two areas of one name apart. */
export function contextOf(area: Area, above: readonly Area[], text: string): number {
  return above
    .filter(({ area_code }) => area_code !== area.area_code)
    .reduce((sum, { name }) => sum + occurrences(text, shortName(name)), 0)
}

function occurrences(text: string, name: string): number {
  let count = 0
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + name.length)) count += 1
  return count
}
