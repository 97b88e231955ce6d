import type { z } from 'zod'
import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import { mention as mentionTable } from '../../schemas/mention.ts'
import { observation as observationTable } from '../../schemas/observation.ts'
import type { Extraction } from '../extract/index.ts'

/**
 * The rows that the contract allows, each key once. A row that breaks its schema is our defect and cannot be loaded: it is left out,
 * and an error finding keeps its whole content. The mentions of an observation that is left out stay, as mentions of none.
 */
export function keepWellFormed(document: Document, { observations, mentions }: Extraction): Extraction {
  const kept = partition(observations, ({ observation_id }) => observation_id, problemOf(observationTable.schema))
  const known = new Set(kept.rows.map(({ observation_id }) => observation_id))
  const linked = mentions.map((row) =>
    row.observation_id === null || known.has(row.observation_id) ? row : { ...row, observation_id: null },
  )
  const keptMentions = partition(
    linked,
    ({ text_start, text_end }) => `${text_start} ${text_end}`,
    problemOf(mentionTable.schema),
  )
  const findings = [
    ...kept.problems.map((problem) => malformed(document, 'observation', problem)),
    ...keptMentions.problems.map((problem) => malformed(document, 'mention', problem)),
  ]
  return { observations: kept.rows, mentions: keptMentions.rows, findings }
}

type Problem = { row: object; reason: string }

function partition<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  problem: (row: Row) => string | null,
): { rows: Row[]; problems: Problem[] } {
  const kept = new Map<string, Row>()
  const problems: Problem[] = []
  for (const row of rows) {
    const reason = problem(row) ?? (kept.has(keyOf(row)) ? 'the row stands there twice' : null)
    if (reason === null) kept.set(keyOf(row), row)
    else problems.push({ row, reason })
  }
  return { rows: [...kept.values()], problems }
}

function problemOf(schema: z.ZodType): (row: object) => string | null {
  return (row) => {
    const { error } = schema.safeParse(row)
    if (!error) return null
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  }
}

function malformed({ document_id }: Document, table: string, { row, reason }: Problem): Finding {
  const message = `A row of ${table} breaks the contract and was left out (${reason}): ${JSON.stringify(row)}`
  return { check: `${table}_schema`, severity: 'error', message, document_id, observation_ids: '' }
}
