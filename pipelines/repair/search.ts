import { Beam, beamMargin } from './beam.ts'
import { canBe, close, eat, keep, read, readUnknown, type Setting, unlistedCost, vanish } from './extend.ts'
import { characterOf, isTrail, pairOf } from './gbk.ts'
import { begun, type Hypothesis, isInStep, scored } from './hypothesis.ts'
import { annotatedWith, isAnnotated } from './listed.ts'
import { type Token, tokenAt, widePair } from './tokens.ts'

/** A run that has not come back into step after so many tokens is not understood. */
const longestRun = 200
/** Of a hypothesis this many nats behind the best one it is not asked whether a pair vanished. */
const vanishMargin = 6
/** Characters after the run by which its readings are compared too. */
const rightContext = 3
/** No question mark of an author stands before a separator, but one that an earlier decoder left may. */
const questionCost = Math.log(1 / 1000)

const questionMark = 0x3f
const loneByte = 0x80

/**
 * What can be read from a run: the hypotheses, best first (none if there is no reading), their places counted from its start; and where in
 * the raw text it is in step again.
 */
export type Search = { hypotheses: readonly Hypothesis[]; end: number }

/** The beam after a token of a run, and what it became after the tokens that followed it in the runs read so far. */
type Step = { beam: readonly Hypothesis[]; following: Map<string, Step> }

/**
 * Reads the runs of one raw text that are out of step. From `start` it reads in step with the bytes as they were before decoding, and keeps
 * the likeliest hypotheses (a beam). `first` is the state of the text before the run. A text repeats its terms, and the same term after the
 * same characters was damaged in the same way: as far as a run is like an earlier one it is not searched again.
 */
export function runSearch(raw: string, setting: Setting): (start: number, first: Hypothesis) => Search {
  const openings = new Map<string, Step>()
  return (start, first) => {
    const { before, own, word } = first.context
    const opening = `${raw.charAt(start - 1)} ${before} ${own} ${word} ${first.bytes} ${first.open}`
    let step = known(openings, opening, () => [first])
    let position = start
    let token = tokenAt(raw, position)
    let last: Token | null = null
    for (let count = 0; count < longestRun && position < raw.length; count += 1) {
      position = token.end
      const next = tokenAt(raw, position)
      const { beam, following } = step
      step = known(following, seenOf(raw, token, next), () => {
        const place = token.start - start
        const whole = mayHaveVanished(last, token) ? withVanished(beam, place, setting) : beam
        return advance(whole, token, place, next, setting)
      })
      if (step.beam.length === 0) break
      if (step.beam.every(isInStep) && next.kind !== 'annotation' && next.kind !== 'lost')
        return { hypotheses: weighContext(step.beam, raw, position, setting), end: position }
      last = token
      token = next
    }
    return { hypotheses: position === raw.length ? step.beam.filter(isInStep) : [], end: position }
  }
}

/** What a step sees of the raw text: the token, and of the next one only its kind. */
function seenOf(raw: string, token: Token, next: Token): string {
  const atSeparator = token.kind === 'lost' && token.atSeparator
  return `${raw.slice(token.start, token.end)} ${token.kind} ${atSeparator} ${next.kind}`
}

function known(steps: Map<string, Step>, seen: string, search: () => readonly Hypothesis[]): Step {
  const step = steps.get(seen) ?? { beam: search(), following: new Map() }
  steps.set(seen, step)
  return step
}

/**
 * Whether a pair can have vanished before a token: it leaves a byte behind that needs another one. Between a byte lost at a separator and the
 * separator nothing stood.
 */
function mayHaveVanished(before: Token | null, token: Token): boolean {
  if (before?.kind === 'lost' && before.atSeparator) return false
  return token.kind !== 'annotation' && (token.kind !== 'byte' || isTrail(token.byte))
}

/** The beam after a token at `place` of the run. */
function advance(
  beam: readonly Hypothesis[],
  token: Token,
  place: number,
  next: Token,
  setting: Setting,
): readonly Hypothesis[] {
  const annotated = next.kind === 'annotation'
  switch (token.kind) {
    case 'pair':
      return feed(beam, [token.lead, token.trail], place, annotated, setting)
    case 'byte':
      return feed(beam, [token.byte], place, annotated, setting)
    case 'punctuation':
      return punctuate(beam, token.byte, place, annotated, setting)
    case 'annotation':
      return beam.filter(({ bytes }) => isAnnotated(characterOf(bytes >> 8, bytes & 0xff), token.reading))
    case 'lost':
      return loseByte(beam, token, place, setting)
    case 'lone':
      return [
        ...keepAll(beam, token.code, place, setting),
        ...feed(beam.filter(isOutOfStep), [loneByte], place, annotated, setting),
      ]
    case 'foreign':
      return keepAll(beam, token.code, place, setting)
  }
}

/** A character that was in step. */
function keepAll(beam: readonly Hypothesis[], code: number, place: number, setting: Setting): readonly Hypothesis[] {
  const into = new Beam()
  for (const from of beam) if (isInStep(from)) keep(from, code, place, from.bytes, 0, setting, into)
  return into.items()
}

function isOutOfStep(hypothesis: Hypothesis): boolean {
  return !isInStep(hypothesis)
}

function feed(
  beam: readonly Hypothesis[],
  bytes: readonly number[],
  place: number,
  annotated: boolean,
  setting: Setting,
): readonly Hypothesis[] {
  let hypotheses = beam
  bytes.forEach((byte, index) => {
    const into = new Beam()
    for (const from of hypotheses) read(from, byte, place, annotated && index === bytes.length - 1, setting, into)
    hypotheses = into.items()
  })
  return hypotheses
}

/** Punctuation in step is itself; out of step it was full-width. */
function punctuate(
  beam: readonly Hypothesis[],
  byte: number,
  place: number,
  annotated: boolean,
  setting: Setting,
): readonly Hypothesis[] {
  const wide = widePair(byte)
  const into = new Beam()
  const outOfStep = beam.filter(isOutOfStep)
  for (const from of feed(beam.filter(isInStep), [byte], place, annotated, setting)) into.put(from)
  for (const from of feed(outOfStep, [wide >> 8, wide & 0xff], place, annotated, setting)) into.put(from)
  return into.items()
}

/** The beam, what becomes of it if a pair vanished here, and of the likeliest of those if another did: not what is then as far behind the best as no hypothesis is kept. */
function withVanished(beam: readonly Hypothesis[], place: number, setting: Setting): readonly Hypothesis[] {
  const best = Math.max(...beam.map(({ score }) => score))
  const least = best - beamMargin
  const once = new Beam(least)
  for (const from of beam) if (from.score > best - vanishMargin) vanish(from, place, setting, once)
  const twice = new Beam(least)
  const [likeliest] = once.items()
  if (likeliest) vanish(likeliest, place, setting, twice)
  return [...beam, ...once.items(), ...twice.items()]
}

/** A lead byte was lost: with an annotation, as part of a character of that reading; else unless at a separator, with a byte after it. */
function loseByte(
  beam: readonly Hypothesis[],
  token: Token & { kind: 'lost' },
  place: number,
  setting: Setting,
): readonly Hypothesis[] {
  const into = new Beam()
  for (const from of beam) {
    if (token.reading !== null) loseRead(from, place, token.reading, setting, into)
    else if (isInStep(from)) {
      keep(from, questionMark, place, from.bytes, token.atSeparator ? questionCost : 0, setting, into)
      if (token.atSeparator) readUnknown(from, place, setting, into)
    } else if (token.atSeparator) readUnknown(from, place, setting, into)
    else eatAfter(from, place, setting, into)
  }
  return into.items()
}

/** The lost byte ends the pending character, and a character of one byte was lost with it. */
function eatAfter(from: Hypothesis, place: number, setting: Setting, into: Beam): void {
  const ended = new Beam()
  readUnknown(from, place, setting, ended)
  for (const hypothesis of ended.items()) eat(hypothesis, place, setting, into)
}

/** Together with the byte before it, the lost byte is a character of that reading. */
function loseRead(from: Hypothesis, place: number, reading: string, setting: Setting, into: Beam): void {
  for (const code of annotatedWith(reading)) {
    const pair = pairOf(code)
    const lead = pair >> 8
    const candidate = setting.expected.candidateOf(code)
    const cost = candidate.isListed ? 0 : unlistedCost
    if (!isInStep(from)) {
      if (canBe(from.pending, lead)) close(from, candidate, true, cost, setting, into)
    } else if (lead === (from.bytes & 0xff)) {
      into.put(begun(from, { pending: pair & 0xff, divided: true, place, bytes: pair, score: from.score + cost }))
    }
  }
}

/** Adds to each score how well the text goes on after the run. */
function weighContext(
  beam: readonly Hypothesis[],
  raw: string,
  end: number,
  { language }: Setting,
): readonly Hypothesis[] {
  const into = new Beam()
  for (const hypothesis of beam) {
    let { context, score } = hypothesis
    for (const character of raw.slice(end, end + rightContext)) {
      const next = language.characterOf(character.charCodeAt(0))
      score += Math.log(language.probability(context, next))
      context = language.contextOf(context.before, next.code)
    }
    into.put(scored(hypothesis, score))
  }
  return into.items()
}
