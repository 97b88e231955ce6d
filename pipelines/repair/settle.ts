import { type Hypothesis, lostMark } from './hypothesis.ts'
import type { Language } from './language.ts'
import { simplifiedOf } from './script.ts'

/** A character of a run as it is published: its place in the raw text, and whether it is the mark of a lost one. */
export type Settled = { code: number; raw: number; lost: boolean }

/** A reading is taken if it is e^5 times as likely as every other one. */
const clearMargin = 5

/**
 * Decides what a run said. What all likely readings agree on is restored, from its start and from its end; where they differ every
 * character is marked lost. A character that rests on bytes supplied by us must also stand beside a neighbour that the language has
 * seen it with, lest the best of many bad guesses be published. `before` is the character before the run.
 */
export function settle(hypotheses: readonly Hypothesis[], before: number, language: Language): Settled[] {
  const [best, ...others] = hypotheses
  if (!best) return []
  const characters = charactersOf(best)
  const rivals = others.filter(({ score }) => score > best.score - clearMargin).map(charactersOf)
  const agreed = (pick: (length: number, index: number) => number) =>
    Math.min(...rivals.map((rival) => commonLength(characters, rival, pick)), characters.length)
  const head = agreed((_, index) => index)
  const tail = agreed((length, index) => length - 1 - index)
  return characters.map((character, index) => {
    const disputed = index >= head && index < characters.length - tail
    const { code, raw } = character
    const lost = disputed || character.lost || (character.supplied && !isSupported(characters, index, before, language))
    return { code: lost ? lostMark : code, raw, lost }
  })
}

type Character = { code: number; raw: number; supplied: boolean; lost: boolean }

function charactersOf({ last }: Hypothesis): Character[] {
  const characters: Character[] = []
  for (let link = last; link; link = link.previous) characters.push(link)
  return characters.reverse()
}

function commonLength(
  one: readonly Character[],
  other: readonly Character[],
  pick: (length: number, index: number) => number,
): number {
  const most = Math.min(one.length, other.length)
  for (let index = 0; index < most; index += 1)
    if (meaning(one, pick(one.length, index)) !== meaning(other, pick(other.length, index))) return index
  return most
}

function meaning(characters: readonly Character[], index: number): number {
  return simplifiedOf(characters[index]?.code ?? 0)
}

function isSupported(characters: readonly Character[], index: number, first: number, language: Language): boolean {
  const code = meaning(characters, index)
  const before = index === 0 ? simplifiedOf(first) : meaning(characters, index - 1)
  return language.hasSeen(before, code) || language.hasSeen(code, meaning(characters, index + 1))
}
