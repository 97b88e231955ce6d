import type { Beam } from './beam.ts'
import type { Expected } from './expected.ts'
import { characterOf, isLead, isTrail, vanishingLeads } from './gbk.ts'
import { anyLead, type Hypothesis, isInStep, type Link, lostMark } from './hypothesis.ts'
import { type Language, noContext } from './language.ts'
import { isSimplifiedOnly } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { narrowed } from './tokens.ts'

/** What it takes to extend a hypothesis. `isListed`: whether the document annotates a character wherever it stands. */
export type Setting = {
  language: Language
  expected: Expected
  asciiPunctuation: boolean
  isListed: (code: number) => boolean
}

const openBracket = 0x28
const closeBracket = 0x29

/** A converted text has few Simplified characters but its own. */
const otherScriptCost = Math.log(1 / 1000)

/** An open bracket is closed sooner than the language of single characters knows. */
const closingShare = 0.1

/** A character is none of the expected ones this often; it can then be any of some 16,000. */
const unexpected = 0.002 / 16_000
/** Of those, how many one known byte leaves: about as many as there are of the other byte. */
const lostByTrail = Math.log(unexpected * 90)
const lostByLead = Math.log(unexpected * 120)
const lostBeforeVanished = Math.log(unexpected * vanishingLeads.length)

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
  if (isInStep(from)) {
    const bytes = (from.bytes & 0xff) * 256 + byte
    if (byte < 0x80) append(from, byte, 0, { pending: 0, raw, start: raw, bytes, supplied: false }, setting, into)
    else if (isLead(byte)) into.put({ ...from, pending: byte, divided: false, raw, bytes })
    return
  }
  if (!isTrail(byte)) return
  if (from.pending < anyLead) {
    close(from, from.pending * 256 + byte, 0, false, setting, into)
    return
  }
  for (const pair of setting.expected.byTrail(byte))
    if (canBe(from.pending, pair >> 8) && setting.isListed(characterOf(pair >> 8, byte)) === annotated)
      close(from, pair, 0, true, setting, into)
  lose(from, lostByTrail, 0, from.raw, into)
}

/** Puts the hypotheses after a lead byte of which nothing is known: it begins a character, or ends the pending one. */
export function readUnknown(from: Hypothesis, raw: number, setting: Setting, into: Beam): void {
  if (isInStep(from)) into.put({ ...from, pending: anyLead, divided: false, raw })
  else if (from.pending >= anyLead) lose(from, 0, 0, from.raw, into)
  else {
    for (const pair of setting.expected.byLead(from.pending))
      if (isLead(pair & 0xff) && isBare(from, pair, setting)) close(from, pair, 0, true, setting, into)
    lose(from, lostByLead, 0, from.raw, into)
  }
}

/** Puts the hypotheses in which a pair without a character vanished before the byte at `raw`: its first byte ends the pending character, its second begins the next. */
export function vanish(from: Hypothesis, raw: number, setting: Setting, into: Beam): void {
  if (isInStep(from)) return
  const isKnown = from.pending < anyLead
  const pairs = isKnown
    ? setting.expected.vanishingByLead(from.pending)
    : setting.expected.vanishing(Math.max(from.pending - anyLead, 0))
  for (const pair of pairs) {
    const trail = pair & 0xff
    if (canBe(from.pending, pair >> 8) && isBare(from, pair, setting)) {
      const change = { pending: anyLead + trail, raw, start: from.raw, bytes: pair, supplied: true }
      append(from, characterOf(pair >> 8, trail), 0, change, setting, into)
    }
  }
  lose(from, isKnown ? lostBeforeVanished : lostWhereVanished, anyLead, from.raw, into)
}

/** Whether a character can stand without an annotation. */
function isBare({ divided }: Hypothesis, pair: number, { isListed }: Setting): boolean {
  return divided || !isListed(characterOf(pair >> 8, pair & 0xff))
}

/** Puts the hypothesis with the character of two bytes, in step, if they have one. `cost` is what it costs besides its own likelihood, in nats below 0. */
export function close(
  from: Hypothesis,
  pair: number,
  cost: number,
  supplied: boolean,
  setting: Setting,
  into: Beam,
): void {
  const code = characterOf(pair >> 8, pair & 0xff)
  if (code === 0) return
  append(from, code, cost, { pending: 0, raw: from.raw, start: from.raw, bytes: pair, supplied }, setting, into)
}

/** What one more character leaves behind. `start` is its place, `bytes` are the last two read, `pending` the byte at `raw` after it. */
type Change = { pending: number; raw: number; start: number; bytes: number; supplied: boolean }

/** Puts the hypothesis with one more character. */
export function append(
  from: Hypothesis,
  character: number,
  cost: number,
  { pending, raw, start, bytes, supplied }: Change,
  { language, asciiPunctuation }: Setting,
  into: Beam,
): void {
  const { threshold } = into
  const code = asciiPunctuation ? narrowed(character) : character
  const scriptCost = language.isUsed(code) || !isSimplifiedOnly(code) ? 0 : otherScriptCost
  const before = from.score + cost + scriptCost
  if (before <= threshold) return
  const simplified = simplifiedOf(code)
  const likely = language.probability(from.context, simplified)
  const score = before + Math.log(code === closeBracket && from.open ? Math.max(closingShare, likely) : likely)
  if (score <= threshold) return
  const last: Link = { code, raw: start, supplied, lost: false, previous: from.last, rivals: [] }
  const context = language.contextOf(from.context.before, simplified)
  const open = code === openBracket || (from.open && code !== closeBracket)
  into.put({ pending, divided: false, raw, bytes, context, open, score, last })
}

/** Puts the hypothesis with a character of which too little is known. */
export function lose(from: Hypothesis, cost: number, pending: number, raw: number, into: Beam): void {
  const score = from.score + cost
  if (score <= into.threshold) return
  const last: Link = { code: lostMark, raw, supplied: true, lost: true, previous: from.last, rivals: [] }
  into.put({ ...from, pending, divided: false, context: noContext, score, last })
}
