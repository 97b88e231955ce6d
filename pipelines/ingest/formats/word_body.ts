import { strToU8 } from 'fflate'
import { numberer, readLists } from './word_numbering.ts'
import { childOf, type Parts, type Tree, treeOf, valueIn } from './word_parts.ts'

const bodyName = 'word/document.xml'
/** Styles of the lines of a table of contents, which repeat the headings with the numbers of their pages. */
const contents = /^(?:toc|table of figures)\s?\d{0,2}$/i

/**
 * The parts of a document whose body the library reads as it is printed: the numbers of lists and headings written out, what simple fields
 * show kept, hidden text and tables of contents taken out. The library loses the former and gives the latter.
 */
export function asPrinted(parts: Parts): Parts {
  const body = treeOf(parts, bodyName)
  if (!body) return parts
  const styles = treeOf(parts, 'word/styles.xml')
  const names = styleNames(styles)
  const label = numberer(readLists(treeOf(parts, 'word/numbering.xml'), styles))
  for (const run of [...body.getElementsByTagName('w:r')]) if (isHidden(run)) run.remove()
  for (const field of [...body.getElementsByTagName('w:fldSimple')]) field.replaceWith(...field.childNodes)
  for (const paragraph of [...body.getElementsByTagName('w:p')]) {
    const properties = childOf(paragraph, 'w:pPr')
    const style = (properties && valueIn(properties, 'w:pStyle')) ?? ''
    if (contents.test(names.get(style) ?? style)) paragraph.remove()
    else if (isCounted(paragraph, properties)) writeLabel(paragraph, properties, label(paragraph, style))
  }
  return { ...parts, [bodyName]: strToU8(body.toString()) }
}

function styleNames(styles: Tree | null): Map<string, string> {
  const names = new Map<string, string>()
  for (const style of styles?.getElementsByTagName('w:style') ?? [])
    names.set(style.getAttribute('w:styleId') ?? '', valueIn(style, 'w:name') ?? '')
  return names
}

function isHidden(run: Element): boolean {
  const properties = childOf(run, 'w:rPr')
  const hidden = properties && childOf(properties, 'w:vanish')
  return hidden !== null && !/^(?:0|false|off)$/.test(hidden.getAttribute('w:val') ?? '')
}

/** Of a text box that stands in the file twice, for new and for old programs, the library reads the second; a deleted paragraph has no number. */
function isCounted(paragraph: Element, properties: Element | null): boolean {
  const mark = properties && childOf(properties, 'w:rPr')
  const isDeleted = mark !== null && childOf(mark, 'w:del') !== null
  return !isDeleted && paragraph.closest('mc\\:Choice') === null
}

function writeLabel(paragraph: Element, properties: Element | null, label: string): void {
  if (label === '' || (paragraph.textContent ?? '').trim() === '') return
  const document = paragraph.ownerDocument
  const text = document.createElement('w:t')
  text.setAttribute('xml:space', 'preserve')
  text.textContent = label
  const run = document.createElement('w:r')
  run.append(text)
  if (properties) properties.after(run)
  else paragraph.prepend(run)
}
