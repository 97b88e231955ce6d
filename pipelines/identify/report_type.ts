import type { ReportType } from '../../schemas/terms.ts'
import type { Head } from './head.ts'

/** What a title of each type says; the first that fits decides, since an annex, a communiqué and a plan report share their words. */
const titles: readonly (readonly [ReportType, RegExp])[] = [
  ['table', /(?:指标|计划|目标|任务|情况|完成|对照|附)[^。，]{0,12}表(?:[(（][^)）]{1,12}[)）])?$/],
  ['table', /^附[表件]\s?[\d一二三四五六七八九十]{0,3}$/],
  ['communique', /统计公(?:报|\s?[(（]|$)|发展公报/],
  ['communique', /(?:19|20)\d{2}年国?民?经济(?:和|与|、)?社会发展(?:基本)?(?:情况|概况)$/],
  ['plan', /国民经济[^。，]{0,16}计划|经济社会发展计划/],
  ['budget', /预算[^。]{0,40}(?:报告|草案)|预算(?:执行情况|公开)/],
  ['budget', /财政[^。]{0,12}(?:决算|收支)[^。]{0,20}报告/],
  ['work', /政府工作报\s?告|人民政府[^。]{0,12}工作报告|^工作报告$/],
]

/** How a speech says what it is, where no title does. */
const openings: readonly (readonly [ReportType, RegExp])[] = [
  ['plan', /提出[^。]{0,40}国民经济[^。]{0,30}计划[^。]{0,20}的?报告/],
  ['plan', /将[^。]{0,40}国民经济[^。]{0,40}计划/],
  ['budget', /将[^。]{0,40}预算[^。]{0,40}(?:草案|情况)[^。]{0,20}报告/],
  ['budget', /提请[^。]{0,20}审议[^。]{0,30}预算/],
  ['budget', /报告[^。]{0,40}(?:决算|预算执行)[^。]{0,20}情况/],
  ['work', /政府工作报告|报告[^。]{0,8}政府工作|向大会报告(?:过去五年的?)?工作|工作报告/],
  ['work', /代表[^。，]{0,12}(?:国务院|政府)[^。]{0,60}报告/],
]

/** A line that tells of a report being given, as news of a session do. */
const given = /向大会|作了?《?政府工作报告/

/** The type of report that a title names, or null. */
export function typeOfTitle(title: string): ReportType | null {
  return titles.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

/** The type of report that the sentence which opens it names, or else a line of its title page; null if none does. */
export function typeOfOpening({ opening, lines }: Head): ReportType | null {
  for (const said of [opening, ...lines.filter((line) => given.test(line))]) {
    const type = openings.find(([, pattern]) => pattern.test(said))?.[0]
    if (type) return type
  }
  return null
}
