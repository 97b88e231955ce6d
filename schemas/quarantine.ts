import { z } from 'zod'
import { column, defineTable } from './table.ts'

export const quarantine = defineTable({
  name: 'quarantine',
  titleZh: '隔离',
  description: 'One row per input record that could not be read, with the reason.',
  descriptionZh: '每行一条无法读取的输入记录及原因。',
  key: ['file', 'record', 'code'],
  order: ['file', 'record', 'code'],
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
      'Record within the file; empty for the whole file',
      '文件内的记录；整个文件为空',
    ),
    code: column(z.string(), 'Reason code', '原因代码', 'Code of the reason', '原因代码'),
    reason: column(
      z.string(),
      'Reason',
      '原因',
      'Why it could not be read, and what to do',
      '无法读取的原因与处理办法',
    ),
    sha256: column(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      'SHA-256',
      'SHA-256',
      'SHA-256 of the bytes of the file; null if they could not be read',
      '文件字节的 SHA-256；无法读取则为空',
    ),
  },
})

export type Quarantine = z.infer<typeof quarantine.schema>
