import type { Token } from '../lexer/tokens.ts'

/** A clause without the times that say of what its object is. Most clauses are given back as they are. */
export function withoutObjects(chars: string, clause: readonly Token[], mark: string): readonly Token[] {
  const has = clause.some((token, index) => token.kind === 'time' && isOfObject(chars, clause, index, mark))
  return has ? clause.filter((_, index) => !isOfObject(chars, clause, index, mark)) : clause
}

/**
 * 提前一年实现“十二五”目标，…; 启动“十五五”规划编制，…; 获评“十三五”先进，…: whether a time says of what the object of a clause without a number is, not
 * when it was so. Goals that a clause announces (提出2024年主要目标) are told of their year.
 */
function isOfObject(chars: string, clause: readonly Token[], index: number, mark: string): boolean {
  const token = clause[index]
  if (token?.kind !== 'time' || mark === ':' || (token.time.kind !== 'plan' && token.time.kind !== 'year')) return false
  const before = clause.slice(0, index)
  const next = clause[index + 1]
  // 成功申办2027年|省运会; not 回顾2024年, 承办方预计2027年|建成.
  if (token.time.kind === 'year' && !(next && objects.has(next.kind))) return false
  if (attaining.test(before.at(-1)?.word?.text ?? '')) return true
  const acts = before.some(({ kind, class: role }) => kind === 'text' || kind === 'name' || deeds.has(role))
  return acts && !goals.test(chars.slice(token.end, clause.at(-1)?.end))
}

/** Goals, and not the years that they are set for: 在“十四五”目标期内|统筹考核. */
const goals = /目标(?!期)/
const objects: ReadonlySet<string> = new Set(['text', 'name', 'place'])
const attaining = /(?:完成|实现|达到)$/
const deeds: ReadonlySet<string> = new Set(['do', 'add', 'reach', 'becoming'])
