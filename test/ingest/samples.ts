import iconv from 'iconv-lite'
import { areas } from '../../schemas/areas.ts'
import { generateReport } from '../generator/report.ts'
import { docxOf, htmlOf, pdfOf, xlsxOf, zipOf } from './make.ts'
import { mhtmlOf } from './make_mhtml.ts'
import { docOf, xlsOf } from './make_office97.ts'

const annex = [
  ['桃源县2022年国民经济和社会发展计划执行情况与2023年计划表'],
  ['指标名称', '单位', '2022年计划', '2022年实际', '增长%', '2023年计划'],
  ['地区生产总值', '亿元', 480, 486.4, 5.2, 512],
  ['一般公共预算收入', '万元', 80000, 81234, 4.1, 86000],
]

/** A report of our own in every format and encoding that is read, with an annex. */
export async function sampleFiles(characters: number): Promise<Uint8Array[]> {
  const [area] = areas.filter(({ name }) => name === '桃源县')
  if (!area) throw new Error('桃源县 is not in the gazetteer')
  const { text } = generateReport(area, 2024, 11, characters)
  const csv = annex.map((row) => row.join(',')).join('\n')
  const json = `${JSON.stringify({ title: '报告', full_text: text })}\n`.repeat(3)
  const page = iconv.encode(htmlOf(text, { charset: 'gbk' }), 'gb18030')
  const [docx, pdf, xlsx] = [await docxOf(text), await pdfOf(text), await xlsxOf([{ name: '附表', rows: annex }])]
  const inner = zipOf({ 'a.txt': Buffer.from(text), 'b.docx': docx })
  return [
    Buffer.from(text),
    iconv.encode(text, 'gb18030'),
    iconv.encode(text, 'utf16le'),
    page,
    docx,
    pdf,
    xlsx,
    Buffer.from(csv),
    Buffer.from(json),
    Buffer.from(`title,full_text\n报告,"${text}"\n`),
    docOf(text.split('\n').slice(0, 20)),
    xlsOf([{ name: '附表', rows: annex }]),
    mhtmlOf([{ type: 'text/html', encoding: 'quoted-printable', content: page }]),
    zipOf({ '报告/a.html': page, '报告/inner.zip': inner, '附表.xlsx': xlsx }),
  ].map((bytes) => new Uint8Array(bytes))
}
