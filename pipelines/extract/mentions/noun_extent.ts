import { isOneOf } from '../characters.ts'
import { itemAt } from '../item_at.ts'
import { endsWithFacility, isElliptical, isFacility, isHead } from './heads.ts'
import { isVerb, type Part } from './parts.ts'

/** The noun that parts begin with; `nextCounted`: a number follows them; `things`: it is no deed. */
export function nounFrom(chars: string, parts: readonly Part[], nextCounted: boolean, things: boolean): string {
  const items = nextCounted ? withoutLastItem(parts) : parts
  let end = 0
  for (let at = 0; at < items.length; ) {
    const past = continued(chars, items, at)
    if (past === at) break
    if (past - at > 1 || !isJoint(items[at])) end = past
    at = past
  }
  if (end < items.length) end = withoutSize(chars, items, end)
  if (things) end = withoutDeed(chars, items, end)
  const first = items[opened(items, end)]
  const last = itemAt(items, end - 1)
  if (!first || !last || last.end <= first.start) return ''
  const noun = chars.slice(first.start, last.end)
  return trimmed(isOneOf('等这级', noun, 0) ? noun.replace(/^(?:等|这些|这个|级(?!别))/, '') : noun)
}

/** A noun without what says that something is within it or beyond a number: 8个园区|内, 区间|之内, 3个县|过. */
function trimmed(noun: string): string {
  if (noun.length > 3 && noun.endsWith('之一')) return noun.slice(0, -2)
  const within = noun.length > 2 && isOneOf('中内里过超', noun, noun.length - 1)
  if (!within || isOneOf('高初集', noun, noun.length - 2)) return noun
  return noun.slice(0, isOneOf('之', noun, noun.length - 2) ? -2 : -1)
}

/** 6轮|强降雨|和|海燕等3个台风: what stands behind the last 和 or 、 has a number of its own. */
function withoutLastItem(parts: readonly Part[]): readonly Part[] {
  const joint = parts.findLastIndex(isJoint)
  return joint > 0 && parts[joint]?.kind !== 'whose' ? parts.slice(0, joint) : parts
}

function isJoint(part: Part | undefined): boolean {
  return part?.kind === 'mark' || part?.kind === 'and' || part?.kind === 'whose'
}

/** Where the noun goes on behind a part of it; the part itself if it does not belong to the noun. */
function continued(chars: string, parts: readonly Part[], at: number): number {
  const part = parts[at]
  const next = parts[at + 1]
  switch (part?.kind) {
    case 'noun':
    case 'place':
      return at + 1
    case 'action':
      // 76%的县|普及|了小学教育
      if (isOneOf('了', chars, part.end)) return at
      if (at === 0 && next?.kind !== 'noun') return Math.max(at + 1, attributeEnd(parts, at))
      return at === 0 || isNominal(chars, parts, at) ? at + 1 : verbEnd(chars, parts, at)
    case 'opener':
      // 省级|及以上|企业技术中心
      return at > 0 && bounds.has(chars.slice(part.start, part.end)) && next?.start === part.end ? at + 1 : at
    case 'adverb':
      // 疾病预防|控制|中心
      if (next?.kind === 'noun' && next.start === part.end && isFacility(chars.slice(next.start, next.end)))
        return at + 1
      // 14个|实力|比较雄厚、布局比较合理的工业基地
      if (at === 1 && degrees.has(chars.slice(part.start, part.end))) return attributeEnd(parts, at)
      return at === 0 || (isJoint(parts[at - 1]) && chars[part.start - 1] !== ')') ? attributeEnd(parts, at) : at
    case 'mark':
      return chars[part.start] === '(' && at > 0
        ? bracketEnd(chars, parts, at)
        : at > 0 && chars[part.start] === '、'
          ? at + 1
          : at
    case 'and':
    case 'whose':
      return at > 0 ? at + 1 : at
    case 'modifier':
      if (!next || next.start !== part.end) return at
      if (next.kind === 'action' && parts[at + 2]?.kind === 'noun' && isNominal(chars, parts, at + 1)) return at + 1
      return next.kind === 'noun' || next.kind === 'place' ? at + 1 : at
    default:
      return isVerb(part) ? verbEnd(chars, parts, at) : at
  }
}

function bracketEnd(chars: string, parts: readonly Part[], at: number): number {
  const close = parts.findIndex((part, index) => index > at && chars[part.start] === ')')
  return close > at ? close + 1 : at
}

/** 办理|事项, 参与|人数. */
function belongs(chars: string, { start, end }: Part): boolean {
  return isHead(chars, start, end, false) || isFacility(chars.slice(start, end))
}

/** Whether a verb that is a name as well stands for it: at the end (老旧小区|改造), before its head (改造|项目), or before another that does (振兴|重点|帮扶|县). */
function isNominal(chars: string, parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1]
  if (next?.kind === 'preposition') return false
  if (next?.kind !== 'noun' || next.start !== parts[at]?.end) return true
  if (isHead(chars, next.start, next.end, true) || endsWithFacility(chars.slice(next.start, next.end))) return true
  return parts[at + 2]?.kind === 'action' && parts[at + 3]?.kind === 'noun' && isNominal(chars, parts, at + 2)
}

/** Behind what describes a noun and is no noun itself: 比较雄厚|的|工业基地. */
function attributeEnd(parts: readonly Part[], at: number): number {
  const whose = parts.findIndex(({ kind }, index) => index > at && kind === 'whose')
  return whose > at && whose < parts.length - 1 ? whose + 1 : at
}

/** A verb belongs to a noun whose head follows it (办理|事项), or that it describes (参加|培训|的|学员). */
function verbEnd(chars: string, parts: readonly Part[], at: number): number {
  const next = parts[at + 1]
  if (!next) return at
  const adjacent = next.kind === 'noun' && next.start === parts[at]?.end
  if (adjacent && parts[at]?.kind !== 'relative' && belongs(chars, next)) return at + 1
  const describes = at === 0 || next.kind === 'whose' || isJoint(parts[at - 1])
  return describes ? attributeEnd(parts, at) : at
}

/** The index of the first part of the noun behind what describes it: 带动面广|的|消费场景. */
function opened(parts: readonly Part[], end: number): number {
  const verb = parts.findIndex((part, index) => index > 0 && index < end && isVerb(part) && isJoint(parts[index - 1]))
  const whose = verb > 0 ? parts.findIndex(({ kind }, index) => index > verb && index < end && kind === 'whose') : -1
  return whose > 0 ? whose + 1 : 0
}

/** 6个|县市|、|规模|居全省前列: without what is said next of the things that are counted. */
function withoutSize(chars: string, parts: readonly Part[], end: number): number {
  const [joint, last] = [itemAt(parts, end - 2), itemAt(parts, end - 1)]
  return end > 2 && joint?.kind === 'mark' && last && isElliptical(chars.slice(last.start, last.end)) ? end - 2 : end
}

/** 8个|粮库|升级|改造: without what is done to the things that are counted. */
function withoutDeed(chars: string, parts: readonly Part[], end: number): number {
  let noun = end
  while (noun > 1 && parts[noun - 1]?.kind === 'action') noun--
  if (noun < end && itemAt(parts, noun - 1)?.kind === 'whose') noun--
  const last = itemAt(parts, noun - 1)
  // 20个|重点区域环境|整治: a state of things is not counted.
  if (last && states.has(chars.slice(last.end - 2, last.end))) return end
  if (last?.kind !== 'noun' || last.end - last.start < 2 || '化性'.includes(chars.charAt(last.end - 1))) return end
  return noun
}

const degrees: ReadonlySet<string> = new Set(['比较', '较为', '较', '十分', '非常'])
const states: ReadonlySet<string> = new Set(['环境', '拥堵', '污染', '内涝', '风险'])

/** What bounds a number, or a level. */
export const bounds: ReadonlySet<string> = new Set(['及以上', '及以下', '以上', '以下'])
