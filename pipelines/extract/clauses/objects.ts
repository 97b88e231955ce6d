import type { Token } from '../lexer/tokens.ts'
import { namedSlot, type Slot } from './slot.ts'
import { type State, setSubject } from './state.ts'

/** The indicator by which a clause calls a club that its subject has come into; null if it calls none. */
export function clubOf(chars: string, lead: readonly Token[]): Slot | null {
  const [name, club] = lead.slice(-2)
  const called = club?.kind === 'text' && clubs.test(chars.slice(club.start, club.end))
  return called && name?.kind === 'name' ? namedSlot(chars, name.name, name.start, name.end) : null
}

const clubs = /^[^,。;]{0,4}亿元?(?:城市)?(?:俱乐部|行列|方阵|阵营)$/

/** 实现县县通|高速公路，通车里程…; 建成文昌至临高|高速，新增通车里程…: a head may leave out what the clause before did something with. */
export function addObject(chars: string, lead: readonly Token[], state: State): void {
  const end = lead.at(-1)?.end ?? 0
  const builds = lead.some((token) => token.class === 'do' || token.word?.traits.has('build'))
  // 加快|高速公路|甲至乙段在建项目进度，…，新增通车里程…; 接续|推进|高速公路|工程，新增通车里程…
  const doing = lead.findIndex(({ class: role }) => role === 'do')
  const [deed, road] = lead.slice(Math.max(0, doing))
  if (deed?.kind === 'word' && road?.name?.text === '高速公路') state.terms = ['高速公路', ...state.terms].slice(0, 6)
  if (builds && (chars.startsWith('高速', end - 2) || chars.startsWith('高速公路', end - 4)))
    state.terms = ['高速公路', ...state.terms].slice(0, 6)
  // 建成…等|高速铁路，总里程达到860公里
  const line = lead.findLast(({ name }) => name !== null && lines.has(name.text))
  if (builds && line?.kind === 'name' && chars.startsWith(',总里程', end))
    setSubject(state, [namedSlot(chars, line.name, line.start, line.end)])
  // 稳定粮食播种面积，总产量…
  if (lead.some(({ name }) => name?.text === '粮食')) state.terms = ['粮食', ...state.terms].slice(0, 6)
  // 加快|第三产业|发展，完成增加值38亿元
  const sector = deed?.class === 'do' && road?.name && sectors.has(road.name.text) ? road.name.text : null
  if (sector) state.terms = [sector, ...state.terms].slice(0, 6)
  const [verb, object] = lead.slice(-2)
  if (verb?.class !== 'do' || object?.kind !== 'name') return
  state.terms = [chars.slice(object.start, object.end), ...state.terms].slice(0, 6)
}

const lines: ReadonlySet<string> = new Set(['高速公路', '高速铁路', '高铁'])

/** What an activity adds may be told of behind a clause about it. */
const sectors: ReadonlySet<string> = new Set(['农业', '第一产业', '第二产业', '第三产业', '服务业'])

/** 推动|社会消费品零售总额|稳定增长，力争突破…; 抓实|高新技术企业|培育，新增12家: whether a clause is about letting an indicator grow, or seeing to it, which the next then tells of. */
export function letGrow(lead: readonly Token[], verb: Token): boolean {
  const [name, ...how] = lead.slice(objectAt(lead, verb))
  const lets = verb.class === 'do' || verb.class === 'rise' || verb.word?.traits.has('keep') === true
  if (!lets || name?.kind !== 'name') return false
  const sees = verb.class === 'do' && !name.name.weak && how.every(({ class: role }) => role === 'add' || role === 'do')
  // 扩大|民间投资，增速力争6%
  if (verb.class === 'rise' && how.length === 0) return !name.name.weak
  return sees || (how.at(-1)?.class === 'rise' && how.every(({ kind }) => kind === 'word'))
}

/** Where the object of a verb stands, or of several: 引进|和|培育|高新技术企业. */
export function objectAt(lead: readonly Token[], verb: Token): number {
  let at = lead.indexOf(verb) + 1
  while (lead[at]?.class === 'and' && deeds.has(lead[at + 1]?.class ?? '')) at += 2
  return at
}

const deeds: ReadonlySet<string> = new Set(['do', 'add'])
