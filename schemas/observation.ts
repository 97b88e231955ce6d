import { hash } from 'node:crypto'
import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, bases, changeBases, measures, obsStatuses, qualifiers, statuses, year } from './terms.ts'

export const observation = defineTable({
  name: 'observation',
  titleZh: '观测',
  description: 'One row per coded fact of a document, with the sentence it was read from.',
  descriptionZh: '每行一个已编码的事实及其所在的原句。',
  key: ['observation_id'],
  order: ['document_id', 'text_start', 'observation_id'],
  references: { document_id: 'document', area_code: 'area', indicator: 'indicator' },
  identity: [
    'document_id',
    'area_code',
    'indicator',
    'period_start',
    'period_end',
    'status',
    'measure',
    'change_base',
    'basis',
    'unit',
  ],
  incidental: ['text_start', 'text_end'],
  columns: {
    observation_id: column(
      z.string(),
      'Observation',
      '观测编号',
      'Hash of the document and the fact',
      '由报告与事实计算的编号',
    ),
    document_id: column(z.string(), 'Document', '报告编号', 'The document that states it', '陈述该事实的报告'),
    area_code: column(
      areaCode().nullable(),
      'Area code',
      '地区代码',
      'GB/T 2260 code of the area the fact is about; null if the place is unknown',
      '事实所属地区的代码；地点未知为空',
    ),
    indicator: column(z.string(), 'Indicator', '指标', 'Code of the indicator', '指标代码'),
    period_start: column(year(), 'From', '起始年', 'First year of the period', '时期的第一年', 'year'),
    period_end: column(year(), 'To', '终止年', 'Last year of the period', '时期的最后一年', 'year'),
    status: column(
      z.enum(statuses),
      'Status',
      '性质',
      'What happened (actual) or is aimed at (target)',
      '实际值（actual）或目标值（target）',
    ),
    measure: column(
      z.enum(measures),
      'Measure',
      '度量',
      'Level, growth (% on the year before), yearly average or total over a span, absolute change',
      '水平、增速（比上年）、年均、累计、绝对变化',
    ),
    change_base: column(
      z.enum(changeBases).nullable(),
      'Change base',
      '变化基准',
      'What a change is counted from; for change only',
      '绝对变化相对于什么；仅用于 change',
    ),
    value: column(
      z.number().nullable(),
      'Value',
      '数值',
      'The value in the unit; null for in_step',
      '以单位计的数值；同步目标为空',
    ),
    value_high: column(z.number().nullable(), 'Upper value', '上限', 'Upper end of a range', '区间上限'),
    unit: column(
      z.string(),
      'Unit',
      '单位',
      'Unit of the value: the catalogue’s, % or pp',
      '数值的单位：目录单位、% 或百分点（pp）',
    ),
    qualifier: column(z.enum(qualifiers), 'Qualifier', '限定', 'How the text qualifies the number', '原文对数字的限定'),
    basis: column(
      z.enum(bases).nullable(),
      'Basis',
      '价格基准',
      'Prices of a growth rate: real, nominal or on a comparable basis; growth only',
      '增速口径：实际、名义或可比；仅用于增速',
    ),
    obs_status: column(
      z.enum(obsStatuses),
      'Observation status',
      '观测状态',
      'SDMX: A normal, P provisional, B break',
      'SDMX：A 正常、P 初步、B 断点',
    ),
    term: column(z.string(), 'Term', '原词', 'The indicator as printed', '原文所用的指标名'),
    value_text: column(
      z.string(),
      'Value as printed',
      '原文数字',
      'The number as printed; empty for in_step',
      '原文数字；同步目标为空',
    ),
    value_step: column(
      z.number().nullable(),
      'Printed step',
      '末位精度',
      'Worth of one unit in the last printed digit, in the unit: 10000 for 121万亿元; null if there is no number',
      '所印末位数字的一个单位，以单位计：121万亿元为 10000；无数字则为空',
    ),
    quote: column(z.string(), 'Quote', '原句', 'The words that state it', '陈述该事实的原文'),
    text_start: column(
      z.int().min(0),
      'Start',
      '起点',
      'Offset of the quote in the repaired text',
      '原句在修复后文本中的起点',
      'UTF-16 code units',
    ),
    text_end: column(
      z.int().min(0),
      'End',
      '终点',
      'End of the quote in the repaired text',
      '原句在修复后文本中的终点',
      'UTF-16 code units',
    ),
    section: column(
      z.string(),
      'Section',
      '章节',
      'Headings above it, outermost first, joined by " / "',
      '所在章节标题，由外到内以 " / " 连接',
    ),
    rule: column(z.string(), 'Rule', '规则', 'The rule that coded it', '编码规则'),
    repaired: column(
      z.boolean(),
      'Repaired',
      '涉及修复',
      'Whether the quote touches repaired characters',
      '原句是否涉及修复的字符',
    ),
  },
})

export type Observation = z.infer<typeof observation.schema>

/** What makes a fact unique within a document. */
const identifying = [
  'document_id',
  'area_code',
  'indicator',
  'period_start',
  'period_end',
  'status',
  'measure',
  'basis',
  'unit',
  'value',
  'value_high',
  'qualifier',
] as const satisfies readonly (keyof Observation)[]

/** The id of an observation: 16 hex digits of the SHA-256 of the fields that make a fact unique within a document. */
export function observationId(fact: Pick<Observation, (typeof identifying)[number]>): string {
  const fields = identifying.map((name) => fact[name])
  return hash('sha256', JSON.stringify(fields), 'hex').slice(0, 16)
}
