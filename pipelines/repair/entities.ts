import { replaceMatches, type Step } from './aligned.ts'

/** The entities of HTML that Chinese pages use. */
const named = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: '\u3000',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    deg: '°',
    permil: '‰',
    yen: '¥',
    sup2: '²',
    sup3: '³',
    laquo: '«',
    raquo: '»',
    zwnj: '',
    zwj: '',
    shy: '',
  }),
)

const entity = /&(?:amp;)?(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6}\d?);/g

/** A text in which entities of HTML were left (&ldquo;十四五&rdquo;), some of them escaped twice: with the characters they stand for. Null if there are none. */
export function decodeEntities(text: string): Step | null {
  if (!text.includes('&')) return null
  return replaceMatches(text, entity, (match) => {
    const character = characterOf(match.replace(/^&amp;(?=.)/, '&').slice(1, -1))
    return character === null ? null : { text: character, places: Array.from({ length: character.length }, () => 0) }
  })
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return named.get(name) ?? null
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : null
}
