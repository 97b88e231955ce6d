import { z } from 'zod'
import { column, defineTable } from './table.ts'

export const text = defineTable({
  name: 'text',
  titleZh: '文本',
  description:
    'One row per document: the repaired text that the offsets of observations and mentions count in (Parquet only).',
  descriptionZh: '每行一份报告：修复后的全文，观测与数量的位置即以此计（仅 Parquet）。',
  formats: 'parquet',
  key: ['document_id'],
  order: ['document_id'],
  references: { document_id: 'document' },
  columns: {
    document_id: column(z.string(), 'Document', '报告编号', 'The document', '报告编号'),
    text: column(z.string(), 'Text', '文本', 'The repaired text', '修复后的文本'),
  },
})
