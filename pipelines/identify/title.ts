import { typeOfTitle } from './report_type.ts'

const longestTitle = 120
/** Where a paper or a site says who published it and when. */
const label = /^(?:来源|信息来源|文章来源|时间|日期|发布|作者|记者)/
/** A line that says where a speech was held, not what it is called. */
const session = /^[—\-－(（]*\s?(?:\d{4}年)?\d{1,2}月\d{1,2}日|会议上?[)）]?$/

/**
 * The title among the lines of a title page: the first that names a type of report, alone or together with the line after it (titles are
 * broken where the page was narrow); else the first line that can be one. Null if there is none.
 */
export function findTitle(lines: readonly string[]): string | null {
  const candidates = lines.filter((line) => line.length <= longestTitle && !label.test(line) && !session.test(line))
  for (const [index, line] of candidates.entries()) {
    if (isTitle(line)) return line
    const joined = line + (candidates[index + 1] ?? '')
    if (joined.length <= longestTitle && isTitle(joined)) return joined
  }
  return candidates.find((line) => line.length >= 4 && !/[。，；：:！]$/.test(line)) ?? null
}

function isTitle(line: string): boolean {
  return typeOfTitle(line) !== null && !/[。；]$/.test(line)
}
