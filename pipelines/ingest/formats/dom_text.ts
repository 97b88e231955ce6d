import { isChrome } from '../chrome.ts'
import { limits } from '../limits.ts'
import { tableText } from './annex.ts'
import { joinLines } from './cell_lines.ts'
import { superscript } from './superscript.ts'

const hidden = new Set(
  (
    'script style noscript noframes template head iframe object svg button select option textarea input form-control nav footer aside ' +
    'audio video canvas map math dialog'
  ).split(' '),
)
const blocks = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** A cell of a table of data is no longer than this; longer ones are of a table that lays out the page. */
const longestCell = 200
/** A table in which more of the rows than this share hold sentences lays out the page, too. */
const proseShare = 0.3
/** A list of links longer than this is the site's way around, not the report's. */
const linksLength = 20
const linksShare = 0.7

/**
 * The text of a part of a page: a block a line, tables of data a row a line with their cells parted by tabs, tables that lay out the page as
 * what is in them; without the buttons, labels and lists of links that are the site's own, unless its `chrome` is wanted.
 */
export function textOf(root: Element, { chrome = false } = {}): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const tidy = line.replace(/[ \u00a0\u2002-\u200a\u202f\u205f]+/g, ' ').trim()
    if (tidy !== '' && (chrome || !isChrome(tidy))) lines.push(tidy)
    line = ''
  }
  const visit = (node: Node) => {
    if (node.nodeType === 3) line += collapse(node.textContent ?? '')
    if (!isElement(node)) return
    const name = node.localName
    if (hidden.has(name) || isHidden(node)) return
    if (name === 'br') return flush()
    if (name === 'sup') {
      line += superscript(node.textContent ?? '', line)
      return
    }
    const grid = name === 'table' ? gridOf(node) : null
    const block = blocks.has(name)
    if (block) flush()
    if (grid) lines.push(...tableText(grid).split('\n'))
    else if (!(block && isLinks(node))) for (const child of node.childNodes) visit(child)
    if (block) flush()
  }
  visit(root)
  flush()
  return lines.join('\n')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}

/** White space is one space; a line break of the source between two characters of Chinese is none. */
function collapse(text: string): string {
  return text.replace(/(?<=[\u2e80-\uffef])[ \t]*\n\s*(?=[\u2e80-\uffef])/g, '').replace(/[ \t\n\r\f]+/g, ' ')
}

function isLinks(element: Element): boolean {
  if (element.localName === 'td' || element.localName === 'body') return false
  const links = element.querySelectorAll('a')
  if (links.length < 3) return false
  const whole = lengthOf(element)
  const linked = [...links].reduce((sum, link) => sum + lengthOf(link), 0)
  return linked > linksLength && linked > whole * linksShare
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length
}

/** The cells of a table of data, merged ones repeated; null for a table that lays out the page. */
function gridOf(table: Element): string[][] | null {
  if (table.querySelector('table')) return null
  const rows = [...table.querySelectorAll('tr')].filter((row) => !isHidden(row))
  const cells = rows.map((row) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'))
  if (rows.length < 2 || !cells.some((row) => row.length > 1)) return null
  if (cells.flat().some((cell) => lengthOf(cell) > longestCell)) return null
  if (cells.filter((row) => row.some(isParagraph)).length > rows.length * proseShare) return null
  const places = cells.flat().reduce((sum, cell) => sum + spanOf(cell, 'colspan') * spanOf(cell, 'rowspan'), 0)
  if (places > limits.pageCells) return null
  const grid: string[][] = rows.map(() => [])
  for (const [y, row] of cells.entries()) for (const cell of row) place(grid, y, cell)
  return grid
}

function isParagraph(cell: Element): boolean {
  return /。./.test((cell.textContent ?? '').trim())
}

const widestSpan = 1000

function place(grid: string[][], y: number, cell: Element): void {
  const text = joinLines(textOf(cell, { chrome: true }).split('\n'))
  const first = grid[y]
  if (!first) return
  let x = 0
  while (first[x] !== undefined) x += 1
  const width = spanOf(cell, 'colspan')
  const height = Math.min(spanOf(cell, 'rowspan'), grid.length - y)
  for (let row = y; row < y + height; row += 1)
    for (let column = x; column < x + width; column += 1) {
      const line = grid[row]
      if (line) line[column] = text
    }
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1
}
