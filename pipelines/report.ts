import type { Document } from '../schemas/document.ts'
import type { Finding } from '../schemas/finding.ts'
import { type Extraction, extract, extractLines } from './extract/index.ts'
import { identify } from './identify/index.ts'
import type { RawRecord } from './ingest/index.ts'
import { type Repair, repair } from './repair/index.ts'
import { validate } from './validate/index.ts'

/** One report, read: its identity, its repaired text and what it states. */
export type Report = { document: Document; text: string; repairs: readonly Repair[]; extraction: Extraction }

/** Takes one record through repair, identify, extract and validate. Pure: the same record gives the same report. */
export function readReport(record: RawRecord): Report {
  const repaired = record.lines ? asIs(record.text) : repair(record.text)
  const { document, findings } = identify(record, repaired)
  const { text, repairs } = repaired
  const extraction = record.lines ? extractLines(document, text, record.lines) : extract(document, text, repairs)
  return { document, text, repairs, extraction: validate(document, text, withFindings(extraction, findings)) }
}

/** A table's text is data that was parsed already: nothing in it is repaired. */
function asIs(text: string) {
  return { text, repairs: [], repaired: 0, damaged: 0, rawOffset: (offset: number) => offset }
}

function withFindings(extraction: Extraction, findings: readonly Finding[]): Extraction {
  return { ...extraction, findings: [...findings, ...extraction.findings] }
}
