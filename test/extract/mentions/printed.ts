import { extract } from '../../../pipelines/extract/index.ts'
import { documentOf } from '../document.ts'

/** The mentions of a text as printed: value, unit and what is counted. */
export function mentions(text: string): string[] {
  return extract(documentOf(), text, []).mentions.map(({ value, unit, subject }) => `${value}${unit} ${subject}`)
}
