import type { Token } from '../lexer/tokens.ts'
import { createTrie } from '../lexer/trie.ts'
import type { WordClass } from '../lexer/words.ts'

/** What a clause says of its subject behind it, and what stands before its subject. */
const predicates: ReadonlySet<WordClass> = new Set<WordClass>([
  'rise',
  'fall',
  'reach',
  'add',
  'average',
  'total',
  'each',
  'year_on_year',
  'month_on_month',
  'compare',
  'target',
  'in_step',
  'even',
  'basis',
  'plain',
  'from',
  'to',
  'whose',
  'and',
  'preliminary',
  'ceiling',
  'circumstance',
])
const actions: ReadonlySet<WordClass> = new Set<WordClass>(['do', 'add', 'reach', 'rise', 'fall'])

/** Verbs that open a clause whose object is counted, and are no words of the grammar. */
const verbs = createTrie<true>()
for (const word of (
  '关闭 关停 办理 办好 务实办好 提请审议 提请 审议 制定修订 制定 修订 制修订 出台 颁布 编制 评选 调高 派出 选派 采购 购置 栽植 栽种 种植 招录 招聘 招收 救助 ' +
  '资助 清退 拆除 淘汰 淘汰落后的 关停淘汰 退出 压减 腾退 建设完成 研发 印发 制发 发行 增发 获评 荣获 喜摘 摘得 斩获 夺得 承办 承接 参与 参加 组织开展 兑付 缴纳 贷出 投放 ' +
  '成功举办 成功创建 成功培育 成功入选 新改扩建 新(改)建 新(改、扩)建 新(改扩)建 新改建 改(扩)建 布局 布局建设 揭榜 遴选 认证 签订 签署 收治 查获 侦破 抓获 ' +
  '输出 出版 发表 创作 制作 推广 推广应用 转让 交付 供应 收购 收储 种下 累计建成 累计完成 再造 抢救 救治 选聘 选树 表彰 命名 授予 聘请 聘用 配备 配置 部署 设置 实现 完成 抓好 集中力量抓好 加固 开设 维护 维护提升 运行 细化 召开 纪念 隆重纪念 隆重庆祝 庆祝 加上 征集 面向 提请全国人大常委会审议 提请市人大常委会审议 提请省人大常委会审议 提请人大常委会审议 听取 全国共完成 全国完成'
).split(' '))
  verbs.insert(word, true)

/** Heads that a verb before them belongs to: 改造|面积, 保障|性住房, 覆盖|率. */
const heads =
  /^(?:[率额度数性型业面者员式物类房费化]|品种|力度|力量|数量|经费|投入|费用|面积|能力|人数|资金|工程|行动|贸易|用地|强度|中心|标准|总量|总额|规模|机构|企业$|项目$|基地|设施|平台|事项|工作|任务|指数|水平)/
/** Words that a clause ends its predicate with and the grammar does not know; 每人, 人均 … say per what. */
const adverbsBehind =
  /(?:人均|户均|每人|每户|每年|每月|每天|每日|每亩|每[百千万]人|每万人口|月均|日均|年年|平均每月|平均|一般|估计|继续|统一|保持|实行|进行|合计|全面|全部|稳步|合计共|最低|最高|最多|至少|(?<!市)占|每|(?<![主需纲摘提概])要|(?<![船一])只|(?<!成)就|(?<!公)共|[已均仅又还再拟竟且]|(?:就|又|要)?比(?:原来|上年|去年|同期|前)[^,]{0,8}|(?<![节条预签制公契违特隐简])约|在[^、]{2,14}年间?|长达|达到|分别|净|达|(?<!高|并)超|逾|(?<!成|作|行|认|称|视)为|由|(?<!自)从|[在几以]|仍以)$/
const adverbsBefore =
  /^(?:多年来|来(?=[取下])|[一二三四五六七八九十]{1,3}是|全年(?=用于|安排|投入)|尽管|虽然|由于|如果|通过|[一两二三四五六]年(?=实现|完成)|内(?=[^蒙])|.{0,8}(?:已|要|将)按|为了|为|对于|对(?![外口接])|就(?![业医读诊学])|把|将|让|按照|按|以(?![旧工奖案])|在(?![校读建园岗册职编线产])|从|由|离|距离|距|前[一二三四五六七八九十]+年内?|及以上|以上|当年|同年|其他|等|了|着|的|也|并|和|与|及|以及|此外|还|又|再(?!就业|生|贷|保险|制造)|共(?![建同享])|各类|近期|这几年|几年来|我们|要(?![求素点件闻])|好(?![评转事处])|各位代表|这个|这些|约有|约)(?=..)/
/** What names nothing. */
const empty =
  /^(?:可能|原则|原则上|要求|规定|预计|力争|估计|其中|高的|低的|多的|少的|最[高低多少]的|连续|从而|不仅|而且|同时|有的)$/
/** Verbs in the middle of a clause whose object is counted: 省财政安排|教育资金. */
const giving =
  /^.*?(?:投入|安排|拨付|下达|发放|提出|增拨|筹措|筹集|喜摘|摘得|荣获|夺得|斩获|累计获得|建成|批准设立|(?<=.{8})实现|(?<=.{3})使(?!用))(?=.)/

/** The noun that the words before a number name; empty if they name none. */
export function nounBefore(chars: string, lead: readonly Token[]): string {
  let to = lead.length
  while (to > 0 && isBehind(chars, lead, to - 1)) to--
  let from = 0
  while (from < to && isBefore(chars, lead, from, to)) from++
  const first = lead[from]
  const last = lead[to - 1]
  if (!first || !last || from >= to) return ''
  return object(trimmed(chars.slice(first.start, last.end)))
}

/** What a clause speaks of that says no more than under what circumstances: 油料|在…的基础上. */
export function topicOf(chars: string, lead: readonly Token[]): string {
  const start = lead[0]?.start ?? 0
  const clause = chars.slice(start, lead.at(-1)?.end ?? start)
  if (!circumstances.test(clause)) return nounBefore(chars, lead)
  const topic = trimmed(/^(.{2,12}?)(?:在|从|随着|按)/.exec(clause)?.[1] ?? '')
  return empty.test(topic) ? '' : topic
}

const circumstances = /(?:看|来说|而言|上|下|中|时|后|起)$/

/** The verb of a clause that names nothing else: 投入|187亿元. */
export function verbOf(chars: string, lead: readonly Token[]): string {
  const verb = lead.findLast(
    (token) =>
      token.kind === 'word' &&
      (token.word.class === 'do' || token.word.class === 'add' || granting.has(token.word.text)),
  )
  return verb ? chars.slice(verb.start, verb.end) : ''
}

const granting = new Set(['安排', '下达', '拟安排'])

/** Whether a token is the end of what is said of the subject. */
function isBehind(chars: string, lead: readonly Token[], at: number): boolean {
  const token = lead[at]
  if (!token) return false
  if (token.kind === 'time' || token.kind === 'mark') return true
  // 高于|全国8.5个百分点: the place that it is compared with.
  if (token.kind === 'place') return isCompared(lead[at - 1])
  if (token.kind === 'text')
    return adverbs.has(chars.slice(token.start, token.end)) || per.test(chars.slice(token.start, token.end))
  if (token.kind === 'word' && isPartOfNoun(token.word.text, lead[at - 1])) return false
  // 国家财政|安排3亿元: who gives it.
  if (token.kind === 'word' && token.word.text === '安排' && lead[at - 1]?.kind === 'text') return false
  return token.kind === 'word' && predicates.has(token.word.class) && !nouns.has(token.word.text)
}

/** Whether a word behind text is the end of the noun: 用|能, 班|列, 飞行|规模达. */
function isPartOfNoun(word: string, before: Token | undefined): boolean {
  if (before?.kind !== 'text') return false
  return '能列上报可现首后中年数期总同稳使末抓'.includes(word) || /^(?:规模|总数|总量)./.test(word)
}

/** Words of a predicate that are the noun itself where nothing follows them: 提价|幅度. */
const nouns = new Set(['幅度', '指数'])

/** Per what: 每人每年, 人均每月. */
const per = /^(?:(?:人均|户均)?每[人户年月天日亩千万斤吨]+(?:每[年月天])?|原则上)$/
const adverbs = new Set(
  '只 就 要 共 仅 才 已 均 高 人均 户均 月均 日均 每年 每月 每天 现 比前一年 又 可 大幅 总 了 约 超 近 达 为 由 和'.split(
    ' ',
  ),
)

function isCompared(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return ['reach', 'compare', 'rise', 'fall'].includes(token.word.class) || ['比', '较', '占'].includes(token.word.text)
}

/** Whether a token only opens the clause: when, how, or the verb whose object is counted. */
function isBefore(chars: string, lead: readonly Token[], at: number, to: number): boolean {
  const token = lead[at]
  const next = lead[at + 1]
  if (!token) return false
  if (token.kind === 'time' || token.kind === 'mark') return true
  if (token.kind === 'place')
    return at + 2 < to && next?.kind === 'word' && actions.has(next.word.class) && next.end - next.start > 1
  if (token.kind !== 'word') return false
  if (wholes.has(chars.slice(token.start, token.start + 2))) return false
  const short = token.end - token.start === 1
  if (short && next?.kind === 'text' && next.start === token.end && !particles.has(token.word.text)) return false
  if (!predicates.has(token.word.class) && token.word.class !== 'do') return false
  if (adjectives.has(token.word.text) && (next?.kind === 'text' || next?.kind === 'name')) return false
  return !(at + 1 < to && next && next.start === token.end && heads.test(chars.slice(next.start, lead[to - 1]?.end)))
}

/** Adverbs that are adjectives before a noun: 基本|养老保险. */
const adjectives = new Set('基本 主要 平均 总 整体 快速 全部 更多 合理 历史 首 现有 共同 连续'.split(' '))
/** Words that begin with a particle. */
const wholes = new Set(
  '以上 以下 以内 以外 以旧 以工 以奖 对外 对口 对接 共建 共享 共同 共有 在校 在建 在园 在岗 在读 有效 有关 有色 有机 有线 有实 把握 让利 为民 按揭 由来 使用'.split(
    ' ',
  ),
)
const particles = new Set([...'为对把将使让按以由从共有是在和与及的并'])

/** Characters of the longest of `adverbsBehind`. */
const longestAdverb = 16

function trimmed(text: string): string {
  let subject = text
  for (let before = ''; before !== subject; ) {
    before = subject
    subject = subject.replace(adverbsBefore, '')
    const shorter = subject.slice(0, -longestAdverb) + subject.slice(-longestAdverb).replace(adverbsBehind, '')
    if (shorter.length > 1) subject = shorter
  }
  return subject.replace(/等$/, '').replace(/^[、·-]+/, '')
}

/** The object of the verb that a clause begins with or that gives something. */
function object(subject: string): string {
  const verb = verbs.longest(subject, 0, subject.length)
  const given = subject.replace(giving, '').replace(/^.{2,}[^为除到]了(?:重要的|新的|一批)?(?=..)/, '')
  const rest = given.length > 1 && given !== subject ? given : verb ? subject.slice(verb.end) : subject
  const named = rest.length < 2 || heads.test(rest) ? subject : trimmed(rest)
  return empty.test(named) || /^比|(?:初期|时期|期间)$/.test(named) ? '' : named
}

/** Measures that the last of several items names for all of them, and words that take their place in an item. */
const measures =
  /(?:(?:增加值|产值)?占.{2,14}比[重例]|增加值|总产值|产值|人均可支配收入|可支配收入|收入|总产量|产量|销售额|零售额|总额|投资|面积|标准|公用经费|经费|数量|人数|[^指岁少]数|总量|规模|占比|比重|覆盖率|合格率|普及率|达标率|入园率|就业率|增速|增长率|余额|贷款|存款|排放量|排放|装机容量|装机|里程|吞吐量|出口|进口|进出口|营收|营业收入|利润|费用|价格|消费|花费|税收|警情|案件|事故|产能|业务|客运量|货运量|周转量|成本|指数|率)$/

/** The item of a list that a number of as many is of, with the measure that it shares: 城镇、农村|低保标准. All of the list if it has not as many. */
export function itemOf(list: string, index: number, count: number): string {
  const items = list.split(/[、和与及]/).filter((item) => item !== '')
  const item = items[index]
  if (items.length !== count || item === undefined) return list
  const last = items.at(-1) ?? ''
  const measure = measures.exec(last)?.[0] ?? ''
  const first = items[0] ?? ''
  // 入境游客数量|和花费: the measure alone, of what the first item is of.
  if (measure === item && index > 0) return first.replace(measures, '') + item
  const kind = kindsOfPeople.exec(last)?.[1]
  if (kind !== undefined && !kindsOfPeople.test(item) && kindsOfPeople.test(item + kind)) return item + kind
  if (kindsOfPeople.test(item) && item === last) return item
  if (measures.test(item) || measure === last) return item
  // 小学、初中学生…: what the items share is not known.
  if (measure === '') return item.length > 3 ? item : list
  return kindsOfPeople.test(`${item}${measure}`) ? list : item + measure
}

/** Places and schools that share all that the last one names: 城镇、农村|人均住房面积. */
const kindsOfPeople = /^(?:城镇|农村|乡村|城市|农牧区|县城|小学|初中|高中|全国|全省|全市|全区|全县|国有|民营)(.{2,})$/

/** What a measure is of: 工业|增加值. */
export function withoutMeasure(subject: string): string {
  const rest = subject.replace(measures, '')
  return rest.length > 1 ? rest : subject
}
