import { extract } from '../../pipelines/extract/index.ts'
import { repair } from '../../pipelines/repair/index.ts'
import { documentOf } from '../extract/document.ts'
import { compared } from './compared.ts'
import { corruptTraced, type Manner, narrow } from './corrupt.ts'

/** What became of the digits of numbers that decoding ate. */
export type EatenDigits = {
  digits: number
  /** Those whose number a finding tells of. */
  told: number
  /** Those that no finding tells of, for a reader: the words of the clean text and of the repaired one. */
  untold: { clean: string; repaired: string }[]
  /** Findings `damaged_number` of the text, eaten digits or not. */
  findings: number
}

/** Characters around a place by which a finding is known to tell of it. */
const words = 2

/** Corrupts a text, repairs and extracts it, and looks for each eaten digit among the findings. */
export function eatenDigits(clean: string, manner: Manner): EatenDigits {
  const { raw, eaten } = corruptTraced(clean, manner)
  const { text, repairs } = repair(raw)
  const findings = extract(documentOf(), text, repairs).findings.filter(({ check }) => check === 'damaged_number')
  const { differences } = compared(narrow(clean), text)
  const result: EatenDigits = { digits: 0, told: 0, untold: [], findings: findings.length }
  for (const place of eaten.filter((at) => /[0-9]/.test(clean[at] ?? ''))) {
    const number = numberAround(clean, place)
    if (isOfName(clean, number.end)) continue
    result.digits += 1
    const difference = differences.find(({ at, clean: lost }) => at <= number.end && at + lost.length >= number.start)
    const at = difference?.repairedAt ?? 0
    const around = text.slice(Math.max(at - words, 0), at + words)
    const isTold = difference !== undefined && findings.some(({ message }) => message.includes(around))
    if (isTold) result.told += 1
    else
      result.untold.push({
        clean: clean.slice(number.start - 8, number.end + 8),
        repaired: text.slice(at - 8, at + 16),
      })
  }
  return result
}

/** Whether the number that ends at `end` is part of a name (5G, 3D), which states nothing. */
function isOfName(text: string, end: number): boolean {
  return /[A-Za-z]/.test(text[end] ?? '')
}

function numberAround(text: string, place: number): { start: number; end: number } {
  const isPart = (at: number) => /[0-9.]/.test(text[at] ?? '')
  let [start, end] = [place, place + 1]
  while (isPart(start - 1)) start -= 1
  while (isPart(end)) end += 1
  return { start, end }
}
