import { characterOf, isLead, isTrail, isVanishingLead, leads, vanishingLeads, vanishingSeconds } from './gbk.ts'
import type { Language } from './language.ts'
import { simplifiedOf } from './script.ts'
import { narrowed } from './tokens.ts'

/** A character of a reading: where its first byte stands in the raw text, and whether a byte of it was supplied by us. */
type Link = { code: number; raw: number; supplied: boolean; lost: boolean; previous: Link | null }

/** One way to read a run so far. */
export type Hypothesis = {
  /** What the first byte of the next character can be: nothing in step, one byte or several out of step. */
  pending: readonly number[]
  /** Whether we supplied that byte. */
  supplied: boolean
  /** Where that byte stands in the raw text. */
  raw: number
  /** The last two bytes read: what an annotation that follows is about. */
  bytes: readonly [number, number]
  /** The last two characters, Simplified, for the language model. */
  context: readonly [number, number]
  /** Whether a bracket was opened and not yet closed. */
  open: boolean
  /** Natural logarithm of the probability. */
  score: number
  last: Link | null
}

/** What it takes to extend a hypothesis. */
export type Setting = { language: Language; asciiPunctuation: boolean }

const openBracket = 0x28
const closeBracket = 0x29

/** The mark of a lost character. */
export const lostMark = 0x25a1

/** A character that was eaten costs as much as one of some twenty. */
const eatenCost = Math.log(1 / 20)

/** What it costs to read a character of the other script: converted texts hardly have any. */
const otherScriptCost = Math.log(1 / 1000)

/** An open bracket is closed sooner than the language of single characters knows. */
const closingScore = Math.log(1 / 10)

/** Some 6,000 characters of GBK are in use. */
const shareInUse = 6000 / 21791

const nothing: readonly number[] = []

/** Whether a hypothesis stands at the end of a character. */
export function isInStep({ pending }: Hypothesis): boolean {
  return pending.length === 0
}

/** The hypotheses that reading one more byte gives: none if no character can come of it. */
export function read(from: Hypothesis, byte: number, raw: number, setting: Setting): Hypothesis[] {
  const second = from.bytes[1]
  if (isInStep(from)) {
    if (byte < 0x80) return [append(from, byte, raw, false, setting, [second, byte])]
    return isLead(byte) ? [{ ...from, pending: [byte], supplied: false, raw, bytes: [second, byte] }] : []
  }
  if (!isTrail(byte)) return []
  const [lead] = from.pending
  if (from.pending.length === 1 && lead !== undefined) return close(from, lead, byte, from.supplied, setting)
  const pairs = setting.language.pairsByTrail(byte).filter((pair) => from.pending.includes(pair >> 8))
  return closeSupplied(from, pairs, from.pending.length, setting).map((closed) => ({
    ...closed,
    bytes: [closed.bytes[0], byte],
  }))
}

/** The hypotheses after a byte of which nothing is known: it begins a character, or ends the pending one. */
export function readUnknown(from: Hypothesis, raw: number, setting: Setting): Hypothesis[] {
  if (isInStep(from)) return [{ ...from, pending: leads, supplied: true, raw }]
  const [pairs, possible] = unfinished(from, setting)
  return closeSupplied(from, pairs, possible * leads.length, setting)
}

/** The hypotheses in which a pair without a character vanished before the byte at `raw`: its first byte ends the pending character, its second begins the next. */
export function vanish(from: Hypothesis, raw: number, setting: Setting): Hypothesis[] {
  if (isInStep(from)) return []
  const [pairs, possible] = unfinished(from, setting)
  const vanishing = pairs.filter((pair) => isVanishingLead(pair & 0xff))
  return closeSupplied(from, vanishing, possible * vanishingLeads.length, setting).map((closed) => ({
    ...closed,
    pending: closed.last?.lost ? leads : vanishingSeconds(closed.bytes[1]),
    supplied: true,
    raw,
  }))
}

/** The known characters that can be read from the pending byte, with how many leads it may be. */
function unfinished(
  { pending, context }: Hypothesis,
  { language }: Setting,
): [pairs: readonly number[], leads: number] {
  const [lead] = pending
  if (pending.length === 1 && lead !== undefined) return [language.pairsByLead(lead), 1]
  return [language.pairsAfter(context[1]).filter((pair) => pending.includes(pair >> 8)), pending.length]
}

/** A hypothesis for each character that rests on bytes supplied by us, and one for all those unknown to the language: it is lost. */
function closeSupplied(from: Hypothesis, pairs: readonly number[], possible: number, setting: Setting): Hypothesis[] {
  const known = pairs.flatMap((pair) => close(from, pair >> 8, pair & 0xff, true, setting))
  return [...known, appendLost(from, from.raw, Math.log(possible * shareInUse) + unknownCost(from, setting))]
}

function unknownCost({ context }: Hypothesis, { language }: Setting): number {
  return language.logProbability(context[0], context[1], lostMark)
}

/** The hypothesis with the character of two bytes, if they have one. */
export function close(
  from: Hypothesis,
  lead: number,
  trail: number,
  supplied: boolean,
  setting: Setting,
): Hypothesis[] {
  const code = characterOf(lead, trail)
  return code === 0 ? [] : [append(from, code, from.raw, supplied, setting, [lead, trail])]
}

/** The hypothesis with one more character, in step. `bytes` are the last two read. */
export function append(
  from: Hypothesis,
  character: number,
  raw: number,
  supplied: boolean,
  { language, asciiPunctuation }: Setting,
  bytes: readonly [number, number] = from.bytes,
): Hypothesis {
  const code = asciiPunctuation ? narrowed(character) : character
  const simplified = simplifiedOf(code)
  const scriptCost = language.isInScript(code) ? 0 : otherScriptCost
  const [earlier, before] = from.context
  const likely = language.logProbability(earlier, before, simplified)
  return {
    pending: nothing,
    supplied: false,
    raw: from.raw,
    bytes,
    context: [before, simplified],
    open: code === openBracket || (from.open && code !== closeBracket),
    score: from.score + scriptCost + (code === closeBracket && from.open ? Math.max(closingScore, likely) : likely),
    last: { code, raw, supplied, lost: false, previous: from.last },
  }
}

/** The hypothesis with a character that was eaten: no byte brings it back. */
export function appendEaten(from: Hypothesis, raw: number): Hypothesis {
  return appendLost(from, raw, eatenCost)
}

function appendLost(from: Hypothesis, raw: number, cost: number): Hypothesis {
  const last = { code: lostMark, raw, supplied: true, lost: true, previous: from.last }
  return { ...from, pending: nothing, supplied: false, context: [0, 0], score: from.score + cost, last }
}
