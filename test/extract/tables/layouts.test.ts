import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tablesIn } from '../../../pipelines/extract/tables/tables.ts'
import { facts } from '../facts.ts'
import { workOf } from '../work.ts'

/** Headings as a table of tabs has them, and as lines do: those of the first level before those of the second. */
const headers: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['指标名称', '单位', '2023年实际', '增长%', '2024年计划'], []],
  [
    ['指标', '单位', '2023年计划', '2023年实际', '2023年增长%', '2024年预期'],
    '指标 单位 2023年 2024年预期 计划 实际 增长%'.split(' '),
  ],
  [
    ['项目', '单位', '2022年总量', '2022年增速', '2023年总量', '2023年增速'],
    '项目 单位 2022年 2023年 总量 增速 总量 增速'.split(' '),
  ],
  [['指标', '单位', '2023年实际', '比上年增长（%）'], '指标 单位 2023年 实际 比上年 增长（%）'.split(' ')],
]

const indicators = [
  ['地区生产总值', '亿元'],
  ['其中：第一产业增加值', '亿元'],
  ['社会消费品零售总额', '亿元'],
  ['（二）城镇居民人均可支配收入', '元'],
  ['城镇登记失业率', '%'],
  ['4.粮食产量', '万吨'],
  ['特色产品产量', '吨'],
  ['人口', '万人'],
]

const value = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((n) => `${n / 10}`),
  fc.integer({ min: -90, max: 90 }).map((n) => `${n / 10}`),
  fc.constantFrom('1,234.5', '—', '-', '增长8%左右', '4.5以内', '与经济增长同步', '2015', '12.6%'),
)
/** What becomes of a value on its line: it may be missing, and its line with it. */
const fate = fc.constantFrom('there', 'there', 'there', 'there', 'there', 'there', 'empty', 'gone')
const row = fc.record({
  indicator: fc.constantFrom(...indicators),
  values: fc.array(fc.tuple(value, fate), { minLength: 4, maxLength: 4 }),
})
const tables = fc.record({ header: fc.constantFrom(...headers), rows: fc.array(row, { minLength: 2, maxLength: 8 }) })

type Table = {
  header: (typeof headers)[number]
  rows: readonly { indicator: readonly string[]; values: readonly (readonly [string, string])[] }[]
}

/** A row that is whole, so that what is above it is the header. */
function first(heads: readonly string[]): string[] {
  return ['森林覆盖率', '%', ...heads.slice(2).map(() => '33.3')]
}

/** The table with tabs, in which a missing value is an empty cell. */
function tabbed({ header: [heads], rows }: Table): string {
  const cells = rows.map(({ indicator, values }) => [
    ...indicator,
    ...values.slice(0, heads.length - 2).map(([shown, fate]) => (fate === 'there' ? shown : '')),
  ])
  return [heads, first(heads), ...cells].map((row) => row.join('\t')).join('\n')
}

/** The same on lines, where an empty cell is an empty line, or none. */
function lines({ header: [heads, levels], rows }: Table): string[][] {
  const cells = rows.map(({ indicator, values }) => [
    ...indicator,
    ...values
      .slice(0, heads.length - 2)
      .flatMap(([shown, fate]) => (fate === 'gone' ? [] : fate === 'there' ? [shown] : [''])),
  ])
  return [levels.length > 0 ? [...levels] : [...heads], ...cells]
}

const title = '长沙县2023年计划执行情况和2024年计划\n'

it.each([
  ['each cell has a line', (rows: string[][]) => rows.flat().join('\n')],
  ['empty lines part its cells', (rows: string[][]) => rows.flat().join('\n\n')],
  ['empty lines part its rows', (rows: string[][]) => rows.map((cells) => cells.join('\n')).join('\n\n')],
  ['spaces part its cells', (rows: string[][]) => rows.map((cells) => cells.join(' ')).join('\n')],
  [
    'bars end its cells',
    (rows: string[][]) =>
      rows
        .flat()
        .map((cell) => `${cell} |`)
        .join('\n'),
  ],
])('a table gives no fact that it does not give with tabs, whatever is missing, where %s', (_, shown) => {
  fc.assert(
    fc.property(tables, (table) => {
      const read = facts(`${title}${shown(lines(table))}\n注：初步数。`)
      expect(facts(`${title}${tabbed(table)}\n注：初步数。`)).toEqual(expect.arrayContaining(read))
    }),
    { numRuns: 150 },
  )
})

it('a table gives all facts that it gives with tabs, where no cell is missing', () => {
  const whole = tables.map(({ header, rows }) => ({
    header,
    rows: rows.map(({ indicator, values }) => ({
      indicator,
      values: values.map(([shown]) => [shown, 'there'] as const),
    })),
  }))
  fc.assert(
    fc.property(whole, fc.constantFrom('\n', '\n\n'), (table, gap) => {
      const [head = [], ...rows] = lines(table)
      const text = [head, first(table.header[0]), ...rows].flat().join(gap)
      expect(facts(`${title}${text}`)).toEqual(facts(`${title}${tabbed(table)}`))
    }),
    { numRuns: 150 },
  )
})

const pieces = '指标 地区 序号 单位 项目 2023年 增长% 计划 实际 地区生产总值 全市 香洲区 亿元 % 5.2 — | 注： 。'.split(
  ' ',
)

it('lines take a time in proportion to their number, whatever they hold', () => {
  const fragments = fc.array(fc.constantFrom(...pieces, '\n', '\n', '\n', ' ', '\t'), { minLength: 1, maxLength: 8 })
  const workPerCharacter = (fragment: string, characters: number) => {
    const text = fragment.repeat(Math.ceil(characters / fragment.length))
    return workOf(() => tablesIn(text)) / text.length
  }
  fc.assert(
    fc.property(fragments, (parts) => {
      const fragment = parts.join('')
      expect(workPerCharacter(fragment, 20_000)).toBeLessThan(2 * workPerCharacter(fragment, 5_000) + 50)
    }),
    { numRuns: 60 },
  )
})
