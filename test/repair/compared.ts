/** How a repaired text stands to the clean one. */
export type Comparison = {
  /** Characters of the clean text. */
  total: number
  /** Of these, how many came back. */
  restored: number
  /** Characters that are wrong, too many or missing without a mark beside them. */
  wrong: number
  /** Where the two differ, for a reader. */
  differences: { clean: string; repaired: string; at: number; repairedAt: number }[]
}

const mark = '□'

/** Compares a repaired text to the clean one, once the two are aligned so that as many characters as possible agree. */
export function compared(clean: string, repaired: string): Comparison {
  const differences: Comparison['differences'] = []
  let [restored, wrong] = [clean.length, 0]
  for (const { start, end, otherStart, otherEnd } of differencesOf(clean, repaired)) {
    const lost = clean.slice(start, end)
    const given = repaired.slice(otherStart, otherEnd)
    const unmarked = given.replaceAll(mark, '').length
    restored -= lost.length
    wrong += given.includes(mark) ? unmarked : Math.max(lost.length, unmarked)
    differences.push({ clean: lost, repaired: given, at: start, repairedAt: otherStart })
  }
  return { total: clean.length, restored, wrong, differences }
}

type Difference = { start: number; end: number; otherStart: number; otherEnd: number }

/** The stretches in which two texts differ (Myers' algorithm: linear for texts that hardly do). */
function differencesOf(one: string, other: string): Difference[] {
  const trace = traceOf(one, other)
  const found: Difference[] = []
  let [x, y] = [one.length, other.length]
  for (let depth = trace.length - 1; depth > 0; depth -= 1) {
    const before = trace[depth - 1] ?? new Map()
    const diagonal = x - y
    const isDown = goesDown(before, diagonal, depth)
    const from = before.get(isDown ? diagonal + 1 : diagonal - 1) ?? 0
    const fromY = from - (isDown ? diagonal + 1 : diagonal - 1)
    const [endX, endY] = isDown ? [from, fromY + 1] : [from + 1, fromY]
    put(found, { start: from, end: endX, otherStart: fromY, otherEnd: endY })
    x = from
    y = fromY
  }
  return found.reverse().reduce<Difference[]>((before, difference) => joined(before, difference, one), [])
}

/** A difference after others: what is missing may as well be missing further to the left (3 of 3300), where another difference ends. */
function joined(before: Difference[], difference: Difference, one: string): Difference[] {
  const previous = before.at(-1)
  const { start, end, otherStart, otherEnd } = difference
  const shift = start - (previous?.end ?? 0)
  const isMissing = previous && otherStart === otherEnd && otherStart - previous.otherEnd === shift
  if (!isMissing || one.slice(start - shift, start) !== one.slice(end - shift, end)) return [...before, difference]
  return [...before.slice(0, -1), { ...previous, end: end - shift }]
}

/** Adds a difference before the others; one that touches the next is part of it. */
function put(found: Difference[], difference: Difference): void {
  const next = found.at(-1)
  if (next && next.start === difference.end && next.otherStart === difference.otherEnd) {
    next.start = difference.start
    next.otherStart = difference.otherStart
  } else found.push(difference)
}

function goesDown(reached: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean {
  if (diagonal === -depth) return true
  return diagonal !== depth && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1)
}

/** For each number of differences, how far along `one` each diagonal comes. */
function traceOf(one: string, other: string): ReadonlyMap<number, number>[] {
  const trace: ReadonlyMap<number, number>[] = []
  let reached = new Map<number, number>()
  for (let depth = 0; depth <= one.length + other.length; depth += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = 0
      if (depth > 0)
        x = goesDown(reached, diagonal, depth) ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1
      next.set(diagonal, x)
      if (x >= one.length && x - diagonal >= other.length) return [...trace, next]
    }
    trace.push(next)
    reached = next
  }
  return trace
}
