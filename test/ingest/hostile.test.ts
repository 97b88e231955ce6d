import { expect, it } from 'vitest'
import { ingest, quarantineOf, recordsOf } from './collect.ts'
import { hostileFiles } from './hostile.ts'

it('a file made to break its reader is refused with a reason, or read', async () => {
  for await (const { what, bytes, code } of hostileFiles()) {
    const results = await ingest({ 'a.bin': bytes })
    const refusals = quarantineOf(results)
    expect(refusals.length + recordsOf(results).length, what).toBeGreaterThan(0)
    if (code !== null)
      expect(
        refusals.map((refusal) => refusal.code),
        what,
      ).toContain(code)
  }
})

it('a page that a library does not get through is ended and refused, and the next file is read', async () => {
  const page = `<html><body>${'<colgroup>'.repeat(90_000)}` // nests, though it seldom has an end
  expect(quarantineOf(await ingest({ 'a.html': page }))).toMatchObject([{ code: 'too_complex' }])
  expect(recordsOf(await ingest({ 'a.html': '<html><body><p>全县生产总值增长5.2%。</p></body></html>' }))).toHaveLength(
    1,
  )
})
