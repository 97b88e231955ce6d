import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { projectFile } from './project.ts'

/** The rows of a catalogue in `schemas/`, keyed by its header. */
export function readCatalogue(name: string): Record<string, string>[] {
  return parse(readFileSync(projectFile('schemas', name), 'utf8'), { columns: true })
}

/**
 * The cells of each row of a table that ships with the project, without its header. For tables of thousands of rows whose cells hold no
 * quotes: they are split rather than parsed, because every start of the command line pays for it.
 */
export function tableRows(...path: readonly string[]): string[][] {
  const [, ...lines] = readFileSync(projectFile(...path), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split(','))
}
