import { documentOf } from '../document.ts'
import { facts } from '../facts.ts'

/** An annex of a plan: its title, the heads of its columns, two of its rows, and the facts of those. */
export const title = '长沙县2023年计划执行情况和2024年计划'
export const header = ['指标名称', '单位', '2023年实际', '增长%', '2024年计划']
export const gdp = ['地区生产总值', '亿元', '512.3', '4.6', '545']
export const retail = ['社会消费品零售总额', '亿元', '1,210.5', '-6.1', '增长8%左右']

/** A communiqué of 2023. */
export const communique = documentOf({ report_type: 'communique', report_year: 2023, vintage: 2024 })

export const expected = [
  'gdp 2023 level 512.3 亿元',
  'gdp 2023 growth 4.6 %',
  'gdp 2024 level 545 亿元',
  'retail_sales 2023 level 1210.5 亿元',
  'retail_sales 2023 growth -6.1 %',
  'retail_sales 2024 growth 8 %',
]

/** Rows with each cell on a line of its own. */
export function stacked(rows: readonly (readonly string[])[], gap = '\n'): string {
  return rows.map((cells) => cells.join(gap)).join(gap)
}

/** The facts of a plan report that these lines are an annex of. */
export function annex(...lines: readonly string[]): string[] {
  return facts([title, ...lines].join('\n'))
}
