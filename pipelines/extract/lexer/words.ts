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

/** What only some words of a class do; the README of the extractor says what each is. */
const traitNames = [
  'base',
  'recover',
  'aim',
  'restate',
  'foster',
  'net',
  'whole',
  'sum',
  'better',
  'falling',
  'rate',
  'compare_place',
  'compare_goal',
  'first',
  'make',
  'help',
  'build',
  'own',
  'narrow',
  'all_year',
  'in_year',
  'year_end',
  'apart',
  'yearly',
  'registered',
  'drawn',
  'further',
  'begin',
  'otherwise',
  'done',
  'look',
  'price',
  'revise',
  'early',
  'keep',
  'improve',
  'prior_budget',
  'budget',
  'convert',
] as const

export type Trait = (typeof traitNames)[number]

export type Word = {
  class: WordClass
  text: string
  traits: ReadonlySet<Trait>
  qualifier: Qualifier | null
  basis: Basis | null
  /** 1 for a verb of rising, -1 for one of falling, 0 for others. */
  direction: 1 | -1 | 0
}

type Row = {
  class: WordClass | (typeof partClasses)[number]
  word: string
  qualifier: Qualifier | null
  basis: Basis | null
  alone: boolean
  traits: ReadonlySet<Trait>
}

const none: ReadonlySet<Trait> = new Set()
const aimed: ReadonlySet<Trait> = new Set(['aim'])

/** The vocabulary of the genre, a word a row. */
const rows: readonly Row[] = tableRows('pipelines', 'extract', 'lexer', 'words.csv').map(rowOf)

function rowOf([kind = '', word = '', qualifier, basis, alone, traits = '']: readonly string[]): Row {
  const wordClass = [...wordClasses, ...partClasses].find((candidate) => candidate === kind)
  if (!wordClass || word === '') throw new Error(`words.csv has a row without a known class: ${kind},${word}`)
  return {
    class: wordClass,
    word,
    qualifier: qualifiers.find((candidate) => candidate === qualifier) ?? null,
    basis: bases.find((candidate) => candidate === basis) ?? null,
    alone: alone === '1',
    traits: traits === '' ? none : new Set(traits.split(' ').map((trait) => traitOf(trait, word))),
  }
}

function traitOf(text: string, word: string): Trait {
  const trait = traitNames.find((candidate) => candidate === text)
  if (!trait) throw new Error(`words.csv gives ${word} a trait that is not known: ${text}`)
  return trait
}

/** A word of a class that nothing more is known of. */
export function wordOf(kind: WordClass, text: string, more: Partial<Word> = {}): Word {
  return { class: kind, text, traits: none, qualifier: null, basis: null, direction: 0, ...more }
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
  for (const word of [...rows.flatMap(verbForms), ...rows.flatMap(becoming), ...goals(), ...rows.flatMap(listed)])
    if (!found.has(word.text)) found.set(word.text, word)
  return found
}

function of(wanted: Row['class']): string[] {
  return rows.filter((row) => row.class === wanted).map(({ word }) => word)
}

/** 增长: 增长, 增长了, 增长到 (reached), 增长超过 (at least) …. */
function verbForms({ class: kind, word, traits }: Row): Word[] {
  if (kind !== 'rise' && kind !== 'fall') return []
  const direction = kind === 'rise' ? 1 : -1
  return [
    wordOf(kind, word, { traits, direction }),
    wordOf(kind, `${word}了`, { traits, direction }),
    ...reached.map((end) => wordOf('reach', word + end, { direction })),
    ...sizes.map(([end, qualifier]) => wordOf(kind, word + end, { traits, direction, qualifier })),
  ]
}

/** Verbs of becoming say what was reached with 到, 至 or 为; alone they say nothing of a number. */
function becoming({ class: kind, word, traits }: Row): Word[] {
  return kind === 'becoming' ? ['到', '至', '为', '到了'].map((end) => wordOf('reach', word + end, { traits })) : []
}

/** 增长预期目标是: a rate that is aimed at; 预期目标为, 目标拟定在: a level or a rate. */
function goals(): Word[] {
  return ['', ...of('setting')].flatMap((setting) => [
    ...of('goal').map((goal) => wordOf('rate', goal + setting, { traits: aimed })),
    ...of('aim').map((aim) => wordOf('target', aim + setting)),
  ])
}

function listed({ class: kind, word, qualifier, basis, traits }: Row): Word[] {
  switch (kind) {
    case 'rise':
    case 'fall':
    case 'becoming':
    case 'goal':
    case 'aim':
    case 'setting':
      return []
    case 'ceiling':
      return [wordOf(kind, word, { qualifier: 'at_most' })]
    default:
      return [wordOf(kind, word, { qualifier, basis, traits })]
  }
}
