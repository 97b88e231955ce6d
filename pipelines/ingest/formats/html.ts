import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Sidecar } from '../../../schemas/sidecar.ts'
import { dateIn } from '../dates.ts'
import { withoutSite } from '../page_title.ts'
import type { Parsed } from '../parsed.ts'
import { readPublication } from '../publication.ts'
import { empty, framed } from '../refusal.ts'
import { textOf } from './dom_text.ts'
import { fewestShown, storedText } from './html_stored.ts'

const mark = 'data-tongbi'
const marked = /data-tongbi="(\d+)"/g
/** The main part of a page holds at least so much of what Readability chose. */
const mainShare = 0.9
/** The publication stands within so many lines under the title. */
const linesUnderTitle = 10
/** How the table of a document's particulars begins. */
const catalogue = /^索\s?引\s?号/

/** What the pages of Chinese state organs say of themselves (《政府网站发展指引》, appendix on page labels). */
const labels = {
  title: ['ArticleTitle'],
  publisher: ['ContentSource'],
  publish_date: ['PubDate'],
  source_url: ['Url'],
} as const

/**
 * The main content of a page. Readability says where it is; the smallest element that holds what it chose is read as it stood in the page,
 * since Readability also drops tables and short blocks. Where it finds nothing the whole body is read; where that is hardly anything, what the
 * page keeps for its scripts. A page whose text stands in a frame is refused.
 */
export function parseHtml(page: string): Parsed {
  const html = /<body\b/i.test(page) ? page : `<html><body>${page}</body></html>`
  const { document } = parseHTML(html)
  const elements = [...document.querySelectorAll('body *')]
  for (const [index, element] of elements.entries()) element.setAttribute(mark, String(index))
  const body = document.querySelector('body')
  if (!body) return { kind: 'refused', refusal: empty }
  const chosen = chosenBy(html, elements.length)
  const main = chosen.size > 0 ? holding(body, chosen) : body
  const shown = textOf(main) || textOf(body)
  const text = shown.length < fewestShown ? storedIn(document) || shown : shown
  if (document.querySelector('frame') || (text.length < fewestShown && document.querySelector('iframe[src]')))
    return { kind: 'refused', refusal: framed }
  if (text === '') return { kind: 'refused', refusal: empty }
  const labelled = metadataOf(document)
  const title = labelled.title ?? titleOf(document)
  return {
    kind: 'text',
    text: withTitle(text, title),
    metadata: { ...publicationOf(body, [title, headingOf(document)]), ...labelled },
  }
}

function storedIn(document: Document): string {
  const stored = storedText(document)
  if (stored === '') return ''
  const kept = bodyOf(stored)
  // markup that was escaped is text at first
  return textOf(/<\/?[a-z]/i.test(kept.textContent ?? '') ? bodyOf(kept.textContent ?? '') : kept)
}

function bodyOf(html: string): Element {
  return parseHTML(`<html><body>${html}</body></html>`).document.body
}

/** The numbers of the elements that Readability chose, in a copy of the page, which it takes apart. */
function chosenBy(html: string, count: number): ReadonlySet<string> {
  const { document } = parseHTML(html)
  for (const [index, element] of [...document.querySelectorAll('body *')].slice(0, count).entries())
    element.setAttribute(mark, String(index))
  try {
    const article = new Readability(document, { disableJSONLD: true }).parse()
    return new Set([...(article?.content ?? '').matchAll(marked)].map(([, number = '']) => number))
  } catch {
    return new Set()
  }
}

/** The smallest element that holds nearly all the text that was chosen. */
function holding(body: Element, chosen: ReadonlySet<string>): Element {
  const weights = new Map<Element, number>()
  const weigh = (element: Element): number => {
    let weight = chosen.has(element.getAttribute(mark) ?? '') ? ownLength(element) : 0
    for (const child of element.children) weight += weigh(child)
    weights.set(element, weight)
    return weight
  }
  const whole = weigh(body)
  let main = body
  for (;;) {
    const inner = [...main.children].find((child) => (weights.get(child) ?? 0) >= whole * mainShare)
    if (!inner || whole === 0 || inner.localName === 'p' || inner.localName === 'table') return main
    main = inner
  }
}

function ownLength(element: Element): number {
  let length = 0
  for (const node of element.childNodes) if (node.nodeType === 3) length += (node.textContent ?? '').trim().length
  return length
}

function metadataOf(document: Document): Sidecar {
  const contents = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase()
    const content = (meta.getAttribute('content') ?? '').trim()
    if (name !== '' && content !== '' && !contents.has(name)) contents.set(name, content)
  }
  const find = (names: readonly string[]) => names.map((name) => contents.get(name.toLowerCase())).find(Boolean)
  const title = find(labels.title)
  const publisher = find(labels.publisher)
  const date = dateIn(find(labels.publish_date) ?? '')
  const url = find(labels.source_url)
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { publish_date: date } : {}),
    ...(url && /^https?:\/\//.test(url) ? { source_url: url } : {}),
  }
}

/**
 * What the page says in the lines under its title, which may stand outside the main content, or in the table above it that state organs have
 * (索引号, 发布机构, 成文日期).
 */
function publicationOf(body: Element, titles: readonly string[]): Sidecar {
  const bare = new Set(titles.map(withoutSpaces).filter(Boolean))
  const lines = textOf(body, { chrome: true }).split('\n')
  const place = lines.findIndex((line) => bare.has(withoutSpaces(line)))
  if (place < 0) return {}
  const table = lines.findIndex((line, index) => index < place && catalogue.test(line))
  const above = table < 0 ? [] : lines.slice(table, place)
  const { publisher, publishDate } = readPublication([
    ...lines.slice(place + 1, place + 1 + linesUnderTitle),
    ...above.slice(0, linesUnderTitle),
  ])
  return { ...(publisher ? { publisher } : {}), ...(publishDate ? { publish_date: publishDate } : {}) }
}

/** The title of a page without the name of its site. */
function titleOf(document: Document): string {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return withoutSite((title.split(/[_|]|\s[-–—]\s|--/)[0] ?? '').trim())
}

function headingOf(document: Document): string {
  return document.querySelector('h1')?.textContent ?? ''
}

/** A title that stands outside the main content is its first line. */
function withTitle(text: string, title: string): string {
  return title === '' || withoutSpaces(text.slice(0, 2000)).includes(withoutSpaces(title)) ? text : `${title}\n${text}`
}

function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '')
}
