import { itemAt } from '../item_at.ts'
import { isKnownArea, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { inPhrase, isActor, isAdverb, isTown, isWord, setPlaces } from './actors.ts'
import { breaksDown } from './continued.ts'
import { addObject, clubOf, letGrow, objectAt } from './objects.ts'
import { predicateOf } from './predicates.ts'
import { isRank, ranked, rankedAreas } from './ranked.ts'
import { isElsewhere, nameSeveral, type Slot, slotWith } from './slot.ts'
import { openWhole, type State, setSubject } from './state.ts'
import { phraseOf } from './subjects.ts'
import { supportedIn } from './supported.ts'
import { leavePlaces, nobody } from './where.ts'
import { leaveYears } from './years.ts'

/** A clause without a number: it may open a time, a place or a subject; `mark` is what ends it. */
export function passClause(chars: string, clause: readonly Token[], mark: string, state: State): void {
  // 地区生产总值|按可比价格计算,
  const lead = clause.at(-1)?.class === 'basis' ? clause.slice(0, -1) : clause
  if (lead.length > 0) state.added = false
  state.conditional ||= isConditional(chars, lead[0]?.start ?? 0)
  state.where.against ||= isWord(lead.at(-1), '相比') && lead.some(({ place }) => place?.own === false)
  const words = chars.slice(lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0)
  state.where.ofZone = thrivingZone.test(words)
  const { rate } = state
  state.rate =
    lead.some((token) => token.class === 'rate' && !token.word.text.includes('目标')) || isFaster(chars, lead)
  const said = lead.find((token) => !isAdverb(token) && token.kind !== 'mark')
  const first = said && letGrow(lead, said) ? lead[objectAt(lead, said)] : said
  // 从两年平均增速看, 从五年年均增速看, 2020—2021年两年平均
  state.averaged ||= averageRate.test(words)
  // 两年平均增速|高于全国，工业增加值…: so many years were told of, and are over.
  if (lead.some((token) => token.class === 'compare')) state.years.brief = null
  announceGrowth(words, state)
  if (isCircumstance(chars, lead, words)) {
    state.without ||= isWithout(chars, lead, words)
    // 分区市看，…: what follows is of areas, each with subjects of its own, whether they are known or not.
    if (byAreas.test(words)) {
      state.where.place = state.where.opener = { code: null, own: false, item: true }
      speakOfFirst(state)
    } else if (opensParts(words)) openWhole(state)
    return
  }
  const areRanked = setRanked(chars, lead, first, state)
  // 增速居首位，枝江、当阳紧随其后，为8%、7%: of the same rate.
  state.rate ||= areRanked && rate
  if (
    !areRanked &&
    !isRankAlone(chars, lead) &&
    !isCalled(lead) &&
    // 尽最大努力争取更好结果，: a clause that says no more than that it may become more leaves its subject as it is.
    !hope.test(words) &&
    (first?.kind === 'name' || first?.kind === 'text' || first?.kind === 'place')
  ) {
    const phrase = phraseOf(chars, clauseSubject(chars, lead, lead.indexOf(first)), state)
    if (phrase) {
      setSubject(state, earnings(chars, phrase.slots) ?? phrase.slots)
      // 一般公共预算收入，兰州263亿元，…: of which indicator the areas' numbers are is told anew.
      if (first.kind === 'name' && mark === ',') {
        state.where.several = false
        state.said = null
      }
    }
    const topic = chars.slice(first.start, first.end) === '民营经济'
    if (first.kind === 'place' && !topic && isActor(chars, first, lead)) {
      setPlaces(chars, state, lead, first)
      leaveOthers(lead, state)
      if (isAmongHonours(chars, first)) state.where.place = nobody
    }
    // 枝江乡村旅游持续升温，接待…: whether of the place or of all, the words do not say.
    else if (first.kind === 'place' && fares(chars, lead, first)) state.where.place = nobody
    // 西安区域消费中心获批创建，…，城镇化率…: nor do they where it is to become something.
    if (isKnownArea(first) && becoming.test(chars.slice(first.end, lead.at(-1)?.end))) state.where.place = nobody
  }
  // 武汉跻身|GDP|万亿元俱乐部，荆州…超过2600亿元: what makes the club is spoken of.
  const club = clubOf(chars, lead)
  if (club) setSubject(state, [club])
  // 支持襄阳打造…，推动…，改造老旧小区…: a clause between speaks of all again.
  if (lead.length > 0) state.where.supported = supportedIn(chars, lead)
  addObject(chars, lead, state)
  // 泗溪镇|建成基地，农民收入…: of the town.
  if (first && isTown(chars, first)) state.where.place = nobody
  // 喀什市:地区生产总值…: a place that a colon stands behind.
  if (mark === ':' && state.where.opener && lead.every(({ kind }) => kind === 'place'))
    state.where.place = state.where.opener = { ...state.where.opener, item: true }
  state.without = isWithout(chars, lead, words)
  if (mark !== ';') return
  leaveYears(state.years)
  state.where.several ||= state.where.settled || areSeveral(state)
  state.where.settled = false
  leavePlaces(state.where)
  state.added = false
  // 经营主体24万户，其中企业12万户；新登记4万户: behind the parts the whole is spoken of again.
  state.closed = state.opened.length > 0 ? state.opened : state.slots
  state.slots = []
  state.first = state.history[0] ?? state.first
  state.past = state.history
  state.passed.push(...state.history)
  state.history = []
  state.opened = []
  state.from = null
  state.attained = false
  if (state.summed === 'clause') state.summed = null
  state.conditional = false
}

/** 规模以上工业|实现利润连续五年增长，…: what the firms of an industry earn, which is not what they add; null if a clause tells of nothing that they do. */
function earnings(chars: string, slots: readonly Slot[]): readonly Slot[] | null {
  const end = slots.at(-1)?.end ?? 0
  const [what] = earned.exec(chars.slice(end, end + longestEarned)) ?? []
  if (what === undefined || !slots.every(({ activity }) => activity)) return null
  return slots.map((slot) => slotWith(slot, { code: null, shared: [], term: slot.term + what }))
}

const longestEarned = 12
const earned = /^(?:企业)?(?:实现|完成)?(?:主营业务收入|营业收入|利润|利税|税收|总?产值)/

/** 固定资产投资增长7%，房地产开发投资下降4%；从县区看，枝江投资增长9%: of what the sentence told first; where it told of something else last, no number without a name is of either. */
function speakOfFirst(state: State): void {
  const [first] = state.past[0] ?? state.history[0] ?? []
  const [last] = state.slots.length > 0 ? state.slots : state.closed
  if (!first || !last || first.code === last.code) return
  state.terms = [first.term, ...state.terms]
  state.slots = state.closed = state.told = []
}

/** 带动消费4亿元，枝江市入选全国百强，全年社会消费品零售总额…: whether an area is named for an honour, behind what all had: what follows is hardly of it. */
function isAmongHonours(chars: string, { start, end }: Token): boolean {
  return chars.charAt(start - 1) === ',' && honours.test(chars.slice(end, end + longestHonour))
}

const honours = /^(?:成功)?(?:跻身|入选|获评|荣获|被评为|被授予|上榜|入围)(?!.{0,6}(?:亿元|万元))/
const longestHonour = 12

/** 武汉城镇化率85%，恩施州首次过半，达到51%: what was told of other areas is told of the one that a clause of adverbs begins with; of one that does anything else it is not. */
function leaveOthers(lead: readonly Token[], state: State): void {
  const { slots } = state
  const { place } = state.where
  const [subject] = slots
  const others = place?.code != null && slots.every((slot) => isElsewhere(slot) && slot.place?.code !== place.code)
  if (!subject || !place || !others) return
  const same = slots.every(({ code }) => code === subject.code)
  const says = lead.every((token) => token.kind === 'place' || token.class === 'plain')
  state.slots = same && says ? [slotWith(subject, { place })] : []
}

/** 长沙生产总值…，一般公共预算收入…；株洲3945亿元: whether more than one indicator was told of an area within the reporting one, none of them a part of another. */
function areSeveral({ history, opened, where: { place } }: State): boolean {
  const ofArea = place !== null && !place.own && place.code !== null
  return opened.length === 0 && (ofArea || history.some((slots) => slots.some(isElsewhere))) && nameSeveral(history)
}

/** 区域消费中心获批创建, 国家中心城市获批建设 */
const becoming = /^[^,。;]{0,6}中心(?:城市)?获批/

/** 滨海经济带建设提速: how a zone fares, or a region beyond the area. */
const thrivingZone =
  /^[^,;。]{0,12}(?:经济[带圈区]|都市圈|城市群|新区|示范区|开发区|合作区|试验区|集聚区|园区|库区|老区|山区|林区|牧区)(?:启动建设|建设|发展)[^,;。]{0,8}$/

/** Makes the areas that a clause says to be first or last those that it goes on to tell of, and what it ranks them by its subject. Whether there are any. */
function setRanked(chars: string, lead: readonly Token[], first: Token | undefined, state: State): boolean {
  const areas = rankedAreas(chars, lead)
  const [area, ...more] = areas
  if (!area) return false
  const subject = ranked(chars, lead, areas, state.slots.length > 0 ? state.slots : state.closed)
  if (!subject && lead.some(({ kind }) => kind === 'name')) return false
  if (subject) setSubject(state, subject)
  // 排第三位的|永城市，粮食总产…; 居前两位的是|滑县、固始县，粮食总产分别…; not 总量最大的是天长市，达46亿元，….
  state.where.carried = subject !== null && lead.every(({ kind }) => kind !== 'name')
  const isHead = !subject || more.length > 0 || lead.at(-2)?.class === 'whose'
  if (isHead) setPlaces(chars, state, lead, area)
  if (!subject) leaveOthers(lead, state)
  // 龙口市|城乡居民收入|继续领跑，…: what the sentence goes on to name is of the area, too.
  else if (first?.kind === 'place') setPlaces(chars, state, lead, first)
  return true
}

/** 连续多年|居各区县首位; 全国|第五: a clause that says no more than how its subject ranks leaves it as it is. */
function isRankAlone(chars: string, lead: readonly Token[]): boolean {
  let rank = ''
  let among = false
  for (const token of lead) {
    among ||= token.kind === 'place' && token.place.code === null && !token.place.own
    if (token.kind === 'text') rank += chars.slice(token.start, token.end)
    else if (token.kind !== 'word' && token.kind !== 'mark' && !(among && token.kind === 'place')) return false
  }
  return rank === '' ? among && lead.at(-1)?.class === 'compare' : isRank(rank)
}

/** 成为|中部首个“两万亿之城”，: a clause that says no more than what its subject has become leaves it as it is. */
function isCalled(lead: readonly Token[]): boolean {
  return isWord(lead[0], '成为')
}

const hope = /(?:争取|力争|实现|取得)[^,;。]{0,4}更好的?(?:结果|成绩|成效)$/

/** 枝江|乡村旅游|持续|升温, 淄博|烧烤余温不减, 枝江|全国|性|经济|中心|地位|更加|凸显: whether a clause says how something of a known area within the reporting one fares. */
function fares(chars: string, lead: readonly Token[], area: PlaceToken): boolean {
  if (area.place.own || area.place.code === null) return false
  const behind = lead.slice(lead.indexOf(area) + 1)
  return (
    (behind.length > 1 || lead.length === 2) &&
    behind.every((token, at) => isOfThing(chars, token, at === behind.length - 1))
  )
}

/** Whether a token names a thing or says how it fares: at the end of a clause a verb may do so (跨境服装|集聚), and a place before 性 says of which kind it is. */
function isOfThing(chars: string, token: Token, last: boolean): boolean {
  if (token.kind === 'place') return chars[token.end] === '性'
  if (token.kind === 'name') return token.name.weak
  const names = token.kind === 'text' || token.class === 'plain' || token.class === 'and' || token.class === 'whose'
  return names || (last && token.kind === 'word' && thriving.has(token.word.text))
}

const thriving: ReadonlySet<string> = new Set(['集聚', '聚集', '兴起', '崛起', '壮大'])

/** 高技术制造业更快，达11.6%: whether a clause says of its subject that it grew faster. */
function isFaster(chars: string, lead: readonly Token[]): boolean {
  const last = lead.at(-1)
  return (last?.kind === 'text' || last?.class === 'plain') && fast.test(chars.slice(last.start, last.end))
}

const fast = /^[更最较]?快$/

/** 若扣除台风影响,增速将在5%以上: what would be is no fact. */
function isConditional(chars: string, at: number): boolean {
  return ['若', '如果', '假如', '倘若'].some((word) => chars.startsWith(word, at))
}

/** Whether the words of a clause leave a part of the subject out (扣除房地产, 剔除烟草), or take it for each of other people (按户籍人口计算). */
export function isWithout(chars: string, tokens: readonly Token[], words: string): boolean {
  if (tokens.some(({ word }) => word?.traits.has('registered'))) return true
  if (!leavingOut.test(words)) return false
  return tokens.some((token) => {
    const text = token.kind === 'text' ? chars.slice(token.start, token.end) : ''
    return leavingOut.test(text) && !/影响|因素/.test(text)
  })
}

/** 加计扣除 is a relief of taxes. */
const leavingOut = /(?<!加计)扣除|剔除|除去|核减/

/** 年均增速方面，生产总值8.5%以上；规上工业增加值9%: what is told of amounts then is how fast they grow. */
function announceGrowth(words: string, state: State): void {
  if (!words.endsWith('方面') || !ofGrowth.test(words)) return
  state.said = { ...predicateOf([], () => null), verb: 'change', direction: 1, average: words.startsWith('年均') }
  state.dimension = 'percent'
}

const ofGrowth = /^(?:年均|主要指标)?增(?:速|幅|长率?)方面$/

const averageRate = /年(?:平均|年均)增[速长]看$|[两二三四五]年平均$/

/** 剔除减税因素, 在…基础上: a clause that only says under what circumstances. */
function isCircumstance(chars: string, lead: readonly Token[], words: string): boolean {
  const end = lead.at(-1)?.end ?? 0
  const start = lead[0]?.start ?? end
  // 由于出口订单减少，…: why.
  if (chars.startsWith('由于', start) || breaksDown(words) || byAreas.test(words)) return true
  if (!circumstances.some((word) => chars.startsWith(word, end - word.length))) return false
  // 枝江市克服地震影响，…: what an area does.
  const [area, ...deed] = lead
  return !(area?.place && !area.place.own && overcoming.test(chars.slice(deed[0]?.start ?? end, end)))
}

function opensParts(words: string): boolean {
  return words.startsWith('分') || breaksDown(words)
}

const byAreas = /^(?:分(?:各)?[省市区县州盟旗地域]{1,3}(?:来?看)?|从(?:各)?[省市区县州盟旗地域]{1,3}来?看)$/

const overcoming = /^(?:积极|有效|全力)?(?:克服|应对|化解|消除|战胜|顶住)/

const circumstances = ['因素', '因素后', '基础上', '影响', '情况下', '背景下', '条件下', '相比', '口径', '计算', '看']

/** The words of a clause that name its subject: up to its verb, or a name that it begins with. */
function clauseSubject(chars: string, lead: readonly Token[], first: number): readonly Token[] {
  const verb = lead.findIndex(
    (token, index) =>
      index > first && token.kind === 'word' && !inPhrase.has(token.word.class) && token.word.text !== '相当于',
  )
  const words = verb < 0 ? lead : lead.slice(0, verb)
  const text = words.findIndex((token) => token.kind === 'text')
  const named =
    itemAt(words, text - 1)?.kind === 'name' &&
    words.slice(0, text - 1).every((token) => token.kind !== 'mark' || token.mark !== '、') &&
    !isOfNoun(chars, words[text], lead[verb])
  return named ? words.slice(0, text) : words
}

/** 经济|林面积|扩大，…; 经济|作物播种面积大幅扩大: what stands behind the name is measured or changes, and the name is a part of its own. */
function isOfNoun(chars: string, noun: Token | undefined, verb: Token | undefined): boolean {
  if (!noun) return false
  const changes = (verb?.class === 'rise' || verb?.class === 'fall') && verb.start === noun.end
  return changes || measured.test(chars.slice(noun.start, noun.end))
}

const measured = /面积|产量|人数|数量|投资|税收|用电|就业|贷款|利润|产值/
