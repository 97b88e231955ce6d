import { createHash } from 'node:crypto'
import type { Area } from '../../schemas/area.ts'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { ReportType } from '../../schemas/terms.ts'
import { type RawRecord, readPublication } from '../ingest/index.ts'
import type { Repaired } from '../repair/index.ts'
import { namedReport } from './file_name.ts'
import { readHead } from './head.ts'
import { type ReportArea, reportArea } from './report_area.ts'
import { typeOfOpening, typeOfTitle } from './report_type.ts'
import { type ReportYear, reportYear } from './report_year.ts'
import { findTitle } from './title.ts'

export { withSupersedes } from './supersedes.ts'

/**
 * Tells what a report is: its area, type, year, title and publication, from its metadata (which win), its text, and where neither tells its area or
 * year, from a file name that is made of both (140109-2023.txt). What cannot be told is null, with a finding that says so. A document's id is `AREA-TYPE-YEAR-HASH`: `unknown` stands for an area or year that is not known, the hash is
 * the first 8 hex digits of the SHA-256 of the repaired text. Pure.
 */
export function identify(record: RawRecord, repaired: Repaired): { document: Document; findings: Finding[] } {
  const { metadata } = record
  const { text } = repaired
  const head = readHead(text)
  const title = metadata.title ?? findTitle(head.lines)
  const type = metadata.report_type ?? typeOfTitle(title ?? '') ?? typeOfOpening(head) ?? 'other'
  const publication = readPublication(head.lines)
  const publishDate = metadata.publish_date ?? publication.publishDate
  const named = namedReport(record.file)
  const told =
    metadata.report_year === undefined ? reportYear(type, { title, head, text, publishDate }, named.year) : null
  const year = metadata.report_year ?? told?.year ?? null
  const found = reportArea(metadata, { title, head, text, year, named: named.code })
  const code = found.area?.area_code ?? null
  const document: Document = {
    document_id: `${code ?? 'unknown'}-${type}-${year ?? 'unknown'}-${hashOf(text)}`,
    area_code: code,
    area_name: metadata.area_name ?? found.area?.name ?? null,
    area_level: found.area?.level ?? null,
    report_type: type,
    report_year: year,
    vintage: year === null ? null : year + (isOfPast(type, title, year) ? 1 : 0),
    title,
    publisher: metadata.publisher ?? publication.publisher,
    publish_date: publishDate,
    source_url: metadata.source_url ?? null,
    media_type: record.mediaType,
    encoding: record.encoding,
    sha256: record.sha256,
    characters: text.length,
    repaired: repaired.repaired,
    damaged: repaired.damaged,
    supersedes: null,
  }
  const findings = findingsOf(document, found, metadata.area_code)
  const inferred = told && inference(told, document)
  return { document, findings: inferred ? [...findings, inferred] : findings }
}

/** Whether a report tells of its year when it is over: a communiqué does, and what its title calls the accounts or results of that very year. */
function isOfPast(type: ReportType, title: string | null, year: number): boolean {
  if (type === 'communique') return true
  const [, ...behind] = (title ?? '').split(`${year}年`)
  const ofYear = behind.join('').split(anyYear)[0] ?? ''
  return results.test(ofYear) || (completed.test(ofYear) && !ahead.test(behind.join('')))
}

const anyYear = /(?:19|20)\d{2}年/
/** 2020年财政决算, 2020年民生实事落实情况; 2019年决算和2020年上半年预算执行情况 is of the year after the accounts. */
const results = /决算|落实情况/
/** 2020年民生实事完成情况; a plan report tells of two years. */
const completed = /完成情况/
const ahead = /计划|草案|安排|建议/

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function findingsOf(document: Document, { area, candidates }: ReportArea, givenCode: string | undefined): Finding[] {
  const findings: Finding[] = []
  const add = (check: string, message: string) =>
    findings.push({ check, severity: 'warning', message, document_id: document.document_id, observation_ids: '' })
  if (candidates.length > 0) add('area_ambiguous', ambiguity(candidates))
  else if (area === null && givenCode !== undefined)
    add('area_unknown', `The gazetteer does not know the area code ${givenCode}: correct it in the sidecar.`)
  else if (area === null) add('area_unknown', 'Nothing in the report tells its area: give its area_code in a sidecar.')
  if (document.report_year === null)
    add('year_unknown', 'Nothing in the report tells its year: give its report_year in a sidecar.')
  if (document.report_type === 'other')
    add('type_unknown', 'Nothing in the report tells its type: give its report_type in a sidecar.')
  return findings
}

/** The finding that no title, session or date tells the year; null where one does. */
function inference({ from }: ReportYear, { document_id, report_year }: Document): Finding | null {
  if (from === 'said' || report_year === null) return null
  const source = from === 'name' ? 'what its file is called' : 'what its text says of the year past and ahead'
  const message = `No title, session or date tells the year of the report: ${report_year} is ${source}. Give its report_year in a sidecar if that is wrong.`
  return { check: 'year_inferred', severity: 'info', message, document_id, observation_ids: '' }
}

function ambiguity(candidates: readonly Area[]): string {
  const list = candidates.map(({ area_code, name }) => `${name} ${area_code}`).join(', ')
  return `The report may be of any of ${list}: give its area_code in a sidecar.`
}
