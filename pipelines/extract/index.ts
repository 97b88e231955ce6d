import type { Document } from '../../schemas/document.ts'
import type { Finding } from '../../schemas/finding.ts'
import type { Mention } from '../../schemas/mention.ts'
import type { Observation } from '../../schemas/observation.ts'
import type { Repair } from '../repair/index.ts'
import type { Sentence } from './clauses/sentence.ts'
import { damageOf, type Spoiled } from './doubts/damage.ts'
import { doubtsOf } from './doubts/doubts.ts'
import { bareFactsOf } from './facts/bare_facts.ts'
import { withoutContradicted } from './facts/contradicted.ts'
import { factsOf } from './facts/facts.ts'
import { withLastYears } from './facts/last_years.ts'
import { withoutLateOrigins } from './facts/origins.ts'
import type { Fact, Setting } from './facts/setting.ts'
import { withoutWiderNames } from './facts/wider_names.ts'
import { mentionsOf } from './mentions/mentions.ts'
import { type Passage, passagesOf } from './passages/passages.ts'
import { calendarOf, yearlyFromIn } from './periods.ts'
import { placesOf } from './places.ts'
import { batchesOf, lexed, type OpenSentence, openSentences, statementReader, subjectReader } from './steps.ts'
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
  const known = calendarOf(document, view.chars)
  const calendar = known ?? { year: 0, last: 0, given: 0 }
  const places = placesOf(document, view.chars)
  const damage = damageOf(text, repairs)
  const yearlyFrom = yearlyFromIn(view.chars, calendar)
  const passages = passagesOf(view.chars, view.paragraphs, calendar)
  const statementOf = statementReader(view.chars, calendar)
  const subjectsOf = subjectReader(view.chars)
  const report = { document, calendar, view, text, yearlyFrom, touches: damage.touches }
  const found = new Map<string, Observation>()
  const mentions: Mention[] = []
  const findings: Finding[] = []
  const spoiled: Spoiled[] = []
  for (const batch of batchesOf(openSentences(view.chars, passages, calendar, places))) {
    const read = batch.map((sentence) => lexed(view.chars, sentence))
    const stated = read.map((sentence) => ({ sentence, statement: statementOf(sentence) }))
    const settled = stated.map(({ sentence, statement }) => {
      const setting = settingOf(sentence.open, report)
      const silent = known === null || isSilent(sentence.open.passage)
      const facts = silent ? [] : factsIn(statement, setting)
      const lost = facts.map((fact) => damage.spoiledBy(fact, view))
      const sound = facts.filter((_, index) => lost[index] === null)
      return { sentence, groups: statement.groups, setting, silent, facts, sound, lost }
    })
    for (const { sound, lost } of settled) {
      for (const { observation } of sound) gather(found, observation)
      spoiled.push(...lost.filter((stretch) => stretch !== null))
    }
    const counted = settled.map(({ sentence, groups, sound, setting }) => {
      return { groups, sound, setting, subjects: subjectsOf(sentence) }
    })
    for (const { groups, sound, subjects, setting } of counted)
      mentions.push(...mentionsOf(groups, sound, subjects, setting))
    for (const { groups, facts, setting, silent } of settled)
      if (!silent) findings.push(...doubtsOf(groups, facts, setting))
  }
  for (const table of tables) {
    const facts = tableFacts(table, { document, text, calendar: known, damage, places })
    for (const observation of facts.observations) gather(found, observation)
    mentions.push(...facts.mentions)
    spoiled.push(...facts.spoiled)
    findings.push(...facts.findings)
  }
  findings.push(...damage.findings(spoiled, document))
  const named = withoutWiderNames({ observations: [...found.values()], mentions })
  const stated = withoutContradicted(named, text, document)
  return { ...stated, findings: distinct([...findings, ...stated.findings]) }
}

/** What all sentences of a report have in common. */
type Report = Pick<Setting, 'document' | 'calendar' | 'view' | 'text' | 'yearlyFrom' | 'touches'>

// Written out: spreading objects into it takes longer than all else that is done for it.
function settingOf({ passage: { section, beside }, told }: OpenSentence, report: Report): Setting {
  const { document, calendar, view, text, yearlyFrom, touches } = report
  const { period, reviewed, span } = told
  return { document, calendar, view, text, section: section.name, period, reviewed, span, beside, yearlyFrom, touches }
}

/** Whether no fact of a passage is coded, only mentions: headings, glossaries, parts of a year. */
function isSilent({ heading, glossary, partial }: Passage): boolean {
  return heading || glossary || partial
}

// Loops: flattening lists of lists takes longer than making the facts.
function factsIn({ groups, bare }: Sentence, setting: Setting): readonly Fact[] {
  const facts: Fact[] = []
  for (const group of groups) facts.push(...factsOf(group, setting))
  const dated = withLastYears(withoutLateOrigins(facts))
  if (bare.length === 0) return dated
  const all = [...dated]
  for (const clause of bare) all.push(...bareFactsOf(clause, setting))
  return all
}

/** Of a fact that a report repeats the first is kept. */
function gather(found: Map<string, Observation>, observation: Observation): void {
  if (!found.has(observation.observation_id)) found.set(observation.observation_id, observation)
}

/** A sentence that a report repeats gives its findings once. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.check} ${finding.message}`, finding])).values()]
}
