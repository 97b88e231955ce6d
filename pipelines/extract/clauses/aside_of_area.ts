import type { NumberToken, PlaceToken, Token } from '../lexer/tokens.ts'
import type { Group } from './groups.ts'
import { type Slot, slotWith } from './slot.ts'
import type { Resolve, State } from './state.ts'
import { ownerOf } from './where.ts'

/** What a bracket stands in: the tokens of its sentence and those in no bracket, what the sentence told, and what it is `spokenOf` without naming it. */
export type Told = {
  chars: string
  tokens: readonly Token[]
  main: readonly Token[]
  told: Group[]
  spokenOf: readonly Slot[]
  state: State
  resolve: Resolve
}

/** A number that is all of a bracket, and the known area right before it. */
export type OfArea = { number: NumberToken; area: PlaceToken }

/** What was told before, of an area with its number: exact, whatever was told before. */
export function toldOf(whole: Group, subject: Slot, { number: { quantity }, area }: OfArea): Group {
  const place = ownerOf(area)
  const said = { ...whole.said, qualifier: null }
  const slots = [slotWith(subject, { place })]
  return { ...whole, said, quantities: [quantity], slots, place, inherited: true, end: quantity.end }
}
