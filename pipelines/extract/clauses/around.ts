import type { Token } from '../lexer/tokens.ts'
import type { Part } from '../passages/areas.ts'
import type { Period } from '../periods.ts'
import type { Slot } from './slot.ts'
import type { Owner } from './where.ts'

/** What a passage says before a sentence of it, and where the sentence stands. */
export type Standing = {
  /** What the passage opens with the name of, in a sentence that states nothing (——粮食生产再创新高。…总产量…): a head may leave it out. */
  topic: string | null
  /** It stands right behind one that was no more than the name of its subject. */
  labelled: boolean
  /** The sentence right before it may state something, too. */
  adjacent: boolean
  /** A sentence before it says that what follows is about a zone (加快开发区建设。 雄安新区建设取得新进展。). */
  ofZone: boolean
  /** The heading above it, or the sentence before it, begins with a zone: what is told of the product and of investment may be its. */
  besideZone: boolean
  /** The passage opens with a title about the regions of the area (区域发展更趋协调。): what follows one of them is no longer of all. */
  ofRegions: boolean
}

/** What the sentences of the passage before one told. */
export type Earlier = {
  /** The last one told of a part of a year. */
  partial: boolean
  /** A year long past that it compared with. */
  base: Period | null
  /** A year long past that its changes are measured from. */
  since: Period | null
  /** The year of A that its 从A到B told last (由2020年的670亿元增加到…): that of the As of the areas that the next one goes on to tell of. */
  origin: Period | null
  /** The years that it sums (五年累计…). */
  sum: Period | null
  /** The area that was spoken of last: 该市 is it. */
  spoken: Owner | null
  /** It, or one before it, told what the catalogue has of areas within the reporting one. */
  ofAreas: boolean
  /**
   * Whose the facts of the sentence are is open: it stands right behind one about an area within the reporting one, where such areas were told of
   * before (A市出口增长4%。B市稳居前列。进口增长3%。).
   */
  doubtful: boolean
  /** It told in the end by how many percent its subject grew. */
  grew: boolean
  /** What it told grew in one year. */
  yearly: boolean
  /** It told of several indicators of areas within the reporting one. */
  several: boolean
  /** The side of the general budget that it told of all: 支出… behind revenue is the other side, and 县区支出… or 市级… a part of the same. */
  budget: Slot | null
  /** The subjects that the last one named, in their order. */
  named: readonly Slot[]
  /** The tokens of the last one. */
  tokens: readonly Token[]
}

/** Where a sentence stands; `part`: the part of the reporting area that its passage is about (its own level of government has no code). */
export type Around = { part: Part | null; standing: Standing; earlier: Earlier }

/** A sentence of which nothing else is known. */
export const alone: Around = {
  part: null,
  standing: { topic: null, labelled: false, adjacent: false, ofZone: false, besideZone: false, ofRegions: false },
  earlier: {
    partial: false,
    base: null,
    since: null,
    origin: null,
    sum: null,
    spoken: null,
    ofAreas: false,
    doubtful: false,
    grew: false,
    yearly: false,
    several: false,
    budget: null,
    named: [],
    tokens: [],
  },
}
