import { itemAt } from '../item_at.ts'
import { numeralValue } from '../lexer/numerals.ts'
import {
  isClauseEnd,
  isJoint,
  isKnownArea,
  markToken,
  type PlaceToken,
  placeToken,
  type Token,
} from '../lexer/tokens.ts'
import { countsPlaces } from './kinds_of_areas.ts'

/**
 * The tokens of a sentence, with the areas that its words count and share numbers out to (大冶、枝江、潜江冲刺千亿，|三地|分别达到984亿元、956亿元和972亿元) in the place of those words: the last
 * list of so many, else all that it named before, else all that the sentence before it named, if they are so many.
 */
export function withCountedAreas(
  chars: string,
  tokens: readonly Token[],
  sentenceBefore: readonly Token[],
): readonly Token[] {
  const at = tokens.findIndex((token, index) => countsPlaces(chars, token) && opensClause(itemAt(tokens, index - 1)))
  const word = itemAt(tokens, at)
  if (!word) return tokens
  const count = countIn(chars, word)
  if (count < 2 || !sharesOut(tokens, at, count)) return tokens
  const before = tokens.slice(0, at)
  const named = areasIn(before)
  const spoken = named.length > 0 ? named : areasIn(sentenceBefore)
  const areas = [lastListed(before), spoken].find(({ length }) => length === count)
  return areas ? [...before, ...listed(areas, word), ...tokens.slice(at + 1)] : tokens
}

/** The known areas within the reporting one that some words name, each once, in their order. */
function areasIn(tokens: readonly Token[]): readonly PlaceToken[] {
  const areas = new Map<string | null, PlaceToken>()
  for (const token of tokens) if (isKnownArea(token) && !areas.has(token.place.code)) areas.set(token.place.code, token)
  return [...areas.values()]
}

/** Whether a clause begins behind a token. */
function opensClause(before: Token | undefined): boolean {
  return before === undefined || isClauseEnd(before)
}

/** How many areas words count: 三县市, 2市; 0 if they do not say. */
function countIn(chars: string, { start, end }: Token): number {
  const printed = /^[0-9]{1,2}|^./.exec(chars.slice(start, end))?.[0] ?? ''
  return /^[0-9]/.test(printed) ? Number(printed) : (numeralValue(printed) ?? (printed === '十' ? 10 : 0))
}

/** Whether the clause of some words tells so many numbers apart. */
function sharesOut(tokens: readonly Token[], at: number, count: number): boolean {
  const end = tokens.findIndex((token, index) => index > at && isClauseEnd(token))
  const clause = tokens.slice(at, end < 0 ? tokens.length : end)
  const apart = clause.some((token) => token.class === 'each')
  return apart && clause.filter(({ kind }) => kind === 'quantity').length === count
}

/** The areas of the last list of some words; none if they hold no list. */
function lastListed(tokens: readonly Token[]): readonly PlaceToken[] {
  const areas: PlaceToken[] = []
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token || (areas.length > 0 && !isKnownArea(token) && !isJoint(token))) break
    if (isKnownArea(token)) areas.unshift(token)
  }
  return areas
}

/** Some areas as a list that stands where a word does. */
function listed(areas: readonly PlaceToken[], { start, end }: Token): Token[] {
  return areas.flatMap(({ place }, index) => {
    const area = placeToken(place, start, end)
    return index === 0 ? [area] : [markToken('、', start, start), area]
  })
}
