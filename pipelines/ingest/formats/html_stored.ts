/** A report is longer than this; a page that shows less may keep it where a script fetches it. */
export const fewestShown = 200

/** A literal of a script, its quotation marks taken off by what is done with it. */
const literals = /"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'/gs
const chinese = /[\u4e00-\u9fff]/g
/** Labels and lists of names that scripts hold, too, have no sentences. */
const fewestSentences = 3

/**
 * What a page keeps for its scripts to show: the contents of a hidden text field, or the longest text in what a script holds (an article in
 * JSON, document.write). It is HTML again, as a rule. Empty if no such text is a report's.
 */
export function storedText(document: Document): string {
  const fields = [...document.querySelectorAll('textarea')].map((field) => field.textContent ?? '')
  const scripts = [...document.querySelectorAll('script')].flatMap((script) => textsIn(script.textContent ?? ''))
  const [longest = ''] = [...fields, ...scripts].sort((one, other) => other.length - one.length)
  return countOf(longest, chinese) < fewestShown || countOf(longest, /。/g) < fewestSentences ? '' : longest
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

function textsIn(script: string): string[] {
  const found = script.match(literals) ?? []
  return found.filter((literal) => literal.length > fewestShown).map(unescaped)
}

function unescaped(literal: string): string {
  const inner = literal
    .slice(1, -1)
    .replace(/\\'/g, "'")
    .replace(/(?<!\\)"/g, '\\"')
  try {
    return String(JSON.parse(`"${inner.replace(/[\n\t]/g, ' ')}"`))
  } catch {
    return ''
  }
}
