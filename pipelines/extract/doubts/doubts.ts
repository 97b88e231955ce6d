import type { Finding } from '../../../schemas/finding.ts'
import type { Group } from '../clauses/groups.ts'
import { fits } from '../facts/readings.ts'
import type { Fact, Setting } from '../facts/setting.ts'
import { inText } from '../view.ts'

/** Numbers that stand beside an indicator and could be of it, but whose measure or year the words do not make certain. */
export function doubtsOf(groups: readonly Group[], facts: readonly Fact[], setting: Setting): Finding[] {
  const coded = new Set(facts.map(({ quantity }) => quantity))
  return groups.flatMap((group) => {
    if (group.partial || group.unstated || group.attributive || group.said.compared || group.said.share) return []
    return group.quantities.flatMap((quantity, index) => {
      const slot = group.slots.length === group.quantities.length ? group.slots[index] : undefined
      if (!slot || slot.code === null || coded.has(quantity)) return []
      const mayBe = fits(slot.code, quantity) || quantity.unit?.dimension === 'percent'
      return mayBe && !isElsewhere(group, slot.place) ? [doubt(slot.code, group, setting)] : []
    })
  })
}

function isElsewhere(group: Group, place: Group['place'] | undefined): boolean {
  const owner = place ?? group.place
  return owner !== null && !owner.own && owner.code === null
}

function doubt(code: string, { start, end }: Group, { document, view, text }: Setting): Finding {
  const place = inText(view, start, end)
  return {
    check: 'uncertain_reading',
    severity: 'info',
    message: `${code}: what “${text.slice(place.start, place.end)}” says of it, or of which year, is not certain, so it is not coded.`,
    document_id: document.document_id,
    observation_ids: '',
  }
}
