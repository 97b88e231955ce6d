import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, areaLevels, reportTypes, year } from './terms.ts'

const text = () => z.string()

export const document = defineTable({
  name: 'document',
  titleZh: '报告',
  description: 'One row per report text: what it is, where it came from and what was repaired in it.',
  descriptionZh: '每行一份报告文本：是什么报告、来自何处、修复了多少字符。',
  key: ['document_id'],
  order: ['document_id'],
  references: { area_code: 'area', supersedes: 'document' },
  identity: ['area_code', 'report_type', 'report_year'],
  columns: {
    document_id: column(
      text(),
      'Document',
      '报告编号',
      'Area, type, year and 8 hex digits of the SHA-256 of the repaired text',
      '地区、类型、年份与修复后文本 SHA-256 前 8 位',
    ),
    area_code: column(
      areaCode().nullable(),
      'Area code',
      '地区代码',
      'GB/T 2260 code of the reporting area (the nation is 000000); null if unknown',
      '报告所属地区的 GB/T 2260 代码（全国为 000000）；未知为空',
    ),
    area_name: column(text().nullable(), 'Area name', '地区名称', 'Name of the reporting area', '报告所属地区名称'),
    area_level: column(
      z.enum(areaLevels).nullable(),
      'Area level',
      '地区级别',
      'Administrative level of the reporting area',
      '报告所属地区的行政级别',
    ),
    report_type: column(
      z.enum(reportTypes),
      'Report type',
      '报告类型',
      'Plan report, government work report, communiqué, budget report, table or other',
      '计划报告、政府工作报告、统计公报、预算报告、表格或其他',
    ),
    report_year: column(
      year().nullable(),
      'Report year',
      '报告年份',
      'The year whose targets it sets; for a communiqué the year it covers',
      '报告提出目标的年份；统计公报为所覆盖的年份',
      'year',
    ),
    vintage: column(
      year().nullable(),
      'Vintage',
      '发布年份',
      'The year in which it was known: the report year, one later for a communiqué',
      '数据可知的年份：报告年份，统计公报加一年',
      'year',
    ),
    title: column(text().nullable(), 'Title', '标题', 'Title of the report', '报告标题'),
    publisher: column(text().nullable(), 'Publisher', '发布机构', 'Who published it', '发布机构'),
    publish_date: column(z.iso.date().nullable(), 'Published', '发布日期', 'Date of publication', '发布日期'),
    source_url: column(text().nullable(), 'Address', '来源网址', 'Where it was published', '发布网址'),
    media_type: column(
      text(),
      'Media type',
      '文件类型',
      'Media type of the file it was read from',
      '来源文件的媒体类型',
    ),
    encoding: column(
      text().nullable(),
      'Encoding',
      '编码',
      'Character encoding the file was decoded by',
      '来源文件的字符编码',
    ),
    sha256: column(
      z.string().regex(/^[0-9a-f]{64}$/),
      'SHA-256',
      'SHA-256',
      'SHA-256 of the bytes of the file',
      '来源文件字节的 SHA-256',
    ),
    characters: column(
      z.int().min(0),
      'Characters',
      '字符数',
      'Length of the repaired text in UTF-16 code units',
      '修复后文本长度（UTF-16 码元）',
      'UTF-16 code units',
    ),
    repaired: column(
      z.int().min(0),
      'Repaired',
      '修复字符数',
      'Characters that were restored',
      '已恢复的字符数',
      'characters',
    ),
    damaged: column(
      z.int().min(0),
      'Damaged',
      '受损字符数',
      'Characters that were lost',
      '已丢失的字符数',
      'characters',
    ),
    supersedes: column(
      text().nullable(),
      'Supersedes',
      '替代',
      'The earlier text of the same area, type and year that this one revises',
      '同一地区、类型、年份的较早文本',
    ),
  },
})

export type Document = z.infer<typeof document.schema>
