import { z } from 'zod'
import { column, defineTable } from './table.ts'

export const finding = defineTable({
  name: 'finding',
  titleZh: '发现',
  description: 'One row per thing that a check found in a document or between documents.',
  descriptionZh: '每行一条检查结果。',
  key: ['check', 'document_id', 'observation_ids', 'message'],
  order: ['check', 'document_id', 'observation_ids', 'message'],
  references: { document_id: 'document' },
  identity: ['check', 'document_id', 'message'],
  columns: {
    check: column(z.string(), 'Check', '检查', 'Name of the check', '检查名称'),
    severity: column(
      z.enum(['error', 'warning', 'info']),
      'Severity',
      '程度',
      'error: the row cannot be right and is kept out of the marts',
      'error：不可能正确，不进入汇总表',
    ),
    message: column(z.string(), 'Message', '说明', 'What was found, in one sentence', '一句话说明'),
    document_id: column(z.string().nullable(), 'Document', '报告编号', 'The document', '相关报告'),
    observation_ids: column(
      z.string(),
      'Observations',
      '观测编号',
      'Ids of the observations, joined by a space; empty if none',
      '相关观测编号，以空格分隔；无则为空',
    ),
  },
})

export type Finding = z.infer<typeof finding.schema>
