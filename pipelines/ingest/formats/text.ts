import type { TextFormat } from './format.ts'

/** Plain text: the file is the report. */
export const plainText: TextFormat = {
  matches: () => true,
  *read(text, metadata) {
    yield { kind: 'record', record: '', mediaType: 'text/plain', metadata, text, lines: null }
  },
}
