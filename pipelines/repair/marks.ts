import { characterOf, pairOf } from './gbk.ts'
import { isAnnotated } from './listed.ts'
import { syllable } from './pinyin.ts'

/** An annotation to take out, or the place where decoding ran out of step: `[start, end)` in the raw text. */
export type Mark = { kind: 'annotation' | 'run'; start: number; end: number }

const possibleMark = new RegExp(`[(?](${syllable})\\)|\\?(?=\\??[。、；;]|[0-9])`, 'g')
/** Where text that ran out of step is in step again at the latest: at a byte that can end no character, or at punctuation. */
const certainStep = /[\n0-9 .%,，。;；]/g

/** The annotations of a raw text and the places that may be the beginning of runs, in their order. */
export function findMarks(raw: string): Mark[] {
  const marks: Mark[] = []
  for (const match of raw.matchAll(possibleMark)) {
    const start = match.index
    const end = start + match[0].length
    if (match[0].startsWith('?')) marks.push({ kind: 'run', start, end })
    else if (isAnnotation(raw, start, match[1] ?? '')) marks.push({ kind: 'annotation', start, end })
  }
  return marks
}

/** The bytes before an annotation are those of a character, or the second byte of one and a letter. */
function isAnnotation(raw: string, start: number, reading: string): boolean {
  const before = raw.charCodeAt(start - 1)
  if (isAnnotated(before, reading)) return true
  return before < 0x80 && isAnnotated(characterOf(pairOf(raw.charCodeAt(start - 2)) & 0xff, before), reading)
}

/** Where a text that is out of step at `start` is certainly in step again. */
export function stepAfter(raw: string, start: number): number {
  certainStep.lastIndex = start + 1
  return certainStep.exec(raw)?.index ?? raw.length
}

/** The text between the marks that was never out of step. */
export function cleanParts(raw: string, marks: readonly Mark[]): string[] {
  const parts: string[] = []
  let part = ''
  let position = 0
  for (const { kind, start, end } of marks) {
    if (start < position) continue
    part += raw.slice(position, start)
    position = end
    if (kind === 'annotation') continue
    parts.push(part)
    part = ''
    position = stepAfter(raw, start)
  }
  return [...parts, part + raw.slice(position)]
}

/** By UTF-16 code unit, 1 for the characters that a text annotates. */
export function annotatedIn(raw: string, marks: readonly Mark[]): Uint8Array {
  const annotated = new Uint8Array(0x10000)
  for (const { kind, start } of marks) if (kind === 'annotation') annotated[raw.charCodeAt(start - 1)] = 1
  return annotated
}
