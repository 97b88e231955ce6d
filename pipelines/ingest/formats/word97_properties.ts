/** Places of a main stream, in bytes from its start. */
export type Places = { has: (place: number) => boolean }

/** Where the header says that the tables of properties stand in the table stream ([MS-DOC] 2.5.6). */
const tables = { characters: 0xfa, paragraphs: 0x102 }
/** Properties are kept in pages of this many bytes, whose last byte says how many runs they tell of. */
const pageBytes = 512
/** What is asked of them: deleted under tracked changes, hidden, in a table, end of a row of it. */
const property = { deleted: 0x0800, hidden: 0x083c, inTable: 0x2416, rowEnd: 0x2417 }
const on = new Set([0x01, 0x81])
/** Bytes of an operand by the three high bits of its property; -1 where it says its length itself. */
const operandBytes = [1, 1, 2, 4, 2, 2, -1, 3] as const
const tableDefinition = 0xd608

type Run = { start: number; end: number }

/** Where the characters stand that are deleted under tracked changes or hidden. Throws a RangeError if the tables lead out of their streams. */
export function removedPlaces(main: Buffer, table: Buffer): Places {
  const runs = runsOf(main, table, tables.characters, (page, run, count) => {
    const at = page.readUInt8((count + 1) * 4 + run) * 2
    return at === 0 ? null : page.subarray(at + 1, at + 1 + page.readUInt8(at))
  }).filter(({ properties }) => isSet(properties, property.deleted) || isSet(properties, property.hidden))
  return placesIn(runs)
}

/** Where the paragraphs stand that are in a table, and those that end a row of it. Throws a RangeError if the tables lead out of their streams. */
export function tablePlaces(main: Buffer, table: Buffer): { inTable: Places; rowEnd: Places } {
  const runs = runsOf(main, table, tables.paragraphs, (page, run, count) => {
    const at = page.readUInt8((count + 1) * 4 + run * 13) * 2
    if (at === 0) return null
    const length = page.readUInt8(at)
    // the style comes first, in two bytes
    return length === 0
      ? page.subarray(at + 4, at + 2 + 2 * page.readUInt8(at + 1))
      : page.subarray(at + 3, at + 2 * length)
  })
  const having = (wanted: number) => placesIn(runs.filter(({ properties }) => isSet(properties, wanted)))
  return { inTable: having(property.inTable), rowEnd: having(property.rowEnd) }
}

type Described = Run & { properties: Buffer }

/** The runs that the pages of a table of properties tell of; `read` finds the properties of a run in its page. */
function runsOf(
  main: Buffer,
  table: Buffer,
  where: number,
  read: (page: Buffer, run: number, count: number) => Buffer | null,
): Described[] {
  const start = main.readUInt32LE(where)
  const pages = Math.floor((main.readUInt32LE(where + 4) - 4) / 8)
  const runs: Described[] = []
  for (let index = 0; index < pages; index += 1) {
    const number = table.readUInt32LE(start + (pages + 1) * 4 + index * 4)
    const page = main.subarray(number * pageBytes, (number + 1) * pageBytes)
    const count = page.readUInt8(pageBytes - 1)
    for (let run = 0; run < count; run += 1) {
      const properties = read(page, run, count)
      if (properties) runs.push({ start: page.readUInt32LE(run * 4), end: page.readUInt32LE(run * 4 + 4), properties })
    }
  }
  return runs
}

function isSet(properties: Buffer, wanted: number): boolean {
  for (let at = 0; at + 2 < properties.length; ) {
    const code = properties.readUInt16LE(at)
    if (code === wanted) return on.has(properties.readUInt8(at + 2))
    at += 2 + lengthOf(properties, at + 2, code)
  }
  return false
}

function lengthOf(properties: Buffer, at: number, code: number): number {
  const fixed = operandBytes[code >> 13] ?? 1
  if (fixed > 0) return fixed
  if (code === tableDefinition) return at + 2 > properties.length ? 1 : properties.readUInt16LE(at) + 1
  return properties.readUInt8(at) + 1
}

/** Runs as places: sorted, so that each is found by halving. */
function placesIn(runs: readonly Run[]): Places {
  const sorted = runs.toSorted((one, other) => one.start - other.start)
  return {
    has(place) {
      let [low, high] = [0, sorted.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sorted[middle]?.start ?? 0) <= place) low = middle + 1
        else high = middle
      }
      const run = sorted[low - 1]
      return run !== undefined && place < run.end
    },
  }
}
