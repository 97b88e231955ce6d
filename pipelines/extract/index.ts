import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Observation } from '../../schemas/observation.ts'
import type { Repair } from '../repair/repaired.ts'
import { sentenceOf } from './clauses.ts'
import { damageOf } from './damage.ts'
import { bareFactsOf, type Fact, factsOf, type Setting } from './facts.ts'
import { lex } from './lexer/lex.ts'
import { mentionsOf } from './mentions.ts'
import { calendarOf, resolveTime } from './periods.ts'
import { placesOf } from './places.ts'
import { openingPeriod, passagesOf } from './sections.ts'
import { viewOf } from './view.ts'

export { extractLines } from './tabular.ts'

/** What a report states: facts of catalogue indicators, every quantity, and what was left open. */
export type Extraction = { observations: Observation[]; mentions: Mention[]; findings: Finding[] }

const sentenceEnds = new Set([...'。!?'])

/**
 * Reads a report's facts out of its text. Offsets of the result are UTF-16 code units of `text`.
 * A pure function of its arguments; a report without a year gives mentions only.
 */
export function extract(document: Document, text: string, repairs: readonly Repair[]): Extraction {
  const view = viewOf(text)
  const known = calendarOf(document)
  const calendar = known ?? { year: 0, last: 0 }
  const places = placesOf(document)
  const damage = damageOf(repairs)
  const found = new Map<string, Observation>()
  const mentions: Mention[] = []
  const findings: Finding[] = []
  for (const passage of passagesOf(view.chars, view.paragraphs, calendar)) {
    let period = passage.period
    for (const { start, end } of sentencesOf(view.chars, passage.start, passage.end)) {
      if (start > passage.start) period = openingPeriod(view.chars, start, end, calendar) ?? period
      const setting: Setting = {
        document,
        calendar,
        view,
        text,
        section: passage.section,
        period,
        span: passage.span,
        touches: damage.touches,
      }
      const tokens = lex(view.chars, start, end, places)
      const { groups, bare } = sentenceOf(view.chars, tokens, (token) => resolveTime(token.time, calendar, period))
      const silent = known === null || passage.heading || passage.glossary
      const facts: Fact[] = silent
        ? []
        : [
            ...groups.flatMap((group) => factsOf(group, setting)),
            ...bare.flatMap((clause) => bareFactsOf(clause, setting)),
          ]
      const sound = facts.filter((fact) => !damage.spoils(fact, view))
      for (const { observation } of sound)
        if (!found.has(observation.observation_id)) found.set(observation.observation_id, observation)
      mentions.push(...mentionsOf(groups, sound, setting))
      for (const fact of facts) if (damage.spoils(fact, view)) findings.push(damage.finding(fact, document))
    }
  }
  return { observations: [...found.values()], mentions, findings }
}

function* sentencesOf(chars: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start
  for (let i = start; i < end; i++) {
    if (!sentenceEnds.has(chars[i] ?? '')) continue
    if (i > from) yield { start: from, end: i }
    from = i + 1
  }
  if (end > from) yield { start: from, end }
}
