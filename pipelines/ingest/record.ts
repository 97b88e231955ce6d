import type { Sidecar } from '../../schemas/sidecar.ts'
import type { TabularRow } from '../../schemas/tabular.ts'

/** A row of a tabular extract and where its line stands in the text of its document. */
export type TabularLine = { row: TabularRow; start: number; end: number }

/** One report as it was found: a text file is one record, a file of tables one a document in it. */
export type RawRecord = {
  /** Path relative to the given input, with forward slashes. */
  file: string
  /** Which record of the file; empty where the file is the record. */
  record: string
  /** SHA-256 of the bytes of the file, in hex. */
  sha256: string
  mediaType: string
  encoding: string | null
  metadata: Sidecar
  /** The decoded text, before any repair. */
  text: string
  /** The facts of a tabular extract; null for prose. */
  lines: TabularLine[] | null
}
