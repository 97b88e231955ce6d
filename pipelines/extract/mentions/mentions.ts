import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Mention } from '../../../schemas/mention.ts'
import type { Observation } from '../../../schemas/observation.ts'
import type { Group } from '../clauses/groups.ts'
import { rounded } from '../facts/rounding.ts'
import type { Fact, Setting } from '../facts/setting.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { isSpan, type Period, statusOf } from '../periods.ts'
import { inText } from '../view.ts'
import { isElliptical } from './heads.ts'

/** A number without a unit that is printed in 千, 万 or 亿 counts all the same: 游客增加到1亿3千多万. */
const leastMagnitude = 1000

/** Every quantity of a sentence as a mention, with the observation that it became. A bare number is one only if it became an observation. */
export function mentionsOf(
  groups: readonly Group[],
  facts: readonly Fact[],
  subjects: ReadonlyMap<Quantity, string>,
  setting: Setting,
): Mention[] {
  const { document, view, section, calendar } = setting
  const mentions: Mention[] = []
  for (const group of groups) {
    for (const quantity of group.quantities) {
      const stated = facts.length > 0 ? facts.filter((fact) => fact.quantity === quantity) : facts
      const observation = stated[0]?.observation ?? null
      if (!observation && quantity.unitText === '' && quantity.step < leastMagnitude) continue
      if (!observation && (isDayOfMonth(quantity, view.chars) || isUpToNow(quantity, view.chars))) continue
      const place = inText(view, quantity.start, quantity.valueEnd)
      const period = group.period ?? setting.period
      // Written out: spreading what is printed into it takes longer than reading it.
      const { value, high, unit } = printed(quantity, group.quantities, view.chars)
      mentions.push({
        document_id: document.document_id,
        text_start: place.start,
        text_end: place.end,
        value,
        value_high: high,
        unit,
        subject:
          sharedName(group, stated) ??
          withAdding(
            subjectOf(subjects.get(quantity) ?? '', haveOneName(stated) ? observation : null),
            group,
            stated,
            view.chars,
          ),
        status: observation?.status ?? statusOf(period, calendar),
        period_text: observation
          ? periodText({ from: observation.period_start, to: observation.period_end })
          : periodText(period),
        section,
        observation_id: observation?.observation_id ?? null,
      })
    }
  }
  return mentions
}

/** 孝感、荆门|超过3000亿元: whether a number is of one indicator, be it of several areas. */
function haveOneName([first, ...others]: readonly Fact[]): boolean {
  return others.every(({ observation }) => observation.term === first?.observation.term)
}

/** 城乡居民收入分别增长7%、8%: of which of the two a number is, by the name of its indicator; null where its words name one alone. */
function sharedName({ slots }: Group, [fact, ...others]: readonly Fact[]): string | null {
  const [one, two] = slots
  if (!fact || others.length > 0 || !one || !two || one.term !== two.term || one.code === two.code) return null
  return indicatorByCode(fact.observation.indicator)?.name_zh ?? null
}

/** 新登记|市场主体300万户: a subject with the word by which its number is of those alone that came. */
function withAdding(
  subject: string,
  { slots, inherited }: Group,
  [fact, ...others]: readonly Fact[],
  chars: string,
): string {
  const [slot, another] = slots
  const adds = fact?.observation.measure === 'change' && others.length === 0
  if (!adds || !slot || another || inherited) return subject
  const added = adding.exec(chars.slice(Math.max(0, slot.start - longestAdding), slot.start))?.[0] ?? ''
  return subject.startsWith(added) ? subject : added + subject
}

const adding = /(?:新登记注册|新登记|新增|新设|新设立|新认定|净增)$/
const longestAdding = 5

/** 11月6日至|10日|,…; 本报讯|13日|上午: no count of days. */
function isDayOfMonth({ unitText, value, start, end }: Quantity, chars: string): boolean {
  if (unitText !== '日' || value < 1 || value > 31 || !Number.isInteger(value)) return false
  return '月至-、和'.includes(chars[start - 1] ?? ' ') || '上下召,在'.includes(chars[end] ?? ' ')
}

/** 60年|来|各项事业 */
function isUpToNow({ unitText, end }: Quantity, chars: string): boolean {
  return unitText === '年' && chars[end] === '来'
}

/** The indicator as printed, but where it says less than the noun that was read: 占国内生产总值的比重, 高技术制造业|增加值. */
function subjectOf(noun: string, observation: Observation | null): string {
  const term = observation?.term ?? ''
  // 地方财政|支出: no less than what was read.
  if (observation && noun === term && comparing.has(term))
    return indicatorByCode(observation.indicator)?.name_zh ?? noun
  // 粮食、蔬菜产量: what is counted of the first.
  if (observation && term !== '' && noun.startsWith(`${term}、`)) {
    const name = indicatorByCode(observation.indicator)?.name_zh ?? term
    if (name.startsWith(term)) return name
  }
  if (term === '' || isElliptical(term) || (isBare.test(term) && noun.endsWith(term))) return noun
  // 经济|增长: what is told of the economy without its size is how fast it grows.
  if (term === '经济') return '经济增长'
  return noun.startsWith(term) && wholly.has(noun.slice(term.length)) ? noun : term
}

/** What makes a name whole: 高技术制造业|增加值, 地区生产总值|增速. */
const wholly: ReadonlySet<string> = new Set(['增加值', '增速'])

/** What compares two of which it does not say which. */
const comparing: ReadonlySet<string> = new Set(['收入倍差', '倍差', '收入比', '收入之比', '两者之比'])
const isBare = /^(?:收入|支出)$/

function periodText(period: Period): string {
  return isSpan(period) ? `${period.from}-${period.to}` : String(period.from)
}

/** A number as printed: its value, or the ends of a range. */
type Printed = { value: number; high: number | null; unit: string }

/** Value and unit as printed: 翻两番 is 2 番, though it makes a thing four times as much. Of 10.6万、3.8万平方公里 all have the last one's unit. */
function printed(quantity: Quantity, list: readonly Quantity[], chars: string): Printed {
  const { start, value, doubling, unitText, magnitude, unit } = quantity
  if (doubling && chars[start] === '翻') return { value: rounded(Math.log2(value + 1)), high: null, unit: '番' }
  const high = quantity.high === null ? null : rounded(quantity.high)
  const last = list.at(-1)
  // 12.7个、12个百分点
  const shared =
    last?.unit &&
    last.magnitude === magnitude &&
    (unit === null || (unitText === '个' && last.unitText.startsWith('个')))
  return { value: rounded(value), high, unit: shared ? last.unitText : unitText }
}
