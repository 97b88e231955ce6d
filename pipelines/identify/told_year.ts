import { narrowDigits } from './head.ts'

const year = '((?:19|20)\\d{2})年'
const own = '[全我][市省县区州旗国]'

/** What a report says of the year that is over (its own is the next), and of the year ahead. */
const phrases: readonly { pattern: RegExp; ahead: boolean }[] = [
  ...[
    `过去的(?:一年，?)?${year}`,
    `回顾(?:总结)?了?(?:过去的)?${year}`,
    `预计，?${year}`,
    `去年[^。]{0,4}[(（]?${year}`,
    `${year}，?${own}[^。，；\\d]{0,14}(?:实现|完成|达到|比上年|增长)`,
    `${year}(?:的)?(?:工作)?(?:回顾|总结)`,
    `${year}[^。；\\d]{0,25}比上年`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, 'g'), ahead: false })),
  ...[
    `(?<!确定的|通过的|批准的)${year}[^。；\\n\\d]{0,25}(?:预期目标|目标任务|主要目标|总体要求|工作安排|工作任务|重点工作|主要任务|计划草案|预算草案)`,
    `今年[^。，\\d]{0,6}[(（]?${year}`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, 'g'), ahead: true })),
]

/** The year whose targets a text sets, by what it says of the year past and the year ahead; null where it says nothing or not one year most often. */
export function toldYear(text: string): number | null {
  const told = narrowDigits(text).replaceAll(',', '，')
  const votes = new Map<number, number>()
  for (const { pattern, ahead } of phrases)
    for (const [, said] of told.matchAll(pattern)) {
      const meant = Number(said) + (ahead ? 0 : 1)
      votes.set(meant, (votes.get(meant) ?? 0) + 1)
    }
  const [most, next] = [...votes].sort(([, one], [, other]) => other - one)
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : null
}
