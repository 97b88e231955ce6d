/** A page that was saved with its images in one file (.mht, .mhtml): its own bytes, and where it was saved from. */
export type SavedPage = { html: Uint8Array; url: string | null }

/** A part of a MIME message: its headers by their names in lower case, and its content as it is encoded, a character a byte. */
type Part = { headers: ReadonlyMap<string, string>; body: string }

/** So much of a file tells whether it is one. */
const headBytes = 8192
const deepest = 5
const multipart = /^\s*multipart\//i
const boundaryForm = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i

/** Whether a file is a MIME message of several parts, as browsers save pages. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, headBytes)).replace(/\r\n?/g, '\n')
  return /^[\w-]+:/.test(head) && multipart.test(partOf(head).headers.get('content-type') ?? '')
}

/** The page in such a file: of several (frames have each a page of its own) the one with most in it. Null if there is none. */
export function savedPage(bytes: Uint8Array): SavedPage | null {
  const message = partOf(latin1(bytes).replace(/\r\n?/g, '\n'))
  const pages = partsOf(message, 0)
    .filter(({ headers }) => /^\s*text\/html\b/i.test(headers.get('content-type') ?? ''))
    .map((part) => ({ part, html: contentOf(part) }))
    .sort((one, other) => weightOf(other.html) - weightOf(one.html))
  const [main] = pages
  if (!main) return null
  const url = message.headers.get('snapshot-content-location') ?? main.part.headers.get('content-location') ?? ''
  return { html: main.html, url: /^https?:\/\//.test(url) ? url : null }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function partOf(text: string): Part {
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const headers = new Map<string, string>()
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) }
}

/** The parts of a message that have content, those of its parts among them. */
function partsOf(message: Part, depth: number): Part[] {
  const type = message.headers.get('content-type') ?? ''
  if (!multipart.test(type)) return [message]
  const [, quoted, bare] = boundaryForm.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || depth >= deepest) return []
  const [, ...parts] = `\n${message.body}`.split(`\n--${boundary}`)
  return parts
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => partsOf(partOf(part.replace(/^[^\n]*\n/, '')), depth + 1))
}

function contentOf({ headers, body }: Part): Uint8Array {
  switch ((headers.get('content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(unquoted(body), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** How much of a page is no ASCII: its Chinese, in whatever encoding. */
function weightOf(html: Uint8Array): number {
  let weight = 0
  for (const byte of html) if (byte >= 0x80) weight += 1
  return weight
}
