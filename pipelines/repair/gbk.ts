/** The double-byte characters of GBK (code page 936), as the decoders that damaged the texts knew them. */

const firstLead = 0x81
const lastLead = 0xfe
const firstTrail = 0x40
const lastTrail = 0xfe
const noTrail = 0x7f

const characters = new Uint16Array(0x10000)
const pairs = new Uint16Array(0x10000)
fillTables()

/** The character (UTF-16 code unit) of two bytes, or 0 where GBK has none. */
export function characterOf(lead: number, trail: number): number {
  return characters[lead * 256 + trail] ?? 0
}

/** The two bytes of a character (UTF-16 code unit) as `lead * 256 + trail`, or 0 where GBK has none. */
export function pairOf(code: number): number {
  return pairs[code] ?? 0
}

/** Whether a byte can begin a double-byte character. */
export function isLead(byte: number): boolean {
  return byte >= firstLead && byte <= lastLead
}

/** Whether a byte can end a double-byte character. */
export function isTrail(byte: number): boolean {
  return byte >= firstTrail && byte <= lastTrail && byte !== noTrail
}

/** Every byte that can begin a double-byte character. */
const leads: readonly number[] = Array.from({ length: lastLead - firstLead + 1 }, (_, index) => firstLead + index)

/** Every double-byte character (UTF-16 code unit), in the order of its bytes. */
export const everyCharacter: readonly number[] = leads.flatMap((lead) =>
  Array.from({ length: 256 }, (_, trail) => characterOf(lead, trail)).filter((code) => code !== 0),
)

/** For a lead byte, the second bytes (possible leads themselves) with which it forms no character: such a pair vanished when it was decoded. */
export function vanishingSeconds(lead: number): readonly number[] {
  return vanishing[lead] ?? []
}

const vanishing: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, lead) =>
  isLead(lead) ? leads.filter((second) => characterOf(lead, second) === 0) : [],
)

/** Whether a lead byte forms no character with some byte that could follow it. */
export function isVanishingLead(byte: number): boolean {
  return vanishingSeconds(byte).length > 0
}

/** Lead bytes that may form no character with the byte after them. */
export const vanishingLeads: readonly number[] = leads.filter(isVanishingLead)

function fillTables(): void {
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead += 1)
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) bytes.push(lead, trail, 0x0a)
  const cells = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).split('\n')
  let index = 0
  for (let lead = firstLead; lead <= lastLead; lead += 1)
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) fill(lead * 256 + trail, cells[index++] ?? '')
}

function fill(pair: number, cell: string): void {
  const code = cell.charCodeAt(0)
  if (cell.length !== 1 || code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return
  characters[pair] = code
  pairs[code] = pair
}
