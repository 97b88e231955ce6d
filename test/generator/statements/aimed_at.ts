import fc from 'fast-check'
import { aimedRate, levelOf, rate } from './numbers.ts'
import { fact, type Part, type Stated, word } from './stated.ts'
import { subjects } from './subjects.ts'

/** The ways in which a report tells of what the coming year is to bring. */
export function targetStatements(part: Part): fc.Arbitrary<Stated>[] {
  return [
    growth(part),
    inStep(part),
    jobs(part),
    prices(part),
    intensities(part),
    grain(part),
    unemployment(part),
    tasks(part),
  ]
}

function growth(part: Part): fc.Arbitrary<Stated> {
  return subjects('money', 'growth', 1, 4).chain((named) =>
    fc.tuple(fc.tuple(...named.map(() => aimedRate(1, 14))), word('，', '、', '；')).map(([rates, comma]) => ({
      text: named.map(({ name }, i) => `${name}增长${rates[i]?.text}`).join(comma),
      facts: named.map(({ indicator }, i) => fact(part, indicator, 'growth', rates[i] ?? { value: null, unit: '%' })),
    })),
  )
}

function inStep(part: Part): fc.Arbitrary<Stated> {
  return word('居民人均可支配收入增长与经济增长同步', '居民收入增长与经济增长同步', '居民收入与经济增长同步').map(
    (text) => ({
      text,
      facts: [fact(part, 'income_per_capita', 'growth', { value: null, unit: '%', qualifier: 'in_step' })],
    }),
  )
}

function jobs(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(levelOf('urban_new_jobs'), fc.boolean(), word('城镇新增就业', '新增城镇就业'))
    .map(([level, more, name]) => ({
      text: `${name}${level.text}${more ? '以上' : ''}`,
      facts: [fact(part, 'urban_new_jobs', 'level', { ...level, qualifier: more ? 'at_least' : 'exact' })],
    }))
}

function prices(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(rate(1, 4), word('居民消费价格涨幅', '居民消费价格上涨', '居民消费价格涨幅控制在'))
    .map(([risen, name]) => ({
      text: `${name}${risen.text}左右`,
      facts: [fact(part, 'cpi', 'growth', { ...risen, qualifier: 'about' })],
    }))
}

function intensities(part: Part): fc.Arbitrary<Stated> {
  return fc.tuple(subjects('intensities', 'growth', 1), aimedRate(1, 5)).map(([named, aimed]) => ({
    text: named.map(({ name }) => `${name}下降${aimed.text}`).join(''),
    facts: named.map(({ indicator }) =>
      fact(part, indicator, 'growth', {
        ...aimed,
        value: -aimed.value,
        high: aimed.high === null ? null : -aimed.high,
      }),
    ),
  }))
}

function grain(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(levelOf('grain_output'), word('粮食产量', '粮食总产量'), word('稳定在', '保持在', '达到'))
    .map(([level, name, verb]) => ({
      text: `${name}${verb}${level.text}以上`,
      facts: [fact(part, 'grain_output', 'level', { ...level, qualifier: 'at_least' })],
    }))
}

function unemployment(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      rate(3, 6),
      fc.constantFrom(
        ['', '左右', 'about'] as const,
        ['控制在', '以内', 'at_most'] as const,
        ['控制在', '左右', 'about'] as const,
      ),
    )
    .map(([level, [before, after, qualifier]]) => ({
      text: `城镇调查失业率${before}${level.text}${after}`,
      facts: [fact(part, 'unemployment_surveyed', 'level', { ...level, qualifier })],
    }))
}

function tasks(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(levelOf('old_communities_renovated'), levelOf('elevators_added'), levelOf('hightech_enterprises'))
    .map(([old, lifts, firms]) => ({
      text: `改造老旧小区${old.text}，加装电梯${lifts.text}，新增高新技术企业${firms.text}`,
      facts: [
        fact(part, 'old_communities_renovated', 'level', old),
        fact(part, 'elevators_added', 'level', lifts),
        fact(part, 'hightech_enterprises', 'change', firms),
      ],
    }))
}
