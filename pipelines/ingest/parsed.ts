import type { Sidecar } from '../../schemas/sidecar.ts'
import type { Refusal } from './refusal.ts'

/** A sheet of a workbook: its cells as they are printed, merged ones repeated. */
export type Sheet = { name: string; rows: string[][] }
/** What a workbook hides, which is not read: how many of each. */
export type HiddenParts = { sheets: number; rows: number; columns: number }

/**
 * What a parser makes of a page, a document or a workbook: its text and what it says of itself; its sheets, what they hide and how many of
 * their formulas have no value; or why it cannot be read.
 */
export type Parsed =
  | { kind: 'text'; text: string; metadata: Sidecar }
  | { kind: 'sheets'; sheets: Sheet[]; hidden: HiddenParts; uncomputed: number }
  | { kind: 'refused'; refusal: Refusal }

/** What is parsed: a page that was decoded, or the bytes of a file. */
export type ParserInput =
  | { kind: 'html'; text: string }
  | { kind: 'word' | 'pdf' | 'workbook' | 'office97'; bytes: Uint8Array }
