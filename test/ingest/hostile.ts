import { deflateRawSync, deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { docxOf, xlsxOf, zipOf } from './make.ts'

/** A file made to break its reader, and the code under which it should be refused; null where reading it is right, too. */
export type Hostile = { what: string; bytes: Uint8Array; code: string | null }

const report = Buffer.from('桃源县2024年政府工作报告\n全县生产总值增长5.2%。')

/** Files made to crash, fill memory or write where they should not. Generated, so that none stands in the repository. */
export async function* hostileFiles(): AsyncGenerator<Hostile> {
  const bomb = zipOf({ 'a.txt': new Uint8Array(50 << 20) })
  yield { what: 'zip bomb', bytes: bomb, code: 'zip_bomb' }
  yield { what: 'zip bomb in a zip', bytes: zipOf({ 'b.zip': bomb }), code: 'zip_bomb' }
  yield { what: 'zip whose entry lies of its size', bytes: lying(), code: 'broken' }
  yield { what: 'zip in zip in zip in zip', bytes: nested(6), code: 'too_deep' }
  for (const name of ['../../evil.txt', '/etc/evil.txt', 'C:/evil.txt', '..\\..\\evil.txt'])
    yield { what: `zip with the name ${JSON.stringify(name)}`, bytes: zipOf({ [name]: report }), code: 'path_outside' }
  const docx = await docxOf('报告')
  const word = (part: string) => withPart(docx, 'word/document.xml', part)
  yield { what: 'Word document with entities', bytes: word(laughs), code: 'xml_entities' }
  yield { what: 'Word document that is a bomb', bytes: word(' '.repeat(60 << 20)), code: 'zip_bomb' }
  yield { what: 'Word document of a hundred thousand levels', bytes: word('<a>'.repeat(100_000)), code: 'too_complex' }
  const xlsx = await xlsxOf([{ name: '表', rows: [['指标', 1]] }])
  const sheet = (part: string) => withPart(xlsx, 'xl/worksheets/sheet1.xml', part)
  yield { what: 'workbook with entities', bytes: sheet(laughs), code: 'xml_entities' }
  yield { what: 'workbook with one merged cell over all', bytes: sheet(mergedSheet), code: 'too_large' }
  yield { what: 'workbook with a cell at the end', bytes: sheet(farSheet), code: null }
  yield { what: 'page with spans of a million', bytes: html(`<table>${spans.repeat(2000)}`), code: null }
  yield { what: 'PDF of nothing but its head', bytes: Buffer.from('%PDF-1.7\n'), code: 'broken' }
  yield { what: 'one line of 60 MB', bytes: Buffer.alloc(60 << 20, '报告'), code: 'too_large' }
  yield { what: 'one line of 200 MB', bytes: Buffer.alloc(200 << 20, '1'), code: 'too_large' }
  yield { what: 'open brackets in JSON', bytes: Buffer.from(`{"full_text":${'['.repeat(1 << 20)}`), code: null }
  yield { what: '60 MB of NUL bytes', bytes: new Uint8Array(60 << 20), code: 'binary' }
  yield { what: 'a million tabs', bytes: Buffer.from('\t1'.repeat(900_000)), code: null }
}

/** Files over which a reader runs until its time or its memory is up, or nearly so. */
export async function* exhaustingFiles(): AsyncGenerator<Hostile> {
  yield { what: 'page of a hundred thousand levels', bytes: html('<div>'.repeat(90_000)), code: 'too_complex' }
  yield { what: 'page of a million open tags', bytes: html('<b><p>'.repeat(500_000)), code: 'too_large' }
  yield {
    what: 'page with a table in a table in a table',
    bytes: html('<table><tr><td>1'.repeat(3000)),
    code: 'too_complex',
  }
  yield { what: 'PDF bomb', bytes: await pdfBomb(), code: 'too_complex' }
  yield { what: 'zip of twelve thousand files', bytes: crowd(12_000), code: 'too_large' }
  yield { what: 'one line of 60 MB of commas', bytes: Buffer.alloc(60 << 20, 'full_text,'), code: null }
}

const spans = '<tr><td colspan=1000000 rowspan=1000000>1<td>2'
const html = (body: string) => Buffer.from(`<html><body>${body}`)
const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><a>&c;</a>`
const sheetHead =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
const mergedSheet = `${sheetHead}<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`
const farSheet = `${sheetHead}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`

function withPart(file: Uint8Array, name: string, content: string): Uint8Array {
  return zipOf({ ...unzipSync(file), [name]: Buffer.from(content) })
}

function nested(depth: number): Uint8Array {
  let bytes = zipOf({ 'a.txt': report })
  for (let level = 1; level < depth; level += 1) bytes = zipOf({ 'inner.zip': bytes })
  return bytes
}

function crowd(count: number): Uint8Array {
  return zipOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, Buffer.from('报')])))
}

/** An archive whose one entry declares 100 bytes and holds 40 MB. */
function lying(): Uint8Array {
  const name = Buffer.from('a.txt')
  const data = deflateRawSync(Buffer.alloc(40 << 20))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(100, 22)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(data.length, 20)
  central.writeUInt32LE(100, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return Buffer.concat([local, name, data, central, name, end])
}

/** A PDF whose page is a stream that grows from 400 KB to 400 MB. */
async function pdfBomb(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  const data = deflateSync(Buffer.alloc(400 << 20, ' '))
  const dictionary = pdf.context.obj({ Length: data.length, Filter: 'FlateDecode' })
  page.node.set(PDFName.of('Contents'), pdf.context.register(PDFRawStream.of(dictionary, data)))
  return pdf.save({ useObjectStreams: false })
}
