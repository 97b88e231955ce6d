import { indicatorByCode } from '../../../schemas/indicators.ts'
import { type Name, nameTrie } from '../lexer/names.ts'
import type { Token } from '../lexer/tokens.ts'
import { isAdverb } from './actors.ts'
import { type Slot, slotWith } from './slot.ts'

/** 占生产总值, 其占…: the share of what was told before; null if the catalogue has none. */
export function shareOfTold(term: string, terms: readonly string[]): Name | null {
  return shareNamed(wholeTerm(terms) + term.replace(/^其/, ''))
}

/** What a share is of: the subject right before it, or the one before that if the former is what it contributed. */
function wholeTerm([nearest = '', before = '']: readonly string[]): string {
  return nearest.endsWith('贡献率') ? before : nearest
}

/** 第三产业增加值占生产总值, 研发经费相当于生产总值: the share that 的 and a percentage behind them state. The part may stand in the clause before. */
export function shareNamed(term: string): Name | null {
  if (term.length > longestShare) return null
  const [, part = '', whole = ''] = shareTerm.exec(term) ?? []
  if (whole === '') return null
  const shares = sharesOf(named(part), sharesIn[named(whole)?.single ?? ''] ?? {})
  const [code, ...more] = shares
  const share = code === undefined ? null : named(indicatorByCode(code)?.name_zh ?? '')
  if (share && more.length > 0) return { ...share, codes: shares, single: null }
  return share ?? named(`${part}占${whole}比重`)
}

/** The shares of a whole that parts of it have, in their order; none if one of them has none. */
function sharesOf(part: Name | null, shareOf: Readonly<Record<string, string>>): string[] {
  const shares = (part?.codes ?? []).flatMap((code) => shareOf[code] ?? [])
  return shares.length === part?.codes.length ? shares : []
}

function named(term: string): Name | null {
  return nameTrie.entryOf(nameTrie.walk(0, term, 0, term.length)) ?? null
}

const shareTerm = /^(.+?)(?:占到?|相当于)(.+?)(?:的?(?:比重|比例|比率))?$/
const longestShare = 40

/** 对经济增长的贡献率, 拉动经济增长2个百分点: what something contributed to a whole. */
export function contributes({ term }: Slot): boolean {
  return term.startsWith('拉动') || term.endsWith('贡献率')
}

/** 对经济增长的贡献率, 拉动增长: whether a clause of what was contributed names nobody that did. */
export function namesNoContributor(chars: string, lead: readonly Token[]): boolean {
  const from = lead.findIndex((token) => contribution.test(chars.slice(token.start, token.start + 2)))
  return from >= 0 && lead.slice(0, from).every((token) => token.kind === 'mark' || isAdverb(token))
}

const contribution = /^(?:对|拉动|贡献)/

/** The indicator of which a term is the share (新能源装机占比, 服务业增加值占生产总值比重); null if it names none. */
export function partOfShare(term: string): Name | null {
  const [, part = ''] = shareWord.exec(term) ?? []
  return part === '' ? null : named(part)
}

const shareWord = /^(.{2,16}?)(?:占比|比重|占.{0,16})$/

/** What an indicator's part of the regional product is called. */
const shareOf: Readonly<Record<string, string>> = {
  va_primary: 'share_primary',
  va_secondary: 'share_secondary',
  va_tertiary: 'share_tertiary',
  rd_expenditure: 'rd_intensity',
}

/** By the whole, the shares in it that the catalogue has, by their parts. */
const sharesIn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gdp: shareOf,
  va_industry_above: { va_hightech_mfg: 'share_hightech_mfg' },
}

/** 三次产业由20:37:43调整为…: what proportions tell of activities, as their shares of the whole. */
export function asProportion(slot: Slot): Slot {
  // 三产比例调整为2.4:51.1:46.5: of the three, not of the third.
  if (slot.code === 'share_tertiary' && slot.term.startsWith('三产'))
    return slotWith(slot, { code: null, shared: threeShares })
  const shared = slot.shared.map((code) => shareOf[code] ?? code)
  return shared.length > 0 ? slotWith(slot, { shared, activity: false }) : slot
}

const threeShares: readonly string[] = ['share_primary', 'share_secondary', 'share_tertiary']

/** 第二产业增加值520亿元，占48%: what an activity adds as its share of all that is added; anything else as it is. */
export function asShareOfAll(slot: Slot): Slot {
  const share = slot.code?.startsWith('va_') ? shareOf[slot.code] : undefined
  return share === undefined ? slot : slotWith(slot, { code: share })
}

/** An activity as its share of the whole, where the structure of the economy was spoken of; null for what has none. */
export function asShare(slot: Slot, terms: readonly string[]): Slot | null {
  const code = slot.code === null || !slot.activity ? undefined : shareOf[slot.code]
  return code !== undefined && terms.some((term) => structure.test(term)) ? { ...slot, code, activity: false } : null
}

const structure = /^三次产业|^三产结构|产业结构|^第?[一二三]产业?(?:增加值)?(?:比重|占比)$/
