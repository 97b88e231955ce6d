import type { Beam } from './beam.ts'
import { characterOf, isLead, isTrail, isVanishingLead, vanishingLeads } from './gbk.ts'
import type { Context, Language } from './language.ts'
import { isSimplifiedOnly } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { narrowed } from './tokens.ts'

/** A character of a reading: where its first byte stands in the raw text, and whether a byte of it was supplied by us. */
type Link = { code: number; raw: number; supplied: boolean; lost: boolean; previous: Link | null }

/** One way to read a run so far. */
export type Hypothesis = {
  /** What the first byte of the next character can be: 0 in step, else a lead byte, `anyLead`, or `anyLead` + the byte with which it forms no character. */
  pending: number
  /** Whether an annotation stood after that byte, so that none can stand after the character. */
  divided: boolean
  /** Where that byte stands in the raw text. */
  raw: number
  /** The last two bytes read: what an annotation that follows is about. */
  bytes: readonly [number, number]
  /** The last character, Simplified, and what it and the one before it mean to the language. */
  before: number
  context: Context
  /** Whether a bracket was opened and not yet closed. */
  open: boolean
  /** Natural logarithm of the probability. */
  score: number
  last: Link | null
}

export type Hypotheses = Beam<Hypothesis>

/** What it takes to extend a hypothesis. `isListed`: whether the document annotates a character wherever it stands. */
export type Setting = { language: Language; asciiPunctuation: boolean; isListed: (code: number) => boolean }

/** Nothing is known of a lead byte. */
export const anyLead = 256

/** After a lost character nothing is known of what comes next. */
const noContext: Context = { before: 0, own: -1, word: -1 }

const openBracket = 0x28
const closeBracket = 0x29

/** The mark of a lost character. */
export const lostMark = 0x25a1

/** A converted text has few Simplified characters but its own. */
const otherScriptCost = Math.log(1 / 1000)

/** An open bracket is closed sooner than the language of single characters knows. */
const closingShare = 0.1

/** A character is none of the expected ones this often; it can then be any of some 16,000. */
const unexpected = 0.002 / 16_000

/** The share of characters that let the pair after them vanish and are not among the commonest that do. */
const rarelyVanishes = 0.03

/** Whether a hypothesis stands at the end of a character. */
export function isInStep({ pending }: Hypothesis): boolean {
  return pending === 0
}

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
  into: Hypotheses,
): void {
  if (!into.accepts(from.score)) return
  if (isInStep(from)) {
    const bytes = [from.bytes[1], byte] as const
    if (byte < 0x80) append(from, byte, 0, { raw, bytes }, setting, into)
    else if (isLead(byte)) into.put({ ...from, pending: byte, divided: false, raw, bytes })
    return
  }
  if (!isTrail(byte)) return
  if (from.pending < anyLead) {
    close(from, from.pending, byte, { supplied: false }, setting, into)
    return
  }
  for (const pair of setting.language.pairsByTrail(byte))
    if (canBe(from.pending, pair >> 8) && setting.isListed(characterOf(pair >> 8, byte)) === annotated)
      close(from, pair >> 8, byte, { supplied: true }, setting, into)
  lose(from, Math.log(unexpected * 90), 0, into)
}

/** Puts the hypotheses after a lead byte of which nothing is known: it begins a character, or ends the pending one. */
export function readUnknown(from: Hypothesis, raw: number, setting: Setting, into: Hypotheses): void {
  if (isInStep(from)) into.put({ ...from, pending: anyLead, divided: false, raw })
  else if (from.pending >= anyLead) lose(from, 0, 0, into)
  else {
    for (const pair of setting.language.pairsByLead(from.pending))
      if (isLead(pair & 0xff) && isBare(from, pair, setting))
        close(from, pair >> 8, pair & 0xff, { supplied: true }, setting, into)
    lose(from, Math.log(unexpected * 120), 0, into)
  }
}

/** Puts the hypotheses in which a pair without a character vanished before the byte at `raw`: its first byte ends the pending character, its second begins the next. */
export function vanish(from: Hypothesis, raw: number, setting: Setting, into: Hypotheses): void {
  if (isInStep(from) || !into.accepts(from.score)) return
  const isKnown = from.pending < anyLead
  const pairs = isKnown
    ? setting.language.pairsByLead(from.pending)
    : setting.language.vanishingPairs(Math.max(from.pending - anyLead, 0))
  for (const pair of pairs) {
    const lead = pair >> 8
    const trail = pair & 0xff
    if (isVanishingLead(trail) && canBe(from.pending, lead) && isBare(from, pair, setting))
      close(from, lead, trail, { supplied: true, next: anyLead + trail, raw }, setting, into)
  }
  lose(from, Math.log(isKnown ? unexpected * vanishingLeads.length : rarelyVanishes), anyLead, into)
}

/** Whether a character can stand without an annotation. */
function isBare({ divided }: Hypothesis, pair: number, { isListed }: Setting): boolean {
  return divided || !isListed(characterOf(pair >> 8, pair & 0xff))
}

/** Puts the hypothesis with the character of two bytes, if they have one; `next`, at `raw`, is then the pending byte. */
export function close(
  from: Hypothesis,
  lead: number,
  trail: number,
  { supplied, cost = 0, next = 0, raw = from.raw }: { supplied: boolean; cost?: number; next?: number; raw?: number },
  setting: Setting,
  into: Hypotheses,
): void {
  const code = characterOf(lead, trail)
  if (code === 0) return
  append(from, code, cost, { supplied, pending: next, next: raw, bytes: [lead, trail] }, setting, into)
}

type Appended = {
  raw?: number
  supplied?: boolean
  bytes?: readonly [number, number]
  pending?: number
  next?: number
}

/** Puts the hypothesis with one more character. `raw` is its place, `bytes` are the last two read, `pending` the byte at `next`. */
export function append(
  from: Hypothesis,
  character: number,
  cost: number,
  { raw = from.raw, supplied = false, bytes = from.bytes, pending = 0, next = from.raw }: Appended,
  { language, asciiPunctuation }: Setting,
  into: Hypotheses,
): void {
  const code = asciiPunctuation ? narrowed(character) : character
  const simplified = simplifiedOf(code)
  const scriptCost = language.isUsed(code) || !isSimplifiedOnly(code) ? 0 : otherScriptCost
  if (!into.accepts(from.score + cost + scriptCost)) return
  const isClosing = code === closeBracket && from.open
  const likely = language.probability(from.context, simplified)
  const score = from.score + cost + scriptCost + Math.log(isClosing ? Math.max(closingShare, likely) : likely)
  if (!into.accepts(score)) return
  into.put({
    pending,
    divided: false,
    raw: next,
    bytes,
    before: simplified,
    context: language.contextOf(from.before, simplified),
    open: code === openBracket || (from.open && code !== closeBracket),
    score,
    last: { code, raw, supplied, lost: false, previous: from.last },
  })
}

/** Puts the hypothesis with a character of which too little is known. */
export function lose(from: Hypothesis, cost: number, pending: number, into: Hypotheses, raw = from.raw): void {
  const score = from.score + cost
  if (!into.accepts(score)) return
  const last = { code: lostMark, raw, supplied: true, lost: true, previous: from.last }
  into.put({ ...from, pending, divided: false, before: 0, context: noContext, score, last })
}
