import type { Area } from '../../schemas/area.ts'
import type { Measure, Qualifier, Status } from '../../schemas/terms.ts'
import { counted, headings, objects, openings, results, verbs } from './phrases.ts'
import { between, decimal, oneOf, type Random, randomOf } from './random.ts'

/** A fact that a generated report states, as the extractor should read it. */
export type Fact = {
  indicator: string
  period: string
  status: Status
  measure: Measure
  value: number
  unit: string
  qualifier: Qualifier
}

export type GeneratedReport = { name: string; text: string; facts: Fact[] }

/** Indicators with a level in 亿元 and a growth rate, by the name a report would print. */
const flows = [
  { indicator: 'gdp', name: '地区生产总值', verb: '完成', low: 50, high: 9000 },
  { indicator: 'va_industry_above', name: '规模以上工业增加值', verb: '实现', low: 20, high: 3000 },
  { indicator: 'fai', name: '固定资产投资', verb: '完成', low: 20, high: 4000 },
  { indicator: 'retail_sales', name: '社会消费品零售总额', verb: '达到', low: 20, high: 3000 },
  { indicator: 'budget_revenue', name: '一般公共预算收入', verb: '实现', low: 3, high: 900 },
]

const incomes = [
  { indicator: 'income_urban', name: '城镇居民人均可支配收入' },
  { indicator: 'income_rural', name: '农村居民人均可支配收入' },
]

/** A plan report of that area for `year` (executed: the year before), of about `characters` characters, and the facts that it states. */
export function generateReport(area: Area, year: number, seed: number, characters: number): GeneratedReport {
  const random = randomOf(seed)
  const past = year - 1
  const facts: Fact[] = []
  const parts = [
    `${area.name}${past}年国民经济和社会发展计划执行情况与${year}年国民经济和社会发展计划草案的报告`,
    `一、${past}年国民经济和社会发展计划执行情况`,
    headline(random, past, facts),
    ...fill(random, characters * 0.45),
    `二、${year}年经济社会发展的主要预期目标`,
    targets(random, year, facts),
    `三、${year}年国民经济和社会发展的主要任务`,
  ]
  const length = parts.join('\n').length
  parts.push(...fill(random, characters - length))
  return { name: `${area.area_code}-${year}`, text: `${parts.join('\n')}\n`, facts }
}

function headline(random: Random, year: number, facts: Fact[]): string {
  const period = String(year)
  const sentences = flows.map(({ indicator, name, verb, low, high }) => {
    const level = decimal(random, low, high, 1)
    const growth = decimal(random, -6, 12, 1)
    facts.push(
      fact(indicator, period, 'actual', 'level', level, '亿元'),
      fact(indicator, period, 'actual', 'growth', growth, '%'),
    )
    return `${name}${verb}${level}亿元，${growthWords(growth)}`
  })
  const rates = incomes.map(({ indicator }) => {
    const growth = decimal(random, 1, 12, 1)
    facts.push(fact(indicator, period, 'actual', 'growth', growth, '%'))
    return `${growth}%`
  })
  return `${year}年，${sentences.join('；')}；城镇和农村居民人均可支配收入分别增长${rates.join('、')}。`
}

function targets(random: Random, year: number, facts: Fact[]): string {
  const period = String(year)
  const aims = flows.map(({ indicator, name }) => {
    const growth = decimal(random, 1, 12, 1)
    const about = random() < 0.5
    facts.push({ ...fact(indicator, period, 'target', 'growth', growth, '%'), qualifier: about ? 'about' : 'exact' })
    return `${name}增长${growth}%${about ? '左右' : ''}`
  })
  return `${year}年全年主要预期目标是：${aims.join('，')}。`
}

/** Paragraphs that count things which are no indicators, until they hold about that many characters. */
function fill(random: Random, characters: number): string[] {
  const paragraphs: string[] = []
  let length = 0
  while (length < characters) {
    const sentences = Array.from({ length: between(random, 4, 8) }, () => sentence(random))
    const paragraph = `${oneOf(random, headings)}。${sentences.join('')}`
    paragraphs.push(paragraph)
    length += paragraph.length + 1
  }
  return paragraphs
}

function sentence(random: Random): string {
  const start = `${oneOf(random, openings)}，${oneOf(random, verbs)}${oneOf(random, objects)}`
  if (random() < 0.6) return `${start}，${oneOf(random, results)}。`
  const { verb, unit, thing } = oneOf(random, counted)
  return `${start}，${verb}${thing}${between(random, 2, 4000)}${unit}。`
}

function growthWords(growth: number): string {
  return growth < 0 ? `同比下降${-growth}%` : `同比增长${growth}%`
}

function fact(indicator: string, period: string, status: Status, measure: Measure, value: number, unit: string): Fact {
  return { indicator, period, status, measure, value, unit, qualifier: 'exact' }
}
