import fc from 'fast-check'
import { levelOf, rate } from './numbers.ts'
import { type Fact, fact, type Part, type Stated, word } from './stated.ts'
import { subject, subjects } from './subjects.ts'

/** The sentences that a report has for one indicator or two alone: jobs, prices, energy, air, visitors, unemployment, grain. */
export function singleStatements(part: Part): fc.Arbitrary<Stated>[] {
  return [jobs(part), prices(part), intensities(part), air(part), visitors(part), unemployment(part), grain(part)]
}

export function growthFact(part: Part, indicator: string, value: number): Fact {
  return fact(part, indicator, 'growth', { value, unit: '%' })
}

function jobs(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      levelOf('urban_new_jobs'),
      word('城镇新增就业', '新增城镇就业', '全年城镇新增就业', '实现城镇新增就业', '城镇新增就业人数达'),
    )
    .map(([level, name]) => ({
      text: `${name}${level.text}`,
      facts: [fact(part, 'urban_new_jobs', 'level', level)],
    }))
}

function prices(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      rate(0.2, 4),
      word('居民消费价格上涨', '居民消费价格指数上涨', '居民消费价格涨幅为', '居民消费价格同比上涨', 'CPI上涨'),
    )
    .map(([risen, name]) => ({
      text: `${name}${risen.text}`,
      facts: [growthFact(part, 'cpi', risen.value)],
    }))
}

function intensities(part: Part): fc.Arbitrary<Stated> {
  return fc.tuple(subjects('intensities', 'growth', 1, 2), rate(1, 7), rate(1, 7)).map(([named, first, second]) => {
    const rates = [first, second]
    return {
      text:
        named.length === 1
          ? `${named[0]?.name}下降${first.text}`
          : `${named.map(({ name }) => name).join('、')}分别下降${first.text}、${second.text}`,
      facts: named.map(({ indicator }, i) => growthFact(part, indicator, -(rates[i]?.value ?? Number.NaN))),
    }
  })
}

function air(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      subject('pm25', 'level'),
      levelOf('pm25'),
      rate(1, 15),
      levelOf('air_good_days'),
      fc.integer({ min: 1, max: 25 }),
      word('下降', '同比下降', '改善'),
    )
    .map(([{ name }, level, fall, days, more, verb]) => ({
      text: `${name}降至${level.text}，${verb}${fall.text}；空气质量优良天数${days.text}，同比增加${more}天`,
      facts: [
        fact(part, 'pm25', 'level', level),
        growthFact(part, 'pm25', -fall.value),
        fact(part, 'air_good_days', 'level', days),
        fact(part, 'air_good_days', 'change', { value: more, unit: '天' }),
      ],
    }))
}

function visitors(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(levelOf('tourist_visits'), levelOf('tourism_revenue'), rate(1, 40), rate(1, 40), fc.boolean())
    .map(([visits, revenue, more, richer, apart]) => ({
      text: apart
        ? `接待游客${visits.text}、增长${more.text}，旅游总收入${revenue.text}、增长${richer.text}`
        : `接待游客${visits.text}，实现旅游收入${revenue.text}，分别增长${more.text}、${richer.text}`,
      facts: [
        fact(part, 'tourist_visits', 'level', visits),
        fact(part, 'tourism_revenue', 'level', revenue),
        growthFact(part, 'tourist_visits', more.value),
        growthFact(part, 'tourism_revenue', richer.value),
      ],
    }))
}

function unemployment(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      fc.constantFrom('unemployment_surveyed', 'unemployment_registered').chain((code) => subject(code, 'level')),
      rate(2.1, 6),
      fc.constantFrom(
        ['平均为', '', 'exact'],
        ['控制在', '以内', 'at_most'],
        ['为', '', 'exact'],
        ['低于', '', 'at_most'],
        ['稳定在', '左右', 'about'],
      ),
    )
    .map(([{ indicator, name }, level, [before = '', after = '', qualifier]]) => ({
      text: `${name}${before}${level.text}${after}`,
      facts: [
        fact(part, indicator, 'level', {
          ...level,
          qualifier: qualifier === 'at_most' ? 'at_most' : qualifier === 'about' ? 'about' : 'exact',
        }),
      ],
    }))
}

function grain(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      levelOf('grain_output'),
      word('粮食产量', '粮食总产量', '全年粮食总产量', '粮食总产'),
      word('达到', '', '达', '为'),
      rate(0.3, 5),
    )
    .map(([level, name, verb, more]) => ({
      text: `${name}${verb}${level.text}，增长${more.text}`,
      facts: [fact(part, 'grain_output', 'level', level), growthFact(part, 'grain_output', more.value)],
    }))
}
