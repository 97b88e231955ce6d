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
