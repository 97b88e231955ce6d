import type { Token } from '../lexer/tokens.ts'
import { namedSlot, type Slot } from './slots.ts'

/** 天长市增速最高，达8%; 总量最大的是天长市，达46亿元: the subject that the clause names, or the one before, of the area that a clause without a number says to be first or last; null if it says more, or nothing of one. */
export function ranked(chars: string, lead: readonly Token[], before: readonly Slot[]): readonly Slot[] | null {
  const name = lead.find((token) => token.kind === 'name')
  const [subject, ...others] = name ? [namedSlot(chars, name.name, name.start, name.end)] : before
  if (!subject || subject.code === null || others.some(({ code }) => code !== subject.code)) return null
  const [area, ...more] = lead.filter(({ kind }) => kind === 'place')
  if (area?.place?.code == null || area.place.own || more.length > 0) return null
  const words = lead.filter((token) => token !== area && token !== name)
  const ranks = words.some((token) => token.class === 'compare' || isSuperlative(chars, token))
  if (!ranks || !words.every((token) => token.kind === 'word' || isSuperlative(chars, token))) return null
  return [{ ...subject, start: lead[0]?.start ?? area.start, place: { code: area.place.code, own: false } }]
}

function isSuperlative(chars: string, token: Token): boolean {
  return token.kind === 'text' && superlative.test(chars.slice(token.start, token.end))
}

const superlative = /^最[高大快多低好优小]?$|^领先$|^领跑$/
