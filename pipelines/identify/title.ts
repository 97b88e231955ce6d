import { withoutSite } from '../ingest/index.ts'
import { typeOfTitle } from './report_type.ts'

const longestTitle = 120
/** Titles are broken where the page was narrow, into so many lines at most. */
const mostLines = 4
/** Where a paper or a site says who published it and when. */
const label = /^(?:来源|信息来源|文章来源|时间|日期|发布|作者|记者)/
/** A line that says where a speech was held, not what it is called. */
const session = /^[—\-－(（]*\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日|会议上?[)）]?$/
const complete = /(?:报告|公报|表)\s?(?:[(（][^)）]{1,20}[)）])?$/
/** The rest of a title that began in the line before. */
const continued = /^(?:与|和|及|暨|的)/

/** The beginning of a title that goes on in the next line: it names what the report is on, but not yet that it is one. */
const begun = /^[^。；：]{0,30}关于|(?:19|20)\d{2}年[^。；：]{0,30}(?:国民|经济|社会|发展|计划|执行|财政|预算|收支)/

/**
 * The title among the lines of a title page: the line, or else the few lines, that name a type of report and end as titles do; else the first
 * line that names one, or that can be a title at all. Null if there is none.
 */
export function findTitle(lines: readonly string[]): string | null {
  const candidates = lines
    .map(withoutSite)
    .filter(
      (line) => line.length <= longestTitle && !label.test(line) && (!session.test(line) || isReportWithSession(line)),
    )
  for (let count = 1; count <= mostLines; count += 1)
    for (let start = 0; start + count <= candidates.length; start += 1) {
      const joined = candidates.slice(start, start + count).join('')
      if (isTitle(joined) && complete.test(joined)) return beginning(candidates, start) + joined
    }
  return candidates.find(isTitle) ?? candidates.find((line) => line.length >= 4 && !/[。，；：:！]$/.test(line)) ?? null
}

/** A title may have the session in brackets behind it. */
function isReportWithSession(line: string): boolean {
  const bare = line.replace(/[(（][^()（）]{1,60}[)）]$/, '')
  return bare !== line && complete.test(bare) && typeOfTitle(bare) !== null
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && !continued.test(line) && typeOfTitle(line) !== null && !/[。；]$/.test(line)
}

/** The lines before one that a title was found in, as far as it began there. */
function beginning(lines: readonly string[], end: number): string {
  for (let start = Math.max(0, end - mostLines + 1); start < end; start += 1) {
    const before = lines.slice(start, end)
    if (begun.test(before[0] ?? '') && before.every((line) => !complete.test(line))) return before.join('')
  }
  return ''
}
