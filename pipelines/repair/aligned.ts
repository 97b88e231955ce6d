/** A text whose every UTF-16 code unit knows its place in the raw text; `offsets` has one more entry, for the end. */
export type Aligned = { text: string; offsets: readonly number[] }
