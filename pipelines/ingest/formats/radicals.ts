/** Radicals that stand for a whole character of today and have no compatibility mapping in Unicode, or one to another form (⼾ to 戶), each before its character. */
const pairs =
  '⺁厂⺒巳⺓幺⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⼾户⾭青'
const characters = new Map(
  [...pairs.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
)
const dashes: ReadonlyMap<string, string> = new Map([
  ['⸺', '——'],
  ['⸻', '———'],
])

/**
 * A text with the characters that were meant. In many PDFs (Chromium's among them) a glyph is named by the first code that it serves: 工 by the
 * radical ⼯, —— by the one sign ⸺, 年 by a compatibility character.
 */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e3a\u2e3b\u2e80-\u2fd5\uf900-\ufaff]/g,
    (char) => characters.get(char) ?? dashes.get(char) ?? char.normalize('NFKC'),
  )
}
