import { strFromU8 } from 'fflate'
import { DOMParser } from 'linkedom'

/** The parts of a Word document by their names in its archive, as bytes. */
export type Parts = Record<string, Uint8Array>

/** A part as it is parsed. */
export type Tree = ReturnType<DOMParser['parseFromString']>

/** A part as a tree; null if the document has none of this name. */
export function treeOf(parts: Parts, name: string): Tree | null {
  const part = parts[name]
  return part ? new DOMParser().parseFromString(strFromU8(part), 'text/xml') : null
}

/** The children of a name, without the prefix of its namespace, in their order. */
export function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name)
}

/** The first child of a name; null if there is none. */
export function childOf(element: Element, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null
}

/** What the child of a name has as its value (w:val); null if there is none. */
export function valueIn(element: Element, name: string): string | null {
  return childOf(element, name)?.getAttribute('w:val') ?? null
}

/** What the child of a name has as its value, if that is a whole number; null otherwise. */
export function numberIn(element: Element, name: string): number | null {
  const value = Number(valueIn(element, name) ?? Number.NaN)
  return Number.isInteger(value) ? value : null
}
