import { describe, expect, it } from 'vitest'
import { area } from '../../schemas/area.ts'
import { areasCalled, areasNamed, shortName } from '../../schemas/area_names.ts'
import { areaByCode, areaFormerly, areaPath, areas, isWithin } from '../../schemas/areas.ts'
import { tableRows } from '../../schemas/csv.ts'

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

  it.each([
    ['440181', '番禺市', 1992, 2000, '440113'],
    ['320683', '通州市', 1993, 2009, '320612'],
    ['441381', '惠阳市', 1994, 2003, '441303'],
    ['410521', '林县', null, 1994, null],
    ['440582', '潮阳市', 1993, 2003, null],
    ['622700', '平凉地区', null, 2002, '620800'],
    ['340221', '芜湖县', null, 2020, null],
    ['350681', '龙海市', 1993, 2021, '350604'],
  ])('has %s, %s, which ended', (code, name, valid_from, valid_to, successor_code) => {
    expect(areaByCode(code)).toMatchObject({ name, valid_from, valid_to, successor_code })
  })

  it.each([
    ['220381', '公主岭市'],
    ['341521', '寿县'],
    ['512081', '简阳市'],
    ['340823', '枞阳县'],
  ])('knows whose code %s was before another became its', (code, name) => {
    expect(areaByCode(code)).toBeUndefined()
    expect(areaFormerly(code)?.name).toBe(name)
  })

  it('has a former code for no area of today, and once', () => {
    const rows = tableRows('schemas', 'former_codes.csv')
    const codes = rows.map(([code = '']) => code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
    expect(codes.filter((code) => areaByCode(code))).toEqual([])
    expect(rows.filter(([, code = '']) => !areaByCode(code))).toEqual([])
  })

  it('has no area that outlives the one that it lies in', () => {
    const outlived = areas.filter(({ parent_code, valid_to }) => {
      const end = areaByCode(parent_code ?? '')?.valid_to ?? null
      return end !== null && (valid_to === null || valid_to > end)
    })
    expect(outlived).toEqual([])
  })

  it('has no ended name twice in a province, but where an area rose to another level or the one code followed the other', () => {
    const ended = areas.filter(({ valid_to, level }) => valid_to !== null && level !== 'zone')
    const twice = ended.filter(({ area_code, name, level, successor_code }) =>
      ended.some(
        (other) =>
          other.name === name &&
          other.level === level &&
          other.area_code !== area_code &&
          other.successor_code !== area_code &&
          successor_code !== other.area_code &&
          other.area_code.slice(0, 2) === area_code.slice(0, 2),
      ),
    )
    expect(twice).toEqual([])
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
    ['北宁市', ['210782']],
    ['中甸县', ['533421']],
    ['通州市', ['320683']],
    ['凤城县', ['210621']],
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
