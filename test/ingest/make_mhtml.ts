export type MhtmlPart = { type: string; encoding: 'quoted-printable' | 'base64' | '8bit'; content: Uint8Array }

/** A page as browsers save it with its images: a MIME message with a part each, lines ended as Windows does. */
export function mhtmlOf(parts: readonly MhtmlPart[], location = 'http://example.org/a.html'): Uint8Array {
  const head = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${location}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x----"',
  ]
  const body = parts.flatMap(({ type, encoding, content }) => [
    '------MultipartBoundary--x----',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoded(content, encoding),
  ])
  return Buffer.from([...head, '', ...body, '------MultipartBoundary--x------', ''].join('\r\n'), 'latin1')
}

function encoded(content: Uint8Array, encoding: MhtmlPart['encoding']): string {
  const bytes = Buffer.from(content)
  if (encoding === '8bit') return bytes.toString('latin1')
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n')
  const quoted = [...bytes].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return quoted.join('').replace(/(?:[^=]|=..){60}/g, '$&=\r\n')
}
