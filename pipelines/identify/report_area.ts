import type { Area } from '../../schemas/area.ts'
import { areasCalled, areasNamed } from '../../schemas/area_names.ts'
import { areaByCode, areaFormerly, areaPath } from '../../schemas/areas.ts'
import type { Sidecar } from '../../schemas/sidecar.ts'
import { type Head, spokenTitle } from './head.ts'
import { areasMeant, contextOf, isOfUnlisted } from './place_names.ts'

/** The area a report is of; `candidates` are those it may be where that is not certain. */
export type ReportArea = { area: Area | null; candidates: readonly Area[] }

const nationWords = /全国人民代表大会|国务院|中华人民共和国|国家统计局|国家发展和改革委员会|^全国/
const session = /人民代表大会|人大/
const labelled = /^(?:来源|信息来源|文章来源|作者|记者|编辑)/
/** Who speaks: 我代表…人民政府, and who signs. */
const government = /代表([^，。、]{2,30})(?:人民政府|政府)|受([^，。、]{2,30})(?:人民政府|政府)(?:的?委托)/g
const signature = /(?:^|\n)\s*([^\n，。]{2,20})人民政府\s*(?=\n|$)/g
/** What tells the area of a report, and the code in its file's name. */
type ReportTexts = { title: string | null; head: Head; text: string; year: number | null; named: string | null }
/** What a report calls its own area. */
const ownKind = /[全我]([省市区县旗州盟])/g
/** Of two areas of one name a text must name what the one lies in more than so many times as often: reports name other cities, too. */
const timesClearer = 2
/** So much of a text is read to tell two areas of one name apart. */
const contextLength = 30_000

/**
 * The area that a report is of: what its sidecar says, else the names in its title, in the lines of its title page (the session first), in its
 * opening sentence and in its signature. Two areas of one name are told apart by what the text calls its own area (全市, 我区) and by the areas
 * above them that it names, by the code in the name of its file, or left open; where nothing else tells the area that code does.
 */
export function reportArea(metadata: Sidecar, { title, head, text, year, named }: ReportTexts): ReportArea {
  const { area_code: code, area_name: name } = metadata
  if (code !== undefined) {
    const area = ofCode(code) ?? calledWithin(name ?? '', code)
    return { area, candidates: [] }
  }
  for (const line of places(metadata, title, head, text)) {
    if ((line === metadata.area_name || line === title) && isOfUnlisted(line, year))
      return { area: null, candidates: [] }
    const meant = areasMeant(line, year)
    if (meant === null) return { area: null, candidates: [] }
    if (meant.length > 0) return named === null ? decide(meant, text) : decideNamed(meant, { line, text, code: named })
    if (nationWords.test(line)) return decide(areasNamed('全国'), text)
  }
  return { area: named === null ? null : ofCode(named), candidates: [] }
}

function ofCode(code: string): Area | null {
  return areaByCode(code) ?? areaFormerly(code) ?? null
}

/** Of areas that the text leaves open, the one that the file is called after; that one, too, where a line has but the short name of an area of another province. */
function decideNamed(
  areas: readonly Area[],
  { line, text, code }: { line: string; text: string; code: string },
): ReportArea {
  const decided = decide(areas, text)
  const named = ofCode(code)
  if (named && areas.every(({ name, area_code }) => !line.includes(name) && !sharesProvince(area_code, code)))
    return { area: named, candidates: [] }
  const area = decided.candidates.find(({ area_code }) => area_code === named?.area_code)
  return area ? { area, candidates: [] } : decided
}

function sharesProvince(one: string, other: string): boolean {
  return one.slice(0, 2) === other.slice(0, 2)
}

/** The one area of a name in the province of a code that the gazetteer does not have; null if there is none, or more than one. */
function calledWithin(name: string, code: string): Area | null {
  const [area, other] = areasCalled(name).filter(({ area_code }) => area_code.startsWith(code.slice(0, 2)))
  return (other === undefined && area) || null
}

function* places(metadata: Sidecar, title: string | null, head: Head, text: string): Generator<string> {
  if (metadata.area_name !== undefined) yield metadata.area_name
  if (title !== null) yield title
  yield* head.lines.filter((line) => session.test(line))
  yield* head.lines.filter((line) => !labelled.test(line) && !session.test(line))
  for (const match of head.opening.matchAll(government)) yield match[1] ?? match[2] ?? ''
  yield spokenTitle(head.opening)
  if (nationWords.test(head.opening)) yield '国务院'
  for (const match of text.slice(-500).matchAll(signature)) yield match[1] ?? ''
}

function decide(areas: readonly Area[], text: string): ReportArea {
  const start = text.slice(0, contextLength)
  const fitting = areas.length > 1 ? ofOwnKind(areas, start) : areas
  const [first, ...others] = fitting
  if (first === undefined || others.length === 0) return { area: first ?? null, candidates: [] }
  const best = fitting.find((area) => fitting.every((other) => other === area || isClearer(area, other, start)))
  return best ? { area: best, candidates: [] } : { area: null, candidates: fitting }
}

/** Whether a text names what the one area lies in, and the other does not, so much oftener that it is of the one. */
function isClearer(one: Area, other: Area, text: string): boolean {
  const [own, others] = [areaPath(one.area_code), areaPath(other.area_code)]
  const above = own.filter((area) => !others.includes(area))
  const aboveOther = others.filter((area) => !own.includes(area))
  return contextOf(one, above, text) > timesClearer * contextOf(other, aboveOther, text)
}

/** Those of the kind that a report calls its own area: 全市, 我市 of 朝阳市, not of 朝阳区 or 朝阳县. All of them where it does not say. */
function ofOwnKind(areas: readonly Area[], text: string): readonly Area[] {
  const counts = new Map<string, number>()
  for (const [, kind = ''] of text.matchAll(ownKind)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const called = [...counts].filter(([kind]) => areas.some(({ name }) => name.endsWith(kind)))
  const [most, next] = called.sort(([, one], [, other]) => other - one)
  if (!most || (next && most[1] < 2 * next[1])) return areas
  return areas.filter(({ name }) => name.endsWith(most[0]))
}
