import { characterOf, pairOf } from './gbk.ts'
import {
  append,
  appendEaten,
  close,
  type Hypothesis,
  isInStep,
  read,
  readUnknown,
  type Setting,
  vanish,
} from './hypothesis.ts'
import { annotatedWith, isAnnotated } from './listed.ts'
import { simplifiedOf } from './script.ts'
import { type Token, tokenAt, widePair } from './tokens.ts'

/** How many hypotheses go on from one token to the next. */
const beamWidth = 16
/** A hypothesis this many nats behind the best one is given up. */
const beamMargin = 18
/** Pairs that vanished one after another. */
const mostVanished = 2
/** A run that has not come back into step after so many tokens is not understood. */
const longestRun = 200
/** Characters after the run by which its readings are compared too. */
const rightContext = 2

const questionMark = 0x3f

/** What can be read from a run: the hypotheses, best first (none if there is no reading), and where in the raw text it is in step again. */
export type Search = { hypotheses: Hypothesis[]; end: number }

/**
 * Reads a run that is out of step from `start` in the raw text, in step with the bytes as they were before decoding, and keeps the
 * likeliest hypotheses (a beam). `first` is the state of the text before the run.
 */
export function searchRun(raw: string, start: number, first: Hypothesis, setting: Setting): Search {
  let beam = [first]
  let position = start
  for (let count = 0; count < longestRun && position < raw.length; count += 1) {
    const token = tokenAt(raw, position)
    beam = prune(advance(beam, token, setting))
    if (beam.length === 0) break
    position = token.end
    if (beam.every(isInStep) && !continues(raw, position)) {
      return { hypotheses: weighContext(beam, raw, position, setting), end: position }
    }
  }
  return { hypotheses: position === raw.length ? beam.filter(isInStep) : [], end: position }
}

function continues(raw: string, position: number): boolean {
  const { kind } = tokenAt(raw, position)
  return kind === 'annotation' || kind === 'lost'
}

function advance(beam: readonly Hypothesis[], token: Token, setting: Setting): Hypothesis[] {
  switch (token.kind) {
    case 'pair':
      return feed(beam, [token.lead, token.trail], token.start, setting)
    case 'byte':
      return feed(beam, [token.byte], token.start, setting)
    case 'punctuation':
      return [
        ...feed(beam.filter(isInStep), [token.byte], token.start, setting),
        ...feed(beam.filter(isOutOfStep), bytesOf(widePair(token.byte)), token.start, setting),
      ]
    case 'annotation':
      return beam.filter(({ bytes }) => isAnnotated(characterOf(...bytes), token.reading))
    case 'lost':
      return withVanished(beam, token.start, setting).flatMap((from) =>
        token.reading === null
          ? loseByte(from, token.start, token.atSeparator, setting)
          : loseRead(from, token.start, token.reading, setting),
      )
    case 'foreign':
      return beam.filter(isInStep).map((from) => append(from, token.code, token.start, false, setting))
  }
}

function bytesOf(pair: number): number[] {
  return [pair >> 8, pair & 0xff]
}

function isOutOfStep(hypothesis: Hypothesis): boolean {
  return !isInStep(hypothesis)
}

function feed(beam: readonly Hypothesis[], bytes: readonly number[], raw: number, setting: Setting): Hypothesis[] {
  let hypotheses = withVanished(beam, raw, setting)
  for (const byte of bytes) hypotheses = hypotheses.flatMap((from) => read(from, byte, raw, setting))
  return hypotheses
}

/** The beam, and what becomes of it if pairs vanished here. */
function withVanished(beam: readonly Hypothesis[], raw: number, setting: Setting): Hypothesis[] {
  const all = [...beam]
  let latest = beam.filter(isOutOfStep)
  for (let count = 0; count < mostVanished && latest.length > 0; count += 1) {
    latest = prune(latest.flatMap((from) => vanish(from, raw, setting)))
    all.push(...latest)
  }
  return all
}

/** A lost lead byte with an annotation: together with the byte before it, it is a character of that reading. */
function loseRead(from: Hypothesis, raw: number, reading: string, setting: Setting): Hypothesis[] {
  return annotatedWith(reading).flatMap((code) => {
    const lead = pairOf(code) >> 8
    const lost = pairOf(code) & 0xff
    if (isInStep(from)) return lead === from.bytes[1] ? read(from, lost, raw, setting) : []
    return from.pending.includes(lead) ? close(from, lead, lost, from.supplied, setting) : []
  })
}

/** A lost lead byte of which nothing is known; unless it stood at a separator, it took the byte after it along. In step it is a question mark. */
function loseByte(from: Hypothesis, raw: number, atSeparator: boolean, setting: Setting): Hypothesis[] {
  if (atSeparator) return readUnknown(from, raw, setting)
  if (isInStep(from)) return read(from, questionMark, raw, setting)
  return readUnknown(from, raw, setting).map((ended) => appendEaten(ended, raw))
}

function prune(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const sorted = hypotheses.toSorted((one, other) => other.score - one.score)
  const best = sorted[0]
  if (!best) return []
  return sorted.slice(0, beamWidth).filter(({ score }) => score > best.score - beamMargin)
}

/** Adds to each score how well the text goes on after the run. */
function weighContext(beam: readonly Hypothesis[], raw: string, end: number, { language }: Setting): Hypothesis[] {
  return prune(
    beam.map((hypothesis) => {
      let [earlier, before] = hypothesis.context
      let score = hypothesis.score
      for (const character of raw.slice(end, end + rightContext)) {
        const code = simplifiedOf(character.charCodeAt(0))
        score += language.logProbability(earlier, before, code)
        earlier = before
        before = code
      }
      return { ...hypothesis, score }
    }),
  )
}
