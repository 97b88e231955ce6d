import type { Document } from '../../../schemas/document.ts'
import type { Finding } from '../../../schemas/finding.ts'
import type { Indicator } from '../../../schemas/indicator.ts'
import { indicatorByCode } from '../../../schemas/indicators.ts'
import type { Mention } from '../../../schemas/mention.ts'
import { type Observation, observationId } from '../../../schemas/observation.ts'
import { predicateOf } from '../clauses/predicates.ts'
import type { Damage, Spoiled } from '../doubts/damage.ts'
import { type Reading, readingOf } from '../facts/readings.ts'
import { rounded } from '../facts/rounding.ts'
import { type Quantity, quantityAt } from '../lexer/quantities.ts'
import { type Calendar, isSpan } from '../periods.ts'
import type { Places } from '../places.ts'
import { viewOf } from '../view.ts'
import { areaIn, areasOf, ownerOf, type TableArea } from './areas.ts'
import { type Figures, growthForm, isFigure, readLayout } from './columns.ts'
import { doubtfulFacts } from './doubtful.ts'
import { type RowName, readName } from './names.ts'
import type { Cell, TableBlock, TableRow } from './rows.ts'

export type TableFacts = { observations: Observation[]; mentions: Mention[]; spoiled: Spoiled[]; findings: Finding[] }

type Setting = {
  document: Document
  text: string
  calendar: Calendar | null
  damage: Damage
  places: Places
  section: string
  units: readonly string[]
  /** Whether the table is of outputs by its title. */
  outputs: boolean
  owner: TableArea
}

/** A figure of a table: its cell and the number in it, what its column and its row say of it, and the area that it is of; null if that is not certain. */
type Figure = {
  cell: Cell
  number: string
  row: TableRow
  column: Figures
  name: RowName
  unit: string
  area: TableArea
}

const fourDigits = /^\d{4}$/
const falls = new Set(['下降', '降低', '减少'])
/** What stands before a figure and says how it is meant, as words behind it would. */
const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['≥', '>', '不低于', '高于', '超过', '大于'].map((sign) => [sign, '以上'])),
  ...Object.fromEntries(['≤', '<', '不高于', '不超过', '低于', '小于', '控制在'].map((sign) => [sign, '以内'])),
  约: '左右',
}
const bounds = [...Object.keys(signs), '保持在', '稳定在', '达到'].join('|')
const figureForm = new RegExp(
  `^(${bounds})?[=+]?(-?[\\d,.]+(?:[-~][\\d.]+)?)([%‰]?)(左右|上下|以上|以内|以下|及以上)?$`,
)
const captionUnit = /单位[::]([^()]{1,30})/
/** A price index has the year before as 100; what is printed below is a change in percent. */
const lowestIndex = 50

/**
 * The facts of a table: a figure whose row is named as an indicator and whose column says its year, whether it was planned or reached, and
 * of what it is. Its quote is its row. Every figure is a mention; one in lost characters is never an observation.
 */
export function tableFacts(
  table: TableBlock,
  { document, text, calendar, damage, places }: Omit<Setting, 'section' | 'units' | 'outputs' | 'owner'>,
): TableFacts {
  const section = table.caption[0] ?? ''
  if (table.doubtful) return doubtfulFacts(table, document, section)
  const layout = readLayout(table, calendar)
  const result: TableFacts = { observations: [], mentions: [], spoiled: [], findings: [] }
  if (!layout) return result
  const setting: Setting = {
    document,
    text,
    calendar,
    damage,
    places,
    section,
    units: unitsOf(table.caption),
    outputs: table.caption.some((line) => line.includes('产量')),
    owner: ownerOf(table.caption, places),
  }
  for (const figure of figuresOf(layout, setting)) {
    const quantity = quantityOf(figure, setting.units)
    const observation = observationOf(figure, quantity, setting)
    const lost = observation !== null && damage.spoils(figure.cell.start, figure.cell.end)
    if (observation && !lost) result.observations.push(observation)
    if (observation && lost) result.spoiled.push(spoiledOf(figure.cell, observation))
    const mention = mentionOf(figure, quantity, lost ? null : observation, setting)
    if (mention) result.mentions.push(mention)
  }
  return result
}

function unitsOf(caption: readonly string[]): string[] {
  const found = caption.map((line) => captionUnit.exec(viewOf(line).chars)?.[1]).find(Boolean)
  return found ? found.split(/[、,;]/) : []
}

function* figuresOf(
  { columns, body, ofPlaces }: NonNullable<ReturnType<typeof readLayout>>,
  { places, outputs, owner }: Setting,
): Generator<Figure> {
  const nameAt = columns.findIndex(({ role }) => role === 'name')
  const unitAt = columns.findIndex(({ role }) => role === 'unit')
  const names = body.map(({ cells }) => cells[nameAt]?.text ?? '')
  const areas = ofPlaces ? areasOf(names, places) : null
  const repeated = ofPlaces ? null : repeatedIn(body, nameAt, unitAt)
  const headed = columns.map((column) => (column.role === 'figures' ? areaIn(column.title, places) : null))
  for (const [at, row] of body.entries()) {
    const named = readName(names[at] ?? '')
    for (const [index, column] of columns.entries()) {
      const cell = row.cells[index]
      if (!cell || column.role !== 'figures' || !isValue(cell.text)) continue
      const name = column.of ?? (outputs || column.title.includes('产量') ? outputOf(named) : named)
      const rowUnit = viewOf(row.cells[unitAt]?.text ?? '').chars.replace(/^\((.*)\)$/, '$1') || name.unit
      const shown = viewOf(cell.text).chars
      const [said = '', direction = ''] = growthForm.exec(shown) ?? []
      const number = `${falls.has(direction) ? '-' : ''}${shown.slice(said.length)}`
      const growth = column.kind === 'growth'
      const unit = growth ? column.unit || '%' : column.unit || rowUnit
      const stated = said !== '' && column.kind !== null ? { ...column, kind: 'growth' as const } : column
      const ofColumn = headed[index] === 'own' ? owner : headed[index]
      const area = (areas ? areas[at] : repeated?.has(row) ? null : ofColumn) ?? null
      yield { cell, number, row, column: stated, name, unit, area }
    }
  }
}

/** Rows of one indicator that differ: they are of parts that something else in the table names (香洲区, and below it 地区生产总值). */
function repeatedIn(body: readonly TableRow[], nameAt: number, unitAt: number): Set<TableRow> {
  const rows = new Map<string, TableRow[]>()
  for (const row of body) {
    const { term, growth } = readName(row.cells[nameAt]?.text ?? '')
    const key = `${term}/${growth}/${row.cells[unitAt]?.text ?? ''}`
    const hasValues = row.doubtful || row.cells.some(({ text }, column) => column !== nameAt && isValue(text))
    if (hasValues) rows.set(key, [...(rows.get(key) ?? []), row])
  }
  const shown = ({ cells }: TableRow) => cells.map(({ text }) => text).join('/')
  const differing = [...rows.values()].filter(([first, ...others]) =>
    others.some((row) => first && shown(row) !== shown(first)),
  )
  return new Set(differing.flat())
}

/** Whether a cell below a header has a number: a year is none there, and words before it (控制在3%以内) say how it is meant. */
function isValue(text: string): boolean {
  return isFigure(text) || fourDigits.test(text) || figureForm.test(viewOf(text).chars)
}

/** A product in a table of outputs (粮食) as its output. */
function outputOf(named: RowName): RowName {
  const output = readName(`${named.term}产量`)
  return output.name ? { ...output, unit: named.unit } : named
}

/** A figure with its unit, as prose would print it: 5.5左右 in a row of % is 5.5%左右; one with a unit of its own has that. Null if it is no number. */
function quantityOf({ number: printedNumber, name, unit }: Figure, captionUnits: readonly string[]): Quantity | null {
  const match = figureForm.exec(printedNumber)
  if (!match) return wholeQuantity(printedNumber)
  const [, sign = '', number = '', percent = '', words = ''] = match
  const named = percent || unit || fitting(name, number, captionUnits)
  const printed = `${number}${named}${words === '及以上' ? '以上' : words || (signs[sign] ?? '')}`
  return wholeQuantity(printed)
}

function wholeQuantity(printed: string): Quantity | null {
  const quantity = quantityAt(printed, 0, printed.length)
  return quantity && quantity.end === printed.length ? quantity : null
}

/** Of the units above a table the one that the indicator is printed in; none if that is not certain. */
function fitting({ name }: RowName, number: string, units: readonly string[]): string {
  const code = name?.single
  if (!code) return units.length === 1 ? (units[0] ?? '') : ''
  const fits = units.filter((unit) => {
    const quantity = quantityAt(`${number}${unit}`, 0, number.length + unit.length)
    return quantity !== null && readingOf(code, quantity, said(), { span: false, activity: false }) !== null
  })
  return fits.length === 1 ? (fits[0] ?? '') : ''
}

function said() {
  return { ...predicateOf([], () => null), verb: 'reach' as const }
}

function observationOf(figure: Figure, quantity: Quantity | null, setting: Setting): Observation | null {
  const { cell, row, column, name, area } = figure
  const { document, text, calendar, damage, section } = setting
  const { period, status } = column
  const code = name.name?.single
  const indicator = code ? indicatorByCode(code) : undefined
  if (!indicator || !quantity || !period || !status || area === null || column.kind === null) return null
  if (status === 'actual' && calendar !== null && period.to > calendar.last) return null
  const reading = readFigure(figure, quantity, indicator)
  if (!reading) return null
  const fact = {
    document_id: document.document_id,
    area_code: area === 'own' ? document.area_code : area.code,
    indicator: indicator.indicator,
    period_start: period.from,
    period_end: period.to,
    status,
    measure: reading.measure,
    change_base: null,
    value: reading.value,
    value_high: reading.high,
    unit: reading.unit,
    qualifier: quantity.high !== null ? ('range' as const) : (quantity.qualifier ?? ('exact' as const)),
    basis: reading.measure.startsWith('growth') ? (column.basis ?? indicator.growth_basis) : null,
    obs_status: column.provisional ? ('P' as const) : ('A' as const),
    term: name.term,
    value_text: cell.text,
    value_step: reading.step,
    quote: text.slice(row.start, row.end),
    text_start: row.start,
    text_end: row.end,
    section,
    rule: `table/${reading.measure}`,
    repaired: damage.touches(row.start, row.end),
  }
  return { observation_id: observationId(fact), ...fact }
}

/** What a figure says of its indicator: growth where its column, its name or a unit of % says so. Null where that is not certain. */
function readFigure({ column, name }: Figure, quantity: Quantity, indicator: Indicator): Reading | null {
  const percent = quantity.unit?.dimension === 'percent'
  const isShare = indicator.unit === '%' && indicator.nature !== 'index' && indicator.direction !== 'down'
  const growth = column.kind === 'growth' || name.growth || (percent && indicator.unit !== '%')
  if (growth && (!percent || isShare)) return null
  if (indicator.nature === 'index' && Math.abs(quantity.value) > lowestIndex) return null
  const span = column.period !== null && isSpan(column.period)
  if (span && growth && !column.average) return null
  const predicate = { ...said(), rate: growth, average: column.average }
  return readingOf(indicator.indicator, quantity, predicate, { span, activity: name.name?.activity ?? false })
}

function mentionOf(
  figure: Figure,
  quantity: Quantity | null,
  observation: Observation | null,
  setting: Setting,
): Mention | null {
  const { cell, column, name } = figure
  if (!quantity) return null
  const { period, status } = column
  return {
    document_id: setting.document.document_id,
    text_start: cell.start,
    text_end: cell.end,
    value: rounded(quantity.value),
    value_high: quantity.high === null ? null : rounded(quantity.high),
    unit: quantity.unitText,
    subject: name.term,
    status: status ?? 'actual',
    period_text: period ? (isSpan(period) ? `${period.from}-${period.to}` : String(period.from)) : '',
    section: setting.section,
    observation_id: observation?.observation_id ?? null,
  }
}

function spoiledOf({ start, end }: Cell, { indicator, quote }: Observation): Spoiled {
  return { start, end, indicator, quote }
}
