/** A stretch of the repaired text, `[start, end)` in UTF-16 code units, that is not as it was in the file. */
export type Repair = {
  start: number
  end: number
  /** `restored`: the original is known again. `damaged`: it is lost and marked □. `out_of_step`: decoding ran out of step here, so that digits may be missing or wrong inside or beside it. */
  kind: 'restored' | 'damaged' | 'out_of_step'
}

/** What repair gives: the text, what was done to it, and the way back to the file. */
export type Repaired = {
  text: string
  /** In the order of their start. */
  repairs: Repair[]
  /** Characters restored and characters lost. */
  repaired: number
  damaged: number
  /** The offset in the raw text (UTF-16 code units) of an offset in the repaired text. */
  rawOffset: (offset: number) => number
}
