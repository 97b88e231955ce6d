import type { Hypothesis, Link } from '../../pipelines/repair/hypothesis.ts'
import { noContext } from '../../pipelines/repair/language.ts'

/** A hypothesis in step that has read a text; `before` is what the language knows of it, by default its last character. */
export function hypothesisOf(text: string, score: number, before = text.charCodeAt(text.length - 1)): Hypothesis {
  const last = Array.from(text).reduce<Link | null>(
    (previous, character, place) => linkOf(character.charCodeAt(0), place, previous),
    null,
  )
  const context = { ...noContext, before }
  return { pending: 0, divided: false, place: 0, bytes: 0, context, open: false, score, last }
}

/** A character of a reading of which a byte was supplied. */
export function linkOf(code: number, place: number, previous: Link | null): Link {
  return { code, place, supplied: true, lost: false, previous, rivals: [] }
}
