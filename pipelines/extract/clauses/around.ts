import type { Part } from '../passages/areas.ts'
import type { Period } from '../periods.ts'
import type { Owner } from './state.ts'

/**
 * Where a sentence stands: behind one that was no more than the name of its subject (`labelled`), that told of a part of a year (`partial`)
 * or compared with a year long past (`base`),
 * in a passage about a part of the reporting area (its own level of government has no code), or with a `topic` (——粮食生产再创新高。…总产量…),
 * which a head may leave out. 该市 is the area that was `spoken` of last. Whose its facts are is `doubtful` right behind a sentence about an area
 * within the reporting one, where such areas were told of before (A市出口增长4%。B市稳居前列。进口增长3%。).
 * `ofZone`: a title before it names a zone; `adjacent`: the sentence right before it stated something; `grew`: in the end by how many percent its subject did; `yearly`: what it told grew in one year.
 */
export type Around = {
  labelled: boolean
  part: Part | null
  partial: boolean
  base: Period | null
  topic: string | null
  spoken: Owner | null
  doubtful: boolean
  adjacent: boolean
  ofZone: boolean
  grew: boolean
  yearly: boolean
}
/** A sentence of which nothing else is known. */
export const alone: Around = {
  labelled: false,
  part: null,
  partial: false,
  base: null,
  topic: null,
  spoken: null,
  doubtful: false,
  adjacent: false,
  ofZone: false,
  grew: false,
  yearly: false,
}
