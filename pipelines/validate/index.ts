import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Extraction } from '../extract/index.ts'
import { checkRow } from './row_checks.ts'
import { keepWellFormed } from './well_formed.ts'

/**
 * Checks what was extracted from a document. Gives the observations and mentions that are rows of the contract, and the
 * findings on them: an `error` says that a row cannot be right (it stays in the record and out of the marts), a `warning`
 * that it is doubtful. `text` is the repaired text that offsets count in.
 */
export function validate(document: Document, text: string, extraction: Extraction): Extraction {
  const { observations, mentions, findings: malformed } = keepWellFormed(document, extraction)
  const found = observations.flatMap((observation) => checkRow({ document, text, observation }))
  return { observations, mentions, findings: distinct([...extraction.findings, ...malformed, ...found]) }
}

/** A finding said twice is one finding. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
