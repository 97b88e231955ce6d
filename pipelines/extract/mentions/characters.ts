/** Whether the character at a place is one of some; by its code, as a string of one character costs more than the comparison. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true
  return false
}
