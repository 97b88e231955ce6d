import { isJoint, type Token } from '../lexer/tokens.ts'
import { namedSlot, type Slot } from './slots.ts'

/**
 * 天长市增速最高，达8%; 总量最大的是天长市，达46亿元; 增速居前两位的是天长市、明光市，分别增长…: the subject that a clause names, or the one before, of each of the
 * areas that the clause, without a number, says to be first or last; null if it says more, or nothing of one.
 */
export function ranked(chars: string, lead: readonly Token[], before: readonly Slot[]): readonly Slot[] | null {
  const name = lead.find((token) => token.kind === 'name')
  const [subject, ...others] = name ? [namedSlot(chars, name.name, name.start, name.end)] : before
  if (!subject || subject.code === null || others.some(({ code }) => code !== subject.code)) return null
  const areas = areasOf(lead)
  if (areas.length === 0) return null
  const [from, to] = [areas[0]?.start ?? 0, areas.at(-1)?.end ?? 0]
  const words = lead.filter((token) => token !== name && !token.place?.own && (token.end <= from || token.start >= to))
  const ranks = words.some((token) => token.class === 'compare' || isSuperlative(chars, token))
  if (!ranks || !words.every((token) => token.kind === 'word' || isSuperlative(chars, token))) return null
  const start = lead[0]?.start ?? from
  return areas.map(({ place }) => ({ ...subject, start, place: { code: place.code, own: false } }))
}

/** 增速居前的3个|县市|依次为|天长市、明光市、全椒县，分别增长…; 8个|县市中|增速最快的是|天长市，达8%: the subject that was told, of each of the areas that a clause ends with behind how many they are; null if it lists none so. */
export function rankedBehindCount(
  chars: string,
  behind: readonly Token[],
  told: readonly Slot[],
): readonly Slot[] | null {
  const [subject, ...others] = told
  const [kind] = behind
  if (!subject || subject.code === null || kind?.kind !== 'text') return null
  if (others.some(({ code }) => code !== subject.code)) return null
  if (!kindsOfAreas.test(chars.slice(kind.start, kind.end))) return null
  const areas = areasOf(behind)
  const verbs = behind.slice(1, behind.indexOf(areas[0] ?? kind))
  const lists =
    verbs.some((token) => token.class === 'reach') &&
    verbs.every((token) => token.word !== null || isSuperlative(chars, token))
  if (areas.length === 0 || !lists || areas.at(-1) !== behind.at(-1)) return null
  return areas.map(({ start, place }) => ({ ...subject, start, place: { code: place.code, own: false } }))
}

const kindsOfAreas = /^(?:[省市区县州盟旗]{1,3}|省份|地级市|县级市|地区)中?$/

type PlaceToken = Token & { kind: 'place' }

/** The known areas within the reporting one that a clause lists; none if it names another place, or parts them by more than 、 or 和. */
function areasOf(lead: readonly Token[]): PlaceToken[] {
  const areas = lead.filter((token): token is PlaceToken => token.kind === 'place' && !token.place.own)
  const [first, last] = [areas[0], areas.at(-1)]
  if (!first || !last || areas.some(({ place }) => place.code === null)) return []
  const list = lead.slice(lead.indexOf(first), lead.indexOf(last) + 1)
  return list.every((token) => token.place?.own === false || isJoint(token)) ? areas : []
}

function isSuperlative(chars: string, token: Token): boolean {
  return token.kind === 'text' && superlative.test(chars.slice(token.start, token.end))
}

const superlative = /^最[高大快多低好优小]?$|^领先$|^领跑$|^紧随其后$|^前[一二三四五六七八九十两][位名]?的?$/
