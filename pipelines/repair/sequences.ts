/** What follows a character, or two of them: how often, and each of what. */
export type Following = { total: number; counts: ReadonlyMap<number, number> }

/** Characters (Simplified, as UTF-16 code units) indexed so that what follows what is counted only when it is asked for. */
export type Sequences = {
  length: number
  /** How many different characters there are. */
  kinds: number
  /** How often a character occurs. */
  occurrences: (code: number) => number
  /** What follows `before`; given `earlier`, only where that stands before it. */
  following: (before: number, earlier?: number) => Following
}

/** Indexes texts, given as one sequence with 0 between them. Takes one pass; a question takes one pass over the occurrences of its character. */
export function indexSequences(codes: Uint16Array): Sequences {
  const latest = new Int32Array(0x10000).fill(-1)
  const previous = new Int32Array(codes.length)
  const occurrences = new Uint32Array(0x10000)
  let kinds = 0
  codes.forEach((code, index) => {
    previous[index] = latest[code] ?? -1
    latest[code] = index
    if (occurrences[code] === 0) kinds += 1
    occurrences[code] = (occurrences[code] ?? 0) + 1
  })
  const answers = new Map<number, Following>()
  const ask = (before: number, earlier: number | undefined): Following => {
    const counts = new Map<number, number>()
    let total = 0
    for (let index = latest[before] ?? -1; index >= 0; index = previous[index] ?? -1) {
      const code = codes[index + 1] ?? 0
      if (code === 0 || (earlier !== undefined && codes[index - 1] !== earlier)) continue
      counts.set(code, (counts.get(code) ?? 0) + 1)
      total += 1
    }
    return { total, counts }
  }
  return {
    length: codes.length,
    kinds,
    occurrences: (code) => occurrences[code] ?? 0,
    following: (before, earlier) => {
      const key = earlier === undefined ? before : (earlier + 1) * 0x10000 + before
      const known = answers.get(key)
      if (known) return known
      const answer = ask(before, earlier)
      answers.set(key, answer)
      return answer
    },
  }
}
