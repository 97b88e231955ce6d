/** A line of a text, without its break: `[start, end)`. */
export type Line = { text: string; start: number; end: number }

/** A line above a table or between its rows is no longer than this; a longer one is prose. */
export const shortLine = 80
/** Lines above a table that may tell of it, with something on them and in all. */
const captionLines = { told: 4, all: 8 }

/** The line that begins at a place. */
function lineAt(text: string, start: number): Line {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  return { text: text.slice(start, end), start, end }
}

/** All lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const line = lineAt(text, start)
    lines.push(line)
    start = line.end + 1
  }
  return lines
}

/** What the lines right above a table at `at` say that it is of (its title, 单位：亿元), down from the line `from`; `isOther` knows those that say something else. */
export function captionOf(
  lines: readonly Line[],
  at: number,
  from: number,
  isOther: (text: string) => boolean,
): string[] {
  const caption: string[] = []
  for (let index = at - 1; index >= Math.max(from, at - captionLines.all); index -= 1) {
    const text = lastSentence(lines[index]?.text ?? '')
    if (text.length > shortLine || text.includes('。') || isOther(text)) break
    if (text.trim() !== '') caption.unshift(text.trim())
    if (caption.length === captionLines.told) break
  }
  return caption
}

/** What leads over to a table behind a full stop: …。主要农产品产量如下：. */
function lastSentence(line: string): string {
  return /[:：]\s*$/.test(line) ? line.slice(line.lastIndexOf('。') + 1) : line
}
