import { indicatorByCode } from '../../../schemas/indicators.ts'
import { itemAt } from '../item_at.ts'
import type { Token } from '../lexer/tokens.ts'
import { isItem, isPartOf, isSubset, nameBeforeVerb } from './leads.ts'
import { isElsewhere, isTrade, type Slot } from './slot.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'

/** 固定资产投资…。分产业看，第一产业增长…; 用电量…，其中第一产业增长…: an activity's part of what is not told in what activities add. */
export function isPartOfOther({ slots }: Phrase, { ofOther, opened, history }: State): boolean {
  if (ofOther === 'product') return slots.every(({ code }) => code?.startsWith('va_') === true)
  // 失业率5.1%。分产业看，第一产业增加值增长4%，第二产业增长6%: of what is added, as the first.
  if (history.some((told) => told.some(addsValue))) return false
  const ofKnown = opened.length > 0 && opened.every(({ code }) => code !== null && !/^(?:gdp|va_|share_)/.test(code))
  // 其中制造业增长18%: the list completes it by what it adds, and no word does.
  const byName = slots.some((slot) => slot.rule === 'named' && addsValue(slot))
  return (ofKnown || ofOther !== null) && slots.every(isSector) && !byName
}

function isSector({ code }: Slot): boolean {
  return code !== null && sectors.test(code)
}

/** Whether a sector is told of in what it adds by name. */
function addsValue(slot: Slot): boolean {
  return isSector(slot) && slot.term.includes('增加值')
}

/** The sectors and activities, by which reports break down whatever they count. */
const sectors = /^va_/

/** Jobs and renovations are what is done for people, all of it. */
export function isOutcome({ code }: Slot): boolean {
  const indicator = code === null ? undefined : indicatorByCode(code)
  return indicator?.accumulates === true && indicator.nature === 'flow'
}

/** 实际使用外资…，其中制造业占比…, 实际使用外资…，但制造业占比…: a share of another whole than the economy's. */
export function isShareOfOther(lead: readonly Token[], { slots }: Phrase, whole: readonly Slot[]): boolean {
  const short = slots.some(({ term }) => /(?:占比|比重|比例)$/.test(term) && !term.slice(0, -2).includes('占'))
  // 优良天数比例88%，其中栖霞市优良天数比例94%: of the same.
  const same = whole.some(({ code }) => slots.some((slot) => slot.code === code))
  if (short && whole.some(({ term }) => term.endsWith('外资'))) return true
  return short && !same && isSubset(lead) && whole.some(({ code }) => code !== null && !/^(?:gdp|va_)/.test(code))
}

/** 农林牧渔业增加值…，其中农业增加值…; 全区税收…，其中区级税收…: a part that one name of the catalogue has with its whole, but is less. */
export function isNarrowPart(
  lead: readonly Token[],
  { slots: [part], from }: Phrase,
  [whole]: readonly Slot[],
): boolean {
  if (!isSubset(lead) || !part || !whole || part.code !== whole.code || isElsewhere(part)) return false
  // 三市实现生产总值…，其中长沙市完成生产总值…: an area's is no narrower.
  if (lead.slice(0, from).some(({ place }) => place?.own === false && place.code !== null)) return false
  const narrower = narrowerParts.some(([less, more]) => less.test(part.term) && more.test(whole.term))
  return part.term === whole.term || narrower
}

/** Names of one indicator of which the first is less than the second where both are told. */
const narrowerParts: readonly (readonly [RegExp, RegExp])[] = [
  [/^农业/, /^农林牧渔/],
  [/^外商直接投资/, /^实际.*外资/],
  // 本外币各项存款余额126万亿元，其中人民币各项存款余额121万亿元
  [/人民币/, /本外币|全部/],
  // 接待海内外游客514万人次，其中国内游客503万人次
  [/国内(?!外)/, /^(?:[^国]|国(?!内)|国内外)*$/],
]

/** PM2.5平均浓度…，PM10|平均|浓度: a head that words of its own stand before is not of what was named earlier. */
export function isOfAnother(lead: readonly Token[], { from, slots: [head] }: Phrase): boolean {
  const own = lead.slice(0, from).find(({ kind }) => kind === 'text')
  return head?.rule === 'shared_modifier' && own !== undefined && !isPartOf(own, nameBeforeVerb(lead))
}

/** …以上|的重大项目, 居民储蓄…，存款余额…: words before the name that narrow it. */
export function isNarrowed(
  chars: string,
  lead: readonly Token[],
  { slots, from }: Phrase,
  { slots: before, history, passed, closed, terms, where: { ofZone, besideZone } }: State,
): boolean {
  const [first] = lead
  if (first?.class === 'whose') return !totalInvestment.test(chars.slice(Math.max(0, first.start - 16), first.start))
  // 产值10亿元以上|高新技术企业5家, 6000千瓦以上|发电机组容量2482万千瓦: of that size.
  if (first?.mark === '' && slots.some(isOfSize) && chars.startsWith('以上', first.start - 2)) return true
  // 社会融资规模296亿元，其中向企业发放|的|人民币贷款余额186亿元: a part of what the catalogue does not have.
  const [owner, last] = [itemAt(lead, from - 2), itemAt(lead, from - 1)]
  const described = last?.class === 'whose' && (owner?.kind === 'text' || owner?.class === 'do')
  if (described && isSubset(lead) && before.every(({ code }) => code === null)) return true
  // 低收入标准|由|农民人均纯收入|2300元提高到3700元: of the standard.
  if (last?.class === 'from' && owner?.kind === 'text') return true
  const areProjects = slots.some(({ code }) => code === 'key_projects')
  if (isSum(lead, from) || (areProjects && (isOfDeed(lead, from) || areAttracted(chars, slots[0]?.start ?? 0))))
    return true
  // 全县总人口（户籍人口）31万人: of those who are registered.
  if (slots.some(({ code, end }) => code === 'population_resident' && chars.startsWith('(户籍', end))) return true
  // 出口|美国1.6亿元, 加强与沿线国家合作,|进出口额2000亿元: with some partners.
  if (slots.some((slot) => isTrade(slot) && isWithPartner(chars, slot))) return true
  // 工程机械产业集群稳居前列，主营业务收入居全国第一，出口额436亿元: of the cluster.
  if (slots.some((slot) => isTrade(slot) && !slot.place) && terms.some((term) => cluster.test(term))) return true
  // 软件产业实现销售收入215亿元；|出口7.2亿美元: of what sells so much.
  if (slots.some(({ term, place }) => !place && ofExports.test(term)) && terms.some((term) => sales.test(term)))
    return true
  // 鲜切花产量206亿枝、|出口额8.4亿元: of the product.
  const ofProduct = isItem(lead) && before.some(({ code, term }) => code === null && productLike.test(term))
  if (ofProduct && slots.some(({ term }) => ofExports.test(term))) return true
  // 滨海经济带建设提速，|经济总量…: of the zone, or of a region beyond the area.
  if ((ofZone || besideZone) && slots.some(({ code, place }) => !place && (code === 'gdp' || code?.startsWith('fai'))))
    return true
  // 中心城区建成区面积120平方公里、人口60万人: of the town alone.
  const ofTown =
    slots.some(({ code }) => code === 'population_resident') &&
    (before.some(isTown) ||
      history.some((earlier) => earlier.some(isTown)) ||
      lead.slice(0, from).some((token) => token.kind === 'text' && townWord.test(chars.slice(token.start, token.end))))
  // 6座抽水蓄能电站，总装机728万千瓦; 12个风光项目、总装机360万千瓦: of those alone.
  const ofPlants =
    slots.some(({ term }) => /^总?装机/.test(term)) &&
    before.some((slot) => arePlants(slot) || kindOfPlants.test(slot.term) || (isItem(lead) && /项目$/.test(slot.term)))
  // 秋粮受灾，产粮10万吨: of that crop.
  const ofCrop = slots.some(({ term }) => term === '产粮') && before.some(isCrop)
  // 生物医药产业产值增长15%、研发占比15%: of that sector.
  const ofSector =
    slots.some(({ code, term }) => code === 'rd_intensity' && !ofEconomy.test(term)) &&
    before.some(({ code, term }) => code === null && sectorLike.test(term))
  // 省管企业净资产增长8.9%、研发投入增长34.4%: of those firms.
  const ofFirms =
    isItem(lead) &&
    slots.some(({ code }) => code === 'rd_expenditure') &&
    before.some(({ code, term }) => code === null && term.includes('企业'))
  if (ofTown || ofPlants || ofCrop || ofSector || ofFirms) return true
  const weak = slots.some((slot) => slot.weak)
  // 规模以上工业实现利润310亿元，…；实现税收340亿元，增长17%: of the same firms.
  return weak && (before.some(isOfSomething) || [...history, ...passed, closed].some((told) => told.some(areOfFirms)))
}

const sales = /^(?:主营业务|销售|营业|经营)收入$/
/** 太阳能、风能发电快速崛起，装机容量…: plants of one kind. */
const kindOfPlants = /(?:[风水核]电|[风光热]能|光伏|太阳能|生物质|光热)(?:发电)?$/
const cluster = /(?:集群|产业链)$/
const productLike = /(?:产量|产值|销量|种植面积|交付量)$/
const ofExports = /^[进出]口总?额?$/
const ofEconomy = /生产总值|GDP/

function isOfSize({ code }: Slot): boolean {
  return code === 'hightech_enterprises' || code === 'power_capacity' || code?.startsWith('sme_') === true
}

/** 国有企业资产总额…，实现利润…，税收增长9%: what firms own and pay. */
function areFirms({ code, term, place }: Slot): boolean {
  return code === null && (place?.own === false || term.includes('企业')) && owned.test(term)
}

function areOfFirms(slot: Slot): boolean {
  return areFirms(slot) || (slot.code === null && /利润(?:总额)?$/.test(slot.term))
}

const owned = /(?:资产|利润|营业收入|业务收入)(?:总额)?$/

/** Whether the words beside a name say with whom one trades. */
function isWithPartner(chars: string, { start, end }: Slot): boolean {
  return (
    partner.test(chars.slice(end, end + 4)) || cooperating.test(chars.slice(Math.max(0, start - longestDeal), start))
  )
}

/** Characters of a clause that says with whom one deals. */
const longestDeal = 24
const cooperating =
  /与(?!国内外|世界各|全球|各)[^,;。]{2,14}(?:合作|往来|交流),$|对[^,;。]{0,10}(?:沿线|共建)[^,;。]{0,12}$|远销[^,;。]{2,12},$/

const partner =
  /^(?:美国|欧[盟洲]|东盟|日本|韩国|俄罗斯|德国|英国|印度|越南|非洲|拉美|拉丁美洲|北美|中东|中亚|香港|台湾|澳门|澳大利亚|加拿大|一带一路|共建)/

/** 城乡储蓄…，存款余额…; 金融业增加值增长6%，税收增长15%: of some savings, or of a sector. */
function isOfSomething({ code, term }: Slot): boolean {
  return code === null && (term.includes('储蓄') || sectorLike.test(term) || turnover.test(term))
}

/** 全年营收增长18%，税收增长32%: of some firms, or of a zone; 每平方公里产出GDP4亿元、税收1亿元: of each. */
const turnover = /^(?:每|亩均|单位)|^(?:全年)?(?:营收|营业收入|业务收入|(?:工业)?总?产值)$/

const sectorLike = /(?:产业|[^工农商副渔牧企事]业)(?:增加值|产值|总产值|营业收入|主营业务收入)?$/

function arePlants({ code, term }: Slot): boolean {
  return code === null && /(?:电站|机组|电场|风场)/.test(term)
}

function isCrop({ code, term }: Slot): boolean {
  return code === null && /^[夏秋]粮|^早稻/.test(term)
}

/** 中心城区|新增|常住人口, 其他县城|新增|常住人口 */
const townWord = /(?:城区|县城)$/

/** 主城区|建成区面积, 四个卫星城的|城区面积 */
const towns = /^市?(?:(?:中心|主)?城区|中心城市)|卫星城/

function isTown({ code, term }: Slot): boolean {
  return code === null && towns.test(term)
}

/** 对沿线国家进出口…，其中出口…: a part of what the catalogue does not have, where the name alone would say the whole. */
export function isPartOfUnknown(
  lead: readonly Token[],
  { slots }: Phrase,
  counts: boolean,
  { slots: whole }: State,
): boolean {
  if (!isSubset(lead) || whole.length === 0 || whole.some((slot) => slot.code !== null || slot.shared.length > 0))
    return false
  // 办结民生实事10件，其中改造老旧小区146个: what is done is done, whatever it is counted among.
  return (counts && !slots.every(isOutcome)) || slots.some((slot) => slot.code === 'exports' || slot.code === 'imports')
}

/** 低保标准农村6120元、城镇8340元; 低收入者收入城镇增长11%，农村增长12%: the other side of what the catalogue does not have. */
export function isOtherSide({ slots: [side] }: Phrase, { told: [before, ...others] }: State): boolean {
  if (side?.rule !== 'shared_head' || before === undefined || others.length > 0) return false
  return before.code === null && before.shared.length === 0 && sides.test(before.term)
}

const sides = /.(?:城镇|农村|城市|乡村)$/

/** 户籍人均生产总值98000元，…，人均生产总值|约合|13900美元: the same in another currency, of what the catalogue does not have. */
export function isConverted(lead: readonly Token[], { slots: [head] }: Phrase, { slots: [before] }: State): boolean {
  const converts = lead.some((token) => token.word?.traits.has('convert'))
  return converts && head !== undefined && before?.code === null && before.term.endsWith(head.term)
}

/** 总投资4.6万亿元|的|省级重点项目, 投资亿元以上|的|重点项目: what they cost narrows nothing. */
const totalInvestment = /(?:总?投资(?:额|规模)?(?:约|近|超|超过)?[0-9.一十百千]*[万千百]?亿元?(?:以上)?)$/

/** “三大|改造”|重点项目: those of what is done, where a noun stands right before the verb. */
function isOfDeed(lead: readonly Token[], at: number): boolean {
  const [noun, deed] = [itemAt(lead, at - 2), itemAt(lead, at - 1)]
  return noun?.kind === 'text' && noun.end === deed?.start && deed.word !== null && deeds.has(deed.word.text)
}

/** 引进|30亿以上|重大项目15个: of those who invest, not of the government's list. */
function areAttracted(chars: string, at: number): boolean {
  return attracting.test(chars.slice(Math.max(0, at - longestOffer), at))
}

const attracting = /(?:引进|招引|引入|引育|签约)[^,。;、]{0,12}$/
/** Characters of what may stand before projects that somebody was won for. */
const longestOffer = 14

const deeds: ReadonlySet<string> = new Set('改造 提升 整治 治理 修复 升级 转型'.split(' '))

/** 零售|总|物价: 总 between a noun and a name makes a name of its own. */
function isSum(lead: readonly Token[], at: number): boolean {
  const [noun, sum] = [itemAt(lead, at - 2), itemAt(lead, at - 1)]
  return noun?.kind === 'text' && sum?.word?.text === '总' && noun.end === sum.start
}
