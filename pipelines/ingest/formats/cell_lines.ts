const endsInWord = /[A-Za-z\d%％]$/
const beginsWithWord = /^[-A-Za-z\d]/

/** The lines of a cell as one text: 地区 and 生产总值 are one name, but 486.4 and 512 two numbers. */
export function joinLines(lines: readonly string[]): string {
  let text = ''
  let before = ''
  for (const line of lines) {
    if (line === '') continue
    const apart = endsInWord.test(before.slice(-1)) && beginsWithWord.test(line)
    text += apart ? ` ${line}` : line
    before = line
  }
  return text
}
