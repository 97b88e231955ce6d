import type { PlaceToken } from '../lexer/tokens.ts'

/** The place that a subject names: the reporting area, a known area within it, or another place (`code` null). */
export type Owner = {
  code: string | null
  own: boolean
  /** A level of government (市本级): a report tells of it until it says otherwise. */
  level?: boolean
  /** It is told of as a part (其中市级12亿元): the next semicolon ends it. */
  part?: boolean
  /** What an item (——乐都区…, 乐都区：…) begins with. */
  item?: boolean
  /** 市 of 全市 in a province's report: all of the area of that kind that was spoken of, if one was. */
  whole?: string
}

/** A known area within the reporting one as the owner of what is told of it. */
export function ownerOf({ place }: PlaceToken): Owner {
  return { code: place.code, own: false }
}

/** Nobody whom the catalogue of areas has. */
export const nobody: Owner = { code: null, own: false }

/** Of which places a sentence has told so far. */
export type Where = {
  place: Owner | null
  /** The known area within the reporting one that the last clause of its own began with. */
  opener: Owner | null
  /** Several places that a clause before was about: what 均 or a number for each tells of them. */
  places: readonly Owner[]
  /** The areas within the reporting one that a clause says to be supported (支持襄阳打造中心城市，生产总值增长8%), until another clause without a number. */
  supported: readonly Owner[]
  /** The first place of the sentence is a known area within the reporting one: what follows the number of an area is of that area, too. */
  ofAreas: boolean
  /** The passage is about regions: behind an area, what no words say whose it is is nobody's. */
  ofRegions: boolean
  /** The clause before said how a zone or a region fares: of its economy what follows may tell. */
  ofZone: boolean
  /** The heading above, or the sentence before, begins with a zone: of its product and its investment the sentence may tell. */
  besideZone: boolean
  /** The sentence goes on with one that told of several indicators of areas: an amount alone may be of any. */
  several: boolean
  /** Of which of several it is was settled by an amount for the list that it begins, up to a semicolon. */
  settled: boolean
  /** A clause carried what was told of others over to areas that it ranks (宜都、当阳紧随其后，). */
  carried: boolean
  /** The area of which a clause lists several marks that make it one of a kind (成为第三个…突破2万亿元、|首个…的城市). */
  became: Owner | null
  /** 与全国相比，: what is said to be more or less is so than there. */
  against: boolean
}

/** At the start of a sentence none was told of. */
export function nowhere(): Where {
  return {
    place: null,
    opener: null,
    places: [],
    supported: [],
    ofAreas: false,
    ofRegions: false,
    ofZone: false,
    besideZone: false,
    several: false,
    settled: false,
    carried: false,
    became: null,
    against: false,
  }
}

/** A semicolon ends what was told of a place, but for a level of government and for the area that an item (——乐都区生产总值…；投资…) begins with. */
export function leavePlaces(where: Where): void {
  const { place, opener, ofRegions } = where
  where.supported = []
  where.against = false
  if (place?.level && !place.part) return
  // Where regions are told of, what stands right behind one of them may be its, too.
  const ofRegion = ofRegions && place !== null && place.code !== null && !place.own
  where.place = opener?.item ? opener : ofRegion ? nobody : null
}
