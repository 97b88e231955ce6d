import { timeAt } from '../lexer/times.ts'
import type { Calendar } from '../periods.ts'
import { areOfGeneralBudget } from './budgets.ts'
import { isOfPart, isOfPlansFirstYear, numberEnd } from './headings.ts'

/** What the headings above some paragraphs say of all of them. */
export type Section = {
  /** The headings, the outermost first, with ` / ` between. */
  name: string
  /** The innermost heading without its number; empty if none is above. */
  title: string
  /** They tell of a part of a year: no fact below is coded. */
  partial: boolean
  /** They tell of the own level of government (（二）市级财政收支预算 / 1.一般公共预算) or of a zone. */
  ofLevel: boolean
  /** They are of goals (一、预期目标) or of the year's tasks (三、2026年重点举措), which may call them 同比增长, too. */
  ofGoals: boolean
  /** They are of a year's budget that is yet to be carried out (（二）2026年收支预算), which tells how much more it is than the year before. */
  ofBudget: boolean
  /** They are of the general budget, whose sides are called by one word below it (（一）一般公共预算 / 收入…，支出…). */
  ofGeneralBudget: boolean
}

/** The section below some headings, the outermost first. Asked for once a heading, as each paragraph below asks all of it. */
export function sectionOf(headings: readonly string[], calendar: Calendar): Section {
  const titles = headings.map((heading) => heading.slice(numberEnd(heading)))
  return {
    name: headings.join(' / '),
    title: titles.at(-1) ?? '',
    partial: headings.some(isOfPart),
    ofLevel: titles.some(isOfLevel),
    ofGoals: isOfGoals(titles, calendar),
    ofBudget: titles.some((title) => title.startsWith(`${calendar.year}年`) && yetToCome.test(title)),
    ofGeneralBudget: areOfGeneralBudget(titles),
  }
}

function isOfGoals(titles: readonly string[], calendar: Calendar): boolean {
  const { year } = calendar
  const title = titles.at(-1) ?? ''
  if (title.includes('目标') && !carriedOut.test(title)) return true
  const part = titles[0] ?? ''
  if (isOfPlansFirstYear(part, calendar)) return true
  const named = tasks.test(part) && !carriedOut.test(part) ? timeAt(part, 0, part.length)?.time : null
  return named?.kind === 'year' && named.year === year
}

const carriedOut = /完成|执行|落实|情况/
const tasks = /重点|任务|举措|措施|部署|工作/
const yetToCome = /^(?!.*(?:执行|完成|落实|情况)).*(?:收支预算|预算(?:$|\(?(?:草案|安排)))/

/** Whether a heading, or the words that a paragraph opens with, tell of the own level of government or the budget of a zone, which no gazetteer knows. */
function isOfLevel(title: string): boolean {
  const head = title.slice(0, longestLevel)
  return ownLevel.test(head) || zoneBudget.test(head)
}

/** Whether a paragraph opens with its level of government: 2018年市本级…. */
export function opensWithLevel(chars: string, start: number): boolean {
  return ownLevel.test(chars.slice(start, start + longestLevel))
}

const ownLevel =
  /^(?:[12][0-9]{3}年)?(?:[省市州盟县区旗](?:本级|直(?:一般公共|政府性))|(?:[省市州盟]|自治区)级(?:一般公共|政府性|国有|社会保险|财政)?(?:预算|基金|资本|收支))/
/** （三）高新区预算执行情况. */
const zoneBudget = /^[^,。;]{0,12}(?:高新|经开|开发|示范|新|园)区(?:财政|一般公共)?预算/
/** Characters of a year with the level of government behind it, or of the name of a zone with its budget. */
const longestLevel = 20
