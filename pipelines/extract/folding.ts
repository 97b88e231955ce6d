import { characterSet } from './characters.ts'

// How single characters are written in the view, and which of them end or number what stands on a line.

export const newline = 0x0a
export const spaces = ' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b'
/** What may stand before the first character of a line; Markdown marks headings with # and bold ones with stars. */
export const blanks = characterSet(`${spaces}\r\n#*`)
/** What the view leaves out; stars set words in bold, in Markdown. */
const dropped = [...`${spaces}\u200c\u200d\ufeff\u00ad“”‘’"「」『』*`]
const narrow = {
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹐': ',',
  '﹔': ';',
  '﹪': '%',
  '﹝': '〔',
  '﹞': '〕',
  '〜': '-',
  '～': '-',
  '~': '-',
  '―': '-',
  '—': '-',
  '–': '-',
  '−': '-',
  '…': '。',
  '○': '〇',
  Ο: '〇',
  増: '增',
  '\r': '\n',
}
/** How the view writes a character, by its code: itself, its narrow form, or not at all (0). */
export const folded = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code,
)
for (const char of dropped) folded[char.charCodeAt(0)] = 0
for (const [from, to] of Object.entries(narrow)) folded[from.charCodeAt(0)] = to.charCodeAt(0)

export const sentenceEnds = characterSet('。！？；：!?;:)）】…')
export const clauseMarks = characterSet('，,。；;、')
export const unfinished = characterSet('的和与为是达、《(')
export const continuing = characterSet(',。、;:)》是')
export const headingMarks = characterSet('一二三四五六七八九十(')
/** 、, which stands behind the number of an item. */
export const comma = 0x3001

/** How the view writes the character of a text at a place. */
export function foldedAt(text: string, at: number): number {
  return folded[text.charCodeAt(at)] ?? 0
}
