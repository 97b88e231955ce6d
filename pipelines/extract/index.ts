import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Observation } from '../../schemas/observation.ts'
import type { Repair } from '../repair/index.ts'
import { sentenceOf } from './clauses/clauses.ts'
import { labelSlots } from './clauses/labels.ts'
import type { Slot } from './clauses/slots.ts'
import { damageOf, type Spoiled } from './doubts/damage.ts'
import { doubtsOf } from './doubts/doubts.ts'
import { bareFactsOf, type Fact, factsOf, type Setting } from './facts/facts.ts'
import { withLastYears } from './facts/last_years.ts'
import { extentOf } from './lexer/extent.ts'
import { lex } from './lexer/lex.ts'
import { newTopic, subjectsIn } from './mentions/measured.ts'
import { mentionsOf } from './mentions/mentions.ts'
import { partOf } from './passages/areas.ts'
import { passagesOf } from './passages/passages.ts'
import { toldSentences } from './passages/told.ts'
import { calendarOf, type Period, resolveTime, yearlyFromIn } from './periods.ts'
import { placesOf, placesWithin } from './places.ts'
import { tableFacts } from './tables/facts.ts'
import { tablesIn, withoutTables } from './tables/tables.ts'
import { viewOf } from './view.ts'

export { extractLines } from './tabular.ts'

/** What a report states: facts of catalogue indicators, every quantity, and what was left open. */
export type Extraction = { observations: Observation[]; mentions: Mention[]; findings: Finding[] }

/**
 * Reads a report's facts out of its text. Offsets of the result are UTF-16 code units of `text`.
 * A pure function of its arguments; a report without a year gives mentions only.
 */
export function extract(document: Document, text: string, repairs: readonly Repair[]): Extraction {
  const tables = tablesIn(text)
  const view = viewOf(withoutTables(text, tables))
  const known = calendarOf(document, view.chars.slice(0, headLength))
  const calendar = known ?? { year: 0, last: 0, given: 0 }
  const places = placesOf(document, view.chars)
  const damage = damageOf(text, repairs)
  const yearlyFrom = yearlyFromIn(view.chars, calendar)
  const found = new Map<string, Observation>()
  const mentions: Mention[] = []
  const findings: Finding[] = []
  const spoiled: Spoiled[] = []
  for (const passage of passagesOf(view.chars, view.paragraphs, calendar)) {
    const topic = newTopic()
    const part = partOf(view.chars, passage, places)
    const named = part?.code ? placesWithin(places, part.code) : places
    let label = labelSlots(view.chars, passage.label.start, passage.label.end)
    let before: readonly Slot[] = label ?? []
    let partial = false
    let base: Period | null = null
    for (const { start, end, counts, period, reviewed, span } of toldSentences(view.chars, passage, calendar)) {
      const extent = counts ? extentOf(view.chars, start, end) : start
      const labelled = labelSlots(view.chars, start, end)
      before = labelled ?? before
      if (labelled || extent === start) {
        label = labelled
        continue
      }
      const setting: Setting = {
        document,
        calendar,
        view,
        text,
        section: passage.section,
        period,
        reviewed,
        span,
        yearlyFrom,
        touches: damage.touches,
      }
      const tokens = lex(view.chars, start, extent, named)
      const sentence = sentenceOf(view.chars, tokens, (token) => resolveTime(token.time, calendar, period), before, {
        labelled: label !== null,
        part,
        partial,
        base: base && base.to % 5 === 0 && calendar.last - base.to >= longAgo ? base : null,
      })
      const { groups, bare } = sentence
      label = null
      base = sentence.base
      partial = groups.at(-1)?.partial ?? false
      before = groups.findLast((group) => group.slots.length > 0)?.slots ?? before
      const silent = known === null || passage.heading || passage.glossary || passage.partial
      const facts: Fact[] = silent
        ? []
        : [
            ...withLastYears(groups.flatMap((group) => factsOf(group, setting))),
            ...bare.flatMap((clause) => bareFactsOf(clause, setting)),
          ]
      const sound: Fact[] = []
      for (const fact of facts) {
        const lost = damage.spoiledBy(fact, view)
        if (lost) spoiled.push(lost)
        else sound.push(fact)
      }
      for (const { observation } of sound)
        if (!found.has(observation.observation_id)) found.set(observation.observation_id, observation)
      mentions.push(...mentionsOf(groups, sound, subjectsIn(view.chars, tokens, topic), setting))
      if (!silent) findings.push(...doubtsOf(groups, facts, setting))
    }
  }
  for (const table of tables) {
    const facts = tableFacts(table, { document, text, calendar: known, damage, places })
    for (const observation of facts.observations)
      if (!found.has(observation.observation_id)) found.set(observation.observation_id, observation)
    mentions.push(...facts.mentions)
    spoiled.push(...facts.spoiled)
    findings.push(...facts.findings)
  }
  findings.push(...damage.findings(spoiled, document))
  return { observations: [...found.values()], mentions, findings: distinct(findings) }
}

/** Years after which the end of a plan that a passage began to compare with (与“十二五”末相比，) is its base to the end. */
const longAgo = 3

/** Characters of a report that may say when it was given. */
const headLength = 200

/** A sentence that a report repeats gives its findings once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.check} ${finding.message}`, finding])).values()]
}
