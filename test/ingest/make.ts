import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import ExcelJS from 'exceljs'
import { type Zippable, zipSync } from 'fflate'
import iconv from 'iconv-lite'

// Files of each format, made by libraries from a text of our own.

/** The body of a page as the sites of local governments have it: a way around, buttons, the report in paragraphs, a foot. */
export function htmlOf(text: string, { charset = 'utf-8', after = '' } = {}): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const paragraphs = lines.map((line) => `<p style="text-indent:2em">\n　　${line}\n</p>`).join('\n')
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title}_桃源县人民政府</title><style>p { margin: 0 }</style><script>var a = 1 < 2;</script></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a href="/fw">办事服务</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="wrap"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zw">计划报告</a></div>
<h1>${title}</h1><div class="tools"><span>【字号：</span><a>大</a> <a>中</a> <a>小</a><span>】</span><a>打印</a><a>下载</a></div>
<div class="content">${paragraphs}${after}</div>
<div class="share">分享到：<a>微信</a><a>微博</a></div></div>
<div class="foot"><p>主办单位：桃源县人民政府办公室</p><p>网站标识码：4307250001</p></div></body></html>`
}

/** A Word document: a paragraph a line, then a table. */
export async function docxOf(text: string, table: readonly (readonly string[])[] = []): Promise<Uint8Array> {
  const paragraphs = text.split('\n').map((line) => new Paragraph(line))
  const rows = table.map(
    (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
  )
  const children = rows.length > 0 ? [...paragraphs, new Table({ rows })] : paragraphs
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const [pageWidth, pageHeight] = [595, 842]
const size = 16
const left = 80
const perLine = 26
const perPage = 24

/** Degrees by which a page is set on its side (90, 180, 270), the password it opens with (or `owner`: one that only forbids), a word across it. */
type PdfOptions = { turn?: number; password?: { user?: string; owner: string }; watermark?: string }

/**
 * A PDF of A4 pages with a text layer: lines of 26 characters, paragraphs indented by two, a header and a page number on each page. The font
 * is not embedded, but says which character each code is (ToUnicode), which is all that reading it needs.
 */
export async function pdfOf(text: string, { turn = 0, password, watermark }: PdfOptions = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const characters = [...new Set(`${text}0123456789-桃源县计划报告${watermark ?? ''}`)]
  const codes = new Map(characters.map((char, index) => [char, (index + 1).toString(16).padStart(4, '0')]))
  const font = context.register(mappedFont(pdf, codes))
  const lines = layOut(text)
  for (let start = 0, number = 1; start < lines.length; start += perPage, number += 1) {
    const onSide = turn % 180 !== 0
    const page = pdf.addPage(onSide ? [pageHeight, pageWidth] : [pageWidth, pageHeight])
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }))
    const body = lines
      .slice(start, start + perPage)
      .map(({ line, indent }, row) => show(line, left + indent * size, 760 - row * 28))
    const furniture = [show('桃源县计划报告', 240, 800), show(`- ${number} -`, 280, 40)]
    const across = watermark ? [show(watermark, 200, 300, 45)] : []
    page.node.set(
      PDFName.of('Contents'),
      context.register(context.stream([...furniture, ...across, ...body].join('\n'))),
    )
  }
  if (password) pdf.encrypt({ userPassword: password.user ?? '', ownerPassword: password.owner })
  return pdf.save({ useObjectStreams: !password })

  function show(line: string, x: number, y: number, aslant = 0): string {
    const hex = [...line].map((char) => codes.get(char) ?? '').join('')
    const [cos, sin] = [cosine(turn + aslant), cosine(turn + aslant - 90)]
    const [left, bottom] = turnedPlace(x, y, turn)
    return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${left} ${bottom} Tm <${hex}> Tj ET`
  }
}

/** Where a place of an upright page is once it is turned to the left. */
function turnedPlace(x: number, y: number, turn: number): [number, number] {
  if (turn === 90) return [pageHeight - y, x]
  if (turn === 180) return [pageWidth - x, pageHeight - y]
  return turn === 270 ? [y, pageWidth - x] : [x, y]
}

function cosine(degrees: number): number {
  return Number(Math.cos((degrees * Math.PI) / 180).toFixed(6))
}

function layOut(text: string): { line: string; indent: number }[] {
  return text.split('\n').flatMap((paragraph) => {
    const characters = [...paragraph]
    const lines = [{ line: characters.splice(0, perLine - 2).join(''), indent: 2 }]
    while (characters.length > 0) lines.push({ line: characters.splice(0, perLine).join(''), indent: 0 })
    return lines
  })
}

/** A font that says which character each of its codes is. */
function mappedFont(pdf: PDFDocument, codes: ReadonlyMap<string, string>): PDFDict {
  const { context } = pdf
  const pairs = [...codes].map(([char, code]) => `<${code}> <${Buffer.from(char, 'utf16le').swap16().toString('hex')}>`)
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) =>
    pairs.slice(index * 100, index * 100 + 100),
  )
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`
  const toUnicode = context.register(
    PDFRawStream.of(context.obj({ Length: PDFNumber.of(map.length) }), Buffer.from(map)),
  )
  return fontOf(context, {
    system: context.obj({ Registry: 'Adobe', Ordering: 'Identity', Supplement: 0 }),
    encoding: 'Identity-H',
    more: { ToUnicode: toUnicode },
  })
}

/** A font of full width that holds no glyphs: what its codes mean tells `encoding`, or `more`. */
function fontOf(
  context: PDFContext,
  { system, encoding, more }: { system: PDFDict; encoding: string; more: Readonly<Record<string, PDFObject>> },
): PDFDict {
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'SimSun',
    CIDSystemInfo: system,
    DW: 1000,
    FontDescriptor: {
      Type: 'FontDescriptor',
      FontName: 'SimSun',
      Flags: 4,
      ItalicAngle: 0,
      Ascent: 859,
      Descent: -141,
      CapHeight: 683,
      StemV: 80,
    },
  })
  return context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'SimSun',
    Encoding: encoding,
    DescendantFonts: [context.register(descendant)],
    ...more,
  })
}

/** A PDF as old Chinese software made them: its codes are GBK, and what they mean stands in a character map that it only names. */
export async function gbkPdfOf(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const font = fontOf(context, {
    system: context.obj({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 }),
    encoding: 'GBK-EUC-H',
    more: {},
  })
  const page = pdf.addPage()
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F1: context.register(font) } }))
  const shown = lines.map(
    (line, row) => `BT /F1 16 Tf 1 0 0 1 80 ${700 - row * 28} Tm <${iconv.encode(line, 'gbk').toString('hex')}> Tj ET`,
  )
  page.node.set(PDFName.of('Contents'), context.register(context.stream(shown.join('\n'))))
  return pdf.save()
}

/** A PDF of pages that hold a drawing and no text, as a scan does. */
export async function scanOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage().drawRectangle({ x: 50, y: 50, width: 400, height: 700 })
  return pdf.save()
}

export type SheetCells = {
  name: string
  rows: readonly (readonly (string | number | null)[])[]
  merges?: readonly string[]
  formats?: Readonly<Record<string, string>>
}

export async function xlsxOf(sheets: readonly SheetCells[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, rows, merges = [], formats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name)
    sheet.addRows(rows.map((row) => [...row]))
    for (const range of merges) sheet.mergeCells(range)
    for (const [cell, format] of Object.entries(formats)) sheet.getCell(cell).numFmt = format
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export function zipOf(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: new Date('2024-01-01T00:00:00Z') })
}
