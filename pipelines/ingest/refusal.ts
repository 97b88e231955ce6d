import { limits } from './limits.ts'

/** Why a file is not read, in words that a person understands, and what to do. */
export type Refusal = { code: string; reason: string }

const readable = 'save it as text, HTML, Word (.docx), Excel (.xlsx), PDF, CSV or JSON lines'

/** Text that is not a report's own. */
const markups: readonly { name: string; pattern: RegExp }[] = [
  { name: 'an XML file', pattern: /^\s*<\?xml\b/i },
  { name: 'a JSON file that is not JSON lines with full_text', pattern: /^\s*(?:\[\s*)?\{\s*"[^"\n]{0,100}"\s*:/ },
]

/** Why this text is no report or table that can be read, or null. */
export function refuseText(text: string): Refusal | null {
  const known = markups.find(({ pattern }) => pattern.test(text))
  return known ? unsupported(known.name) : null
}

export const empty: Refusal = { code: 'empty', reason: 'The file is empty: there is nothing to read.' }

export const binary: Refusal = {
  code: 'binary',
  reason: `The file holds NUL bytes or control characters, so it is not text: ${readable}.`,
}

export const undecodable: Refusal = {
  code: 'undecodable',
  reason: `The file is neither UTF-8 nor UTF-16 nor GB18030 nor Big5: ${readable}.`,
}

export const unknownColumns: Refusal = {
  code: 'unknown_columns',
  reason:
    'The CSV has neither a full_text column, nor the columns of a tabular extract (area_code, source_title, report_year, indicator …), nor a header of years and 计划 or 实际: name its columns so.',
}

export const tooLargeFile: Refusal = {
  code: 'too_large',
  reason: `The file is larger than ${limits.fileBytes >> 20} MB and no corpus of reports (JSON lines or a CSV with full_text): divide it.`,
}

export const recordTooLong: Refusal = {
  code: 'too_large',
  reason: `The record is longer than ${limits.recordCharacters >> 20} million characters, which no report is: a line end or a quotation mark is missing.`,
}

export const unclosedQuote: Refusal = {
  code: 'csv_broken',
  reason: 'From this row on it cannot be read: a quotation mark in it is not closed or not doubled.',
}

export const encryptedOffice: Refusal = {
  code: 'encrypted',
  reason: 'The file is protected by a password: open it in Office or WPS, take the password away and save it.',
}

export const tooOldWord: Refusal = {
  code: 'unsupported_type',
  reason: `The file is a Word document older than Word 97, which is not read: open it in Word or WPS and ${readable}.`,
}

export const tooManyCells: Refusal = {
  code: 'too_large',
  reason: `The workbook has more than ${limits.cells} cells: divide it, or save its tables as CSV.`,
}

export const framed: Refusal = {
  code: 'framed',
  reason: 'The page shows its text in a frame, which was not saved with it: open that frame alone and save it.',
}

export const pageTooLarge: Refusal = {
  code: 'too_large',
  reason: `The page is larger than ${limits.pageBytes >> 20} MB or has more than ${limits.pageTags} tags: save its text.`,
}

export const tooDeeplyNested: Refusal = {
  code: 'too_complex',
  reason: `Its elements stand more than ${limits.markupDepth} deep in each other, which no report needs: save its text.`,
}

export const textTooLong: Refusal = {
  code: 'too_large',
  reason: `The text is longer than ${limits.reportCharacters / 1e6} million characters, which no report is: divide it.`,
}

/** The refusal of a file of a kind that is not read, called by `name` in a sentence (an image, a program). */
export function unsupported(name: string): Refusal {
  return { code: 'unsupported_type', reason: `The file is ${name}, which is not read: ${readable}.` }
}

const damaged = {
  archive: 'The archive is damaged or cut off: its table of contents cannot be read; pack it again.',
  entry: 'It is damaged in the archive: its checksum or its packing is wrong; pack it again.',
  mhtml: 'The saved page (.mht) holds no page that can be read: save it again, or its text.',
  html: 'The page cannot be read: save it again, or its text.',
  word: 'The Word document is damaged: open it in Word and save it again as .docx.',
  word97: 'The old Word document (.doc) is damaged: open it in Word or WPS and save it as .docx.',
  office97: 'The old Office file (.doc, .xls) is damaged: open it in Office or WPS and save it as .docx or .xlsx.',
  workbook: 'The workbook is damaged: open it in Excel and save it again as .xlsx.',
  pdf: 'The PDF is damaged or cut off: get it again, or save it anew.',
} as const

/** A file that is of its kind by its first bytes but cannot be read to its end. */
export function broken(kind: keyof typeof damaged): Refusal {
  return { code: 'broken', reason: damaged[kind] }
}
