import type { Context } from './language.ts'

/** A character of a reading: where its first byte stands in the raw text, and whether a byte of it was supplied by us or all of it is lost. */
export type Link = {
  code: number
  raw: number
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
  /** Where that byte stands in the raw text. */
  raw: number
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
    (one.pending === 0 || one.raw === other.raw) &&
    one.divided === other.divided &&
    one.open === other.open
  )
}

/** A reading's characters, the last one first in `link`'s chain, and how many nats it is behind the best. */
type Path = { link: Link | null; behind: number; later: Trail | null }
type Trail = { character: Link; next: Trail | null }

/** More readings than this are not told apart. */
const mostReadings = 32

/** The characters of a reading in their order, and how many nats it is behind the likeliest one. */
export type Reading = { characters: readonly Link[]; behind: number }

/** The readings of hypotheses (best first) that are at most `margin` nats behind the best: at most 32, the best first. */
export function readingsOf(hypotheses: readonly Hypothesis[], margin: number): Reading[] {
  const best = hypotheses[0]?.score ?? 0
  const readings: Reading[] = []
  const open: Path[] = hypotheses
    .map(({ last, score }) => ({ link: last, behind: best - score, later: null }))
    .filter(({ behind }) => behind <= margin)
    .reverse()
  for (let path = open.pop(); path && readings.length < mostReadings; path = open.pop()) {
    let { link, later } = path
    for (; link; link = link.previous) {
      for (const { last, behind } of link.rivals)
        if (path.behind + behind <= margin) open.push({ link: last, behind: path.behind + behind, later })
      later = { character: link, next: later }
    }
    readings.push({ characters: listed(later), behind: path.behind })
  }
  return readings.sort((one, other) => one.behind - other.behind)
}

function listed(trail: Trail | null): Link[] {
  const characters: Link[] = []
  for (let rest = trail; rest; rest = rest.next) characters.push(rest.character)
  return characters
}
