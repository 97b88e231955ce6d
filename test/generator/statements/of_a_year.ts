import fc from 'fast-check'
import { levelOf, type Printed, points, qualifiedLevelOf, rate } from './numbers.ts'
import { growthFact, singleStatements } from './of_one_indicator.ts'
import { fact, type Part, type Stated, word } from './stated.ts'
import { oneSubject, type Subject, subject, subjects } from './subjects.ts'

/** The ways in which a report tells of the year under review; each gives sentences with all that they state. */
export function yearStatements(part: Part): fc.Arbitrary<Stated>[] {
  return [
    levelAndGrowth(part),
    growth(part),
    eachGrowth(part),
    eachLevel(part),
    chained(part),
    incomes(part),
    ratio(part),
    added(part),
    partOfWhole(part),
    ofThePeriod(part),
    ...singleStatements(part),
  ]
}

const reach = word('完成', '实现', '达到', '达', '为', '')
const onTheYear = word('增长', '同比增长', '比上年增长', '较上年增长', '增速达', '较去年增长')

type Growth = { text: string; value: number }

/** 增长5.2%, 下降3.1%, 与上年持平. */
const growthWords: fc.Arbitrary<Growth> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(onTheYear, rate(0.3, 15)).map(([verb, { text, value }]) => ({ text: `${verb}${text}`, value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(word('下降', '同比下降', '比上年下降'), rate(0.3, 12))
      .map(([verb, { text, value }]) => ({ text: `${verb}${text}`, value: -value })),
  },
  { weight: 1, arbitrary: fc.constant({ text: '与上年持平', value: 0 }) },
)

function levelAndGrowth(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('money', 'level').chain((one) => {
    return fc
      .tuple(reach, qualifiedLevelOf(one.indicator), word('，', '、'), growthWords)
      .map(([verb, level, comma, grown]) => ({
        text: `${one.name}${verb}${level.text}${comma}${grown.text}`,
        facts: [fact(part, one.indicator, 'level', level), growthFact(part, one.indicator, grown.value)],
      }))
  })
}

function growth(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(subjects('money', 'growth', 1, 3), fc.array(growthWords, { minLength: 3, maxLength: 3 }), word('，', '；'))
    .map(([named, grown, comma]) => ({
      text: named.map(({ name }, i) => `${name}${grown[i]?.text}`).join(comma),
      facts: named.map(({ indicator }, i) => growthFact(part, indicator, grown[i]?.value ?? Number.NaN)),
    }))
}

/** A、B和C. */
function listed(items: readonly string[], last: string): string {
  return [items.slice(0, -1).join('、'), items.at(-1)].join(last)
}

function eachGrowth(part: Part): fc.Arbitrary<Stated> {
  return subjects('money', 'growth', 2, 4).chain((named) =>
    fc
      .tuple(
        fc.tuple(...named.map(() => rate(0.3, 15))),
        word('、', '和', '以及'),
        word('、', '和'),
        word('分别增长', '同比分别增长', '分别比上年增长', '分别下降'),
      )
      .map(([rates, join, joinRates, verb]) => ({
        text: `${listed(
          named.map(({ name }) => name),
          join,
        )}${verb}${listed(
          rates.map(({ text }) => text),
          joinRates,
        )}`,
        facts: named.map(({ indicator }, i) =>
          growthFact(part, indicator, (rates[i]?.value ?? Number.NaN) * (verb.includes('降') ? -1 : 1)),
        ),
      })),
  )
}

function eachLevel(part: Part): fc.Arbitrary<Stated> {
  return subjects('money', 'level', 2, 3).chain((named) =>
    fc
      .tuple(
        fc.tuple(...named.map(({ indicator }) => levelOf(indicator))),
        word('、', '和'),
        word('分别达到', '分别完成', '分别达', '分别为'),
      )
      .map(([levels, join, verb]) => ({
        text: `${listed(
          named.map(({ name }) => name),
          join,
        )}${verb}${listed(
          levels.map(({ text }) => text),
          join,
        )}`,
        facts: named.map(({ indicator }, i) => fact(part, indicator, 'level', levels[i] ?? missing)),
      })),
  )
}

const missing: Printed = { text: '', value: Number.NaN, high: null, unit: '', qualifier: 'exact' }

/** A完成x、增长y，B完成…: one verb or none for each. */
function chained(part: Part): fc.Arbitrary<Stated> {
  const clause = ({ indicator, name }: Subject) =>
    fc.tuple(reach, levelOf(indicator), growthWords).map(([verb, level, grown]) => ({
      text: `${name}${verb}${level.text}、${grown.text}`,
      facts: [fact(part, indicator, 'level', level), growthFact(part, indicator, grown.value)],
    }))
  return subjects('money', 'level', 2, 3)
    .chain((named) => fc.tuple(fc.tuple(...named.map(clause)), word('，', '；')))
    .map(([clauses, comma]) => ({
      text: clauses.map(({ text }) => text).join(comma),
      facts: clauses.flatMap(({ facts }) => facts),
    }))
}

function incomes(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      levelOf('income_urban'),
      levelOf('income_rural'),
      rate(1, 9),
      rate(1, 9),
      word('城镇和农村居民人均可支配收入', '城镇、农村居民人均可支配收入', '城乡居民人均可支配收入'),
      word('和', '、'),
    )
    .map(([urban, rural, urbanRate, ruralRate, name, join]) => ({
      text: `${name}分别达到${urban.text}${join}${rural.text}，分别增长${urbanRate.text}、${ruralRate.text}`,
      facts: [
        fact(part, 'income_urban', 'level', urban),
        fact(part, 'income_rural', 'level', rural),
        growthFact(part, 'income_urban', urbanRate.value),
        growthFact(part, 'income_rural', ruralRate.value),
      ],
    }))
}

function ratio(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('ratios', 'level').chain((one) => {
    const { indicator, name } = one
    return fc
      .tuple(
        levelOf(indicator),
        points,
        word('达到', '达', '为'),
        word('比上年提高', '同比提高', '提高', '上升'),
        fc.boolean(),
      )
      .map(([level, rise, verb, rises, levelFirst]) => ({
        text: levelFirst
          ? `${name}${verb}${level.text}，${rises}${rise.text}`
          : `${name}${rises}${rise.text}、达到${level.text}`,
        facts: [fact(part, indicator, 'level', level), fact(part, indicator, 'change', rise)],
      }))
  })
}

function added(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('stocks', 'level').chain((one) => {
    const { indicator, name } = one
    return fc
      .tuple(
        levelOf(indicator),
        levelOf(indicator),
        indicator.endsWith('length')
          ? word('总里程达到', '通车里程达到')
          : word('总数达到', '总量达到', '累计达到', '达到'),
      )
      .map(([more, total, verb]) => ({
        text: `新增${name}${more.text}，${verb}${total.text}`,
        facts: [fact(part, indicator, 'change', more), fact(part, indicator, 'level', total)],
      }))
  })
}

function partOfWhole(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      fc
        .constantFrom(
          ['fai', 'fai_industry'],
          ['fai', 'fai_private'],
          ['trade_total', 'exports'],
          ['budget_revenue', 'tax_revenue'],
        )
        .chain(([whole = '', piece = '']) => fc.tuple(subject(whole, 'growth'), subject(piece, 'growth'))),
      growthWords,
      growthWords,
    )
    .map(([[whole, piece], first, second]) => ({
      text: `${whole.name}${first.text}，其中${piece.name}${second.text}`,
      facts: [growthFact(part, whole.indicator, first.value), growthFact(part, piece.indicator, second.value)],
    }))
}

/** The year said again, at the head of a sentence. */
function ofThePeriod(part: Part): fc.Arbitrary<Stated> {
  return levelAndGrowth(part).map(({ text, facts }) => ({ text: `${part.end}年，${text}`, facts }))
}
