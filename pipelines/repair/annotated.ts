import type { Step } from './aligned.ts'
import { isDigit, isStop } from './folded.ts'
import { findMarks } from './marks.ts'
import { toneMark } from './pinyin.ts'
import type { Repair } from './repaired.ts'
import { runDecoder } from './runs.ts'

/** A unit and what qualifies it (万亿元以) are not longer. */
const longestUnit = 5

/**
 * A text in which converted characters carry their pinyin (經(jīng)): without the annotations, and with the runs that they threw
 * out of step put back. Null if it carries none. Linear in the text but for the runs, whose search is bounded.
 */
export function takeOutAnnotations(raw: string): Step | null {
  if (!toneMark.test(raw)) return null
  const marks = findMarks(raw)
  if (!marks.some(({ kind }) => kind === 'annotation')) return null
  const decodeRun = runDecoder(raw, marks)
  const codes: number[] = []
  const offsets: number[] = []
  const repairs: Repair[] = []
  let position = 0
  const keepUntil = (end: number) => {
    for (; position < end; position += 1) {
      codes.push(raw.charCodeAt(position))
      offsets.push(position)
    }
  }
  for (const { kind, start: markStart, end } of marks) {
    if (markStart < position) continue
    keepUntil(markStart)
    if (kind === 'annotation') {
      repairs.push({ start: codes.length - 1, end: codes.length, kind: 'restored' })
      position = end
      continue
    }
    const run = decodeRun(markStart, codes)
    const first = codes.length
    for (const { code, place, lost } of run.settled) {
      repairs.push({ start: codes.length, end: codes.length + 1, kind: lost ? 'damaged' : 'restored' })
      codes.push(code)
      offsets.push(markStart + place)
    }
    const isDamaged = run.settled.some(({ lost }) => lost)
    const start = isDamaged ? numberBefore(codes, first) : first
    repairs.push({ start, end: codes.length, kind: 'out_of_step' })
    position = run.end
  }
  keepUntil(raw.length)
  offsets.push(raw.length)
  return { aligned: { text: textOf(codes), offsets }, repairs }
}

/** Where the number begins to end whose unit and qualifier (12%以内) run into lost characters at `end`, or `end` itself. */
function numberBefore(codes: readonly number[], end: number): number {
  for (let index = end - 1; index >= Math.max(end - longestUnit, 0); index -= 1) {
    const code = codes[index] ?? 0
    if (isDigit(code)) return index
    if (isStop(code)) return end
  }
  return end
}

function textOf(codes: readonly number[]): string {
  const pieces: string[] = []
  for (let start = 0; start < codes.length; start += 4096)
    pieces.push(String.fromCharCode(...codes.slice(start, start + 4096)))
  return pieces.join('')
}
