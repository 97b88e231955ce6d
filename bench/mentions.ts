import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../pipelines/extract/index.ts'
import { areaByCode } from '../schemas/areas.ts'
import type { Document } from '../schemas/document.ts'
import { documentOf } from '../test/extract/document.ts'

// Whether every number with a unit in the reports at hand (TONGBI_SHARED) is a mention or one of the documented non-quantities. It finds numbers and
// units by patterns of its own, not by the lexer's. `npm run bench:mentions -- 7` also draws 200 mentions with seed 7, to be judged by reading.
type Found = { start: number; end: number }
type Report = { name: string; text: string }

const corpus = join(process.env.TONGBI_SHARED ?? '../shared', 'corpus')
const digits = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．·][0-9０-９]+)?/g
const numerals =
  /(?<![第几十百千万亿一二三四五六七八九零〇○两])[一二三四五六七八九十百千万亿零〇○两]{2,}(?:点[一二三四五六七八九零〇]+)?/g
const measures =
  '亿元|万元|元|美元|万吨|吨|亿斤|斤|公斤|万亩|亩|公顷|公里|平方米|平方公里|立方米|万人次|人次|万人|人|名|户|家|个|项|所|座|台|套|辆|亿度|度|千瓦|倍|成'
const counted = new RegExp(`^[多余]?(?:${measures})`)

/** What a number with a unit may be other than a quantity: see pipelines/extract/README.md. */
const classes: readonly [name: string, before: RegExp, behind: RegExp][] = [
  [
    'date',
    /(?:)$/,
    /^\s*(?:年(?!(?:以?来|前))|月|世纪|两年|[／/][0-9０-９]{4}年|[-—–至到、～~和]\s*[0-9０-９]{1,4}\s*[年月日])/,
  ],
  ['date', /月\s*(?:[0-9０-９]+日?[-—–至]\s*)?$/, /^\s*[日号]/],
  ['time of day', /[时点:：]\s*$|(?:)$/, /^\s*(?:[时点][0-9０-９]|[:：][0-9]{2}|分(?:\s|$))/],
  ['years up to now', /(?:)$/, /^\s*[多余]?年(?:以?来|前)/],
  ['name', /中国[’'·]?$/, /^[^，。]{2,6}(?:博览会|大会|论坛)/],
  ['name', /(?:)$/, /^版/],
  ['ordinal', /第\s*(?:[0-9０-９.]+[、和至])?\s*$/, /^/],
  ['number of an item', /(?:^|\n|[(（])\s*$/, /^\s*[.．、)）](?![0-9])/],
  ['slogan', /[+＋“"]\s*$/, /^\s*[+＋”"]|^[^，。；]{0,3}[+＋]/],
  ['slogan', /[+＋“]\s*$/, /^/],
  ['letters and digits', /[A-Za-zＡ-Ｚａ-ｚ._]\s*$/, /^/],
  ['letters and digits', /(?:)$/, /^\s*[A-Za-zＡ-Ｚａ-ｚ]/],
  ['name', /(?:)$/, /^(?:号|强|方案|国家科技|热线|型|线|川藏|边防|微克攻坚|任务|建设|超节点|国?集团|青少年|妇联)/],
]
/** Behind a number without a unit: a mark, the end of its line, a word that goes on. */
const unitless =
  /^(?:[\s，。、；：！？,;:!?）)】”》—–\-~～+＋/=．]|$|(?:提升|提高|增加|下降|降低|降|增|上升|减少)?(?:到|至)|和|与|比|争|·)/

type Tally = { quantities: number; mentions: number; classed: Map<string, number>; rest: string[] }

const seed = Number(process.argv[2] ?? 0)
const drawn: string[][] = []
for (const folder of ['province', 'national'])
  if (existsSync(join(corpus, folder))) drawn.push(measure(folder, readReports(join(corpus, folder))))
if (drawn.length === 0) console.log(`no reports in ${corpus}`)
if (seed > 0) for (const line of draw(drawn, seed)) console.log(line)

/** Prints the coverage of a folder's reports; returns a line for each of their mentions. */
function measure(folder: string, reports: readonly Report[]): string[] {
  const tally: Tally = { quantities: 0, mentions: 0, classed: new Map(), rest: [] }
  const chinese: Tally = { quantities: 0, mentions: 0, classed: new Map(), rest: [] }
  const lines: string[] = []
  for (const { name, text } of reports) {
    const { mentions } = extract(reportOf(name), text, [])
    const spans = mentions.map(({ text_start, text_end }) => ({ start: text_start, end: text_end }))
    for (const match of text.matchAll(digits)) count(tally, text, match, spans)
    for (const match of text.matchAll(numerals))
      if (counted.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)))
        count(chinese, text, match, spans)
    for (const { value, value_high, unit, subject, status, section, text_start, text_end } of mentions) {
      const context = `${text.slice(Math.max(0, text_start - 50), text_start)}[${text.slice(text_start, text_end)}]${text.slice(text_end, text_end + 24)}`
      lines.push(
        `${name} ${value_high === null ? value : `${value}–${value_high}`} ${unit} | ${subject} | ${status} | ${section} | ${context}`.replaceAll(
          /[\n\r\u3000]+/g,
          ' ',
        ),
      )
    }
  }
  console.log(`${folder}, digits: ${summary(tally)}`)
  for (const line of tally.rest) console.log(`  ${line}`)
  console.log(`${folder}, Chinese numerals before a unit: ${summary(chinese)}`)
  for (const line of chinese.rest) console.log(`  ${line}`)
  return lines
}

function count(
  tally: Tally,
  text: string,
  { 0: printed, index: start }: RegExpExecArray,
  spans: readonly Found[],
): void {
  const end = start + printed.length
  const behind = text.slice(end, end + 12)
  const before = text.slice(Math.max(0, start - 12), start)
  const mentioned = spans.some((span) => span.start <= start && span.end >= end)
  const kind = mentioned ? '' : (classes.find(([, left, right]) => left.test(before) && right.test(behind))?.[0] ?? '')
  if (kind === '' && !mentioned && unitless.test(behind)) return
  tally.quantities++
  if (mentioned) tally.mentions++
  else if (kind !== '') tally.classed.set(kind, (tally.classed.get(kind) ?? 0) + 1)
  else tally.rest.push(`${before}[${printed}]${behind}`.replaceAll(/\s+/g, ' '))
}

function summary({ quantities, mentions, classed, rest }: Tally): string {
  const kinds = [...classed].map(([kind, times]) => `${kind} ${times}`).join(', ')
  const covered = (quantities - rest.length) / Math.max(1, quantities)
  return `${quantities} with a unit, ${mentions} mentions, ${kinds || 'nothing else'}; rest ${rest.length}; covered ${covered.toFixed(4)}`
}

/** 200 lines, each once, from the folders in turns; drawn with the generator mulberry32. */
function draw(pools: readonly string[][], from: number): string[] {
  let state = from
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return Array.from({ length: 200 }, (_, index) => {
    const pool = pools[index % pools.length] ?? []
    const [line = ''] = pool.splice(Math.floor(random() * pool.length), 1)
    return `${index + 1}. ${line}`
  })
}

function readReports(folder: string): Report[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** The document that a file is named for: `330000-2026.txt`. */
function reportOf(name: string): Document {
  const code = name.slice(0, 6)
  const year = Number(name.slice(7, 11))
  const area = areaByCode(code)
  return documentOf({
    document_id: name,
    area_code: code,
    area_name: area?.name ?? null,
    area_level: area?.level ?? null,
    report_type: 'work',
    report_year: year,
    vintage: year,
  })
}
