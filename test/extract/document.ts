import type { Document } from '../../schemas/document.ts'

/** A county's plan report of 2024, or what is given instead. */
export function documentOf(given: Partial<Document> = {}): Document {
  return {
    document_id: '430121-plan-2024-00000000',
    area_code: '430121',
    area_name: '长沙县',
    area_level: 'county',
    report_type: 'plan',
    report_year: 2024,
    vintage: 2024,
    title: null,
    publisher: null,
    publish_date: null,
    source_url: null,
    media_type: 'text/plain',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    characters: 0,
    repaired: 0,
    damaged: 0,
    supersedes: null,
    ...given,
  }
}
