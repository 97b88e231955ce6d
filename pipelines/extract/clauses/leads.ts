import { itemAt } from '../item_at.ts'
import { names } from '../lexer/names.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isJoint, isKnownArea, nameToken, type Token } from '../lexer/tokens.ts'
import { words as lexicon } from '../lexer/words.ts'
import type { Phrase } from './subjects.ts'

/** The words around a list of numbers; `clause`: where its clause begins. */
export type Words = {
  chars: string
  clause: number
  lead: readonly Token[]
  behind: readonly Token[]
  quantities: readonly Quantity[]
}

/** 枝江市|接待|580万人次: the words of areas with the visitors named that their verb and their unit leave out; a sight has its own. */
export function withVisitors(words: Words): Words {
  const { lead, quantities } = words
  const verb = lead.at(-1)
  if (verb?.word?.text !== '接待' || quantities[0]?.unit?.dimension !== 'visits') return words
  const name = names.get('接待游客')
  const ofAreas = lead.some(isKnownArea)
  if (!ofAreas || !name) return words
  return { ...words, lead: [...lead.slice(0, -1), nameToken(name, verb.start, verb.end)] }
}

/** Whether a number without a subject of its own may be of the one before: not after 其中, nor as the object of a verb (惠及120万户). */
export function isInheritable(lead: readonly Token[], quantities: readonly Quantity[]): boolean {
  if (isSubset(lead) && !isAddedPart(lead) && !isYearOf(lead)) return false
  // 总量在全省率先超过4000亿元: among which it was the first.
  const first = lead.some((token) => token.word?.traits.has('first'))
  if (!first && lead.some((token) => token.place?.own === false)) return false
  const last = lead.findLast((token) => token.kind === 'word')
  // 安排专项债券18亿元，力争争取30亿元: of the same.
  const object = last?.class === 'do' && !last.word.traits.has('restate')
  const dimension = quantities[0]?.unit?.dimension
  return !object || isOpened(lead) || dimension === 'percent' || dimension === 'points'
}

/** 其中当年新增108家, 其中新增通车86公里: the part that was added counts the same. */
function isAddedPart(lead: readonly Token[]): boolean {
  const adds = lead.at(-1)?.class === 'add' || isOpened(lead)
  return adds && lead.every((token) => token.kind !== 'text')
}

/** 新增|通车 of roads. */
function isOpened(lead: readonly Token[]): boolean {
  return lead.at(-2)?.class === 'add' && lead.at(-1)?.word?.text === '通车'
}

/** 五年财政收入…，其中1985年为…: the part is a year of the span, of the same subject. */
function isYearOf(lead: readonly Token[]): boolean {
  return (
    lead.some((token) => token.kind === 'time' && (token.time.kind === 'year' || token.time.kind === 'since')) &&
    lead.every((token) => token.kind === 'time' || token.kind === 'word')
  )
}

/** Whether the clause goes on with a further item: …、B x家, …和提高5个百分点. */
export function isItem(lead: readonly Token[]): boolean {
  const [first] = lead
  return first !== undefined && isJoint(first)
}

/** 有12.8万|下岗人员, 1.1万名|应届毕业生: a number without a unit, or one of persons, is of the noun behind it; 推进31个重大项目建设、|实施16项|年度活动: an item of its own counts what is done, by a noun that no list knows. */
export function countsOthers({ chars, lead, behind: [next, object], quantities: [only, ...more] }: Words): boolean {
  // 新增就业210万人，260万人|实现|脱贫: those who do something.
  const acts = next?.class === 'reach' || next?.class === 'do'
  if (acts && lead.length === 0 && only?.unit?.dimension === 'persons' && object?.kind === 'text') return true
  if (more.length > 0 || next?.kind !== 'text' || next.start !== only?.end) return false
  if (chars.charAt(only.valueEnd - 1) === '名' && lead.length === 0) return true
  return only.unit === null || (only.unit.dimension === 'count' && isItem(lead) && lead.at(-1)?.class === 'do')
}

/** Whether a clause only names what it counts: 新增A x家，B y家. */
export function isPlain(lead: readonly Token[]): boolean {
  return (
    lead.length > 0 &&
    lead.every((token) => token.kind !== 'time' && (token.kind !== 'word' || token.word.class === 'noun'))
  )
}

/** 其中2022年至2024年增速领跑全国；: whether a clause tells of a part of the years, which its time alone is of. */
export function isOfPartAlone(lead: readonly Token[]): boolean {
  return isSubset(lead.slice(0, 1)) && lead[1]?.kind === 'time'
}

/** Whether what follows is a part of what was said before. */
export function isSubset(lead: readonly Token[]): boolean {
  return lead.some(({ word }) => word === amongThem)
}

// The word itself: its text is compared much slower, as most tokens have none.
const amongThem = lexicon.get('其中')

/** Whether words end in 的. */
export function endsWithWhose(words: readonly Token[]): boolean {
  const last = words.at(-1)
  return last?.class === 'whose'
}

/** What stands before a verb; `names`: the items of a list (一产、二产、三产). */
export type BeforeVerb = { start: number; end: number; unknown: boolean; names: readonly Token[] }

/** What stands before the verb of its own clause, which a head behind that verb may complete: 高速公路|新增|通车里程…, 规模以上工业|企业|完成|增加值…. */
export function nameBeforeVerb(lead: readonly Token[]): BeforeVerb | null {
  const verb = lead.findIndex((token) => token.class === 'add' || token.word?.traits.has('make'))
  if (verb < 1) return null
  // 新能源|新增|并网|装机
  const last = lead[verb + 1]?.class === 'add' ? verb + 1 : verb
  // 规模以上工业|预计|完成|增加值, 第一、二、三产业|分别|完成|增加值
  const between = lead[verb - 1]?.class
  const at = between === 'preliminary' || between === 'each' ? verb - 2 : verb - 1
  const name = lead[at]
  if (name?.kind !== 'name' && !(name?.kind === 'text' && last === lead.length - 2)) return null
  const before = itemAt(lead, at - 1)
  const joins = name.kind === 'text' && before?.kind === 'name' && before.end === name.start
  const listed = between === 'each' ? listedUpTo(lead, at) : [name]
  const start = (joins ? before : listed[0])?.start ?? name.start
  return { start, end: name.end, unknown: name.kind === 'text' && !joins, names: listed }
}

/** The names of a list whose last one stands at an index. */
function listedUpTo(lead: readonly Token[], last: number): readonly Token[] {
  const first = lead.findLastIndex((token, at) => at <= last && token.kind !== 'name' && !isJoint(token)) + 1
  return lead.slice(first, last + 1).filter(({ kind }) => kind === 'name')
}

/** 比|全国|快|0.2个百分点, 比|“十三五”时期|快|1.4个百分点, 快|1.5个百分点: whether the last word says which is more, and names nothing. */
export function saysHowMuchMore(chars: string, lead: readonly Token[]): boolean {
  const degree = lead.at(-1)
  const other = lead.at(-2)
  const compares = other === undefined || other.place?.own === false || other.kind === 'time'
  if (!compares || degree?.kind !== 'text' || degree.end - degree.start > 1) return false
  return '高快慢'.includes(chars.charAt(degree.start))
}

/** 建成|高速公路613公里, 高速公路|建成通车1100公里, 建成|铁路158公里: so much that was not there before. */
export function isBuilt(lead: readonly Token[], { from, to, slots }: Phrase): boolean {
  const builds = [itemAt(lead, from - 1), lead[to]].some((verb) => verb?.word?.traits.has('build'))
  return builds && slots.every(({ activity, code, term }) => activity || (code === null && ways.test(term)))
}

const ways = /(?:公路|铁路|干线|国省道)$/

/** Whether a token lies in a stretch of the text. */
export function isPartOf({ start, end }: Token, stretch: { start: number; end: number } | null): boolean {
  return stretch !== null && start >= stretch.start && end <= stretch.end
}
