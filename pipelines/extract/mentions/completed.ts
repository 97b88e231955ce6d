import { isOneOf } from '../characters.ts'
import { isElliptical, isProduct, isRateOfChange, isSharer, measureOf, namesPeople, sharerOf } from './heads.ts'
import { withoutMeasure } from './items.ts'
import { lastSubjects, type Topic } from './topic.ts'

/** What says nothing alone, with what was spoken of: 光伏装机…,|占比…; 重点工程项目…，完成|投资…. `of`: the dimension of its number. */
export function completed(own: string, topic: Topic, of = ''): string {
  if (own.endsWith('投资') && investments.test(own) && projects.test(topic.text)) return topic.text + own
  // 城镇|人均住房面积…,农村|…
  if (isSharer(own)) return own + topic.text.slice(sharerOf(topic.text, []).length || topic.text.length)
  // 服务业增加值…，对|经济增长贡献率…: who contributes.
  const last = topic.history.at(-1)
  if (last !== undefined && last.length > 3 && contributed.test(own)) return `${withoutMeasure(last)}对${own}`
  // 粮食总产量增长3%,|棉花|增长5%; 淘汰炼钢产能900万吨、|水泥|200万吨
  const output = last?.slice(-2) ?? ''
  if ((output === '产量' || output === '产能') && isProduct(own) && of !== 'money') return own + output
  // 集中供养孤儿基本生活标准…,|散居孤儿|…: what one is given.
  const given = last === undefined ? undefined : allowance.exec(last)?.[0]
  if (given !== undefined && of === 'money' && namesPeople(own)) return own + given
  // 办理代表议案5项、建议90件
  if (proposals.has(own) && /(?:议案|建议|提案)$/.test(topic.text)) return topic.text.slice(0, -2) + own
  // 沿江经济带建设提速，经济总量…: the zone's.
  const [whose] = own === economy && topic.fresh ? (zone.exec(topic.text) ?? []) : []
  if (whose) return whose + own
  const rated = own.startsWith('占') || (own.length === 3 && isOneOf('率度面', own, 2))
  const spoken = topic.history.length > 0 || (topic.fresh && rated && topic.text.length > 3)
  const alone = isAside(own) || (isElliptical(own) && spoken)
  if (!alone || own.startsWith(topic.text)) return own
  return topic.text.endsWith(own) ? topic.text : withHead(topic.text, own)
}

/** 天然气发展方面,…,产量…: what a sentence is about, where it has told of nothing else; empty if it does not say so. */
export function aspectOf(chars: string, from: number, { history }: Topic): string {
  const [, said = ''] = /^([\u4e00-\u9fff]{2,14})方面,/.exec(chars.slice(from, from + 18)) ?? []
  const aspect = said.replace(/(?:发展|建设)$/, '')
  return history.every((subject) => subject.length < 3 || subject.startsWith(aspect)) ? aspect : ''
}

/** What may be a zone's as well as the reporting area's. */
export const economy = '经济总量'
const zone = /^.{1,12}(?:圈|区|带|群)(?=建设|发展|$)/

const contributed = /^[^对]{2,10}增长的?贡献率$/
const allowance = /(?:基本生活|最低生活|生活|养育|保障|补助|补贴|救助)[\u4e00-\u9fff]{0,6}标准$/
const proposals: ReadonlySet<string> = new Set(['议案', '建议', '提案'])
const projects = /(?:项目|工程)$/
const investments = /^(?:年度)?(?:计划)?投资$/

/** 光伏装机|占比, 光伏装机|占全国比重 */
export function withHead(subject: string, head: string): string {
  return (parts.has(head) || (head.length > 2 && head.startsWith('占')) ? subject : withoutMeasure(subject)) + head
}

/** 工业增加值|增速; what is a rate itself stays so. */
export function withRate(subject: string): string {
  return subject === '' || subject.endsWith('率') || isRateOfChange(measureOf(subject)) ? subject : `${subject}增速`
}

/** What all of the subject is the part of. */
const parts: ReadonlySet<string> = new Set(['占比', '比重', '比例', '压减比例'])

/** 产值…、税收…,增幅分别为…: how fast each of the last subjects grew, or the one that was spoken of. */
export function ratesOf(rate: string, count: number, topic: Topic): string[] {
  const subjects = lastSubjects(topic, count) ?? Array.from({ length: count }, () => topic.text)
  const bare = rate.replace(/^[两三四五](?:项|者|个)/, '')
  // 物价上涨幅度…,涨幅…: it was spoken of how fast.
  return subjects.map((subject) => (isRateOfChange(measureOf(subject)) ? subject : subject + bare))
}

/** 工业总产值…(不包括村办工业…): what the brackets count otherwise. */
export function isAside(words: string): boolean {
  return isOneOf('不包含', words, 0) && asides.test(words)
}

const asides = /^不?(?:包括|含)/
