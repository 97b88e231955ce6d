import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, bases, measures, statuses, year } from './terms.ts'

export const revision = defineTable({
  name: 'revision',
  titleZh: '修订',
  description:
    'One row per fact and later document that states it differently from the document before, by more than rounding.',
  descriptionZh: '每行一个被后续报告以不同数值（超出舍入）重述的事实。',
  key: ['observation_id', 'prior_observation_id'],
  order: ['observation_id', 'prior_observation_id'],
  references: {
    area_code: 'area',
    indicator: 'indicator',
    prior_document_id: 'document',
    document_id: 'document',
    prior_observation_id: 'observation',
    observation_id: 'observation',
  },
  columns: {
    area_code: column(areaCode(), 'Area code', '地区代码', 'GB/T 2260 code', 'GB/T 2260 代码'),
    indicator: column(z.string(), 'Indicator', '指标', 'Code of the indicator', '指标代码'),
    period_start: column(year(), 'From', '起始年', 'First year of the period', '时期的第一年', 'year'),
    period_end: column(year(), 'To', '终止年', 'Last year of the period', '时期的最后一年', 'year'),
    status: column(z.enum(statuses), 'Status', '性质', 'Actual or target', '实际值或目标值'),
    measure: column(z.enum(measures), 'Measure', '度量', 'Level, growth, change …', '水平、增速、变化等'),
    unit: column(z.string(), 'Unit', '单位', 'Unit of both values', '两个数值的单位'),
    basis: column(z.enum(bases).nullable(), 'Basis', '价格基准', 'Prices of a growth rate', '增速口径'),
    prior_value: column(z.number(), 'Earlier value', '原值', 'What the earlier document states', '较早报告的数值'),
    value: column(z.number(), 'Later value', '新值', 'What the later document states', '较晚报告的数值'),
    change_abs: column(z.number(), 'Change', '变动', 'Later less earlier', '新值减原值'),
    change_pct: column(
      z.number().nullable(),
      'Change in %',
      '变动幅度',
      '100 × (later / earlier − 1), for levels',
      '100 ×（新值 / 原值 − 1），仅水平值',
      '%',
    ),
    prior_document_id: column(z.string(), 'Earlier document', '原报告编号', 'The earlier document', '较早的报告'),
    document_id: column(z.string(), 'Later document', '新报告编号', 'The later document', '较晚的报告'),
    prior_observation_id: column(
      z.string(),
      'Earlier observation',
      '原观测编号',
      'The earlier observation',
      '较早的观测',
    ),
    observation_id: column(z.string(), 'Later observation', '新观测编号', 'The later observation', '较晚的观测'),
  },
})
