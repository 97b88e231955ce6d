import { indicators } from '../../../schemas/indicators.ts'
import { combined, compounds } from './compounds.ts'
import { createTrie } from './trie.ts'

/** What a name stands for: one indicator, or several that share it in a fixed order (城乡居民人均可支配收入: urban, rural). */
export type Name = {
  text: string
  codes: readonly string[]
  /** The indicator when a single number follows a shared name; null if that would be ambiguous. */
  single: string | null
  /** The name of an activity (服务业, 规模以上工业): its growth is the indicator's, a level beside it is of something else. */
  activity: boolean
  /** Words of which one must stand beside it: 老旧小区 count where they are renovated. */
  needs: readonly string[]
  /** A word that other things have too (覆盖人口, 减免税收): behind a verb that acts on it, it is not the whole. */
  weak: boolean
  /** A head that what a clause before it named completes (新增新能源装机…，装机容量…). */
  head: boolean
}

/** Names that two or more indicators share, in the order in which their numbers follow. */
const shared: readonly [string, readonly string[], string | null][] = [
  [
    '城乡居民人均可支配收入|城、乡居民人均可支配收入|城、乡居民收入|城乡居民收入|城乡居民可支配收入|城乡居民人均收入|城乡常住居民人均可支配收入|城乡常住居民可支配收入|城乡常住居民收入|城乡人均可支配收入',
    ['income_urban', 'income_rural'],
    'income_per_capita',
  ],
  ['农村和城镇居民人均可支配收入', ['income_rural', 'income_urban'], null],
  [
    '产业结构|产业结构比例|一二三次产业结构|一二三次产业比例|一二三次产业比重|一二三次产业结构比|三次产业结构占比|三次产业比重|三次产业比重结构|三次产业结构|三次产业结构比|三次产业占比|三次产业结构比例|三次产业的结构比例|三次产业的结构|三次产业的比重|三次产业的比例|三次产业增加值比重|三次产业增加值结构|三次产业比|三次产业之比|三次产业构成|国民经济三次产业结构|国民经济三次产业比例|三次产业构成比|三次产业构成比例|三产结构|产业结构比|第一、二、三产业比|第一、二、三产业之比|第一、二、三产业比例|一、二、三产业比|一、二、三产业之比|一二三产业比|一二三产业之比|三次产业结构比重|三次产业增加值占地区生产总值比重|一二三产业比重|三次产业比例|三次产业结构比重',
    ['share_primary', 'share_secondary', 'share_tertiary'],
    null,
  ],
  [
    '三次产业增加值|三次产业|一二三产业|一、二、三产业|一、二、三次产业|第一,第二,第三产业|第一,第二,第三产业增加值|第一、二、三产业|第一、第二、第三产业|一二三产业增加值|第一、二、三产业增加值|第一、第二、第三产业增加值|一、二、三产业增加值|一二三产增加值|一、二、三次产业增加值|第一、二、三次产业增加值',
    ['va_primary', 'va_secondary', 'va_tertiary'],
    null,
  ],
  ['第二、三产业增加值|二、三产业增加值', ['va_secondary', 'va_tertiary'], null],
  ['财政收支|一般公共预算收支', ['budget_revenue', 'budget_expenditure'], null],
]

const activities = new Set(
  '经济 第一产业 第二产业 第三产业 一产 二产 三产 服务业 规上制造业 规模以上制造业 规模以上工业 规上工业 规模工业 高技术制造业 装备制造业 战略性新兴产业 工业战略性新兴产业 经济增速 经济增长速度 人民币贷款 本外币贷款 人民币各项贷款 外贸 对外贸易 货物贸易 网络零售 网上零售 税收 物价 市场物价 高速公路 高铁 高速铁路 全社会研发 贷款 新增就业 粮食 全年投资 全社会投资'.split(
    ' ',
  ),
)

const weak = new Set(['人口', '税收', '存款', '贷款', '经济', '外贸', '居民收入', '粮食', '存款余额', '贷款余额'])
const heads = new Set(['存款余额', '贷款余额', '装机容量'])

const companions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:城镇|城市)?老旧散?(?:住宅)?小区$/, ['改造', '整治', '更新', '提升', '改建']],
]

/** One word of a compound for another that means the same. */
const synonyms: readonly (readonly string[])[] = [
  ['地区生产总值', '国内生产总值', 'GDP', '生产总值', '地区GDP', '地方生产总值', '市生产总值'],
  ['规模以上', '规上', '规模', '限额以上'],
  ['比重', '的比重', '比例', '的比例', '之比', '的比率', '的构成'],
  ['战略性新兴产业', '战略新兴产业', '战略性新兴制造业'],
  ['与地区', '相当于地区'],
  ['中的比重', '中占比', '中的占比', '中的比例', '中所占比重', '中的构成'],
]

/** Every name of every indicator of the catalogue, with the variants that its synonyms give. */
export const names: ReadonlyMap<string, Name> = build()

/** The names as a dictionary of the lexer. */
export const nameTrie = createTrie<Name>()
for (const [text, name] of names) nameTrie.insert(text, name)

function build(): Map<string, Name> {
  const found = new Map<string, Name>()
  const put = (text: string, codes: readonly string[], single: string | null) => {
    for (const variant of variantsOf(text)) {
      const name = variant.replaceAll(/[“”]/g, '')
      if (!found.has(name))
        found.set(name, {
          text: name,
          codes,
          single,
          activity: activities.has(text),
          needs: needsOf(name),
          weak: weak.has(name),
          head: heads.has(name),
        })
    }
  }
  for (const [list, codes, single] of shared) for (const text of list.split('|')) put(text, codes, single)
  for (const { indicator, name_zh, aliases_zh } of indicators) {
    for (const text of [name_zh, ...aliases_zh.split('|')]) if (text !== '') put(text, [indicator], indicator)
  }
  for (const { codes, parts } of compounds) {
    const [only] = codes
    for (const text of combined(parts)) put(text, codes, codes.length === 1 && only !== undefined ? only : null)
  }
  return found
}

function needsOf(name: string): readonly string[] {
  return companions.find(([pattern]) => pattern.test(name))?.[1] ?? []
}

/** A name and what it becomes when words of it are replaced by their synonyms, the name itself first. */
function variantsOf(name: string): string[] {
  let variants = name.endsWith('数') ? [name, `${name}量`] : [name]
  for (const group of synonyms) {
    const head = group.find((word) => name.includes(word))
    if (head === undefined) continue
    variants = variants.flatMap((variant) => [
      variant,
      ...group.filter((word) => word !== head).map((word) => variant.replace(head, word)),
    ])
  }
  return variants
}
