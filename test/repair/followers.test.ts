import { expect, it } from 'vitest'
import { PairCounts } from '../../pipelines/repair/counts.ts'
import { followersIn } from '../../pipelines/repair/followers.ts'

it('gives what follows a character often enough', () => {
  const pairs = new PairCounts(8)
  pairs.add(1, 2, 6)
  pairs.add(1, 3, 1)
  pairs.add(1, 4, 3)
  pairs.add(2, 1, 1)
  const followersOf = followersIn(pairs, [0, 10, 1], 0.2)
  expect([...followersOf(1)].sort()).toEqual([2, 4])
  expect([...followersOf(2)]).toEqual([1])
  expect([...followersOf(3)]).toEqual([])
})
