import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, year } from './terms.ts'

export const coverage = defineTable({
  name: 'coverage',
  titleZh: '覆盖',
  description: 'One row per area, year and core indicator: whether a report states it.',
  descriptionZh: '每行一个地区、年份与核心指标：是否有报告陈述。',
  key: ['area_code', 'year', 'indicator'],
  order: ['area_code', 'year', 'indicator'],
  references: { area_code: 'area', indicator: 'indicator', document_id: 'document' },
  columns: {
    area_code: column(areaCode(), 'Area code', '地区代码', 'GB/T 2260 code', 'GB/T 2260 代码'),
    year: column(year(), 'Year', '年份', 'The year', '年份', 'year'),
    indicator: column(z.string(), 'Indicator', '指标', 'Code of the indicator', '指标代码'),
    state: column(
      z.enum(['stated', 'not_stated', 'doubtful', 'no_report']),
      'State',
      '状态',
      'stated; not_stated (a report that covers the year was read whole and says nothing); doubtful; no_report',
      '已陈述；未陈述（覆盖该年的报告已通读而未提及）；存疑；无报告',
    ),
    document_id: column(
      z.string().nullable(),
      'Document',
      '报告编号',
      'A document that states it, or that was read',
      '陈述该事实或已通读的报告',
    ),
  },
})
