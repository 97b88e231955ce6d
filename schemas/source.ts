import { z } from 'zod'
import { column, defineTable } from './table.ts'

export const source = defineTable({
  name: 'source',
  titleZh: '来源',
  description: 'One row per record of an input file that became (part of) a document.',
  descriptionZh: '每行一条成为报告的输入记录。',
  key: ['file', 'record'],
  order: ['file', 'record'],
  references: { document_id: 'document' },
  columns: {
    file: column(
      z.string(),
      'File',
      '文件',
      'Path of the file, relative to the given input',
      '文件路径（相对于输入目录）',
    ),
    record: column(
      z.string(),
      'Record',
      '记录',
      'Record within the file; empty where the file is the record',
      '文件内的记录；整个文件为一条记录时为空',
    ),
    document_id: column(z.string(), 'Document', '报告编号', 'The document it became', '对应的报告'),
    source_id: column(
      z.string().nullable(),
      'Source id',
      '来源编号',
      'The id that its sidecar gives it',
      '附属文件中给出的编号',
    ),
    sha256: column(
      z.string().regex(/^[0-9a-f]{64}$/),
      'SHA-256',
      'SHA-256',
      'SHA-256 of the bytes of the file',
      '文件字节的 SHA-256',
    ),
    media_type: column(z.string(), 'Media type', '文件类型', 'Media type of the file', '文件的媒体类型'),
    encoding: column(
      z.string().nullable(),
      'Encoding',
      '编码',
      'Character encoding it was decoded by',
      '解码所用的字符编码',
    ),
  },
})

export type Source = z.infer<typeof source.schema>
