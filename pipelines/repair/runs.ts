import { expectedIn } from './expected.ts'
import type { Setting } from './extend.ts'
import { pairOf } from './gbk.ts'
import { type Hypothesis, lostMark } from './hypothesis.ts'
import { type Language, learnLanguage } from './language.ts'
import { annotatedIn, cleanParts, type Mark, stepAfter } from './marks.ts'
import { once } from './memo.ts'
import { simplifiedOf } from './script.ts'
import { runSearch } from './search.ts'
import { type Settled, settle } from './settle.ts'
import { widePair } from './tokens.ts'

/** What a run is repaired to, and where in the raw text it ends. */
export type Run = { settled: readonly Settled[]; end: number }

/** A text with more runs than this is not worth the search: the rest of them is lost. */
const mostRuns = 500
/** A bracket opened further back than this is no longer waited for. */
const longestBracket = 30
const openBracket = 0x28
const closeBracket = 0x29
const widePunctuation = /[，；：（）]/

/**
 * Decodes runs of one raw text in their order: from the start of a run and the repaired text before it (UTF-16 code units). The language
 * is learnt from the clean part of the text when the first run is met.
 */
export function runDecoder(raw: string, marks: readonly Mark[]): (start: number, before: readonly number[]) => Run {
  const learnt = once(() => {
    const setting = settingOf(raw, marks)
    return { language: setting.language, search: runSearch(raw, setting) }
  })
  let runs = 0
  return (start, before) => {
    runs += 1
    if (runs > mostRuns) return giveUp(raw, start)
    const { language, search } = learnt()
    const { hypotheses, end } = search(start, stateAfter(before, language))
    if (hypotheses.length === 0) return giveUp(raw, start)
    return { settled: settle(hypotheses, [before.at(-1) ?? 0, raw.charCodeAt(end)], language), end }
  }
}

function settingOf(raw: string, marks: readonly Mark[]): Setting {
  const language = learnLanguage(cleanParts(raw, marks))
  return { language, expected: expectedIn(language, annotatedIn(raw, marks), !widePunctuation.test(raw)) }
}

/** In step after a text. Punctuation that is ASCII now was full-width then. */
function stateAfter(before: readonly number[], language: Language): Hypothesis {
  const code = before.at(-1) ?? 0
  const bytes = (code < 0x80 ? widePair(code) : pairOf(code)) & 0xff
  const recent = before.slice(-longestBracket)
  const open = recent.lastIndexOf(openBracket) > recent.lastIndexOf(closeBracket)
  const context = language.contextOf(simplifiedOf(before.at(-2) ?? 0), simplifiedOf(code))
  return { pending: 0, divided: false, place: 0, bytes, context, open, score: 0, last: null }
}

/** A run without any reading: all of it is lost, until it is certainly in step again. */
function giveUp(raw: string, start: number): Run {
  const end = stepAfter(raw, start + 1)
  const settled = Array.from({ length: end - start }, (_, index) => ({
    code: lostMark,
    place: index,
    lost: true,
  }))
  return { settled, end }
}
