import type { Aligned } from './aligned.ts'
import { takeOutAnnotations } from './annotated.ts'
import type { Repair, Repaired } from './repaired.ts'
import { isTraditional, toSimplified } from './script.ts'

export type { Repair, Repaired } from './repaired.ts'

/**
 * Undoes what scraping did to a text: pinyin put into it, bytes out of step, Traditional characters in place of Simplified ones.
 * What cannot be known again is marked □. A clean Simplified text comes back unchanged. Never throws.
 */
export function repair(raw: string): Repaired {
  const unannotated = takeOutAnnotations(raw)
  const traditional = isTraditional(unannotated?.aligned.text ?? raw)
  if (!unannotated && !traditional) {
    return { text: raw, repairs: [], repaired: 0, damaged: 0, rawOffset: (offset) => clamp(offset, raw.length) }
  }
  const aligned = unannotated?.aligned ?? unchanged(raw)
  const repairs = merge(unannotated?.repairs ?? [])
  const { text, offsets } = traditional ? toSimplified(aligned) : aligned
  return {
    text,
    repairs,
    repaired: charactersOf(repairs, 'restored'),
    damaged: charactersOf(repairs, 'damaged'),
    rawOffset: (offset) => offsets[clamp(offset, text.length)] ?? raw.length,
  }
}

function unchanged(text: string): Aligned {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, index) => index) }
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
