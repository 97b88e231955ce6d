import fc from 'fast-check'
import { aimedRate, levelOf, points, qualifiedLevelOf, rate } from './numbers.ts'
import { fact, type Part, type Stated, word } from './stated.ts'
import { oneSubject, subjects } from './subjects.ts'

/** The ways in which a report tells of the years since the last plan. */
export function spanStatements(part: Part): fc.Arbitrary<Stated>[] {
  return [averages(part), totals(part), fromTo(part), reached(part), risenBy(part), times(part), summed(part)]
}

function averages(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(subjects('money', 'growth', 1, 2), rate(1, 15), rate(1, 15), word('年均增长', '年均增速达'))
    .map(([named, first, second, verb]) => {
      const rates = [first, second]
      return {
        text: named.map(({ name }, i) => `${name}${verb}${rates[i]?.text}`).join('，'),
        facts: named.map(({ indicator }, i) => fact(part, indicator, 'growth_avg', rates[i] ?? first)),
      }
    })
}

function totals(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      subjects('money', 'growth', 1),
      rate(12, 90),
      word('五年增长', '五年累计增长', `比${part.start - 1}年增长`, `较${part.start - 1}年增长`),
    )
    .map(([named, grown, verb]) => ({
      text: named.map(({ name }) => `${name}${verb}${grown.text}`).join(''),
      facts: named.map(({ indicator }) => fact(part, indicator, 'growth_total', grown)),
    }))
}

function fromTo(part: Part): fc.Arbitrary<Stated> {
  const families = fc.constantFrom('money', 'ratios', 'stocks', 'incomes')
  return families
    .chain((family) => oneSubject(family, 'level'))
    .chain((one) => {
      const { indicator, name } = one
      const base = part.start - 1
      return fc
        .tuple(
          levelOf(indicator),
          levelOf(indicator),
          fc.constantFrom(
            [`从${base}年的`, `增加到${part.end}年的`],
            [`由${base}年的`, '提高到'],
            ['由', '提升至'],
            ['从', '跃升到'],
          ),
        )
        .map(([first, last, [from, to]]) => ({
          text: `${name}${from}${first.text}${to}${last.text}`,
          facts: [fact(part, indicator, 'level', first, base), fact(part, indicator, 'level', last)],
        }))
    })
}

function reached(part: Part): fc.Arbitrary<Stated> {
  return fc
    .constantFrom('money', 'ratios', 'stocks', 'incomes')
    .chain((family) => oneSubject(family, 'level'))
    .chain((one) => {
      return fc.tuple(qualifiedLevelOf(one.indicator), word('达到', '达')).map(([level, verb]) => ({
        text: `${one.name}${verb}${level.text}`,
        facts: [fact(part, one.indicator, 'level', level)],
      }))
    })
}

function risenBy(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(subjects('ratios', 'growth', 1), points, word('五年提高', '五年累计提高', `比${part.start - 1}年提高`))
    .map(([named, rise, verb]) => ({
      text: named.map(({ name }) => `${name}${verb}${rise.text}`).join(''),
      facts: named.map(({ indicator }) => fact(part, indicator, 'change_total', rise)),
    }))
}

function times(part: Part): fc.Arbitrary<Stated> {
  return fc.tuple(subjects('money', 'growth', 1), fc.integer({ min: 12, max: 58 })).map(([named, tenths]) => ({
    text: named.map(({ name }) => `${name}是${part.start - 1}年的${tenths / 10}倍`).join(''),
    facts: named.map(({ indicator }) => fact(part, indicator, 'growth_total', { value: tenths * 10 - 100, unit: '%' })),
  }))
}

function summed(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(levelOf('urban_new_jobs'), word('累计新增城镇就业', '城镇新增就业累计', '五年城镇新增就业'))
    .map(([level, name]) => ({
      text: `${name}${level.text}`,
      facts: [fact(part, 'urban_new_jobs', 'level', level, undefined)].map((row) => ({
        ...row,
        period: `${part.start}-${part.end}`,
      })),
    }))
}

/** The aims of a plan of some years. */
export function goalStatements(part: Part): fc.Arbitrary<Stated>[] {
  const average = fc.tuple(subjects('money', 'growth', 1, 2), aimedRate(2, 9)).map(([named, aimed]) => ({
    text: named.map(({ name }) => `${name}年均增长${aimed.text}`).join('，'),
    facts: named.map(({ indicator }) => fact(part, indicator, 'growth_avg', aimed)),
  }))
  const aim = fc
    .constantFrom('money', 'ratios', 'stocks', 'incomes')
    .chain((family) => oneSubject(family, 'level'))
    .chain((one) => {
      return fc.tuple(qualifiedLevelOf(one.indicator), word('达到', '力争达到')).map(([level, verb]) => ({
        text: `到${part.end}年，${one.name}${verb}${level.text}`,
        facts: [fact(part, one.indicator, 'level', level)],
      }))
    })
  return [average, aim]
}
