import { tableRows } from '../../../schemas/csv.ts'
import { type Basis, bases, type Qualifier, qualifiers } from '../../../schemas/terms.ts'

/** What a word does in a clause; the README of the extractor says what each is. */
const wordClasses = [
  'rise',
  'fall',
  'reach',
  'add',
  'average',
  'total',
  'each',
  'rate',
  'year_on_year',
  'month_on_month',
  'compare',
  'target',
  'in_step',
  'even',
  'share',
  'basis',
  'do',
  'plain',
  'noun',
  'from',
  'to',
  'whose',
  'and',
  'preliminary',
  'ceiling',
  'opaque',
  'circumstance',
] as const

/** Parts that words are put together of: verbs of becoming (由A延展到B), and what goals are told with (增长目标|定为). */
const partClasses = ['becoming', 'goal', 'aim', 'setting'] as const

export type WordClass = (typeof wordClasses)[number]

export type Word = {
  class: WordClass
  qualifier?: Qualifier
  basis?: Basis
  up?: 1 | -1
  text: string
}

type Row = {
  class: WordClass | (typeof partClasses)[number]
  word: string
  qualifier: Qualifier | undefined
  basis: Basis | undefined
  alone: boolean
}

/** The vocabulary of the genre, a word a row. */
const rows: readonly Row[] = tableRows('pipelines', 'extract', 'lexer', 'words.csv').map(rowOf)

function rowOf([kind = '', word = '', qualifier, basis, alone]: readonly string[]): Row {
  const wordClass = [...wordClasses, ...partClasses].find((candidate) => candidate === kind)
  if (!wordClass || word === '') throw new Error(`words.csv has a row without a known class: ${kind},${word}`)
  return {
    class: wordClass,
    word,
    qualifier: qualifiers.find((candidate) => candidate === qualifier),
    basis: bases.find((candidate) => candidate === basis),
    alone: alone === '1',
  }
}

const alone = new Set(rows.filter((row) => row.alone).map(({ word }) => word))

/** Whether a word of one character means something only beside a number or a name. */
export function isSingle(word: string): boolean {
  return alone.has(word)
}

/** What a verb of change may end in: a value that is reached (增长到), or the size of the change (增长超过). */
const reached = ['到', '至', '为', '到了', '达', '达到', '至历史最低的', '到历史最高的']
const sizes: readonly (readonly [string, Qualifier])[] = [
  ['超过', 'at_least'],
  ['超', 'at_least'],
  ['近', 'nearly'],
  ['约', 'about'],
]

/** Words that may stand before an indicator without making it another one, and words between it and its number. */
export const words: ReadonlyMap<string, Word> = build()

function build(): Map<string, Word> {
  const found = new Map<string, Word>()
  // The first of two readings holds: what is derived of a verb comes before other words that look the same.
  for (const word of [...rows.flatMap(verbForms), ...becomings(), ...goals(), ...rows.flatMap(listed)])
    if (!found.has(word.text)) found.set(word.text, word)
  return found
}

function of(wanted: Row['class']): string[] {
  return rows.filter((row) => row.class === wanted).map(({ word }) => word)
}

/** 增长: 增长, 增长了, 增长到 (reached), 增长超过 (at least) …. */
function verbForms({ class: kind, word }: Row): Word[] {
  if (kind !== 'rise' && kind !== 'fall') return []
  const up = kind === 'rise' ? 1 : -1
  return [
    { class: kind, up, text: word },
    { class: kind, up, text: `${word}了` },
    ...reached.map((end): Word => ({ class: 'reach', up, text: word + end })),
    ...sizes.map(([end, qualifier]): Word => ({ class: kind, up, qualifier, text: word + end })),
  ]
}

/** Verbs of becoming say what was reached with 到, 至 or 为; alone they say nothing of a number. */
function becomings(): Word[] {
  return of('becoming').flatMap((verb) =>
    ['到', '至', '为', '到了'].map((end): Word => ({ class: 'reach', text: verb + end })),
  )
}

/** 增长预期目标是: a rate that is aimed at; 预期目标为, 目标拟定在: a level or a rate. */
function goals(): Word[] {
  return ['', ...of('setting')].flatMap((setting) => [
    ...of('goal').map((goal): Word => ({ class: 'rate', text: goal + setting })),
    ...of('aim').map((aim): Word => ({ class: 'target', text: aim + setting })),
  ])
}

function listed({ class: kind, word, qualifier, basis }: Row): Word[] {
  switch (kind) {
    case 'rise':
    case 'fall':
    case 'becoming':
    case 'goal':
    case 'aim':
    case 'setting':
      return []
    case 'ceiling':
      return [{ class: kind, qualifier: 'at_most', text: word }]
    default:
      return [{ class: kind, ...(qualifier && { qualifier }), ...(basis && { basis }), text: word }]
  }
}
