import type { Sidecar } from '../../schemas/sidecar.ts'
import type { Refusal } from './refusal.ts'

/** A sheet of a workbook: its cells as they are printed, merged ones repeated. */
export type Sheet = { name: string; rows: string[][] }

/** What a parser makes of a page, a document or a workbook: its text and what it says of itself, its sheets, or why it cannot be read. */
export type Parsed =
  | { kind: 'text'; text: string; metadata: Sidecar }
  | { kind: 'sheets'; sheets: Sheet[] }
  | { kind: 'refused'; refusal: Refusal }

/** What is parsed: a page that was decoded, or the bytes of a file. */
export type ParserInput = { kind: 'html'; text: string } | { kind: 'word' | 'pdf' | 'workbook'; bytes: Uint8Array }
