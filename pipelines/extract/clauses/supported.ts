import { itemAt } from '../item_at.ts'
import { isJoint, type PlaceToken, type Token } from '../lexer/tokens.ts'
import { isLevel, isWithinArea } from './actors.ts'
import { type Owner, ownerOf } from './where.ts'

/** 支持|襄阳、宜昌|打造|区域性中心城市; 推动|芜湖|加快|建设…: the areas that a clause begins to help do something; none if it helps none. */
export function supportedIn(chars: string, clause: readonly Token[]): readonly Owner[] {
  const at = clause.findIndex(({ word }) => word !== null && helping.has(word.text))
  // 举全市之力|支持|曹妃甸|高质量|发展
  if (at < 0 || (at > 0 && !effort.test(chars.slice(clause[0]?.start, clause[at]?.start)))) return noOwners
  const lead = clause.slice(at + 1)
  const help = clause[at]
  // 支持|盐南|高新区|做优…: a zone that no gazetteer knows by its name.
  const from = lead[0]?.kind === 'text' && lead[1]?.place?.code === null ? 1 : 0
  const end = lead.findIndex((token, index) => index >= from && token.kind !== 'place' && !isJoint(token))
  const deed = lead[end]
  // 推动|芜湖|都市圈|发展: a thing that is called after an area.
  if (deed?.kind !== 'word' && !(deed?.kind === 'text' && help?.word?.text === '支持')) return noOwners
  // 支持|喀什|-|阿图什|一体化
  if (
    deed.kind === 'text' &&
    (deed.start !== itemAt(lead, end - 1)?.end || together.test(chars.slice(deed.start, deed.end)))
  )
    return noOwners
  const areas = lead.slice(from, end).filter((token): token is PlaceToken => token.kind === 'place')
  return areas.every((area) => isWithinArea(chars, area) && !isLevel(chars, area)) ? areas.map(ownerOf) : noOwners
}

const effort = /^(?:举全?.{1,3}之力|全力|大力|积极|全面)$/
const together = /^(?:-|一体化|同城化|同城|协同|联动)/
/** Verbs whose object is helped to do what they go on to tell. */
export const helping: ReadonlySet<string> = new Set('支持 推动 助力 鼓励'.split(' '))
const noOwners: readonly Owner[] = []
