import { pageWords, wordsAt } from './page_words.ts'

/** Compared without spaces. */
const wholeLines = new Set([...pageWords('line').values()].flatMap((words) => words.map(({ text }) => text)))
const buttons = pageWords('button')
/** What stands between buttons: 【打印】【关闭】, 字体：大 中 小. */
const betweenButtons: ReadonlySet<string> = new Set(' \t\u3000\u00a0【】[]()（）|｜/·:：')
/** Where in the site a page stands. */
const trail = /^(?:(?:当前|您(?:当前)?的|所在)?位置\s?[:：]?\s?)?(?:网站)?首页\s?[|｜>＞»›→/·-]/
const openings = pageWords('opening', 'opening_label', 'bracketed_label')
const brackets: ReadonlySet<string> = new Set('【[(（')
const colon = /^\s?[:：]/
/** A site's licence begins with its province: 京ICP备. */
const licence = /^[\w一-鿿]?ICP备/
/** Lines of the site are short, and no sentences. */
const longest = 60

/** Whether a line of a page is the site's own (下载, 【字号：大 中 小】, 浏览次数：1203) and none of the report. */
export function isChrome(line: string): boolean {
  const bare = line.replace(/[\s\u3000:：|]/g, '')
  if (wholeLines.has(bare)) return true
  if (line.length > longest || /[。；]/.test(line)) return false
  return areButtons(line) || trail.test(line) || isOpening(line)
}

/** Whether a line is nothing but buttons and what stands between them. */
function areButtons(line: string): boolean {
  const first = line.charAt(0)
  if (!betweenButtons.has(first) && !buttons.has(first)) return false
  const reached = new Set([0])
  for (const at of reached) {
    if (at === line.length) return true
    if (betweenButtons.has(line.charAt(at))) reached.add(at + 1)
    for (const { text } of wordsAt(buttons, line, at)) reached.add(at + text.length)
  }
  return false
}

function isOpening(line: string): boolean {
  if (line.startsWith('ICP备', 1) || line.startsWith('ICP备')) return licence.test(line)
  const start = brackets.has(line.charAt(0)) ? 1 : 0
  return wordsAt(openings, line, start).some(({ class: kind, text }) => {
    if (kind === 'opening') return start === 0
    return (kind === 'bracketed_label' || start === 0) && colon.test(line.slice(start + text.length))
  })
}
