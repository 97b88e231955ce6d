import { isChrome } from '../ingest/index.ts'

/** What stands before the speech: the lines of the title page, and the sentence that opens it. */
export type Head = { lines: readonly string[]; opening: string }

const mostLines = 60
const longestLine = 120
const openingLength = 300
/** The speech begins here; what comes before is the title page. */
const beginning = /^(?:各位代表|各位委员|主任[、，,：:]|现在,|现在，|[一二]、|第一部分)/

const spoken = /[^。；：\n]{0,80}(?:计划|预算|决算)[^。；\n]{0,60}(?:情况|草案|报告)/

/** What the sentence that opens a speech calls its report: 现将桃源县2023年计划执行情况与2024年计划草案报告如下. Empty if it names none. */
export function spokenTitle(opening: string): string {
  return spoken.exec(opening)?.[0] ?? ''
}

/** The title page and the opening of a text: at most 60 lines of at most 120 characters, without the site's own. */
export function readHead(text: string): Head {
  const lines: string[] = []
  let start = 0
  for (let count = 0; count < mostLines && start < text.length; count += 1) {
    const end = lineEnd(text, start)
    const line = withoutSpeaker(tidy(text.slice(start, Math.min(end, start + longestLine + 1))))
    if (beginning.test(line) || end - start > longestLine) break
    if (line !== '' && !isChrome(line)) lines.push(line)
    start = end + 1
  }
  return { lines, opening: tidy(text.slice(start, start + openingLength)) }
}

/** A line of a title page without the name of who speaks: a person may be called as a place is (代市长 曲福田, of no 福田区). */
function withoutSpeaker(line: string): string {
  return line.replace(speaker, '$1').replace(speakerBehind, '$1')
}

const speaker = /^((?:代理?|副)?(?:[省市区县旗州盟]长|主席|主任|局长))[ ：:]?[一-鿿· ]{2,8}$/
const speakerBehind = /((?:[省市区县旗州盟]长|主席|主任|局长)[ ：:]+)[一-鿿·]{1,5}(?: [一-鿿]{1,2}){0,2}$/

/** A line with its runs of white space made one space, invisible characters gone and digits in their common width. */
function tidy(line: string): string {
  return narrowDigits(line.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, ''))
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
}

/** A text with its digits in their common width. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
