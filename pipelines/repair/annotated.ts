import type { Step } from './aligned.ts'
import { expectedIn } from './expected.ts'
import type { Setting } from './extend.ts'
import { isDigit, isStop } from './folded.ts'
import { characterOf, pairOf } from './gbk.ts'
import { type Hypothesis, lostMark } from './hypothesis.ts'
import { type Language, learnLanguage } from './language.ts'
import { isAnnotated } from './listed.ts'
import { syllable, toneMark } from './pinyin.ts'
import type { Repair } from './repaired.ts'
import { simplifiedOf } from './script.ts'
import { searchRun } from './search.ts'
import { type Settled, settle } from './settle.ts'
import { widePair } from './tokens.ts'

/** An annotation to take out, or the place where decoding ran out of step. */
type Mark = { kind: 'annotation' | 'run'; start: number; end: number }

const possibleMark = new RegExp(`[(?](${syllable})\\)|\\?(?=\\??[。、；;]|[0-9])`, 'g')
/** A text with more runs than this is not worth the search: the rest of them is lost. */
const mostRuns = 500
/** A bracket opened further back than this is no longer waited for. */
const longestBracket = 30
/** A unit and what qualifies it (万亿元以) are not longer. */
const longestUnit = 5
const widePunctuation = /[，；：（）]/
/** Where text that ran out of step is in step again at the latest: at a byte that can end no character, or at punctuation. */
const certainStep = /[\n0-9 .%,，。;；]/g

/**
 * A text in which converted characters carry their pinyin (經(jīng)): without the annotations, and with the runs that they threw
 * out of step put back. Null if it carries none. Linear in the text but for the runs, whose search is bounded.
 */
export function takeOutAnnotations(raw: string): Step | null {
  if (!toneMark.test(raw)) return null
  const marks = findMarks(raw)
  if (!marks.some(({ kind }) => kind === 'annotation')) return null
  const decodeRun = runDecoder(raw, marks)
  const codes: number[] = []
  const offsets: number[] = []
  const repairs: Repair[] = []
  let position = 0
  const keepUntil = (end: number) => {
    for (; position < end; position += 1) {
      codes.push(raw.charCodeAt(position))
      offsets.push(position)
    }
  }
  for (const { kind, start: markStart, end } of marks) {
    if (markStart < position) continue
    keepUntil(markStart)
    if (kind === 'annotation') {
      repairs.push({ start: codes.length - 1, end: codes.length, kind: 'restored' })
      position = end
      continue
    }
    const run = decodeRun(markStart, codes)
    const first = codes.length
    for (const { code, raw, lost } of run.settled) {
      repairs.push({ start: codes.length, end: codes.length + 1, kind: lost ? 'damaged' : 'restored' })
      codes.push(code)
      offsets.push(raw)
    }
    const isDamaged = run.settled.some(({ lost }) => lost)
    const start = isDamaged ? numberBefore(codes, first) : first
    repairs.push({ start, end: codes.length, kind: 'out_of_step' })
    position = run.end
  }
  keepUntil(raw.length)
  offsets.push(raw.length)
  return { aligned: { text: textOf(codes), offsets }, repairs }
}

/** Where the number begins to end whose unit and qualifier (12%以内) run into lost characters at `end`, or `end` itself. */
function numberBefore(codes: readonly number[], end: number): number {
  for (let index = end - 1; index >= Math.max(end - longestUnit, 0); index -= 1) {
    const code = codes[index] ?? 0
    if (isDigit(code)) return index
    if (isStop(code)) return end
  }
  return end
}

function findMarks(raw: string): Mark[] {
  const marks: Mark[] = []
  for (const match of raw.matchAll(possibleMark)) {
    const start = match.index
    const end = start + match[0].length
    if (match[0].startsWith('?')) marks.push({ kind: 'run', start, end })
    else if (isAnnotation(raw, start, match[1] ?? '')) marks.push({ kind: 'annotation', start, end })
  }
  return marks
}

/** The bytes before an annotation are those of a character, or the second byte of one and a letter. */
function isAnnotation(raw: string, start: number, reading: string): boolean {
  const before = raw.charCodeAt(start - 1)
  if (isAnnotated(before, reading)) return true
  return before < 0x80 && isAnnotated(characterOf(pairOf(raw.charCodeAt(start - 2)) & 0xff, before), reading)
}

type Run = { settled: Settled[]; end: number }

/** Decodes runs of one text; the language is learnt from its clean part when the first run is met. */
function runDecoder(raw: string, marks: readonly Mark[]): (start: number, before: readonly number[]) => Run {
  let known: Setting | null = null
  let runs = 0
  return (start, before) => {
    runs += 1
    if (runs > mostRuns) return giveUp(raw, start)
    known ??= settingOf(raw, marks)
    const { hypotheses, end } = searchRun(raw, start, stateAfter(before, known.language), known)
    if (hypotheses.length > 0)
      return { settled: settle(hypotheses, [before.at(-1) ?? 0, raw.charCodeAt(end)], known.language), end }
    return giveUp(raw, start)
  }
}

function settingOf(raw: string, marks: readonly Mark[]): Setting {
  const listed = new Uint8Array(0x10000)
  for (const { kind, start } of marks) if (kind === 'annotation') listed[raw.charCodeAt(start - 1)] = 1
  const language = learnLanguage(cleanParts(raw, marks))
  return { language, expected: expectedIn(language, listed, !widePunctuation.test(raw)) }
}

function stateAfter(before: readonly number[], language: Language): Hypothesis {
  const code = before.at(-1) ?? 0
  const byte = (code < 0x80 ? widePair(code) : pairOf(code)) & 0xff
  const earlier = simplifiedOf(before.at(-2) ?? 0)
  const recent = before.slice(-longestBracket)
  const open = recent.lastIndexOf(0x28) > recent.lastIndexOf(0x29)
  const latest = simplifiedOf(code)
  const context = language.contextOf(earlier, latest)
  return { pending: 0, divided: false, raw: 0, bytes: byte, context, open, score: 0, last: null }
}

/** A run without any reading: all of it is lost, until it is certainly in step again. */
function giveUp(raw: string, start: number): Run {
  const end = stepAfter(raw, start + 1)
  const settled = Array.from({ length: end - start }, (_, index) => ({
    code: lostMark,
    raw: start + index,
    lost: true,
  }))
  return { settled, end }
}

function stepAfter(raw: string, start: number): number {
  certainStep.lastIndex = start + 1
  return certainStep.exec(raw)?.index ?? raw.length
}

/** The text between the marks that was never out of step. */
function cleanParts(raw: string, marks: readonly Mark[]): string[] {
  const parts: string[] = []
  let part = ''
  let position = 0
  for (const { kind, start, end } of marks) {
    if (start < position) continue
    part += raw.slice(position, start)
    position = end
    if (kind === 'annotation') continue
    parts.push(part)
    part = ''
    position = stepAfter(raw, start)
  }
  return [...parts, part + raw.slice(position)]
}

function textOf(codes: readonly number[]): string {
  const pieces: string[] = []
  for (let start = 0; start < codes.length; start += 4096)
    pieces.push(String.fromCharCode(...codes.slice(start, start + 4096)))
  return pieces.join('')
}
