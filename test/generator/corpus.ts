import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas } from '../../schemas/areas.ts'
import { generateReport } from './report.ts'

/** Writes `count` generated reports, each of another area and year, to `folder` (made if it is not there). Gives the paths. */
export function writeCorpus(folder: string, count: number, characters: number): string[] {
  mkdirSync(folder, { recursive: true })
  const inForce = areas.filter(({ level, valid_to }) => level === 'county' && valid_to === null)
  return inForce.slice(0, count).map((area, index) => {
    const { name, text } = generateReport(area, 2004 + (index % 20), index, characters)
    const path = join(folder, `${name}.txt`)
    writeFileSync(path, text)
    return path
  })
}
