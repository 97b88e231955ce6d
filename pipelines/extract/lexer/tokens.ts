import type { Name } from './names.ts'
import type { Quantity } from './quantities.ts'
import type { Time } from './times.ts'
import type { Word } from './words.ts'

type Span = { start: number; end: number }

/** What the lexer makes of the view; every character between two quantities of a clause belongs to one token. */
export type Token =
  | (Span & { kind: 'name'; name: Name })
  | (Span & { kind: 'quantity'; quantity: Quantity })
  | (Span & { kind: 'time'; time: Time })
  | (Span & { kind: 'place'; code: string | null; own: boolean })
  | (Span & { kind: 'word'; word: Word })
  | (Span & { kind: 'mark'; mark: string })
  /** Characters that the lexicon does not know. */
  | (Span & { kind: 'text' })
