import type { Document } from '../../../schemas/document.ts'
import type { Observation } from '../../../schemas/observation.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { Calendar, Period } from '../periods.ts'
import type { View } from '../view.ts'

/** What the facts of a sentence need to know of its place in the report. */
export type Setting = {
  document: Document
  calendar: Calendar
  view: View
  text: string
  section: string
  period: Period
  /** The span that the paragraph reviews, or that a sentence of it before opened (五年来，…), also where the sentence tells of one year; null if it is one year. */
  reviewed: Period | null
  /** The last years that the section reviews or plans as a whole. */
  span: Period | null
  /** The span that the heading of the section names beside one year (2025年工作和“十四五”发展回顾): of what doubled, not of sums; null if none. */
  beside: Period | null
  /** From where on growth is on the year before unless words say otherwise: 比上年（下同）增长14.6%. */
  yearlyFrom: number
  touches: (start: number, end: number) => boolean
}

/** A fact and the number that it was read from. */
export type Fact = { observation: Observation; quantity: Quantity | null }
