import type { Token } from '../lexer/tokens.ts'
import type { Told } from './aside_of_area.ts'
import { areasIn, numbersIn, ofPlace } from './asides.ts'
import {
  amountIn,
  baseIn,
  causeIn,
  changeIn,
  growthIn,
  outcomeIn,
  partsIn,
  type Read,
  statedIn,
  totalIn,
  wholeIn,
  yearIn,
} from './brackets.ts'
import type { Group } from './groups.ts'

/** What a bracket of a sentence states, by the first way of reading it that knows all that it holds; else its numbers, of which nothing is stated. */
export function bracketedIn(aside: readonly Token[], sentence: Told, read: Read): Group[] {
  const { chars, tokens, told, state, resolve } = sentence
  return (
    outcomeIn(chars, aside, tokens, read) ??
    partsIn(aside, tokens, told, read) ??
    growthIn(chars, aside, told, resolve) ??
    changeIn(aside, told, resolve) ??
    amountIn(aside, told) ??
    totalIn(aside, told) ??
    wholeIn(chars, aside, tokens, read) ??
    yearIn(aside, told, resolve) ??
    baseIn(aside, tokens, told, resolve) ??
    ofPlace(aside, sentence) ??
    areasIn(aside, sentence, read) ??
    causeIn(chars, aside, read) ??
    statedIn(aside, tokens, read) ??
    numbersIn(aside, state)
  )
}
