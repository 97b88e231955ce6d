/** Whether a text is a page: what it begins with, and a tag that pages have. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 4096)
  if (/^\s*(?:<!doctype html|<html\b|<head\b|<body\b)/i.test(head)) return true
  if (/^\s*<\?xml/i.test(head)) return /<html\b/i.test(head)
  return /^\s*<[!a-z]/i.test(head) && /<(?:html|head|body|div|table|p|meta)\b/i.test(head)
}
