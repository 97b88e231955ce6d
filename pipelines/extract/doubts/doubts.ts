import type { Finding } from '../../../schemas/finding.ts'
import type { Group } from '../clauses/groups.ts'
import { fits } from '../facts/readings.ts'
import type { Fact, Setting } from '../facts/setting.ts'
import { inText } from '../view.ts'

/** Numbers that stand beside an indicator and could be of it, but whose measure or year the words do not make certain. */
export function doubtsOf(groups: readonly Group[], facts: readonly Fact[], setting: Setting): Finding[] {
  const doubts: Finding[] = []
  for (const group of groups) {
    const { quantities, slots, said } = group
    const silent = group.partial || group.unstated || group.attributive || said.compared || said.share
    if (silent || slots.length !== quantities.length) continue
    quantities.forEach((quantity, index) => {
      const slot = slots[index]
      if (!slot || slot.code === null || facts.some((fact) => fact.quantity === quantity)) return
      const mayBe = fits(slot.code, quantity) || quantity.unit?.dimension === 'percent'
      if (mayBe && !isElsewhere(group, slot.place)) doubts.push(doubt(slot.code, group, setting))
    })
  }
  return doubts
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
