import { describe, expect, it } from 'vitest'
import { area } from '../../schemas/area.ts'
import { areasCalled, areasNamed, shortName } from '../../schemas/area_names.ts'
import { areaByCode, areaPath, areas, isWithin } from '../../schemas/areas.ts'

describe('the gazetteer', () => {
  it('fits its schema', () => {
    for (const row of areas) expect(area.schema.safeParse(row).error).toBeUndefined()
  })

  it('has each code once, in order', () => {
    const codes = areas.map(({ area_code }) => area_code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
  })

  it('leads every area up to the nation', () => {
    const lost = areas.filter(({ area_code, level }) => level !== 'nation' && !isWithin(area_code, '000000'))
    expect(lost).toEqual([])
  })

  it('names a known area as the successor of an ended one', () => {
    const ended = areas.filter(({ successor_code }) => successor_code !== null)
    expect(ended.length).toBeGreaterThan(90)
    for (const { successor_code, valid_to } of ended) {
      expect(areaByCode(successor_code ?? '')).toBeDefined()
      expect(valid_to).not.toBeNull()
    }
  })

  it('keeps zones that are no administrative areas apart', () => {
    expect(areaByCode('320576')).toMatchObject({ name: '苏州工业园区', level: 'zone' })
    expect(areaByCode('120116')).toMatchObject({ name: '滨海新区', level: 'county' })
  })
})

describe('areasNamed', () => {
  it.each([
    ['万柏林区', ['140109']],
    ['万柏林', ['140109']],
    ['全国', ['000000']],
    ['朝阳区', ['110105', '220104']],
    ['吉林', ['220000', '220200']],
    ['重庆市', ['500000', '510200']],
    ['卢湾区', ['310103']],
    ['无此地', []],
  ])('%s → %j', (name, codes) => {
    expect(areasNamed(name).map(({ area_code }) => area_code)).toEqual(codes)
  })
})

describe('areasCalled', () => {
  it.each([
    ['恩施土家族苗族自治州', ['422800']],
    ['恩施州', ['422800']],
    ['长阳县', ['420528']],
    ['鄂温克旗', ['150724']],
    ['襄樊市', ['420600']],
    ['巴州', ['652800']],
    ['恩施', []],
  ])('%s → %j', (name, codes) => {
    expect(areasCalled(name).map(({ area_code }) => area_code)).toEqual(codes)
  })
})

describe('shortName', () => {
  it.each([
    ['太原市', '太原'],
    ['万柏林区', '万柏林'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['延边朝鲜族自治州', '延边'],
    ['东乡族自治县', '东乡'],
    ['香港特别行政区', '香港'],
    ['浦东新区', '浦东'],
    ['清新区', '清新'],
    ['赵县', '赵县'],
    ['神农架林区', '神农架'],
  ])('%s → %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})

describe('isWithin and areaPath', () => {
  it('follow the parents', () => {
    expect(isWithin('140109', '140000')).toBe(true)
    expect(isWithin('140109', '140109')).toBe(false)
    expect(isWithin('140109', '130000')).toBe(false)
    expect(areaPath('140109').map(({ name }) => name)).toEqual(['山西省', '太原市', '万柏林区'])
  })
})
