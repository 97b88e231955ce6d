import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { statuses } from './terms.ts'

export const mention = defineTable({
  name: 'mention',
  titleZh: '数量',
  description:
    'One row per quantity of a text, whether it became an observation or not. Dates, ordinals, slogans, names with digits and bare numbers are none.',
  descriptionZh: '每行一个文中出现的数量，无论是否编码为观测；日期、序数、口号、含数字的名称和无单位的数字不计。',
  key: ['document_id', 'text_start', 'text_end'],
  order: ['document_id', 'text_start', 'text_end'],
  references: { document_id: 'document', observation_id: 'observation' },
  identity: ['document_id', 'subject', 'value', 'unit', 'status', 'period_text'],
  columns: {
    document_id: column(z.string(), 'Document', '报告编号', 'The document that states it', '所在报告'),
    text_start: column(
      z.int().min(0),
      'Start',
      '起点',
      'Offset of the quantity in the repaired text',
      '数量在修复后文本中的起点',
      'UTF-16 code units',
    ),
    text_end: column(
      z.int().min(0),
      'End',
      '终点',
      'End of the quantity in the repaired text',
      '数量在修复后文本中的终点',
      'UTF-16 code units',
    ),
    value: column(z.number(), 'Value', '数值', 'The number, in the unit as printed', '以原文单位计的数值'),
    value_high: column(z.number().nullable(), 'Upper value', '上限', 'Upper end of a range', '区间上限'),
    unit: column(z.string(), 'Unit', '单位', 'The unit as printed', '原文单位'),
    subject: column(
      z.string(),
      'Subject',
      '对象',
      'What it counts or measures: the noun as printed, without quotation marks',
      '所计量的对象，按原文，不含引号',
    ),
    status: column(
      z.enum(statuses),
      'Status',
      '性质',
      'What happened (actual) or is aimed at (target)',
      '实际值或目标值',
    ),
    period_text: column(z.string(), 'Period', '时期', 'The period, a year, a span or as printed', '所属时期'),
    section: column(
      z.string(),
      'Section',
      '章节',
      'Headings above it, outermost first, joined by " / "',
      '所在章节标题',
    ),
    observation_id: column(
      z.string().nullable(),
      'Observation',
      '观测编号',
      'The observation it became; null if none',
      '对应的观测；无则为空',
    ),
  },
})

export type Mention = z.infer<typeof mention.schema>
