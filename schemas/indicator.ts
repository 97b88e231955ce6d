import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { bases } from './terms.ts'

export const indicator = defineTable({
  name: 'indicator',
  titleZh: '指标',
  description: 'One row per indicator of the catalogue.',
  descriptionZh: '每行一个目录指标。',
  key: ['indicator'],
  order: ['indicator'],
  columns: {
    indicator: column(z.string().regex(/^[a-z0-9_]+$/), 'Indicator', '指标', 'Code of the indicator', '指标代码'),
    theme: column(z.string(), 'Theme', '主题', 'Theme it belongs to', '所属主题'),
    name_zh: column(z.string(), 'Chinese name', '中文名', 'Official Chinese name', '中文名称'),
    name_en: column(z.string(), 'English name', '英文名', 'English name', '英文名称'),
    unit: column(z.string(), 'Unit', '单位', 'Unit that levels are coded in', '水平值的单位'),
    unit_en: column(z.string(), 'Unit in English', '英文单位', 'The unit in English', '单位英文'),
    nature: column(
      z.enum(['flow', 'stock', 'ratio', 'index']),
      'Nature',
      '性质',
      'Flow of a period, stock at its end, ratio or index',
      '流量、存量、比率或指数',
    ),
    accumulates: column(
      z.boolean(),
      'Accumulates',
      '跨年累计',
      'Whether a level told of some years is their sum without a word that says so (jobs, renovations, projects)',
      '原文未注明时，多年的水平值是否为累计数（如就业、改造、项目）',
    ),
    units_allowed: column(
      z.string(),
      'Units allowed',
      '可用单位',
      'Units that stay as printed, joined by |',
      '可保留的单位，以 | 分隔',
    ),
    growth_basis: column(
      z.enum(bases).nullable(),
      'Growth basis',
      '增速口径',
      'What a growth rate means when the text does not say',
      '原文未注明时增速的口径',
    ),
    direction: column(
      z.enum(['up', 'down', 'ceiling', 'none']),
      'Direction',
      '方向',
      'What meeting a target means',
      '达标的含义',
    ),
    core: column(z.boolean(), 'Core', '核心', 'Whether its coverage is tracked', '是否跟踪覆盖情况'),
    aliases_zh: column(z.string(), 'Aliases', '别名', 'Other Chinese names, joined by |', '其他中文名，以 | 分隔'),
    level_low: column(
      z.number().nullable(),
      'Lowest level',
      '水平下限',
      'Lowest plausible level of any area',
      '水平的合理下限',
      'unit',
    ),
    level_high: column(
      z.number().nullable(),
      'Highest level',
      '水平上限',
      'Highest plausible level of any area',
      '水平的合理上限',
      'unit',
    ),
    growth_low: column(
      z.number().nullable(),
      'Lowest growth',
      '增速下限',
      'Lowest plausible change on a year before',
      '增速的合理下限',
      '%',
    ),
    growth_high: column(
      z.number().nullable(),
      'Highest growth',
      '增速上限',
      'Highest plausible change on a year before',
      '增速的合理上限',
      '%',
    ),
    note: column(z.string(), 'Note', '说明', 'Note', '说明'),
  },
})

export type Indicator = z.infer<typeof indicator.schema>
