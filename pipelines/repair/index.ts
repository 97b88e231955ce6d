import { type Aligned, carry, compose, type Step, unchanged } from './aligned.ts'
import { takeOutAnnotations } from './annotated.ts'
import { halveDoubled } from './doubled.ts'
import { decodeEntities } from './entities.ts'
import { dropInvisible } from './invisible.ts'
import { markReplacements, undoGbk, undoLatin } from './mojibake.ts'
import type { Repair, Repaired } from './repaired.ts'
import { isTraditional, toSimplified } from './script.ts'

export type { Repair, Repaired } from './repaired.ts'

/** The kinds of damage, the latest first: each is found in what is left when those before it are undone. */
const steps: readonly ((text: string) => Step | null)[] = [
  undoLatin,
  undoGbk,
  markReplacements,
  decodeEntities,
  dropInvisible,
  halveDoubled,
  takeOutAnnotations,
]

/**
 * Undoes what scraping did to a text: UTF-8 read as something else, entities and invisible characters left in, a text twice over,
 * pinyin put into it, bytes out of step, Traditional characters in place of Simplified ones. What cannot be known again is marked □.
 * A clean Simplified text comes back unchanged. Never throws.
 */
export function repair(raw: string): Repaired {
  let aligned: Aligned | null = null
  let repairs: Repair[] = []
  for (const step of steps) {
    const done = step(aligned?.text ?? raw)
    if (!done) continue
    repairs = [...carry(repairs, done.aligned), ...done.repairs]
    aligned = aligned ? compose(done.aligned, aligned) : done.aligned
  }
  const traditional = isTraditional(aligned?.text ?? raw)
  if (!aligned && !traditional) {
    return { text: raw, repairs: [], repaired: 0, damaged: 0, rawOffset: (offset) => clamp(offset, raw.length) }
  }
  return finish(aligned ?? unchanged(raw), repairs, traditional, raw.length)
}

function finish(aligned: Aligned, repairs: readonly Repair[], traditional: boolean, rawLength: number): Repaired {
  const { text, offsets } = traditional ? toSimplified(aligned) : aligned
  const merged = merge(repairs)
  return {
    text,
    repairs: merged,
    repaired: charactersOf(merged, 'restored'),
    damaged: charactersOf(merged, 'damaged'),
    rawOffset: (offset) => offsets[clamp(offset, text.length)] ?? rawLength,
  }
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length))
}

/** Repairs of one kind that touch become one, in the order of their start. */
function merge(repairs: readonly Repair[]): Repair[] {
  const merged: Repair[] = []
  const latest = new Map<Repair['kind'], Repair>()
  for (const repair of repairs.toSorted((one, other) => one.start - other.start)) {
    const before = latest.get(repair.kind)
    if (before && repair.start <= before.end) {
      before.end = Math.max(before.end, repair.end)
      continue
    }
    const copy = { ...repair }
    latest.set(repair.kind, copy)
    merged.push(copy)
  }
  return merged
}

function charactersOf(repairs: readonly Repair[], kind: Repair['kind']): number {
  return repairs.filter((repair) => repair.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0)
}
