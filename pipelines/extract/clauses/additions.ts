import { isKnownArea, type Token } from '../lexer/tokens.ts'
import type { Dimension } from '../lexer/units.ts'
import { isItem, isPlain, isSubset } from './leads.ts'
import type { Predicate } from './predicates.ts'
import type { State } from './state.ts'
import type { Phrase } from './subjects.ts'

/** Names of a whole: 经营主体总量 is no part of what was newly added. */
const totals =
  /^(?:实有|有效期?内?|在册|存量|总装机|[通车运营]*总里程|通车里程)|(?:总量|总数|总户数|存量|保有量|总规模|总里程)$/

/** Whether a phrase names the whole that something was added to. */
export function isWhole(chars: string, phrase: Phrase | null): boolean {
  const slot = phrase?.slots.at(-1)
  return slot !== undefined && (totals.test(slot.term) || totals.test(chars.slice(slot.start, slot.end)))
}

/** 新增 holds for the further items of its clause (新增A x家、B y家) and for a part of them (其中). */
export function carryAdded(
  said: Predicate,
  lead: readonly Token[],
  named: boolean,
  dimension: Dimension | undefined,
  state: State,
): void {
  const counts = dimension === 'count'
  // 获批高新技术企业80家: what is granted to so many of them is new; of money it is all.
  said.added ||= counts && !said.total && lead.some((token) => token.word?.text === '获批')
  const part = isSubset(lead) && !named
  // 新增企业500家、技术合同成交额突破900亿元: the money is not what was added; nor is a rate (新增造林3万亩、森林覆盖率提高到35%).
  const alike = (state.addedCounts === counts && dimension !== 'percent') || isSubset(lead)
  // 投资亿元以上项目|120个: what the amount described is counted.
  const plain = lead.length === 0 || isPlain(lead)
  // 新增高速公路503公里，高铁306公里; not 高速公路通车里程4600公里, which is all of it.
  const built = dimension === 'length' && lead.at(-1)?.name?.text.endsWith('里程') !== true
  const listed = counts || built || state.list === 'capacity'
  const goesOn = !said.whole && alike && (isItem(lead) || isSubset(lead) || (listed && plain))
  if (said.added && !part) state.addedCounts = counts
  // 高新技术企业达到301家，比上年净增34家，专精特新企业128家: how many more than before begins no list.
  // 高新技术企业14家，当年新认定3家，专精特新企业5家: nor do those of the year.
  const ofYear = !named && lead.some((token) => token.kind === 'time') && lead.at(-1)?.class === 'add'
  const begins = said.added && !part && !(said.yearOnYear && !named) && !ofYear
  // 小巨人企业净增26家、达到93家，专精特新企业1026家: all that there are, of the next, too.
  const reached = !named && !said.added && said.verb === 'reach' && lead.at(-1)?.class === 'reach'
  state.added = begins || (state.added && goesOn && !reached)
  // 新增高新技术企业400家，其中武汉200家、襄阳40家
  said.added ||= state.added && (named || lead.some(isKnownArea))
}

/** 平均每年增加253亿元: growth after it is of the yearly increase. */
export function isYearlyAmount(said: Predicate, dimension: string | undefined): boolean {
  return said.average && said.verb === 'change' && dimension !== 'percent' && dimension !== 'points'
}
