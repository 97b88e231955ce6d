import { expect, it } from 'vitest'
import { compared } from './compared.ts'

it.each([
  ['equal texts', '增长4.8%', '增长4.8%', { restored: 6, wrong: 0 }],
  ['a marked character', '增长4.8%', '增□4.8%', { restored: 5, wrong: 0 }],
  ['a wrong one', '增长4.8%', '增加4.8%', { restored: 5, wrong: 1 }],
  ['a missing one', '增长4.8%', '增4.8%', { restored: 5, wrong: 1 }],
  ['one too many', '增长4.8%', '增长了4.8%', { restored: 6, wrong: 1 }],
  ['a wrong one beside a mark', '增长4.8%', '□加4.8%', { restored: 4, wrong: 1 }],
  ['a marked digit among equal ones', '突破3300公里', '突破□300公里', { restored: 7, wrong: 0 }],
])('counts %s', (_, clean, repaired, expected) => {
  expect(compared(clean, repaired)).toMatchObject({ total: clean.length, ...expected })
})
