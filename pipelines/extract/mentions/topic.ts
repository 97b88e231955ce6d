import type { Token } from '../lexer/tokens.ts'
import { topicOf } from './noun_before.ts'

/** What the sentences of a passage have spoken of so far: a number whose clause names nothing is of it. */
export type Topic = {
  text: string
  /** `text` without the place that it is of. */
  base: string
  /** What was spoken of before. */
  previous: string
  /** Whether this sentence spoke of it. */
  fresh: boolean
  /** The word that adds, of a number that says how many came (新设|企业300户): what grew is how many did. Empty if none does. */
  added: string
  /** Whether the number before says by how many percent it grew. */
  grown: boolean
  history: string[]
  /** Clauses without a number since: what they speak of is looked for when a number asks for it. */
  clauses: (readonly Token[])[]
}

/** The topic at the start of a passage: nothing was spoken of. */
export function newTopic(): Topic {
  return { text: '', base: '', previous: '', fresh: false, added: '', grown: false, history: [], clauses: [] }
}

/** The last subjects of a sentence, one for each number of a list; null if it has not as many. */
export function lastSubjects(topic: Topic, count: number): string[] | null {
  if (count < 2) return null
  const earlier = [...new Set(topic.history)].slice(-count)
  return earlier.length === count ? earlier : null
}

/** Something new is spoken of. */
export function setTopic(topic: Topic, text: string): void {
  if (text !== topic.text) topic.previous = topic.text
  topic.text = text
  topic.base = text
  topic.added = ''
  topic.fresh = true
  if (topic.clauses.length > 0) topic.clauses = []
}

/** The last clause that speaks of something makes it the topic. */
export function settleTopic(chars: string, topic: Topic): void {
  let spoken = ''
  for (let clause = topic.clauses.pop(); clause && spoken === ''; clause = topic.clauses.pop())
    spoken = topicOf(chars, clause)
  if (spoken !== '') setTopic(topic, spoken)
}

/** What a number counts is what is spoken of; its subjects, one for each number of a list. */
export function remember(topic: Topic, subject: string, count: number): string[] {
  setTopic(topic, subject)
  topic.history.push(subject)
  return count === 1 ? [subject] : new Array<string>(count).fill(subject)
}
