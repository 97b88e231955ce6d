/** What the name of a file says of its report; null is what it does not say. */
export type NamedReport = { code: string | null; year: number | null }

/** Named by area and year, as a document's id is: 140109-2023.txt, 140109-plan-2023-1a2b3c4d.html. */
const areaAndYear = /(?:^|\/)(\d{6})-(?:[a-z]+-)?((?:19|20)\d{2})(?:[-_.][^/]*)?$/

/** The area's code and the year in the name of a file (a path with forward slashes), where it is called by both. */
export function namedReport(file: string): NamedReport {
  const [, code, year] = areaAndYear.exec(file) ?? []
  return { code: code ?? null, year: year === undefined ? null : Number(year) }
}
