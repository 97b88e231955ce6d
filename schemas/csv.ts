import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { projectFile } from './project.ts'

/** The rows of a catalogue in `schemas/`, keyed by its header. */
export function readCatalogue(name: string): Record<string, string>[] {
  return parse(readFileSync(projectFile('schemas', name), 'utf8'), { columns: true })
}
