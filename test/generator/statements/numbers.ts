import fc from 'fast-check'
import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Qualifier } from '../../../schemas/terms.ts'

/** A number as a report prints it, and what it says in the unit. */
export type Printed = { text: string; value: number; high: number | null; unit: string; qualifier: Qualifier }

type Writing = { suffix: string; worth: number; low: number; high: number; places: number }

/** How levels of a unit are printed, and between which numbers. */
const writings: Record<string, readonly Writing[]> = {
  亿元: [
    { suffix: '亿元', worth: 1, low: 12, high: 9800, places: 2 },
    { suffix: '万亿元', worth: 1e4, low: 1.05, high: 14, places: 2 },
  ],
  元: [
    { suffix: '元', worth: 1, low: 21000, high: 79000, places: 0 },
    { suffix: '万元', worth: 1e4, low: 2.1, high: 7.9, places: 2 },
  ],
  万吨: [
    { suffix: '万吨', worth: 1, low: 30, high: 7800, places: 1 },
    { suffix: '亿斤', worth: 5, low: 6, high: 1500, places: 1 },
  ],
  家: [
    { suffix: '家', worth: 1, low: 120, high: 9900, places: 0 },
    { suffix: '万家', worth: 1e4, low: 1.02, high: 9, places: 2 },
  ],
  万户: [
    { suffix: '万户', worth: 1, low: 1.5, high: 1900, places: 1 },
    { suffix: '户', worth: 1e-4, low: 12000, high: 99000, places: 0 },
  ],
  万人: [
    { suffix: '万人', worth: 1, low: 1.2, high: 140, places: 2 },
    { suffix: '人', worth: 1e-4, low: 2300, high: 98000, places: 0 },
  ],
  万人次: [
    { suffix: '万人次', worth: 1, low: 150, high: 9900, places: 1 },
    { suffix: '亿人次', worth: 1e4, low: 1.1, high: 9, places: 2 },
  ],
  万千瓦: [
    { suffix: '万千瓦', worth: 1, low: 120, high: 9900, places: 1 },
    { suffix: '亿千瓦', worth: 1e4, low: 1.02, high: 3, places: 2 },
  ],
  公里: [{ suffix: '公里', worth: 1, low: 310, high: 9900, places: 0 }],
  天: [{ suffix: '天', worth: 1, low: 210, high: 355, places: 0 }],
  个: [{ suffix: '个', worth: 1, low: 12, high: 2900, places: 0 }],
  部: [{ suffix: '部', worth: 1, low: 12, high: 2900, places: 0 }],
  岁: [{ suffix: '岁', worth: 1, low: 71, high: 84, places: 2 }],
  '微克/立方米': [{ suffix: '微克/立方米', worth: 1, low: 12, high: 68, places: 1 }],
  '%': [{ suffix: '%', worth: 1, low: 11, high: 92, places: 2 }],
}

type Qualified = { before: string; after: string; qualifier: Qualifier }

const qualified: readonly Qualified[] = [
  { before: '', after: '', qualifier: 'exact' },
  { before: '', after: '', qualifier: 'exact' },
  { before: '约', after: '', qualifier: 'about' },
  { before: '', after: '左右', qualifier: 'about' },
  { before: '', after: '以上', qualifier: 'at_least' },
  { before: '超过', after: '', qualifier: 'at_least' },
  { before: '近', after: '', qualifier: 'nearly' },
]

/** A level of an indicator: 620.5亿元, 1.27万亿元. Throws a RangeError for a unit that `writings` does not know. */
export function levelOf(indicator: string): fc.Arbitrary<Printed> {
  const unit = indicatorByCode(indicator)?.unit ?? ''
  const known = writings[unit]
  if (!known) throw new RangeError(`no way to print ${unit}`)
  return fc.constantFrom(...known).chain(({ suffix, worth, low, high, places }) =>
    decimal(low, high, places).map((number) => ({
      text: `${number}${suffix}`,
      value: inUnit(number * worth),
      high: null,
      unit,
      qualifier: 'exact' as const,
    })),
  )
}

/** The same with a word that qualifies it, or without: 超过620.5亿元, 1.27万亿元左右. */
export function qualifiedLevelOf(indicator: string): fc.Arbitrary<Printed> {
  return fc.tuple(levelOf(indicator), fc.constantFrom(...qualified)).map(([printed, { before, after, qualifier }]) => ({
    ...printed,
    text: `${before}${printed.text}${after}`,
    qualifier,
  }))
}

/** A rate in per cent, above zero. */
export function rate(low: number, high: number): fc.Arbitrary<Printed> {
  return decimal(low, high, 1).map((value) => ({
    text: `${value}%`,
    value,
    high: null,
    unit: '%',
    qualifier: 'exact',
  }))
}

/** Percentage points, above zero. */
export const points: fc.Arbitrary<Printed> = decimal(0.1, 6, 2).map((value) => ({
  text: `${value}个百分点`,
  value,
  high: null,
  unit: 'pp',
  qualifier: 'exact',
}))

/** A rate that is aimed at: 5%左右, 6%以上, 5%—5.5%. */
export function aimedRate(low: number, high: number): fc.Arbitrary<Printed> {
  const one = fc
    .tuple(rate(low, high), word)
    .map(([printed, { after, qualifier }]) => ({ ...printed, text: `${printed.text}${after}`, qualifier }))
  const range = fc
    .tuple(decimal(low, high, 1), decimal(0.2, 1.5, 1), fc.constantFrom('—', '-', '至', '到', '～'))
    .map(([from, width, dash]) => {
      const to = inUnit(from + width)
      return { text: `${from}%${dash}${to}%`, value: from, high: to, unit: '%', qualifier: 'range' as const }
    })
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: range })
}

const word = fc.constantFrom<{ after: string; qualifier: Qualifier }>(
  { after: '', qualifier: 'exact' },
  { after: '左右', qualifier: 'about' },
  { after: '以上', qualifier: 'at_least' },
)

/** A decimal between two, with at most that many digits behind the point. */
function decimal(low: number, high: number, places: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: places }).chain((digits) => {
    const scale = 10 ** digits
    return fc
      .integer({ min: Math.ceil(low * scale), max: Math.floor(high * scale) })
      .map((number) => inUnit(number / scale))
  })
}

/** A number without the noise of binary fractions. */
function inUnit(value: number): number {
  return Number(value.toPrecision(12))
}
