import type { Token } from '../lexer/tokens.ts'
import type { Slot } from './slot.ts'
import type { State } from './state.ts'

/** 三者分别改善5%、增加12天、减少3天: each number has the next subject, of those named with them or of as many before. */
export function queueSubjects(state: State, named: readonly Slot[] | null, ahead: number): void {
  const earlier = state.history.slice(-1 - ahead)
  const spoken = ahead > 0 && earlier.length === ahead + 1 && earlier.every(({ length }) => length === 1)
  // 枝江、宜都进出口…，分别增长2.6%、下降8.4%: of each of the areas.
  const areas = state.slots.length === ahead + 1 && state.slots.every(({ place }) => place?.code) ? state.slots : []
  state.queue = named ? (named.length > 1 ? [...named] : []) : spoken ? earlier.flat() : [...areas]
  if (!named) state.slots = []
}

/** Whether nothing more is stated of its subjects behind a number: the next clause has a subject of its own. */
export function endsStatement([mark, next]: readonly Token[]): boolean {
  if (mark?.kind !== 'mark') return mark === undefined
  return (
    mark.mark !== '、' &&
    // Behind the last number of a sentence no more is read than the mark.
    (mark.mark !== ',' || next === undefined || next.kind === 'name' || next.kind === 'text' || next.class === 'do')
  )
}

/** How many numbers more a clause has. */
export function numbersAhead(behind: readonly Token[]): number {
  const end = behind.findIndex((token) => token.kind === 'mark' && token.mark !== '、')
  return behind.slice(0, end < 0 ? behind.length : end).filter(({ kind }) => kind === 'quantity').length
}
