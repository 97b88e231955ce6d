import type { Quantity } from '../lexer/quantities.ts'
import type { Token } from '../lexer/tokens.ts'
import { createTrie } from '../lexer/trie.ts'

/** Verbs that stand behind what a number counts and are no words of the grammar: 30所高校|跻身…. */
const verbs = createTrie<true>()
for (const word of (
  '提请 增选 被命名 被评 被授 被列 免征 公开 在国 在全 在城 在可 在新 得奖 接受 全部到 基本建成 开始 零自付 助力 作为 重组 全线 作出 是我 是全 是世 是一 是近 大规模 跻身 参赛 参加 参与 参展 参会 入围 荣获 荣登 晋级 来川 来访 访问 用于 从事 进入 获批 获国家 获得 上榜 登陆 挂牌 揭牌 投入 集中 全部 正式 相继 陆续 同时 均已 将在 纷纷 随着 脱贫 摘帽 率先 成为 建成 完成 实现 达到 达标 通过 出台 出现 享受 得到 受益 没有 可以 ' +
  '能够 需要 进行 实行 执行 增至 占全 居全 列全 位居 名列 稳居 再上 迈上 来自 来华 就近 就读 创业 落户 走出 走向 整体 有效 依法 从此 探索 设置 就是 两个台阶 两大台阶 台阶 大关 免费 隆重 拔地而起 好于 优于 来我 要加 发展了 办好 用好 按期 如期 按时 都能 都要 都有 均为 均达'
).split(' '))
  verbs.insert(word, true)

/** Nouns that a number of is stated of the subject before it: 5%左右的|目标. */
const abstract =
  /^(?:[^,。;、]{0,6}(?:目标|任务|预期|要求)|(?:年均|较快|平均|高|低)?(?:速度|增速|增幅|增长率|增长|幅度|水平|比例|比重|份额|贡献|规模|优惠|历史|新高|好成绩))/
/** What is no noun. */
const statements = /^(?:[两三四五六七八九]个(?:大|台阶|新台阶|万亿|千亿)|有|这|了|再|都|能|被|均|已|将(?![军领]))/
/** What stands in place of a noun, or opens what follows it. */
const opens = /^(?:等|这个|这些|及以上|以上|以下|以内|左右|的)+/
/** Adverbs that are adjectives before a noun. */
const adjectives = new Set(['现有', '主要', '基本', '整体', '历史', '快速', '首', '更多'])
/** Verbs that end a noun: 体育场地|改造. */
const nominalVerbs = new Set(
  '改造 提升改造 改扩建 建设 治理 修复 整治 帮扶 安置 转移 转化 加装 开发 保障 支持 服务 培育 建成投产项目'.split(' '),
)
const nominal =
  /^(?:项目|工程|工作|行动|任务|试点|中心|基地|资金|国债|债券|主?平台|用地|贷款|[县户区村镇站点率量额者员人队])/

/** The words right behind a number that it counts, as far as they are a noun; empty if there are none. `named`: the words before it name something. */
export function countedBehind(chars: string, quantity: Quantity, behind: readonly Token[], named: boolean): string {
  const [first] = behind
  const dimension = quantity.unit?.dimension
  if (!first || first.kind === 'mark' || first.kind === 'quantity') return ''
  if (quantity.unit?.name === '周年' && named) return ''
  if (inSuccession(chars, quantity)) return named ? '' : clauseBehind(chars, quantity.end)
  const attributive = first.kind === 'word' && first.word.text.startsWith('的')
  if (
    (dimension === 'percent' || dimension === 'points' || dimension === 'times') &&
    !attributive &&
    quantity.end === quantity.valueEnd &&
    !(isFraction(chars, quantity) && (first.kind === 'text' || first.kind === 'name'))
  )
    return ''
  const rest = attributive && first.end - first.start === 1 ? behind.slice(1) : behind
  const start = rest[0]?.start ?? 0
  const end = endOf(chars, rest)
  if (end <= start) return dimension === 'count' ? headBehind(chars, quantity.end) : ''
  const noun = uncut(beforeNext(chars.slice(start, end), rest, end).replace(opens, ''))
  if (statements.test(noun) || (named && attributive && abstract.test(noun))) return ''
  if (noun.length === 1 && !'县市省村镇乡国区旗州盟'.includes(noun)) return ''
  if (dimension === 'count') return noun.replace(/(?<=..)(?:增加值|产值|营收|营业收入|产量|投资)$/, '')
  if (dimension === 'persons' || !quantity.unit) return people.exec(noun)?.[0] ?? noun
  return noun
}

/** 连续4年|获评…: how often a thing was so. */
function inSuccession(chars: string, { start, unit }: Quantity): boolean {
  return unit?.name === '年' && chars.startsWith('连续', start - 2)
}

function clauseBehind(chars: string, start: number): string {
  return /^[^,;:。、]{2,20}/.exec(chars.slice(start, start + 24))?.[0] ?? ''
}

/** 1/3, 三分之一, 两成: a part of what stands behind it. */
function isFraction(chars: string, { valueEnd, start, unit }: Quantity): boolean {
  return unit?.dimension === 'percent' && !/%$|^百分之/.test(chars.slice(start, valueEnd))
}

/** Those whom a number of persons counts, without what is done for them: 中小学教师|待遇. */
const people =
  /^.*(?:学生|新生|毕业生|高中生|中职生|研究生|儿童|幼儿|老人|老年人|人员|教师|医生|职工|农民工|农民|居民|妇女|残疾人|青年|少年|群众|劳动者|运动员|志愿者|人才|干部|员工|工人|村民|牧民|党员|退役军人|患者|游客|就业人口|人口|学位|人)/

/** 40个吸引力强、带动面广的|消费场景: the noun behind a long attribute. */
function headBehind(chars: string, start: number): string {
  return (
    /^[^,;:。的]{2,20}的([^,;:。、的]{2,12})[,;。]?$/.exec(
      chars.slice(start, start + 36).split(/(?<=[,;。])/)[0] ?? '',
    )?.[1] ?? ''
  )
}

/** Where the noun ends that tokens begin with. */
function endOf(chars: string, tokens: readonly Token[]): number {
  let end = tokens[0]?.start ?? 0
  for (let at = 0; at < tokens.length; at++) {
    const bracket = bracketEnd(tokens, at)
    if (bracket > at) {
      at = bracket
      end = tokens[bracket]?.end ?? end
      continue
    }
    const token = tokens[at]
    if (!token || !continues(chars, tokens, at)) break
    const isJoint =
      token.kind === 'mark' || (token.kind === 'word' && (token.word.class === 'and' || token.word.class === 'whose'))
    if (!isJoint) end = token.end
  }
  return end
}

/** The index of the mark that closes a short bracket without a number (县（市、区）); `at` if none opens there. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (at === 0 || token?.kind !== 'mark' || token.mark !== '(') return at
  const close = tokens.findIndex((other, index) => index > at && other.kind === 'mark' && other.mark === ')')
  return close > at && tokens.slice(at, close).every(({ kind }) => kind !== 'quantity') ? close : at
}

/** Whether the token at a place belongs to the noun before it. */
function continues(chars: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.kind === 'quantity' || token.kind === 'time') return false
  if (token.kind === 'mark') return token.mark === '、' && at > 0 && !countedNext(tokens, at + 1)
  if (token.kind !== 'word') return true
  if (token.word.class === 'noun' || token.word.class === 'share' || token.word.class === 'whose')
    return at > 0 || token.word.text.length > 1
  if (token.word.class === 'and') return at > 0 && !countedNext(tokens, at + 1)
  if (at > 0 ? isGlued(tokens, at) : opensNoun(tokens)) return true
  if (adjectives.has(token.word.text)) return next !== undefined && next.kind !== 'mark' && next.kind !== 'word'
  if (token.word.class !== 'do') return false
  if (at > 0 && /[性化式型]/.test(chars[token.start - 1] ?? '')) return true
  // 中小学场地|改造,: a verb that ends the noun, or that a head follows.
  if (at === 0) return false
  const ends = !next || next.kind === 'mark'
  return (
    (ends && nominalVerbs.has(token.word.text)) ||
    (next !== undefined && next.start === token.end && nominal.test(chars.slice(next.start, next.end)))
  )
}

/** 22轮|强降水|和|桦加沙等15个台风: what stands behind the last 和 has a number of its own. */
function beforeNext(noun: string, tokens: readonly Token[], end: number): string {
  const next = tokens.find((token) => token.start >= end)
  return next?.kind === 'quantity' ? noun.replace(/(?<=..)[和与及][^和与及]*$/, '') : noun
}

/** Whether a word of one character is the beginning of a noun: 跨|国药企, 中|试平台, 自|然村. */
function opensNoun([word, next]: readonly Token[]): boolean {
  return (
    word?.kind === 'word' &&
    '跨中自总首末后现同数'.includes(word.word.text) &&
    next?.kind === 'text' &&
    next.start === word.end
  )
}

/** Whether a word of one character is only a part of others: 智|能|回收机. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || token.end - token.start > 1 || before?.kind !== 'text' || !next) return false
  return next.kind === 'text' || next.kind === 'name' || next.kind === 'place'
}

/** 16个区|均被评为…. */
const adverb = /(?<=.)[均都已也]$/

/** Whether the item at a place has a number of its own. */
function countedNext(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (token.kind === 'quantity') return true
    if (token.kind === 'mark') return false
  }
  return false
}

/** A noun up to a verb in it that the grammar does not know. */
function uncut(noun: string): string {
  for (let at = 0; at < noun.length; at++)
    if (verbs.longest(noun, at, noun.length) || noun[at + 2] === '了') return noun.slice(0, at).replace(adverb, '')
  return noun.replace(adverb, '').replace(/(?<=..)[中内里]$/, '')
}
