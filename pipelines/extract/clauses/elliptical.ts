import { characterSet, isAmong } from '../characters.ts'

/** Heads that a clause of its own may begin with, about the subject before it: 服务业…，增加值…; 粮食…，总产量…. */
const ellipticalHeads: readonly string[] = [
  ...'增加值 实际使用金额 直接投资 产量 年产量 总产量 总产 总量 总额 二氧化碳排放 碳排放 水耗 绿化覆盖率 优良率 优良天数 收入倍差 倍差 比率 比例 投入强度 投入总量 投入总额 强度 装机 并网装机 成交 交易额 开发投资'.split(
    ' ',
  ),
  ...'外资 内外资 占 与'.split(' '),
]
const ellipticalHead =
  /^(?:[本外币各项存贷款]*余额|年?平?均?浓度|[总通车运营业建成]*里程|实际(?:投资|使用|利用)$|总收入$)/

/** What such a head may begin with. */
const headStarts = characterSet(
  `${ellipticalHeads.map((head) => head.charAt(0)).join('')}本外币各项存贷款余年平均浓总通车运营业建成里实`,
)

/** Whether words begin like a head that an earlier term may complete: 直接投资 after 外商. */
export function isElliptical(chars: string, start = 0, end = chars.length): boolean {
  if (!isAmong(headStarts, chars.charCodeAt(start))) return false
  const term = chars.slice(start, end)
  return ellipticalHeads.some((head) => term.startsWith(head)) || ellipticalHead.test(term)
}

/** What a term is short for behind one of the `near` nearest terms that are like `after`, if none is nearer that is like `unless`. */
type ShortName = { term: string; near: number; after: RegExp; name: string; unless?: RegExp }

/** Names that what was named before makes unmistakable. */
const shortNames: readonly ShortName[] = [
  ...['收入比', '城乡差距'].map((term) => ({ term, near: 6, after: /城乡|城镇|农村/, name: '城乡居民收入比' })),
  ...['城镇和农村居民', '城镇和农村常住居民', '城镇与农村居民', '城乡居民'].map((term) => ({
    term,
    near: 3,
    after: /居民(?:人均)?(?:可支配)?收入$/,
    name: '城乡居民人均可支配收入',
  })),
  // 居民人均可支配收入增长6.2%，其中城镇和农村分别增长5.5%和7.1%
  ...['城镇和农村', '城镇与农村', '城乡'].map((term) => ({
    term,
    near: 1,
    after: /居民人均可支配收入$/,
    name: '城乡居民人均可支配收入',
  })),
  ...['收入之比', '收入比值', '两者之比', '城乡之比', '倍差'].map((term) => ({
    term,
    near: 6,
    after: /城乡|城镇|农村/,
    name: '城乡居民收入比',
  })),
  ...['主体', '存量主体'].map((term) => ({ term, near: 6, after: /(?:经营|市场|商事)主体/, name: '经营主体' })),
  ...['Ⅲ类以上比例', 'Ⅲ类及以上比例'].map((term) => ({
    term,
    near: 2,
    after: /断面|水质/,
    name: '地表水优良水体比例',
  })),
  { term: '地方级收入', near: 2, after: /(?:预算|财政)总?收入$/, name: '一般公共预算收入' },
  { term: '地方收入', near: 3, after: /(?:预算|财政)总?收入$/, name: '地方财政收入' },
  { term: '支出预算', near: 1, after: /(?:预算|财政)(?:收入|支出)$/, name: '一般公共预算支出' },
  {
    term: '支出',
    near: 8,
    after: /(?:(?:预算|财政)收入|收入预算|一般公共预算支出)$/,
    // 一般公共预算收入…,加上上级补助、…,收入总计…;支出…
    unless: /(?<!调节)基金|资本经营|社会保险|社保|专户|支出|增加值|投资/,
    name: '一般公共预算支出',
  },
  // 一般公共预算执行情况：收入…; 一般公共预算收支均完成预算：收入…
  ...['收入', '支出'].map((term) => ({
    term,
    near: 1,
    after: /一般公共(?:预算(?:收入|收支)?(?:执行|完成)?(?:情况[是为]?)?)?$/,
    name: `一般公共预算${term}`,
  })),
  ...['结构', '比例'].map((term) => ({ term, near: 3, after: /产业增加值$/, name: '三次产业结构' })),
  // 三大产业协调发展，比重调整为5.5:56.2:38.3
  ...['比重', '占比'].map((term) => ({
    term,
    near: 1,
    after: /^(?:三次|三大|一二三)产业$/,
    name: '三次产业结构',
  })),
  // 三次产业结构为8:43:49，增加值分别增长4%、8%、9%
  { term: '增加值', near: 1, after: /^(?:一二三|三)次产业(?:结构|比例|比重|占比|构成)/, name: '三次产业增加值' },
  // 城镇新增就业1.8万人，五年累计新增就业9.7万人
  { term: '新增就业', near: 1, after: /^城镇新增就业/, name: '城镇新增就业' },
  // 固定资产投资增长6.4%，消费增长9.7%
  { term: '消费', near: 1, after: /^(?:固定资产)?投资$/, name: '社会消费品零售总额' },
  ...['农村收入', '城镇收入'].map((term) => ({
    term,
    near: 6,
    after: /居民(?:人均)?(?:可支配)?收入$/,
    name: term.startsWith('农') ? '农村居民收入' : '城镇居民收入',
  })),
  // 第一产业增加值…，增长3.5%，比重下降1.9个百分点
  ...[
    { after: /^(?:第一产业|一产)增加值$/, name: '第一产业比重' },
    { after: /^(?:第二产业|二产)增加值$/, name: '第二产业比重' },
    { after: /^(?:第三产业|三产|服务业)增加值$/, name: '第三产业比重' },
  ].flatMap((sector) => ['比重', '所占比重'].map((term) => ({ term, near: 1, ...sector }))),
  // 研发经费投入强度…，投入总量从98亿元提高到…
  ...['投入总量', '投入总额'].map((term) => ({
    term,
    near: 1,
    after: /^(?:全社会)?(?:研发|R&D|研究与试验发展).*强度$/,
    name: '研发经费投入总量',
  })),
  { term: '核心产业增加值占比', near: 2, after: /^数字经济/, name: '数字经济核心产业增加值占比' },
  { term: '达标率', near: 2, after: /(?:优良|达标)天数$/, name: '空气优良率' },
  { term: '比率', near: 1, after: /优良天数$/, name: '空气优良率' },
  ...['优良率', '优良比例'].map((term) => ({ term, near: 2, after: /优良天数$|PM2.5|细颗粒物/, name: '空气优良率' })),
  { term: '实际使用金额', near: 4, after: /外商(?:直接)?投资/, name: '实际使用外资' },
  ...['成交', '成交额', '成交金额', '合同成交金额'].map((term) => ({
    term,
    near: 2,
    after: /技术合同$/,
    name: '技术合同成交额',
  })),
  { term: '开发投资', near: 2, after: /^房地产/, name: '房地产开发投资' },
  { term: '交易额', near: 2, after: /^技术(?:交易)?合同/, name: '技术合同成交额' },
  { term: '收入', near: 1, after: /^旅游业?$/, name: '旅游收入' },
  { term: '消费总额', near: 1, after: /^游客(?:总量|人次|人数)$/, name: '旅游总收入' },
  { term: '综合收入', near: 2, after: /游客|旅游/, name: '旅游综合收入' },
  ...['收入', '总收入', '花费', '总花费'].map((term) => ({
    term,
    near: 1,
    after: /^(?:(?:累计|共)?接待(?:国内外?|海内外)?游客|旅游接待(?:人数|人次|总人[数次])?$|旅游总?人[数次]$)/,
    name: '旅游总收入',
  })),
  // 房地产开发投资逆势上扬，全年完成投资…
  ...['房地产开发投资', '工业投资', '民间投资', '制造业投资', '基础设施投资', '固定资产投资'].map((name) => ({
    term: '投资',
    near: 1,
    after: new RegExp(`^${name}$`),
    name,
  })),
  {
    term: '投资',
    near: 1,
    after: /生产总值$|GDP$|^社会消费品零售|^社零|工业增加值$|^(?:外贸)?进出口/,
    name: '全社会投资',
  },
]

const shortNamesOf = new Map<string, ShortName[]>()
for (const entry of shortNames) shortNamesOf.set(entry.term, [...(shortNamesOf.get(entry.term) ?? []), entry])

/** The name that a term is short for behind those terms, the nearest first; undefined if for none. */
export function wholeName(term: string, terms: readonly string[]): string | undefined {
  return shortNamesOf.get(term)?.find((entry) => {
    const at = terms.slice(0, entry.near).findIndex((earlier) => entry.after.test(earlier))
    return at >= 0 && !(entry.unless && terms.slice(0, at).some((earlier) => entry.unless?.test(earlier)))
  })?.name
}
