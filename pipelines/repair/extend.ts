import type { Beam } from './beam.ts'
import type { Candidate, Expected } from './expected.ts'
import { characterOf, isLead, isTrail, vanishingLeads } from './gbk.ts'
import { anyLead, type Hypothesis, isInStep, type Link, lostMark } from './hypothesis.ts'
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

/** A character of one byte that the document does not use elsewhere. */
const eatenCost = Math.log(0.002)

/** The share of characters that let the pair after them vanish and are not among the commonest that do. */
const lostWhereVanished = Math.log(0.03)

/** Whether the pending byte can be `lead`. */
function canBe(pending: number, lead: number): boolean {
  if (pending < anyLead) return pending === lead
  return isLead(lead) && (pending === anyLead || characterOf(pending - anyLead, lead) === 0)
}

/** Puts the hypotheses that reading one more byte gives: none if no character can come of it. `annotated`: an annotation follows it. */
export function read(
  from: Hypothesis,
  byte: number,
  raw: number,
  annotated: boolean,
  setting: Setting,
  into: Beam,
): void {
  const { expected } = setting
  const { pending } = from
  if (pending === 0) {
    const bytes = (from.bytes & 0xff) * 256 + byte
    if (byte < 0x80) append(from, expected.candidateOf(byte), { ...inStepAt(raw), bytes }, 0, setting, into)
    else if (isLead(byte)) into.put({ ...from, pending: byte, divided: false, raw, bytes })
  } else if (isTrail(byte) && pending < anyLead) {
    const code = characterOf(pending, byte)
    if (code !== 0) close(from, expected.candidateOf(code), false, 0, setting, into)
  } else if (isTrail(byte)) {
    for (const candidate of expected.byTrail(byte))
      if (candidate.isListed === annotated && canBe(pending, candidate.pair >> 8))
        close(from, candidate, true, 0, setting, into)
    lose(from, lostByTrail, 0, from.raw, into)
  }
}

/** Puts the hypotheses after a lead byte of which nothing is known: it begins a character, or ends the pending one. */
export function readUnknown(from: Hypothesis, raw: number, setting: Setting, into: Beam): void {
  if (isInStep(from)) into.put({ ...from, pending: anyLead, divided: false, raw })
  else if (from.pending >= anyLead) lose(from, 0, 0, from.raw, into)
  else {
    for (const candidate of setting.expected.byLead(from.pending))
      if (isLead(candidate.pair & 0xff) && isBare(from, candidate)) close(from, candidate, true, 0, setting, into)
    lose(from, lostByLead, 0, from.raw, into)
  }
}

/** Puts the hypotheses in which a pair without a character vanished before the byte at `raw`: its first byte ends the pending character, its second begins the next. */
export function vanish(from: Hypothesis, raw: number, setting: Setting, into: Beam): void {
  if (isInStep(from)) return
  const { pending } = from
  const { expected } = setting
  const isKnown = pending < anyLead
  const candidates = isKnown ? expected.vanishingByLead(pending) : expected.vanishing(pending - anyLead)
  for (const candidate of candidates) {
    const { pair } = candidate
    if (!canBe(pending, pair >> 8) || !isBare(from, candidate)) continue
    const change = { pending: anyLead + (pair & 0xff), raw, start: from.raw, bytes: pair, supplied: true, lost: false }
    append(from, candidate, change, 0, setting, into)
  }
  lose(from, isKnown ? lostBeforeVanished : lostWhereVanished, anyLead, from.raw, into)
}

/** Whether a character can stand without an annotation. */
function isBare({ divided }: Hypothesis, { isListed }: Candidate): boolean {
  return divided || !isListed
}

/** What one more character leaves behind: the byte that is `pending` at `raw` after it, the last two bytes read; and its own place, `start`. */
type Change = Pick<Hypothesis, 'pending' | 'raw' | 'bytes'> & Pick<Link, 'supplied' | 'lost'> & { start: number }

function inStepAt(raw: number): Omit<Change, 'bytes'> {
  return { pending: 0, raw, start: raw, supplied: false, lost: false }
}

/** Puts the hypothesis with the pending character. `cost` is what it costs besides its own likelihood, in nats below 0. */
export function close(
  from: Hypothesis,
  candidate: Candidate,
  supplied: boolean,
  cost: number,
  setting: Setting,
  into: Beam,
): void {
  const { raw } = from
  append(
    from,
    candidate,
    { pending: 0, raw, start: raw, bytes: candidate.pair, supplied, lost: false },
    cost,
    setting,
    into,
  )
}

/** Puts the hypothesis with one more character that was in step at `raw`. */
export function keep(from: Hypothesis, code: number, raw: number, cost: number, setting: Setting, into: Beam): void {
  const change = { ...inStepAt(raw), bytes: from.bytes }
  append(from, setting.expected.candidateOf(code), change, cost, setting, into)
}

function append(
  from: Hypothesis,
  candidate: Candidate,
  { pending, raw, start, bytes, supplied, lost }: Change,
  cost: number,
  { language }: Setting,
  into: Beam,
): void {
  const before = from.score + cost
  const floor = into.floor(before)
  const likely = language.probability(from.context, candidate, floor)
  const isClosing = candidate.written === closeBracket && from.open
  if (likely <= floor && !isClosing) return
  const score = before + Math.log(isClosing ? Math.max(closingShare, likely) : likely)
  const { written: code } = candidate
  into.put({
    pending,
    divided: false,
    raw,
    bytes,
    context: language.contextOf(from.context.before, candidate.code),
    open: code === openBracket || (from.open && code !== closeBracket),
    score,
    last: { code: lost ? lostMark : code, raw: start, supplied, lost, previous: from.last, rivals: [] },
  })
}

/** Puts the hypotheses in which a character of one byte stood at `raw` that is lost: what can have stood there tells of what stands around it. */
export function eat(from: Hypothesis, raw: number, setting: Setting, into: Beam): void {
  const change = { ...inStepAt(raw), bytes: from.bytes, supplied: true, lost: true }
  for (const candidate of setting.expected.ofOneByte) append(from, candidate, change, 0, setting, into)
  lose(from, eatenCost, 0, raw, into)
}

/** Puts the hypothesis with a character of which too little is known. */
function lose(from: Hypothesis, cost: number, pending: number, raw: number, into: Beam): void {
  const score = from.score + cost
  if (score <= into.threshold) return
  const last: Link = { code: lostMark, raw, supplied: true, lost: true, previous: from.last, rivals: [] }
  into.put({ ...from, pending, divided: false, context: noContext, score, last })
}
