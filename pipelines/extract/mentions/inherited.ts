import type { NumberToken, Token } from '../lexer/tokens.ts'
import { withRate } from './completed.ts'
import { itemOf } from './items.ts'
import { verbOf } from './noun_before.ts'
import { isComparing } from './predicate.ts'
import { lastSubjects, remember, type Topic } from './topic.ts'

/** Of numbers that 分别 spreads each takes one of the last subjects; else all are of what was spoken of, or of what their verb does. */
export function inherited(
  chars: string,
  lead: readonly Token[],
  numbers: readonly NumberToken[],
  topic: Topic,
): string[] {
  const count = numbers.length
  const earlier = lastSubjects(topic, count)
  if (earlier) return earlier
  // 粮食总产…,增量40亿斤、占全国两成: what came to it, and its share.
  if (topic.text !== '' && lead.at(-1)?.word?.text === '增量') return remember(topic, `${topic.text}增量`, count)
  // 小麦、稻谷最低收购价每50公斤|分别提高|7.4元和16元: each of those that were named together.
  if (count > 1 && lead.some((token) => token.kind === 'word' && token.word.class === 'each'))
    return numbers.map((_, index) => itemOf(topic.text, index, count, []))
  const { dimension, name = '' } = numbers[0]?.quantity.unit ?? {}
  if (things.has(name)) return numbers.map(() => name)
  // 建设总规模2.2亿吨,…,结转续建的有|1.4亿吨: of it those that are so.
  const such = !isShareOrTimes(dimension) ? suchAs.exec(chars.slice(lead[0]?.start, lead.at(-1)?.end))?.[1] : undefined
  if (such !== undefined && topic.text !== '') return numbers.map(() => such + topic.text)
  // 中欧班列市场化改革,全年开行|900列
  const train = name === '列' ? /^.*班列/.exec(topic.text)?.[0] : undefined
  if (train) return numbers.map(() => train)
  const noDeed = isShareOrTimes(dimension) || (topic.fresh && dimension !== 'money')
  const done = noDeed ? '' : verbOf(chars, lead, topic.text !== '')
  // 新设企业300户、增长38%: of how many were new.
  if (dimension === 'percent' && topic.fresh && topic.added !== '') {
    const added = topic.text.startsWith(topic.added) ? topic.text : topic.added + topic.text
    return numbers.map(() => added)
  }
  // 增长5%,高于全国|1个百分点: how fast it grew.
  if (dimension === 'points' && topic.grown && isComparing(wordOf(lead[0])))
    return numbers.map(() => withRate(topic.text) + chars.slice(lead[0]?.start, lead.at(-1)?.end))
  // 重点项目1120个,投资1万亿元,其中新开工580个: of the things, not of what is spent on them.
  const spoken = dimension === 'count' ? topic.text.replace(spending, '') : topic.text
  const subject = deeds.has(dimension ?? '') ? done || spoken : spoken || done
  return numbers.map(() => subject)
}

function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.word.text : ''
}

/** What is spent on things. */
const spending = /(?<=项目|工程)(?:计划|年度)?(?:完成)?总?投资$/
/** 结转续建|的有 */
const suchAs = /^([\u4e00-\u9fff]{2,20}的)[共达约仅就]?有$/

/** What a verb may stand for that has no object: 投入|6亿元, 培训|300人. */
const deeds: ReadonlySet<string> = new Set(['money', 'persons', 'visits', 'count'])

/** Whether a number of a dimension says what part or how many times of something. */
export function isShareOrTimes(dimension: string | undefined): boolean {
  return dimension === 'percent' || dimension === 'times'
}

/** Units that say what they count. */
export const things = new Set(
  '部门 人口 人民 人员 人群 家庭 企业 国家 项目 机构 学位 床位 车位 平台 岗位 网点 村 社区 街道 院 校'.split(' '),
)
