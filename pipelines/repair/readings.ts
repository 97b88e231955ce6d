import type { Hypothesis, Link } from './hypothesis.ts'

/** A reading's characters, the last one first in `link`'s chain, and how many nats it is behind the best. */
type Path = { link: Link | null; behind: number; later: Trail | null }
type Trail = { character: Link; next: Trail | null }

/** More readings than this are not told apart. */
const mostReadings = 32

/** The characters of a reading in their order, and how many nats it is behind the likeliest one. */
export type Reading = { characters: readonly Link[]; behind: number }

/** The readings of hypotheses (best first) that are at most `margin` nats behind the best: at most 32, the best first. */
export function readingsOf(hypotheses: readonly Hypothesis[], margin: number): Reading[] {
  const best = hypotheses[0]?.score ?? 0
  const readings: Reading[] = []
  const open: Path[] = hypotheses
    .map(({ last, score }) => ({ link: last, behind: best - score, later: null }))
    .filter(({ behind }) => behind <= margin)
    .reverse()
  for (let path = open.pop(); path && readings.length < mostReadings; path = open.pop()) {
    let { link, later } = path
    for (; link; link = link.previous) {
      for (const { last, behind } of link.rivals)
        if (path.behind + behind <= margin) open.push({ link: last, behind: path.behind + behind, later })
      later = { character: link, next: later }
    }
    readings.push({ characters: listed(later), behind: path.behind })
  }
  return readings.sort((one, other) => one.behind - other.behind)
}

function listed(trail: Trail | null): Link[] {
  const characters: Link[] = []
  for (let rest = trail; rest; rest = rest.next) characters.push(rest.character)
  return characters
}
