import type { Document } from '../../../schemas/document.ts'
import type { Finding } from '../../../schemas/finding.ts'
import type { Repair } from '../../repair/index.ts'
import type { Fact } from '../facts/setting.ts'
import { inText, type View } from '../view.ts'
import { isBesideNumber } from './lost_numbers.ts'

/** A stretch of the text, `[start, end)`. */
type Stretch = { start: number; end: number }

/** A number that would be a fact but for the characters lost in or beside it: where it stands, and in which words. */
export type Spoiled = Stretch & { indicator: string; quote: string }

/** What repair did to a text, as extraction asks for it. */
export type Damage = {
  /** Whether `[start, end)` of the text touches repaired characters. */
  touches: (start: number, end: number) => boolean
  /** Whether the number at `[start, end)` of the text stands in or beside characters that are lost. */
  spoils: (start: number, end: number) => boolean
  /** What a fact is without its number, if that number is spoiled. */
  spoiledBy: (fact: Fact, view: View) => Spoiled | null
  /** A finding for each spoiled fact, and for each other lost stretch that is in or beside a number, whatever it is of. */
  findings: (spoiled: readonly Spoiled[], document: Document) => Finding[]
}

/** Characters next to a number that may have been digits of it. */
const beside = 1
/** Characters quoted on either side of a lost stretch. */
const around = 12

const lostMarks = /□+/g

/** `repairs`: in the order of the text, none over another of its kind. A □ that the text came with is lost, too. */
export function damageOf(text: string, repairs: readonly Repair[]): Damage {
  const restored = repairs.filter(({ kind }) => kind === 'restored')
  const lost = joined([
    ...repairs.filter(({ kind }) => kind !== 'restored'),
    ...Array.from(text.matchAll(lostMarks), ({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ])
  const spoils = (start: number, end: number) => meets(lost, start - beside, end + beside)
  return {
    touches: (start, end) => meets(restored, start, end) || meets(lost, start, end),
    spoils,
    spoiledBy: ({ quantity, observation: { indicator, quote } }, view) => {
      if (!quantity) return null
      const { start, end } = inText(view, quantity.start, quantity.valueEnd)
      return spoils(start, end) ? { start, end, indicator, quote } : null
    },
    findings: (spoiled, { document_id }) => {
      const told = joined(spoiled)
      const untold = lost.filter(
        ({ start, end }) => isBesideNumber(text, start, end) && !meets(told, start - beside, end + beside),
      )
      return [
        ...spoiled.map(
          ({ indicator, quote }) =>
            `${indicator}: a number of “${quote}” stands beside lost characters, so it is not coded.`,
        ),
        ...untold.map(
          ({ start, end }) =>
            `Characters were lost at ${start}, in or beside a number: “${wordsAround(text, start, end)}”.`,
        ),
      ].map((message) => ({ check: 'damaged_number', severity: 'warning', message, document_id, observation_ids: '' }))
    },
  }
}

function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(start - around, 0), start)
  const after = text.slice(end, end + around)
  return `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after.split('\n', 1)[0]}`.trim()
}

/** Stretches in order, those that touch as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const before = result.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else result.push({ start, end })
  }
  return result
}

/** Whether one of the stretches touches `[start, end)`: the first that ends behind its start is looked up by halving. */
function meets(stretches: readonly Stretch[], start: number, end: number): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const first = stretches[low]
  return first !== undefined && first.start < end
}
