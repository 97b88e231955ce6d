import type { Mention } from '../../schemas/mention.ts'
import type { Fact, Setting } from './facts.ts'
import type { Group } from './groups.ts'
import { isSpan, type Period, statusOf } from './periods.ts'
import { rounded } from './rounding.ts'
import { inText } from './view.ts'

/** Every quantity of a sentence as a mention, with the observation that it became. A number without a unit is one only if it became an observation. */
export function mentionsOf(groups: readonly Group[], facts: readonly Fact[], setting: Setting): Mention[] {
  const { document, view, text, section, calendar } = setting
  const mentions: Mention[] = []
  for (const group of groups) {
    for (const quantity of group.quantities) {
      const observation = facts.find((fact) => fact.quantity === quantity)?.observation ?? null
      if (!observation && quantity.unitText === '') continue
      const place = inText(view, quantity.start, quantity.valueEnd)
      const period = group.period ?? setting.period
      mentions.push({
        document_id: document.document_id,
        text_start: place.start,
        text_end: place.end,
        value: rounded(quantity.value),
        unit: quantity.unitText,
        subject: subjectOf(group, setting, text),
        status: observation?.status ?? statusOf(period, calendar),
        period_text: observation
          ? periodText({ from: observation.period_start, to: observation.period_end })
          : periodText(period),
        section,
        observation_id: observation?.observation_id ?? null,
      })
    }
  }
  return mentions
}

function subjectOf(group: Group, { view }: Setting, text: string): string {
  const { start, end } = inText(view, group.subject.start, group.subject.end)
  return text.slice(start, end).trim()
}

function periodText(period: Period): string {
  return isSpan(period) ? `${period.from}-${period.to}` : String(period.from)
}
