import { z } from 'zod'
import { indicators } from './indicators.ts'
import { column, defineTable } from './table.ts'
import { areaCode, year } from './terms.ts'

const perIndicator = Object.fromEntries(
  indicators.flatMap(({ indicator, name_en, name_zh, unit }) => [
    [
      `${indicator}_level`,
      column(
        z.number().nullable(),
        `${name_en}: level`,
        name_zh,
        'Level, in the unit of the catalogue; thresholds are left out',
        '水平值（目录单位；不含阈值）',
        unit,
      ),
    ],
    [
      `${indicator}_growth`,
      column(
        z.number().nullable(),
        `${name_en}: growth`,
        `${name_zh}增速`,
        'Growth on the year before as reported, on the basis that the catalogue names',
        '公布的比上年增速（按目录所列口径）',
        '%',
      ),
    ],
    [
      `${indicator}_level_target`,
      column(
        z.number().nullable(),
        `${name_en}: target level`,
        `${name_zh}目标`,
        'Target of the level (the low end of a range)',
        '水平值目标（区间取下限）',
        unit,
      ),
    ],
    [
      `${indicator}_growth_target`,
      column(
        z.number().nullable(),
        `${name_en}: target growth`,
        `${name_zh}增速目标`,
        'Target of the growth (the low end of a range)',
        '增速目标（区间取下限）',
        '%',
      ),
    ],
  ]),
)

export const panel = defineTable({
  name: 'panel',
  titleZh: '面板',
  description: 'One row per area and year, with the level, growth and targets of each indicator.',
  descriptionZh: '每行一个地区与年份，各指标的水平、增速与目标各占一列。',
  key: ['area_code', 'year'],
  order: ['area_code', 'year'],
  references: { area_code: 'area' },
  columns: {
    area_code: column(areaCode(), 'Area code', '地区代码', 'GB/T 2260 code', 'GB/T 2260 代码'),
    area_name: column(z.string(), 'Area name', '地区名称', 'Name of the area', '地区名称'),
    year: column(year(), 'Year', '年份', 'The year', '年份', 'year'),
    ...perIndicator,
  },
})
