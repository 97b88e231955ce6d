import { tableText } from './annex.ts'

/** A line of prose and where it is printed (`place`: its page and column), or a row of a table. */
export type Printed =
  | { kind: 'prose'; text: string; left: number; right: number; y: number; size: number; place: string }
  | { kind: 'row'; cells: readonly string[] }
type Prose = Extract<Printed, { kind: 'prose' }>
/** Where the lines of a page or column begin and end. */
type Frame = { left: number; right: number }

const sentenceEnd = /[。！？；：!?;:]$/
/** How a chapter or a paragraph of it begins. */
const heading =
  /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部])/
/** Lines end at the right edge but for so many characters, which punctuation may take to the next. */
const slack = 2.2
const indent = 1.2
/** Lines of different sizes by more than this share are of different paragraphs. */
const otherSize = 0.12
/** Paragraphs may be set apart by more than so many times the distance of their lines. */
const widerGap = 1.2
/** A page or column of fewer lines than these says nothing of its edges. */
const fewestLines = 5

/**
 * Lines joined to paragraphs. A paragraph begins where a line is indented, set in another size or further down, or follows one that has room
 * for its first word; a line that goes on joins the one before it without anything between, so that a number broken by the page is whole again.
 */
export function paragraphsOf(lines: readonly Printed[]): string[] {
  const prose = lines.filter((line) => line.kind === 'prose')
  const frames = framesOf(prose)
  const distance = distanceOf(prose, frames)
  const paragraphs: string[] = []
  let before: Prose | null = null
  for (const line of lines) {
    if (line.kind === 'row') {
      paragraphs.push(tableText([line.cells]))
      before = null
      continue
    }
    const last = paragraphs.length - 1
    if (before && goesOn(before, line, frames, distance)) paragraphs[last] = join(paragraphs[last] ?? '', line.text)
    else paragraphs.push(line.text)
    before = line
  }
  return paragraphs
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(before: Prose, line: Prose, frames: ReadonlyMap<string, Frame>, distance: number): boolean {
  if (!isNext(before, line, frames)) return false
  if (before.place === line.place && before.y - line.y > distance * line.size * widerGap) return false
  return !(sentenceEnd.test(before.text) && heading.test(line.text))
}

/** Whether a line is set as the next one of a paragraph is: in its size, not indented, after a line without room for its first word. */
function isNext(before: Prose, line: Prose, frames: ReadonlyMap<string, Frame>): boolean {
  const [own, other] = [frames.get(line.place), frames.get(before.place)]
  if (!own || !other || Math.abs(before.size - line.size) > line.size * otherSize) return false
  if (line.left > own.left + line.size * indent) return false
  return other.right - before.right <= slack * line.size + widthOfWord(line)
}

/** The width of what begins a line and is not broken: a number or a word of Latin. */
function widthOfWord({ text, size }: Prose): number {
  const [word = ''] = /^[\w.,%％+/-]*/.exec(text) ?? []
  return word.length * size * 0.6
}

/** The edges of each page and column: its own left one, and from there as far as most of the document's pages or columns are wide. */
function framesOf(lines: readonly Prose[]): Map<string, Frame> {
  const places = new Map<string, Prose[]>()
  for (const line of lines) {
    const own = places.get(line.place)
    if (own) own.push(line)
    else places.set(line.place, [line])
  }
  const all = frameOf(lines)
  const columns = [...places].filter(([place]) => isColumn(place)).map(([, own]) => frameOf(own))
  const columnWidth = quantile(
    columns.map(({ left, right }) => right - left),
    0.5,
  )
  return new Map(
    [...places].map(([place, own]) => {
      const { left } = own.length < fewestLines ? all : frameOf(own)
      return [place, { left, right: left + (isColumn(place) ? columnWidth : all.right - all.left) }]
    }),
  )
}

function isColumn(place: string): boolean {
  return !place.endsWith('.')
}

function frameOf(lines: readonly Prose[]): Frame {
  const wide = lines.filter(({ place }) => !isColumn(place))
  const own = wide.length > 0 ? wide : lines
  return {
    left: quantile(
      own.map(({ left }) => left),
      0.1,
    ),
    right: quantile(
      own.map(({ right }) => right),
      0.9,
    ),
  }
}

/** How far apart the lines of a paragraph are, in their size. */
function distanceOf(lines: readonly Prose[], frames: ReadonlyMap<string, Frame>): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const follows = before && before.place === line.place && isNext(before, line, frames)
    return follows ? [(before.y - line.y) / line.size] : []
  })
  return quantile(distances, 0.5)
}

function join(before: string, text: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text) ? `${before} ${text}` : before + text
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
