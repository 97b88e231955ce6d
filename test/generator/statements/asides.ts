import fc from 'fast-check'
import { rate } from './numbers.ts'
import { fact, type Part, type Stated, word } from './stated.ts'
import { subjects } from './subjects.ts'

/** Sentences with numbers that are no facts of the reporting area: they state nothing of it, and may not change what comes after them. */
export function asides(part: Part, town: { code: string; name: string }): fc.Arbitrary<Stated>[] {
  const number = fc.integer({ min: 2, max: 980 })
  const plain = (text: fc.Arbitrary<string>) => text.map((words): Stated => ({ text: words, facts: [] }))
  return [
    plain(number.map((n) => `新建公办幼儿园${n}所`)),
    plain(number.map((n) => `“${n}工程”扎实推进`)),
    plain(fc.tuple(number, number).map(([n, m]) => `改造农村公路${n}公里、桥梁${m}座`)),
    plain(
      subjects('money', 'growth', 1).map(([one]) => `${one?.name ?? ''}总量居全国第${(one?.name.length ?? 0) + 1}位`),
    ),
    plain(
      fc
        .tuple(subjects('money', 'growth', 1), rate(0.1, 4))
        .map(([named, higher]) => `${named[0]?.name}增速高于全国平均水平${higher.value}个百分点`),
    ),
    plain(rate(1, 20).map(({ text }) => `机电产品出口增长${text}`)),
    plain(rate(1, 20).map(({ text }) => `高技术产业投资增长${text}`)),
    plain(
      fc
        .tuple(word('新能源汽车', '集成电路', '工业机器人'), rate(3, 60))
        .map(([thing, more]) => `${thing}产量增长${more.text}`),
    ),
    plain(rate(1, 20).map(({ text }) => `全国城镇居民人均可支配收入增长${text}`)),
    fc.tuple(rate(1, 12), word('地区生产总值', '生产总值')).map(([grown, name]) => ({
      text: `${town.name}${name}增长${grown.text}`,
      facts: [{ ...fact(part, 'gdp', 'growth', grown), area: town.code }],
    })),
  ]
}
