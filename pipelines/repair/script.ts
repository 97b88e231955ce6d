import { Converter } from 'opencc-js/t2cn'
import type { Aligned } from './aligned.ts'
import { everyCharacter } from './gbk.ts'
import { once } from './memo.ts'

/**
 * Characters that every report uses, each in both scripts: enough to tell which one a text is written in without
 * looking up every character of it.
 */
const commonTraditional = /[國發經濟會業產區這個為萬實現設點來時動們開關農學務進過]/g
const commonSimplified = /[国发经济会业产区这个为万实现设点来时动们开关农学务进过]/g

const convert = Converter({ from: 't', to: 'cn' })

/** 著 is converted to 着 but in these words, in which Simplified text keeps it: those of writing and of fame. */
const kept = /[显卓昭专论原编译名土巨遗拙合知]著|著[名作述录者书称]/g

/** What opencc leaves: forms of Hong Kong and Taiwan, and words in which Simplified text has another character. */
const otherForms = new Map(
  Object.entries({
    於: '于',
    衞: '卫',
    敍: '叙',
    簷: '檐',
    痺: '痹',
    枱: '台',
    伕: '夫',
    揹: '背',
    濬: '浚',
    暱: '昵',
    睪: '睾',
    藉著: '借着',
    薰陶: '熏陶',
    薰染: '熏染',
    座标: '坐标',
    想像: '想象',
  }),
)
const otherForm = new RegExp([...otherForms.keys()].join('|'), 'g')

/** Characters and words that no conversion from Simplified makes: where they stand, the Simplified text had them. */
const ownForms = /拚|昇腾|昇騰|[毕畢]昇/g

/** A text is written in one script: its beginning tells which. */
const sampleLength = 6000

/** Whether a text is written in Traditional characters, judged by the commonest ones in its first 6,000. */
export function isTraditional(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  const traditional = sample.match(commonTraditional)?.length ?? 0
  return traditional > 0 && traditional > (sample.match(commonSimplified)?.length ?? 0)
}

/**
 * A Traditional text in Simplified characters, still aligned to where it came from. opencc converts words, so a line is
 * converted whole; one whose length changes is converted character by character, which keeps the alignment exact.
 */
export function toSimplified({ text, offsets }: Aligned): Aligned {
  const lines: string[] = []
  const places: number[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const converted = settleForms(line, convert(line))
    if (converted.length === line.length) {
      lines.push(converted)
      for (let index = start; index <= start + line.length; index += 1) places.push(offsets[index] ?? 0)
    } else lines.push(convertEach(line, start, offsets, places))
    start += line.length + 1
  }
  return { text: lines.join('\n'), offsets: places }
}

function convertEach(line: string, start: number, offsets: readonly number[], places: number[]): string {
  let converted = ''
  let index = start
  for (const character of line) {
    const simplified = convert(character)
    for (let unit = 0; unit < simplified.length; unit += 1) places.push(offsets[index] ?? 0)
    converted += simplified
    index += character.length
  }
  places.push(offsets[index] ?? 0)
  return converted
}

/** A line as Simplified texts write it: what opencc leaves or takes too far is put right. */
function settleForms(line: string, converted: string): string {
  const simplified = fixZhe(converted.replace(otherForm, (form) => otherForms.get(form) ?? form))
  if (simplified.length !== line.length) return simplified
  let settled = simplified
  for (const { 0: own, index } of line.matchAll(ownForms)) {
    const place = index + own.search(/[拚昇]/)
    settled = settled.slice(0, place) + line.charAt(place) + settled.slice(place + 1)
  }
  return settled
}

function fixZhe(line: string): string {
  if (!line.includes('著')) return line
  const keep = new Set([...line.matchAll(kept)].map((match) => match.index + match[0].indexOf('著')))
  return line.replace(/著/g, (zhe, index) => (keep.has(index) ? zhe : '着'))
}

/** The Simplified form of one character (both as UTF-16 code units); a character without one is its own. */
export function simplifiedOf(code: number): number {
  return simplifiedCodes()[code] ?? code
}

/** Whether a character is written so in Traditional texts only. */
export function isTraditionalOnly(code: number): boolean {
  return simplifiedOf(code) !== code
}

const simplifiedCodes = once(() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const lines = convert(everyCharacter.map((code) => String.fromCharCode(code)).join('\n')).split('\n')
  everyCharacter.forEach((code, index) => {
    const line = lines[index] ?? ''
    const simplified = otherForms.get(line) ?? line
    if (simplified.length === 1) table[code] = simplified.charCodeAt(0)
  })
  return table
})
