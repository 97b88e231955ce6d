import { characterSet, isAmong } from '../characters.ts'
import type { Token } from './tokens.ts'
import type { WordClass } from './words.ts'

/**
 * Characters of which the genre makes verbs of growing and attaining and adverbs of degree (愈增, 跃达, 猛跌, 续保), but no noun that could follow
 * the name of an indicator: not those of 企业, 产值, 税率, 低保, 效益, 出超.
 */
const characters = characterSet(
  '稳逐渐步愈更越极颇均皆俱全都总共仅只刚曾已将即正着仍还再又也亦却则便就依旧始终直向历连接续持陆先屡频常往急剧猛骤陡迅速快飞缓慢略微稍轻显著突较充切真' +
    '增长升涨跌降减扩缩提拔跃攀爬登冲破跨迈站达至到抵趋近逼超逾胜赢维守固回返反弹复转变由呈现录获创刷新处落了',
)

/** Characters of an unknown predicate: what is longer is a clause of its own. */
const longest = 4

/** What may stand before and behind one: a subject or what is said of it, then a number or its verb. */
const leading: ReadonlySet<WordClass> = new Set([
  'noun',
  'plain',
  'each',
  'average',
  'total',
  'year_on_year',
  'preliminary',
])
const following: ReadonlySet<WordClass> = new Set([
  'rise',
  'fall',
  'reach',
  'each',
  'average',
  'ceiling',
  'year_on_year',
])

/** Whether unknown text between a subject and its number says how, so that the subject stays what it is. */
export function isManner(
  chars: string,
  start: number,
  end: number,
  before: Token | undefined,
  next: Token | null,
): boolean {
  if (end - start > longest || !before || !next) return false
  if (before.kind !== 'name' && !(before.kind === 'word' && leading.has(before.word.class))) return false
  if (next.kind !== 'quantity' && !(next.kind === 'word' && following.has(next.word.class))) return false
  for (let at = start; at < end; at++) if (!isAmong(characters, chars.charCodeAt(at))) return false
  return true
}
