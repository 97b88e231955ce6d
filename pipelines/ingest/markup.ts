const tag = /<(\/?)([a-z][a-z0-9:]*)([^<>]{0,2000}\/>)?/gi
/** Elements of HTML that have no end, or whose end is left out as often as not: they say nothing of how deep a page is. */
const endless = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot colgroup'.split(
    ' ',
  ),
)

/** How deep elements stand in each other, as far as it is up to `most`; one more than it where they stand deeper. */
export function depthOf(markup: string, most: number): number {
  let depth = 0
  let deepest = 0
  for (const [, end, name = '', closed] of markup.matchAll(tag)) {
    if (closed || endless.has(name.toLowerCase())) continue
    depth = end ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
    if (deepest > most) break
  }
  return deepest
}
