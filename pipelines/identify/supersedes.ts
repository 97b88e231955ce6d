import type { Document } from '../../schemas/document.ts'

const typeOrder = ['work', 'plan', 'budget', 'communique', 'table', 'other']
const tableTypes = new Set([
  'text/csv',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
])

/** The order of documents: vintage, then publish date (unknown first), then type, then id. "Later" means by this order. */
function compareDocuments(one: Document, other: Document): number {
  return (
    (one.vintage ?? 0) - (other.vintage ?? 0) ||
    compareText(one.publish_date ?? '', other.publish_date ?? '') ||
    typeOrder.indexOf(one.report_type) - typeOrder.indexOf(other.report_type) ||
    compareText(one.document_id, other.document_id)
  )
}

/** The documents with `supersedes` filled: of several prose texts of one area, type and year, each revises the one before it. Their order stays. */
export function withSupersedes(documents: readonly Document[]): Document[] {
  const before = new Map<string, string>()
  const latest = new Map<string, string>()
  for (const document of documents.toSorted(compareDocuments)) {
    const { area_code, report_type, report_year, document_id, media_type } = document
    if (area_code === null || report_year === null || tableTypes.has(media_type)) continue
    const report = `${area_code}-${report_type}-${report_year}`
    const previous = latest.get(report)
    if (previous !== undefined && previous !== document_id) before.set(document_id, previous)
    latest.set(report, document_id)
  }
  return documents.map((document) => ({ ...document, supersedes: before.get(document.document_id) ?? null }))
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
