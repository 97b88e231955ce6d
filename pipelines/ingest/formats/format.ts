import type { Finding } from '../../../schemas/finding.ts'
import type { Sidecar } from '../../../schemas/sidecar.ts'
import type { TabularLine } from '../record.ts'

/** What a format makes of a file: a report each, or what could not be read. The file's own name, hash and encoding are added later. */
export type Read =
  | { kind: 'record'; record: string; mediaType: string; metadata: Sidecar; text: string; lines: TabularLine[] | null }
  | { kind: 'quarantine'; record: string; code: string; reason: string }
  | { kind: 'finding'; finding: Finding }

/** A row of a table: its cells, its text as it stands in the file, and the number of its last line (from 1). */
export type Row = { cells: readonly string[]; raw: string; line: number }

/** A kind of table, told by its header. The rows come with it; `mediaType` is that of the file they are from. */
export type TableFormat = {
  matches: (header: readonly string[]) => boolean
  read: (rows: readonly Row[], mediaType: string, metadata: Sidecar) => Iterable<Read>
}
