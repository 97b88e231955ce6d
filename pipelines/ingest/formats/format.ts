import type { Finding } from '../../../schemas/finding.ts'
import type { Sidecar } from '../../../schemas/sidecar.ts'
import type { TabularLine } from '../record.ts'

/** What a format makes of a file: a report each, or what could not be read. The file's own name, hash and encoding are added later. */
export type Read =
  | { kind: 'record'; record: string; mediaType: string; metadata: Sidecar; text: string; lines: TabularLine[] | null }
  | { kind: 'quarantine'; record: string; code: string; reason: string }
  | { kind: 'finding'; finding: Finding }

/** A kind of text file. `matches` looks at the content, never at the file's name. */
export type TextFormat = {
  matches: (text: string) => boolean
  read: (text: string, metadata: Sidecar) => Iterable<Read>
}
