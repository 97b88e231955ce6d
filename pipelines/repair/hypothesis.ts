import type { Context } from './language.ts'

/** A character of a reading: where its first byte stands in the run, and whether a byte of it was supplied by us or all of it is lost. */
export type Link = {
  code: number
  place: number
  supplied: boolean
  lost: boolean
  previous: Link | null
  /** Other ways to read the text up to and with this character that leave the same state behind. */
  rivals: readonly Rival[]
}

/** Another way to read the same bytes, so many nats less likely. */
export type Rival = { last: Link; behind: number }

/** One way to read a run so far: the state that decides what can follow, and how it came about. */
export type Hypothesis = {
  /** What the first byte of the next character can be: 0 in step, else a lead byte, `anyLead`, or `anyLead` + the byte with which it forms no character. */
  pending: number
  /** Whether an annotation stood after that byte, so that none can stand after the character. */
  divided: boolean
  /** Where that byte stands in the run. */
  place: number
  /** The last two bytes read, `first * 256 + second`: what an annotation that follows is about. */
  bytes: number
  /** What the last characters mean to the language. */
  context: Context
  /** Whether a bracket was opened and not yet closed. */
  open: boolean
  /** Natural logarithm of the probability. */
  score: number
  last: Link | null
}

/** Nothing is known of a lead byte. */
export const anyLead = 256

/** The mark of a lost character. */
export const lostMark = 0x25a1

/**
 * The hypothesis in which the next character begins at `place`: what its first byte can be, the last two bytes read, and the score. Written out, as
 * every one is: spreading makes objects of other shapes, and those are what takes the time.
 */
export function begun(
  { context, open, last }: Hypothesis,
  { pending, divided, place, bytes, score }: Begin,
): Hypothesis {
  return { pending, divided, place, bytes, context, open, score, last }
}

type Begin = Pick<Hypothesis, 'pending' | 'divided' | 'place' | 'bytes' | 'score'>

/** The hypothesis with another score. */
export function scored({ pending, divided, place, bytes, context, open, last }: Hypothesis, score: number): Hypothesis {
  return { pending, divided, place, bytes, context, open, score, last }
}

/** Whether a hypothesis stands at the end of a character. */
export function isInStep({ pending }: Hypothesis): boolean {
  return pending === 0
}

/** Whether whatever follows is equally likely after both. */
export function areAlike(one: Hypothesis, other: Hypothesis): boolean {
  return (
    one.pending === other.pending &&
    one.context.before === other.context.before &&
    one.context.own === other.context.own &&
    one.context.word === other.context.word &&
    one.bytes === other.bytes &&
    (one.pending === 0 || one.place === other.place) &&
    one.divided === other.divided &&
    one.open === other.open
  )
}
