import fc from 'fast-check'
import { targetStatements } from './statements/aimed_at.ts'
import { asides } from './statements/asides.ts'
import { goalStatements, spanStatements } from './statements/of_a_span.ts'
import { yearStatements } from './statements/of_a_year.ts'
import type { Fact, Part, Stated } from './statements/stated.ts'
import { mixedStatements } from './statements/with_asides.ts'

/** A work report of a province of that year, assembled from random statements, and every fact that it states. */
export function reportOfFacts(year: number, town: { code: string; name: string }): fc.Arbitrary<Stated> {
  const last = year - 1
  const parts = [
    {
      heading: `一、${last}年工作回顾`,
      part: { status: 'actual', start: last, end: last },
      of: (part: Part) => [...yearStatements(part), ...mixedStatements(part)],
      aside: true,
    },
    {
      heading: `二、过去五年工作回顾`,
      part: { status: 'actual', start: year - 5, end: last },
      of: spanStatements,
      aside: false,
    },
    {
      heading: `三、今后五年的主要目标`,
      part: { status: 'target', start: year, end: year + 4 },
      of: goalStatements,
      aside: false,
    },
    {
      heading: `四、${year}年重点工作`,
      part: { status: 'target', start: year, end: year },
      of: targetStatements,
      aside: true,
    },
  ] as const
  return fc
    .tuple(
      ...parts.map(({ heading, part, of, aside }) =>
        fc
          .array(
            fc.tuple(
              fc.oneof(...of(part), ...(aside ? asides(part, town) : [])),
              fc.constantFrom('。', '。', '；', '。\n'),
            ),
            { maxLength: 8 },
          )
          .map((statements) => ({ heading, part, statements })),
      ),
    )
    .map(assembled)
}

type Chapter = { heading: string; part: Part; statements: [Stated, string][] }

/** Leaves out a statement that tells of what another has told. */
function assembled(chapters: readonly Chapter[]): Stated {
  const told = new Set<string>()
  const facts: Fact[] = []
  const paragraphs = chapters.flatMap(({ heading, statements }) => {
    const kept = statements.filter(([stated]) => {
      const keys = stated.facts.map(
        ({ area, indicator, period, status, measure }) => `${area} ${indicator} ${period} ${status} ${measure}`,
      )
      if (keys.some((key) => told.has(key))) return false
      for (const key of keys) told.add(key)
      facts.push(...stated.facts)
      return true
    })
    return kept.length > 0
      ? [
          heading,
          `${kept
            .map(([{ text }, stop]) => `${text}${stop}`)
            .join('')
            .replace(/[；。]?\n?$/, '')}。`,
        ]
      : []
  })
  return { text: `${paragraphs.join('\n')}\n`, facts }
}
