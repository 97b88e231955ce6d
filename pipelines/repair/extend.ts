import type { Beam } from './beam.ts'
import { type Candidate, type Expected, shareVanishing } from './expected.ts'
import { characterOf, isLead, isTrail, vanishingLeads } from './gbk.ts'
import { anyLead, begun, type Hypothesis, isInStep, type Link, lostMark } from './hypothesis.ts'
import { type Language, noContext } from './language.ts'

/** What it takes to extend a hypothesis. */
export type Setting = { language: Language; expected: Expected }

const openBracket = 0x28
const closeBracket = 0x29

/** An open bracket is closed sooner than the language of single characters knows. */
const closingShare = 0.1

/** A character is none of the expected ones this often; it can then be any of some 16,000. */
const unexpected = 0.002 / 16_000
/** Of those, how many one known byte leaves: about as many as there are of the other byte. */
const lostByTrail = Math.log(unexpected * 90)
const lostByLead = Math.log(unexpected * 120)
const lostBeforeVanished = Math.log(unexpected * vanishingLeads.length)

/** A text annotates hardly any character that it has not annotated elsewhere. */
export const unlistedCost = Math.log(1 / 50)

/** Where both bytes are lost, a character is seldom none of those that often follow the one before it. */
const seldomFollows = 0.3

/** A character of one byte that the document does not use elsewhere. */
const eatenCost = Math.log(0.002)

/** The share of characters that let the pair after them vanish and are not among the commonest that do. */
const lostWhereVanished = Math.log(0.03)

/** Whether the pending byte can be `lead`. */
export function canBe(pending: number, lead: number): boolean {
  if (pending < anyLead) return pending === lead
  return isLead(lead) && (pending === anyLead || characterOf(pending - anyLead, lead) === 0)
}

/** Puts the hypotheses that reading one more byte gives: none if no character can come of it. `annotated`: an annotation follows it. */
export function read(
  from: Hypothesis,
  byte: number,
  place: number,
  annotated: boolean,
  setting: Setting,
  into: Beam,
): void {
  const { expected } = setting
  const { pending } = from
  if (pending === 0) {
    const bytes = (from.bytes & 0xff) * 256 + byte
    if (byte < 0x80) keep(from, byte, place, bytes, 0, setting, into)
    else if (isLead(byte)) into.put(begun(from, { pending: byte, divided: false, place, bytes, score: from.score }))
  } else if (isTrail(byte) && pending < anyLead) {
    const code = characterOf(pending, byte)
    if (code !== 0) close(from, expected.candidateOf(code), false, 0, setting, into)
  } else if (isTrail(byte)) {
    for (const candidate of expected.byTrail(byte))
      if ((annotated || !candidate.isListed) && canBe(pending, candidate.pair >> 8))
        close(from, candidate, true, annotated && !candidate.isListed ? unlistedCost : 0, setting, into)
    lose(from, lostByTrail, 0, from.place, into)
  }
}

/** Puts the hypotheses after a lead byte of which nothing is known: it begins a character, or ends the pending one. */
export function readUnknown(from: Hypothesis, place: number, setting: Setting, into: Beam): void {
  if (isInStep(from))
    into.put(begun(from, { pending: anyLead, divided: false, place, bytes: from.bytes, score: from.score }))
  else if (from.pending >= anyLead) {
    for (const candidate of setting.expected.likelyAfter(from.context.before))
      if (isLead(candidate.pair & 0xff) && canBe(from.pending, candidate.pair >> 8) && isBare(from, candidate))
        close(from, candidate, true, 0, setting, into)
    const share = from.pending === anyLead ? 1 : shareVanishing(from.pending - anyLead)
    lose(from, Math.log(share * seldomFollows), 0, from.place, into)
  } else {
    for (const candidate of setting.expected.byLead(from.pending))
      if (isLead(candidate.pair & 0xff) && isBare(from, candidate)) close(from, candidate, true, 0, setting, into)
    lose(from, lostByLead, 0, from.place, into)
  }
}

/** Puts the hypotheses in which a pair without a character vanished before the byte at `place`: its first byte ends the pending character, its second begins the next. */
export function vanish(from: Hypothesis, place: number, setting: Setting, into: Beam): void {
  if (isInStep(from)) return
  const { pending } = from
  const { expected } = setting
  const isKnown = pending < anyLead
  const candidates = isKnown ? expected.vanishingByLead(pending) : expected.vanishing(pending - anyLead)
  for (const candidate of candidates) {
    const { pair } = candidate
    if (!canBe(pending, pair >> 8) || !isBare(from, candidate)) continue
    const score = scoreWith(from, candidate, 0, setting, into)
    if (score <= into.threshold) continue
    const change = {
      pending: anyLead + (pair & 0xff),
      place,
      start: from.place,
      bytes: pair,
      supplied: true,
      lost: false,
    }
    append(from, candidate, score, change, setting, into)
  }
  lose(from, isKnown ? lostBeforeVanished : lostWhereVanished, anyLead, from.place, into)
}

/** Whether a character can stand without an annotation. */
function isBare({ divided }: Hypothesis, { isListed }: Candidate): boolean {
  return divided || !isListed
}

/** What one more character leaves behind: the byte that is `pending` at `place` after it, the last two bytes read; and its own place, `start`. */
type Change = Pick<Hypothesis, 'pending' | 'place' | 'bytes'> & Pick<Link, 'supplied' | 'lost'> & { start: number }

/** Puts the hypothesis with the pending character. `cost` is what it costs besides its own likelihood, in nats below 0. */
export function close(
  from: Hypothesis,
  candidate: Candidate,
  supplied: boolean,
  cost: number,
  setting: Setting,
  into: Beam,
): void {
  const score = scoreWith(from, candidate, cost, setting, into)
  if (score <= into.threshold) return
  const { place } = from
  const change = { pending: 0, place, start: place, bytes: candidate.pair, supplied, lost: false }
  append(from, candidate, score, change, setting, into)
}

/** Puts the hypothesis with one more character, which was in step at `place`; `bytes` are then the last two. */
export function keep(
  from: Hypothesis,
  code: number,
  place: number,
  bytes: number,
  cost: number,
  setting: Setting,
  into: Beam,
): void {
  const candidate = setting.expected.candidateOf(code)
  const score = scoreWith(from, candidate, cost, setting, into)
  if (score <= into.threshold) return
  append(
    from,
    candidate,
    score,
    { pending: 0, place, start: place, bytes, supplied: false, lost: false },
    setting,
    into,
  )
}

/** The score of a hypothesis with one more character, none above the threshold if it would not be kept: most would not. */
function scoreWith(from: Hypothesis, candidate: Candidate, cost: number, { language }: Setting, into: Beam): number {
  const before = from.score + cost
  const floor = into.floor(before)
  const likely = language.probability(from.context, candidate, floor)
  if (candidate.written === closeBracket && from.open) return before + Math.log(Math.max(closingShare, likely))
  return likely <= floor ? Number.NEGATIVE_INFINITY : before + Math.log(likely)
}

/** Puts the hypothesis with one more character, whose score is known. */
function append(
  from: Hypothesis,
  { written: code, code: counted }: Candidate,
  score: number,
  { pending, place, start, bytes, supplied, lost }: Change,
  { language }: Setting,
  into: Beam,
): void {
  into.put({
    pending,
    divided: false,
    place,
    bytes,
    context: language.contextOf(from.context.before, counted),
    open: code === openBracket || (from.open && code !== closeBracket),
    score,
    last: { code: lost ? lostMark : code, place: start, supplied, lost, previous: from.last, rivals: [] },
  })
}

/** Puts the hypotheses in which a character of one byte stood at `place` that is lost: what can have stood there tells of what stands around it. */
export function eat(from: Hypothesis, place: number, setting: Setting, into: Beam): void {
  const change = { pending: 0, place, start: place, bytes: from.bytes, supplied: true, lost: true }
  for (const candidate of setting.expected.ofOneByte) {
    const score = scoreWith(from, candidate, 0, setting, into)
    if (score > into.threshold) append(from, candidate, score, change, setting, into)
  }
  lose(from, eatenCost, 0, place, into)
}

/** Puts the hypothesis with a character of which too little is known. */
function lose(from: Hypothesis, cost: number, pending: number, place: number, into: Beam): void {
  const score = from.score + cost
  if (score <= into.threshold) return
  const last: Link = { code: lostMark, place, supplied: true, lost: true, previous: from.last, rivals: [] }
  const { place: begins, bytes, open } = from
  into.put({ pending, divided: false, place: begins, bytes, context: noContext, open, score, last })
}
