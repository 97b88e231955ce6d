import fc from 'fast-check'
import { indicatorByCode } from '../../../schemas/indicators.ts'

/** An indicator under one of its names. */
export type Subject = { indicator: string; name: string }

const families = {
  /** Money of a year, with a growth rate. */
  money: [
    'gdp',
    'va_primary',
    'va_secondary',
    'va_tertiary',
    'va_agriculture',
    'va_industry',
    'va_industry_above',
    'va_hightech_mfg',
    'va_equipment_mfg',
    'fai',
    'fai_industry',
    'fai_mfg',
    'fai_tech_upgrade',
    'fai_infrastructure',
    'fai_private',
    'fai_real_estate',
    'retail_sales',
    'online_retail',
    'trade_total',
    'exports',
    'imports',
    'fdi',
    'budget_revenue',
    'budget_expenditure',
    'tax_revenue',
    'rd_expenditure',
    'tech_contract_value',
    'tourism_revenue',
    'deposits',
    'loans',
  ],
  /** Shares in per cent, that rise by percentage points. */
  ratios: [
    'urbanization',
    'forest_coverage',
    'air_good_ratio',
    'surface_water_good_ratio',
    'urban_green_space_rate',
    'urban_green_coverage',
    'rd_intensity',
    'share_tertiary',
    'share_hightech_mfg',
    'share_mfg_gdp',
    'share_digital_core',
  ],
  /** Things that are there at the end of a year. */
  stocks: [
    'hightech_enterprises',
    'sme_specialized',
    'sme_little_giants',
    'market_entities',
    'expressway_length',
    'hsr_length',
    'power_capacity',
    'renewable_capacity',
  ],
  incomes: ['income_per_capita', 'income_urban', 'income_rural'],
  intensities: ['energy_intensity', 'carbon_intensity'],
}

/** Words that make an alias a phrase of its own, which not every sentence pattern takes. */
const phrase = /增[长速设幅]|[新净]增|新[开登注]|达|完成|实现|接待|累计|全年|年度|登记|认定|投产|建成|全国|产能/
/** Ends of names that tell of an activity: what it grew by, but not how much it came to. */
const ofActivity = /(?:业|零售|研发|贸易|公路|铁路|全社会投资)$/

/** What is told of a subject: how much it grew by, or (also) how much it came to. */
export type Told = 'growth' | 'level'

/** The names that a report may print: those of the catalogue with three characters or more, as nouns. */
function namesOf(indicator: string, told: Told): string[] {
  const row = indicatorByCode(indicator)
  if (!row) throw new RangeError(`${indicator} is not in the catalogue`)
  const aliases = row.aliases_zh.split('|').filter((name) => name.length >= 3 && !phrase.test(name))
  return [row.name_zh, ...aliases].filter((name) => told === 'growth' || !ofActivity.test(name))
}

/** Indicators of a family, no two the same, under names of the catalogue. */
export function subjects(family: keyof typeof families, told: Told, min: number, max = min): fc.Arbitrary<Subject[]> {
  return fc
    .uniqueArray(fc.constantFrom(...families[family]), { minLength: min, maxLength: max })
    .chain((codes) => fc.tuple(...codes.map((code) => subject(code, told))))
}

/** One indicator of a family. */
export function oneSubject(family: keyof typeof families, told: Told): fc.Arbitrary<Subject> {
  return fc.constantFrom(...families[family]).chain((code) => subject(code, told))
}

/** An indicator under one of its names. */
export function subject(indicator: string, told: Told): fc.Arbitrary<Subject> {
  return fc.constantFrom(...namesOf(indicator, told)).map((name) => ({ indicator, name }))
}
