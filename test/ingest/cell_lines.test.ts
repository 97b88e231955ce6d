import { expect, it } from 'vitest'
import { joinLines } from '../../pipelines/ingest/formats/cell_lines.ts'

it.each([
  [['地区', '生产总值'], '地区生产总值'],
  [['2023年', '实际'], '2023年实际'],
  [['486.4', '512'], '486.4 512'],
  [['5.2%', '-0.3%'], '5.2% -0.3%'],
  [['486.4', '', '512'], '486.4 512'],
  [['GDP', 'growth'], 'GDP growth'],
  [['增长', '5.2%'], '增长5.2%'],
  [[], ''],
])('%j is %s', (lines, text) => {
  expect(joinLines(lines)).toBe(text)
})
