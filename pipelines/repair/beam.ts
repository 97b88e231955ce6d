import { areAlike, type Hypothesis, type Link, type Rival } from './hypothesis.ts'

/** How many hypotheses go on from one byte to the next. */
const width = 8
/** A hypothesis this many nats behind the best one is given up. */
export const beamMargin = 13
/** A reading this many nats behind one that leaves the same state behind is forgotten. */
const rivalMargin = 4

/** The likeliest hypotheses of those put into it, best first. Of those that are alike the best stands for all and remembers the others. */
export class Beam {
  #items: Hypothesis[] = []
  #threshold: number
  #needed = Number.NEGATIVE_INFINITY
  #floor = 0

  /** What is not above `least` is not kept. */
  constructor(least = Number.NEGATIVE_INFINITY) {
    this.#threshold = least
  }

  /** The score above which a hypothesis would be kept. It only rises. */
  get threshold(): number {
    return this.#threshold
  }

  /** The likelihood above which what follows a hypothesis of this score would be kept. Asked again for the same it costs nothing. */
  floor(score: number): number {
    const needed = this.#threshold - score
    if (needed !== this.#needed) {
      this.#needed = needed
      this.#floor = Math.exp(needed)
    }
    return this.#floor
  }

  /** Keeps a hypothesis if it is likely enough. */
  put(item: Hypothesis): void {
    if (item.score <= this.#threshold) return
    const items = this.#items
    const alike = items.findIndex((other) => areAlike(item, other))
    const known = items[alike]
    if (known && known.score >= item.score) {
      items[alike] = besides(known, item)
      return
    }
    if (known) items.splice(alike, 1)
    let place = items.length
    while (place > 0 && (items[place - 1]?.score ?? 0) < item.score) place -= 1
    items.splice(place, 0, known ? besides(item, known) : item)
    if (items.length > width) items.pop()
    const best = items[0] ?? item
    const last = items[width - 1]
    this.#threshold = Math.max(this.#threshold, best.score - beamMargin, last ? last.score : Number.NEGATIVE_INFINITY)
  }

  /** What was kept, best first. */
  items(): readonly Hypothesis[] {
    const least = this.threshold
    const items = this.#items
    while ((items[items.length - 1]?.score ?? least) < least) items.pop()
    return items
  }
}

/** A hypothesis that remembers another one that leaves the same state behind. */
function besides(hypothesis: Hypothesis, other: Hypothesis): Hypothesis {
  const behind = hypothesis.score - other.score
  const { last } = hypothesis
  if (behind > rivalMargin || !last || !other.last || last === other.last) return hypothesis
  const rival: Rival = { last: other.last, behind }
  const { pending, divided, place, bytes, context, open, score } = hypothesis
  const { code, place: at, supplied, lost, previous, rivals } = last
  const link: Link = { code, place: at, supplied, lost, previous, rivals: [...rivals, rival] }
  return { pending, divided, place, bytes, context, open, score, last: link }
}
