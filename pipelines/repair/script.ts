import { Converter } from 'opencc-js/t2cn'
import type { Aligned } from './aligned.ts'
import { characterOf, leads } from './gbk.ts'

/**
 * Characters that every report uses, each in both scripts: enough to tell which one a text is written in without
 * looking up every character of it.
 */
const commonTraditional = /[國發經濟會業產區這個為萬實現設點來時動們開關農學務進過]/g
const commonSimplified = /[国发经济会业产区这个为万实现设点来时动们开关农学务进过]/g

const convert = Converter({ from: 't', to: 'cn' })

/** 著 is converted to 着 but in these words, in which Simplified text keeps it: those of writing and of fame. */
const kept = /[显卓昭专论原编译名土巨遗拙合]著|著[名作述录者书称]/g

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
    const converted = fixZhe(convert(line))
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

function fixZhe(converted: string): string {
  const line = converted.replaceAll('於', '于')
  if (!line.includes('著')) return line
  const keep = new Set([...line.matchAll(kept)].map((match) => match.index + match[0].indexOf('著')))
  return line.replace(/著/g, (zhe, index) => (keep.has(index) ? zhe : '着'))
}

let simplifiedCodes: Uint16Array | null = null

/** The Simplified form of one character (both as UTF-16 code units); a character without one is its own. */
export function simplifiedOf(code: number): number {
  simplifiedCodes ??= everySimplified()
  return simplifiedCodes[code] ?? code
}

/** Whether a character is written so in Traditional texts only. */
export function isTraditionalOnly(code: number): boolean {
  return simplifiedOf(code) !== code
}

function everySimplified(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const codes = leads.flatMap((lead) =>
    Array.from({ length: 256 }, (_, trail) => characterOf(lead, trail)).filter((code) => code !== 0),
  )
  const lines = convert(codes.map((code) => String.fromCharCode(code)).join('\n')).split('\n')
  codes.forEach((code, index) => {
    const line = lines[index] ?? ''
    if (line.length === 1) table[code] = line.charCodeAt(0)
  })
  return table
}
