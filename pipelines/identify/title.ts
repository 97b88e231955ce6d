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

/**
 * The title among the lines of a title page: the line, or else the few lines, that name a type of report and end as titles do; else the first
 * line that names one, or that can be a title at all. Null if there is none.
 */
export function findTitle(lines: readonly string[]): string | null {
  const candidates = lines.filter((line) => line.length <= longestTitle && !label.test(line) && !session.test(line))
  for (let count = 1; count <= mostLines; count += 1)
    for (let start = 0; start + count <= candidates.length; start += 1) {
      const joined = candidates.slice(start, start + count).join('')
      if (isTitle(joined) && complete.test(joined)) return joined
    }
  return candidates.find(isTitle) ?? candidates.find((line) => line.length >= 4 && !/[。，；：:！]$/.test(line)) ?? null
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && !continued.test(line) && typeOfTitle(line) !== null && !/[。；]$/.test(line)
}
