import { z } from 'zod'
import { column, defineTable } from './table.ts'
import { areaCode, areaLevels, year } from './terms.ts'

export const area = defineTable({
  name: 'area',
  titleZh: '地区',
  description: 'One row per administrative area (GB/T 2260; the nation is 000000).',
  descriptionZh: '每行一个行政区划（GB/T 2260；全国为 000000）。',
  key: ['area_code'],
  order: ['area_code'],
  references: { parent_code: 'area', successor_code: 'area' },
  columns: {
    area_code: column(areaCode(), 'Area code', '地区代码', 'GB/T 2260 code', 'GB/T 2260 代码'),
    name: column(z.string(), 'Name', '名称', 'Full name', '全称'),
    level: column(z.enum(areaLevels), 'Level', '级别', 'Administrative level', '行政级别'),
    parent_code: column(areaCode().nullable(), 'Parent', '上级代码', 'Code of the area it belongs to', '上级地区代码'),
    valid_from: column(
      year().nullable(),
      'Valid from',
      '起始年',
      'First year of the code, where it is known to have begun',
      '代码启用年份（已知者）',
      'year',
    ),
    valid_to: column(
      year().nullable(),
      'Valid to',
      '终止年',
      'Last year of the code, where it has ended',
      '代码停用年份（已停用者）',
      'year',
    ),
    successor_code: column(
      areaCode().nullable(),
      'Successor',
      '后继代码',
      'The code that follows an ended one',
      '后继地区代码',
    ),
  },
})

export type Area = z.infer<typeof area.schema>
