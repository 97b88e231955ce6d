import { tableRows } from '../../../schemas/csv.ts'

/** Names that are put together of parts: one word of each part makes a name of the indicators. */
export type Compound = { codes: readonly string[]; parts: readonly (readonly string[])[] }

/** The rows of `compounds.csv`: words that several names share (`list`), and names (`name`) with the indicators they are of. */
export const compounds: readonly Compound[] = readCompounds()

/**
 * A part has its words joined by |, an empty one leaves it out, and {counts} stands for the list of that name; spaces part the parts. Throws an
 * error that names the row if it is of neither kind or names a list that is not above it.
 */
function readCompounds(): Compound[] {
  const lists = new Map<string, string>()
  const found: Compound[] = []
  for (const [kind = '', name = '', parts = ''] of tableRows('pipelines', 'extract', 'lexer', 'compounds.csv')) {
    if (kind === 'list') lists.set(name, parts)
    else if (kind === 'name')
      found.push({ codes: name.split('|'), parts: parts.split(' ').map((part) => filled(part, lists).split('|')) })
    else throw new Error(`compounds.csv has a row that is neither a list nor a name: ${kind},${name}`)
  }
  return found
}

function filled(part: string, lists: ReadonlyMap<string, string>): string {
  return part.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const words = lists.get(name)
    if (words === undefined) throw new Error(`compounds.csv has no list ${name} above the part ${part}`)
    return words
  })
}

/** Every name that the parts of a compound make. */
export function combined(parts: Compound['parts']): string[] {
  return parts.reduce<string[]>((names, words) => names.flatMap((name) => words.map((word) => name + word)), [''])
}
