import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairCounts } from '../../pipelines/repair/counts.ts'

const numbers = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const pairs = fc.array(fc.tuple(fc.oneof(numbers, fc.nat(3)), fc.oneof(numbers, fc.nat(3))), { maxLength: 60 })

it('counts pairs as a map does', () => {
  fc.assert(
    fc.property(pairs, pairs, (added, others) => {
      const counts = new PairCounts(added.length)
      const expected = new Map<string, number>()
      for (const [first, second] of added) {
        counts.add(first, second, 2)
        expected.set(`${first} ${second}`, (expected.get(`${first} ${second}`) ?? 0) + 2)
      }
      for (const [first, second] of [...added, ...others]) {
        const count = expected.get(`${first} ${second}`) ?? 0
        const place = counts.find(first, second)
        expect(counts.count(first, second)).toBe(count)
        expect(place >= 0 ? counts.at(place) : 0).toBe(count)
      }
    }),
  )
})
