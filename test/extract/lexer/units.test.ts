import { describe, expect, it } from 'vitest'
import { scaledUnit, unitAt } from '../../../pipelines/extract/lexer/units.ts'
import { indicators } from '../../../schemas/indicators.ts'

describe('unitAt', () => {
  it('takes the longest unit', () => {
    expect(unitAt('公斤', 0, 2)?.unit).toMatchObject({ dimension: 'mass', factor: 0.001 })
    expect(unitAt('人次', 0, 2)?.unit.dimension).toBe('visits')
    expect(unitAt('个百分点', 0, 4)?.unit.dimension).toBe('points')
  })

  it('is null where no unit stands', () => {
    expect(unitAt('增长', 0, 2)).toBeNull()
  })
})

describe('scaledUnit', () => {
  it('splits the magnitude off', () => {
    expect(scaledUnit('亿元')).toMatchObject({ magnitude: 1e8, unit: { dimension: 'money' } })
    expect(scaledUnit('万千瓦')).toMatchObject({ magnitude: 1e4, unit: { dimension: 'power' } })
  })

  it('knows every unit of the catalogue', () => {
    const unknown = indicators.filter(({ unit }) => scaledUnit(unit) === null)
    expect(unknown).toEqual([])
  })
})
