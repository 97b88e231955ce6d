import { fits } from '../facts/readings.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { isAdverb } from './actors.ts'
import { isKindOfAreas } from './kinds_of_areas.ts'
import type { Words } from './leads.ts'
import { foreign, isRatio, isStock, namedSlot, type Slot, slotWith } from './slot.ts'
import { type Phrase, phraseOf } from './subjects.ts'
import { nobody, ownerOf } from './where.ts'

/** What a count is of: its slots, where the words end that name it, how many tokens behind the number they take, and whether so many were `added`. */
export type Counted = { slots: readonly Slot[]; end: number; taken: number; added?: boolean }

/** What a count is of that stands behind it (122个|重点项目), unless the words before it name an indicator. */
export function boundPhrase(words: Words, phrase: Phrase | null): Counted | null {
  const { chars, lead, behind, quantities } = words
  const recognized = recognizedAs(chars, behind, quantities) ?? ranksBy(words)
  if (recognized) return recognized
  const counted = countedPhrase(words)
  if (!counted || fitsBefore(phrase) || isThreshold(quantities[0], counted.slots)) return null
  // 12个|国考断面水质优良比例|达100%: the sections are counted, not their ratio; 3市|优良天数比例 is of those cities.
  if (quantities[0]?.unit?.name === '个' && counted.slots.every(isRatio)) return null
  const last = lead.at(-1)
  // 对36个重点项目开展评价: those that something is done to; not 对34个老旧小区实施改造.
  const treated = last?.word?.text === '对' && counted.slots.every(({ needs }) => needs.length === 0)
  if (treated || isDistributed(chars, words.clause, lead)) return foreign(counted)
  if (isDoneFor(lead, behind[counted.taken]) || areSomeProjects(words, counted)) return foreign(counted)
  // 惠及|1.1万户|经营主体; of 支持|332个|重点项目 there are so many.
  if (last?.word?.traits.has('help') && counted.slots.every(areFirms)) return foreign(counted)
  // 推动|60家|高新技术企业|扩产: some of them, that something is to become of.
  if (moving.has(last?.word?.text ?? '') && isActing(behind[counted.taken]) && counted.slots.every(areFirms))
    return foreign(counted)
  // 安排|3亿元|专项债券资金: what is spent of them on something.
  if (spending.has(last?.word?.text ?? '') && counted.slots.every(({ code }) => code === 'special_bonds'))
    return foreign(counted)
  // 60岁以上|人口: those of an age.
  if (quantities[0]?.unit?.dimension === 'years') return foreign(counted)
  // 16个乡镇中有11个财政收入超千万元: what they have is not the whole.
  if (last?.word?.text === '有' && !isCounted(counted, quantities[0])) return ofSome(counted)
  // 宜昌航天基地、当阳电厂等233个省级重点项目: whose they are the examples do not say.
  const all =
    endsInExamples(chars, lead) &&
    (counted.slots.every(({ needs }) => needs.length > 0) || isAll(counted, quantities[0])) &&
    lead.every(({ place }) => place?.own !== false)
  const narrowed = last?.kind === 'text' && !all
  return narrowed ? foreign(counted) : counted
}

/** What is counted, of areas that are not named: of those that are named next (瑞金市、全南县分别增长…) it is spoken, too. */
function ofSome(counted: Counted): Counted {
  return { ...counted, slots: counted.slots.map((slot) => slotWith(slot, { place: nobody })) }
}

function isActing(next: Token | undefined): boolean {
  return next?.kind === 'word' || next?.kind === 'text'
}

/** Firms and households, of which there are so many. */
function areFirms(slot: Slot): boolean {
  return isStock(slot) && slot.code !== 'key_projects'
}

const moving: ReadonlySet<string> = new Set(['推动', '助力', '助推', '引导', '帮助', '鼓励', '扶持', '指导'])
const spending: ReadonlySet<string> = new Set(['安排', '统筹', '投入', '拨付', '落实'])

/** 深圳以|4.5万亿元|的|进出口总额|居全国首位: the indicator that an area ranks by, behind its number. */
function ranksBy({
  chars,
  lead,
  behind: [whose, name, rank],
  quantities: [quantity, ...others],
}: Words): Counted | null {
  if (whose?.class !== 'whose' || lead.at(-1)?.word?.text !== '以' || rank?.class !== 'compare') return null
  if (name?.kind !== 'name' || !quantity || others.length > 0) return null
  const [area, ...rest] = lead.filter((token) => token.kind !== 'mark' && !isAdverb(token) && token.word?.text !== '以')
  if (rest.length > 0 || (area && area.kind !== 'place')) return null
  const slot = namedSlot(chars, name.name, name.start, name.end)
  if (slot.code === null || !fits(slot.code, quantity)) return null
  const slots = [area && !area.place.own ? slotWith(slot, { place: ownerOf(area) }) : slot]
  return { slots, taken: 2, end: name.end, added: false }
}

/** 10家|企业被|认定|为|高新技术企业, 11家|企业|跻身|“小巨人”|行列: so many more there are of what they became. */
function recognizedAs(chars: string, behind: readonly Token[], [quantity]: readonly Quantity[]): Counted | null {
  const [firms, verb, next] = behind
  if (firms?.kind !== 'text' || !becoming.test(chars.slice(firms.start, firms.end))) return null
  if (verb?.class !== 'add' && !turning.has(verb?.word?.text ?? '')) return null
  const at = next?.class === 'reach' ? 3 : 2
  const name = behind[at]
  if (name?.kind !== 'name' || !quantity || !endsRank(chars, name.end)) return null
  const slot = namedSlot(chars, name.name, name.start, name.end)
  if (slot.code === null || !fits(slot.code, quantity)) return null
  return { slots: [slot], end: name.end, taken: at + 1, added: true }
}

const becoming = /^企业(?:新|被|新被)?$/
const turning: ReadonlySet<string> = new Set(['成为', '跻身'])

/** Whether a clause ends at a place, or with the ranks that are joined: 行列. */
function endsRank(chars: string, at: number): boolean {
  return rankEnd.test(chars.slice(at, at + 4))
}

const rankEnd = /^(?:企业)?(?:行列|序列)?(?:[,、。;:()]|$)/

/** The words right behind a count that say what is counted: 122个|重点项目. */
function countedPhrase({ chars, lead, behind, quantities }: Words): Counted | null {
  const unit = quantities.at(-1)?.unit
  if (!unit || quantities.length > 1 || unit.dimension === 'percent' || unit.dimension === 'points') return null
  if (durations.has(unit.name)) return null
  let to = 0
  while (to < behind.length && belongsBehind(behind[to])) to++
  const tokens = behind.slice(0, to)
  const content = tokens.some((token) => token.kind === 'name' || token.kind === 'text')
  if (!content || tokens[0]?.class === 'whose') return null
  // 连跨三个千亿元台阶: steps are no things that are counted.
  if (steps.test(chars.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return null
  const phrase = phraseOf(chars, tokens, { terms: [], whole: [] })
  if (!phrase) return null
  const counted = { slots: phrase.slots, end: tokens[phrase.to - 1]?.end ?? 0, taken: to }
  // 6000千瓦以上|发电机组容量|2482万千瓦: of which size they are.
  if (unit.dimension === 'power' && behind[to]?.kind === 'quantity') return foreign(counted)
  // 5个设区市经济增速…: so many areas, none of which is the whole; 全区|14个设区市空气…: all of them.
  const ofKind = tokens[phrase.from]?.kind === 'place' && lead.at(-1)?.place?.own !== true
  // 10县|市生产总值均超过50亿元: what each of so many areas has.
  const ofUnit = isKindOfAreas(unit.name) && !phrase.slots.every(isRatio)
  return ofKind || ofUnit ? ofSome(counted) : counted
}

/** 增速6个季度位居第一: how long, not how many. */
const durations: ReadonlySet<string> = new Set(['年', '个月', '个季度', '周', '天'])

const steps = /台阶|关口|大关|水平|行列|俱乐部|方阵|阵营/

function belongsBehind(token: Token | undefined): boolean {
  if (!token) return false
  return (
    token.kind === 'name' ||
    token.kind === 'text' ||
    token.kind === 'place' ||
    (token.kind === 'word' && ['noun', 'whose', 'share'].includes(token.word.class))
  )
}

/** 市级领导每人至少包联|2个重点项目: so many for each, not in all; 优先用于地铁等|9个重大项目: those that money is for. */
function isDistributed(chars: string, clause: number, lead: readonly Token[]): boolean {
  return /每[人个名位县镇乡村户家]|用于|投向/.test(chars.slice(clause, lead.at(-1)?.end ?? clause))
}

/** 为|40万户经营主体|减免税费, 为|近|8万户经营主体|提供担保: those that something is done for; 重点项目|为|40个: so many there are. */
function isDoneFor(lead: readonly Token[], next: Token | undefined): boolean {
  const last = lead.at(-1)?.word
  const before = last?.qualifier ? lead.at(-2)?.word : last
  return before?.text === '为' && isActing(next) && lead.every(({ kind }) => kind === 'word')
}

/** 6个重大项目|攻坚专班: they have the name of projects; 53个重点项目|建成投产, 新引进|31个重大项目: some of all there are; 工业方面，|实施120个重点项目: those of a sector. */
function areSomeProjects({ chars, clause, quantities: [first] }: Words, { slots, end }: Counted): boolean {
  if (!slots.some(({ code }) => code === 'key_projects')) return false
  const start = first?.start ?? clause
  if (won.has(chars.slice(start - 2, start)) || isOfZone(chars, start)) return true
  return sector.test(chars.slice(Math.max(0, clause - 4), clause)) || someProjects.test(chars.slice(end, end + 12))
}

/** 实施都市圈发展规划，推进|24项重大项目: whether a zone or a region was spoken of before a number in its sentence, up to a semicolon, and not all of the area since. */
function isOfZone(chars: string, start: number): boolean {
  const before = chars.slice(Math.max(0, start - longestLook), start)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1)
  const zone = zones.exec(sentence)
  return zone !== null && !/全[省市县区州]/.test(sentence.slice(zone.index))
}

const zones = /都市圈|城市群|经济[圈带]|(?:合作|旅游|示范|试验|实验|度假)区|新区|老区/
/** Characters before a number that are looked at. */
const longestLook = 50

/** What is done with projects that somebody was won for. */
const won: ReadonlySet<string> = new Set(['引进', '招引', '引入', '签约', '洽谈', '落地', '落户'])
const sector = /[^等]方面,$/
const someProjects =
  /^(?:(?:推进|建设|攻坚|服务|工作){0,2}(?:专班|指挥部|领导小组)|(?:全部|全面|顺利|如期|相继|陆续|已){0,2}(?:建成|竣工|投产|完工|投用|落地|获得|签约|纳入国家)|(?:胜利|圆满|顺利|全面|全部)完成[,;。])/

/** 城区防洪大堤等|37个重点项目: examples of what is counted; 工业结构调整|100个重点项目: a noun says which of them, and what narrows is another concept. */
function endsInExamples(chars: string, lead: readonly Token[]): boolean {
  return chars.charAt((lead.at(-1)?.end ?? 0) - 1) === '等'
}

/** Whether a number has a unit that what stands behind it is counted in: 37个重点项目, not 6市细颗粒物浓度. */
function isCounted({ slots }: Counted, quantity: Quantity | undefined): boolean {
  return quantity !== undefined && slots.every(({ code }) => code !== null && fits(code, quantity))
}

/** 住院楼等|5个重点项目: so few are those of a hospital, a street or a kind, though nothing says so. */
function isAll(counted: Counted, quantity: Quantity | undefined): boolean {
  const ofLevel = counted.slots.every(({ term }) => level.test(term))
  return isCounted(counted, quantity) && (quantity?.value ?? 0) >= (ofLevel ? fewestOfLevel : fewest)
}

/** Fewer key projects than these are, behind examples, those of a kind (城西水库、客运枢纽等120个重点项目). */
const fewest = 500
/** Those of a level (市级重大项目) are so many of its list. */
const fewestOfLevel = 100
const level = /^(?:国家|省|自治区|市|州|县|区)级/

/** Whether the words before a number name an indicator. */
function fitsBefore(phrase: Phrase | null): boolean {
  return phrase?.slots.some((slot) => slot.code !== null || slot.shared.length > 0) ?? false
}

/** 投资亿元以上|重点项目430个: an amount of money is no count of things; the count follows. */
function isThreshold(quantity: Quantity | undefined, slots: readonly Slot[]): boolean {
  return quantity?.unit?.dimension === 'money' && slots.some(({ code }) => code !== null && !fits(code, quantity))
}
