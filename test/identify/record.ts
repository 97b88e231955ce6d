import { identify } from '../../pipelines/identify/index.ts'
import type { RawRecord } from '../../pipelines/ingest/index.ts'
import { repair } from '../../pipelines/repair/index.ts'
import type { Document } from '../../schemas/document.ts'
import type { Sidecar } from '../../schemas/sidecar.ts'

/** What a text is identified as, with the checks that found something. */
export function identified(
  text: string,
  metadata: Sidecar = {},
  file = 'a.txt',
): { document: Document; checks: string[] } {
  const record: RawRecord = {
    file,
    record: '',
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    encoding: 'UTF-8',
    metadata,
    text,
    lines: null,
  }
  const { document, findings } = identify(record, repair(text))
  return { document, checks: findings.map(({ check }) => check) }
}
