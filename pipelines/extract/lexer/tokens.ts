import type { Place } from '../places.ts'
import type { Name } from './names.ts'
import type { Quantity } from './quantities.ts'
import type { Time } from './times.ts'
import type { Word, WordClass } from './words.ts'

/** What the lexer makes of the view; every character between two quantities of a clause belongs to one token. */
export type Token =
  | Of<'name', { name: Name }>
  | Of<'quantity', { quantity: Quantity }>
  | Of<'time', { time: Time }>
  | Of<'place', { place: Place }>
  | Of<'word', { word: Word; class: WordClass }>
  | Of<'mark', { mark: string }>
  /** Characters that the lexicon does not know. */
  | Of<'text', object>

/** A place of the gazetteer, or one that has no code. */
export type PlaceToken = Token & { kind: 'place' }
/** A time. */
export type TimeToken = Token & { kind: 'time' }

/** A number with its unit. */
export type NumberToken = Token & { kind: 'quantity' }

/**
 * A token of any kind has the fields of all, those of the others empty: the engine reads objects of one shape much faster than those of seven.
 * For the same reason they are written out below; spreading costs more than all else that is done for a token.
 */
type Of<Kind extends string, Content> = { kind: Kind; start: number; end: number } & Content &
  Omit<Nothing, keyof Content>
type Nothing = { name: null; quantity: null; time: null; place: null; word: null; class: ''; mark: '' }

/** The name of an indicator, at `[start, end)` of the view. */
export function nameToken(name: Name, start: number, end: number): Token {
  return { kind: 'name', start, end, name, quantity: null, time: null, place: null, word: null, class: '', mark: '' }
}

/** A number with its unit. */
export function quantityToken(quantity: Quantity, start: number, end: number): Token {
  return {
    kind: 'quantity',
    start,
    end,
    name: null,
    quantity,
    time: null,
    place: null,
    word: null,
    class: '',
    mark: '',
  }
}

/** A year, a span of years or a part of one. */
export function timeToken(time: Time, start: number, end: number): TimeToken {
  return { kind: 'time', start, end, name: null, quantity: null, time, place: null, word: null, class: '', mark: '' }
}

/** A place of the gazetteer, or one that has no code. */
export function placeToken(place: Place, start: number, end: number): Token {
  return { kind: 'place', start, end, name: null, quantity: null, time: null, place, word: null, class: '', mark: '' }
}

/** A word of the lexicon. */
export function wordToken(word: Word, start: number, end: number): Token {
  return {
    kind: 'word',
    start,
    end,
    name: null,
    quantity: null,
    time: null,
    place: null,
    word,
    class: word.class,
    mark: '',
  }
}

/** A punctuation mark, as the view writes it. */
export function markToken(mark: string, start: number, end: number): Token {
  return { kind: 'mark', start, end, name: null, quantity: null, time: null, place: null, word: null, class: '', mark }
}

/** Characters that the lexicon does not know. */
export function textToken(start: number, end: number): Token {
  return {
    kind: 'text',
    start,
    end,
    name: null,
    quantity: null,
    time: null,
    place: null,
    word: null,
    class: '',
    mark: '',
  }
}

/** Whether a token joins the items of a list: 、 or 和. */
export function isJoint(token: Token): boolean {
  return token.mark === '、' || token.class === 'and'
}

/** Whether a token is a known area within the reporting one. */
export function isKnownArea(token: Token | undefined): token is PlaceToken {
  return token?.place != null && !token.place.own && token.place.code !== null
}

/** Whether a clause ends with a token: a mark, but for those of lists and brackets. */
export function isClauseEnd({ mark }: Token): boolean {
  return mark !== '' && ',;:!?'.includes(mark)
}
