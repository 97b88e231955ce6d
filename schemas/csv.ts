import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The rows of a catalogue file beside this one, keyed by its header. */
export function readCatalogue(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(name, catalogueFolder()), 'utf8'), { columns: true })
}

/** The catalogues stay in `schemas/`: the build writes code to `dist/schemas/`, two levels deeper. */
function catalogueFolder(): URL {
  const built = import.meta.url.includes('/dist/schemas/')
  return new URL(built ? '../../schemas/' : './', import.meta.url)
}
