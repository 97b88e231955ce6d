import { alone, type Earlier, type Standing } from './clauses/around.ts'
import { sentenceOf } from './clauses/clauses.ts'
import { opensWithLook } from './clauses/continued.ts'
import { subjectsNamed } from './clauses/counted_indicators.ts'
import type { Group } from './clauses/groups.ts'
import { labelSlots } from './clauses/labels.ts'
import type { Sentence } from './clauses/sentence.ts'
import { contributes } from './clauses/shares.ts'
import { isElsewhere, nameSeveral, type Slot } from './clauses/slot.ts'
import { extentOf } from './lexer/extent.ts'
import { lex } from './lexer/lex.ts'
import type { Quantity } from './lexer/quantities.ts'
import type { Token } from './lexer/tokens.ts'
import { subjectsIn } from './mentions/measured.ts'
import { newTopic } from './mentions/topic.ts'
import { isItemOf, type Part, partOf } from './passages/areas.ts'
import { generalBudget, isBudget, namesOtherBudget } from './passages/budgets.ts'
import type { Passage } from './passages/passages.ts'
import {
  beginsWithAreaOfState,
  headsZone,
  helpsArea,
  isOfCityRegion,
  isOfRegions,
  isTitle,
  namesZone,
  topicAt,
  topicSlots,
} from './passages/titles.ts'
import { type ToldSentence, toldSentences } from './passages/told.ts'
import { type Calendar, type Period, resolveTime } from './periods.ts'
import { type Places, placesWithin } from './places.ts'

/** A sentence that may state something, and where it stands. */
export type OpenSentence = {
  passage: Passage
  /** What its passage is about instead of the reporting area. */
  part: Part | null
  places: Places
  told: ToldSentence
  /** Where what it may state ends. */
  extent: number
  /** The subjects that the passage's heading or a numbered sentence named since the last such sentence of the passage; null if none was. */
  named: readonly Slot[] | null
  /** The known area within the reporting one that the sentence right before it begins with, which states nothing. */
  opened: string | null
  standing: Standing
}

/** Such a sentence with its tokens. */
export type ReadSentence = { open: OpenSentence; tokens: readonly Token[] }

/** The sentences of the passages that may state something, in their order. */
export function* openSentences(
  chars: string,
  passages: readonly Passage[],
  calendar: Calendar,
  places: Places,
): Generator<OpenSentence> {
  let listed: Part | null = null
  let below: readonly Slot[] | null = null
  for (const passage of passages) {
    const item = isItemOf(chars, passage)
    const part: Part | null = partOf(chars, passage, places) ?? (item ? listed : null)
    // 市本级收入…，其中： / 1.税收收入…: what the items list is of the level, too.
    if (!item) listed = part?.code === null ? part : null
    const within = part?.code ? placesWithin(places, part.code) : places
    const { ofGeneralBudget } = passage.section
    let topic = ofGeneralBudget ? generalBudget : null
    let label = labelSlots(chars, passage.label.start, passage.label.end, ofGeneralBudget) ?? below
    // 1.收入¶全市完成…: a line that is no more than a name is told of right below it.
    below = labelSlots(chars, passage.start, passage.end, ofGeneralBudget)
    let named = label
    let opened: string | null = null
    let adjacent = false
    let ofZone = false
    // The next sentence may be of a new area, or of one that is helped; all of the passage that one opens is.
    let next = false
    let ofNewArea = false
    const belowZone = headsZone(passage.section.title, within)
    let ofCityRegion = false
    let ofRegions = isOfRegions(chars, passage.label.start, passage.label.end)
    for (const told of toldSentences(chars, passage, calendar)) {
      const { start, end, counts } = told
      const extent = counts ? extentOf(chars, start, end) : start
      const own = labelSlots(chars, start, end, ofGeneralBudget)
      named = own ?? named
      if (own || extent === start || isBudget(chars, start, end)) {
        label = own
        adjacent = false
        if (isTitle(chars, start, end)) {
          ofZone = namesZone(chars, start, end, within)
          if (start === passage.start) {
            ofRegions ||= isOfRegions(chars, start, end)
            ofCityRegion = isOfCityRegion(chars, start, end)
          }
        }
        const place = within.at(chars, start, end)
        opened = place && !place.own ? place.code : null
        next =
          part === null && (beginsWithAreaOfState(chars, start, end, within) || helpsArea(chars, start, end, within))
        if (start === passage.start) ofNewArea = next && isTitle(chars, start, end)
        if (start === passage.start) {
          topic = topicAt(chars, start, end) ?? topic
          const slots = topic === null ? null : topicSlots(chars, start, end)
          if (slots) label = named = slots
        }
        continue
      }
      if (namesAll(chars, start, extent)) ofNewArea = ofCityRegion = false
      const standing = {
        topic,
        labelled: label !== null,
        adjacent,
        ofZone: ofZone || ofNewArea,
        besideZone: belowZone || next || ofCityRegion,
        ofRegions,
      }
      yield { passage, part, places: within, told, extent, named, opened, standing }
      adjacent = true
      next = false
      label = named = opened = null
    }
  }
}

/** Whether a sentence says of all of an area what it tells: 全省, 全市. */
function namesAll(chars: string, start: number, end: number): boolean {
  return ofAll.test(chars.slice(start, Math.min(end, start + longestOfAll)))
}

const ofAll = /全[国省市区县州]/
/** Characters of a sentence that are looked at. */
const longestOfAll = 200

/** Reads a sentence into tokens. */
export function lexed(chars: string, open: OpenSentence): ReadSentence {
  return { open, tokens: lex(chars, open.told.start, open.extent, open.places) }
}

/** Gives what each sentence states, in the light of those of its passage that it was asked for before. */
export function statementReader(chars: string, calendar: Calendar): (sentence: ReadSentence) => Sentence {
  let current: Passage | null = null
  let before: readonly Slot[] = []
  let earlier = alone.earlier
  return ({ open, tokens }) => {
    const { passage, part, named, opened, standing } = open
    const { period } = open.told
    if (passage !== current) {
      // 从增速看，…: a paragraph that goes on with the one before.
      const goesOn = passage.section === current?.section
      if (!goesOn) before = []
      current = passage
      earlier = { ...alone.earlier, budget: goesOn ? earlier.budget : null }
    }
    const doubtful = opened !== null && earlier.ofAreas
    const spoken = opened === null ? earlier.spoken : { code: opened, own: false }
    const base = isLongAgo(earlier.base, calendar) ? earlier.base : null
    const since = isLongAgo(earlier.since, calendar) ? earlier.since : null
    const sentence = sentenceOf(chars, tokens, (token) => resolveTime(token.time, calendar, period), named ?? before, {
      part,
      standing,
      earlier: { ...earlier, base, since, spoken, doubtful },
    })
    before = spokenOf(sentence) ?? named ?? before
    earlier = told(chars, sentence, open.told.end, earlier)
    return sentence
  }
}

/** Whether a year that a passage began to compare with is its base to the end (与“十二五”末相比，): the end of a plan, some years before the last. */
function isLongAgo(base: Period | null, { last }: Calendar): boolean {
  return base !== null && base.to % 5 === 0 && last - base.to >= longAgo
}

const longAgo = 3

/** What a sentence that ends at `end` told as the next one of its passage needs it, with what those before it told. */
function told(chars: string, sentence: Sentence, end: number, { budget, ofAreas }: Earlier): Earlier {
  return {
    partial: endsPartial(chars, sentence.groups.at(-1), end),
    base: sentence.base,
    since: sentence.since,
    origin: sentence.origin,
    sum: sentence.sum,
    spoken: sentence.spoken,
    doubtful: false,
    ofAreas: ofAreas || tellsOfAreas(sentence),
    grew: tellsGrowth(sentence),
    yearly: sentence.yearly,
    several: tellsSeveral(sentence),
    budget: sentence.budget ?? (budget !== null && tellsKinds(chars, sentence) ? budget : null),
    named: subjectsNamed(sentence.groups),
    tokens: sentence.tokens,
  }
}

/** Whether the last number of a sentence that ends at `end` is of a part of the year, which no 全年 behind it ends. */
function endsPartial(chars: string, last: Group | undefined, end: number): boolean {
  return last?.partial === true && !chars.slice(last.end, end).includes('全年')
}

/** Whether the last number of a sentence says by how many percent its subject grew. */
function tellsGrowth({ groups }: Sentence): boolean {
  const last = groups.at(-1)
  return last?.said.verb === 'change' && last.said.direction > 0 && last.quantities[0]?.unit?.dimension === 'percent'
}

/** Whether a sentence tells what the catalogue has of areas within the reporting one. */
function tellsOfAreas({ groups }: Sentence): boolean {
  return groups.some(({ place, slots }) =>
    slots.some((slot) => slot.code !== null && (isElsewhere(slot) || (place?.code != null && !place.own))),
  )
}

/** Whether a sentence tells of more than one indicator of areas within the reporting one. */
function tellsSeveral({ groups }: Sentence): boolean {
  const told = groups.filter(({ place, slots }) => place?.code != null || slots.some(isElsewhere))
  return nameSeveral(told.map(({ slots }) => slots))
}

/** 其中，税收收入…。非税收入…。; 其中教育支出…; 从税种看，…; 市级12亿元，…: whether a sentence tells no more than of which kinds the revenue or the expenditure is, or whose. */
function tellsKinds(chars: string, { groups, tokens }: Sentence): boolean {
  if (namesOtherBudget(chars.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return false
  if (opensWithLook(chars, tokens)) return true
  const ofMoney = ({ code, term }: Slot) => (code !== null && ofBudget.has(code)) || kindOfMoney.test(term)
  // 增幅居全省第7位，前移3位。: nor does a sentence that names nothing end it, unless by an amount.
  const ofNothing = ({ slots, quantities }: Group) =>
    slots.every(({ term }) => term === '') && quantities.every(({ unit }) => unit?.dimension !== 'money')
  return groups.length > 0 && groups.every((group) => group.slots.every(ofMoney) || ofNothing(group))
}

const ofBudget: ReadonlySet<string> = new Set(['budget_revenue', 'budget_expenditure', 'tax_revenue'])

const kindOfMoney = /税(?:收?收入)?$|[^算]支出$|^占|(?:占比|比重|份额)$/

/** What a sentence spoke of last, but for a share or a contribution of it (民营经济增加值…，占GDP的60%，拉动GDP增长5个百分点); undefined if of nothing. */
function spokenOf({ groups, ofParts, tokens }: Sentence): readonly Slot[] | undefined {
  // …增加值增长5%。其中，国有企业增长6%。分地区看，…: of the whole again.
  if (ofParts && groups.every(({ slots }) => slots.every(({ code }) => code === null))) return undefined
  let last: readonly Slot[] | undefined
  for (let at = groups.length - 1; at >= 0; at--) {
    const slots = groups[at]?.slots ?? []
    if (slots.length === 0) continue
    last ??= slots
    if (!slots.every((slot) => slot.term.startsWith('占') || contributes(slot) || isUnknownArea(slot))) return slots
  }
  // 浙南三市生产总值增长7%: of what it names nothing is known, and no more of what was spoken of before it.
  return last ?? (groups.length > 0 && tokens.some(({ kind }) => kind === 'name') ? [] : undefined)
}

/** 全市增长0.7%，其中主城都市区下降1.5%: an area that no gazetteer has. */
function isUnknownArea({ code, term }: Slot): boolean {
  return code === null && unknownArea.test(term)
}

const unknownArea = /(?:都市区|经济区|片区|城镇群|城市群|都市圈|经济带)$/

/** Gives what each number of a sentence counts or measures, in the light of the sentences of its passage that it was asked for before. */
export function subjectReader(chars: string): (sentence: ReadSentence) => ReadonlyMap<Quantity, string> {
  let current: Passage | null = null
  let topic = newTopic()
  return ({ open: { passage }, tokens }) => {
    if (passage !== current) topic = newTopic()
    current = passage
    return subjectsIn(chars, tokens, topic)
  }
}

/** Sentences of a batch. */
const batchLength = 256

/**
 * Batches of what is read, in its order. Each step takes a whole batch before the next one does: the code of all steps together is larger
 * than a processor's first caches, and going from step to step with each sentence takes a seventh longer. A batch bounds the memory.
 */
export function* batchesOf<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < batchLength) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
