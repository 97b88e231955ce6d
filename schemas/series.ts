import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, bases, measures, obsStatuses, qualifiers, statuses, year } from './terms.ts'

export const series = defineTable({
  name: 'series',
  titleZh: '序列',
  description: 'One row per area, indicator, period, status, measure, unit and basis: the best statement of the fact.',
  descriptionZh: '每行一个事实（地区、指标、时期、性质、度量、单位、口径）的最佳陈述。',
  key: ['area_code', 'indicator', 'period_start', 'period_end', 'status', 'measure', 'unit', 'basis'],
  order: ['area_code', 'indicator', 'period_start', 'period_end', 'status', 'measure', 'unit', 'basis'],
  references: { area_code: 'area', indicator: 'indicator', document_id: 'document', observation_id: 'observation' },
  columns: {
    area_code: column(areaCode(), 'Area code', '地区代码', 'GB/T 2260 code', 'GB/T 2260 代码'),
    indicator: column(z.string(), 'Indicator', '指标', 'Code of the indicator', '指标代码'),
    period_start: column(year(), 'From', '起始年', 'First year of the period', '时期的第一年', 'year'),
    period_end: column(year(), 'To', '终止年', 'Last year of the period', '时期的最后一年', 'year'),
    status: column(z.enum(statuses), 'Status', '性质', 'Actual or target', '实际值或目标值'),
    measure: column(z.enum(measures), 'Measure', '度量', 'Level, growth, change …', '水平、增速、变化等'),
    unit: column(z.string(), 'Unit', '单位', 'Unit of the value', '数值的单位'),
    basis: column(z.enum(bases).nullable(), 'Basis', '价格基准', 'Prices of a growth rate', '增速口径'),
    value: column(z.number().nullable(), 'Value', '数值', 'The value; null for in_step', '数值；同步目标为空'),
    value_high: column(z.number().nullable(), 'Upper value', '上限', 'Upper end of a range', '区间上限'),
    qualifier: column(z.enum(qualifiers), 'Qualifier', '限定', 'How the text qualifies the number', '原文对数字的限定'),
    obs_status: column(
      z.enum(obsStatuses),
      'Observation status',
      '观测状态',
      'SDMX: A normal, P provisional, B break',
      'SDMX：A 正常、P 初步、B 断点',
    ),
    vintage: column(year(), 'Vintage', '发布年份', 'Year in which the statement was known', '陈述可知的年份', 'year'),
    document_id: column(z.string(), 'Document', '报告编号', 'The document that states it', '陈述该事实的报告'),
    observation_id: column(z.string(), 'Observation', '观测编号', 'The observation', '观测编号'),
  },
})
