import { describe, expect, it } from 'vitest'
import { placesOf } from '../../pipelines/extract/places.ts'
import { documentOf } from './document.ts'

const at = (text: string, given = {}) => placesOf(documentOf(given), text).at(text, 0, text.length)

describe('placesOf', () => {
  it('takes 全县 for a county itself and 全省 for another place', () => {
    expect(at('全县')).toMatchObject({ own: true, code: '430121' })
    expect(at('全省')).toMatchObject({ own: false, code: null })
  })

  it('takes 全市 for the city above a district, and for a city itself', () => {
    expect(at('全市', { area_code: '140109', area_name: '万柏林区' })).toMatchObject({ own: false })
    expect(at('全市', { area_code: '140100', area_name: '太原市', area_level: 'prefecture' })).toMatchObject({
      own: true,
    })
  })

  it('takes 全国 for the nation itself in its own report', () => {
    const nation = { area_code: '000000', area_name: '全国', area_level: 'nation' as const }
    expect(at('全国', nation)).toMatchObject({ own: true, code: '000000' })
  })

  it('knows an area within the reporting one by its name with and without its kind', () => {
    const province = { area_code: '420000', area_name: '湖北省', area_level: 'province' as const }
    expect(at('武汉市', province)).toMatchObject({ own: false, code: '420100' })
    expect(at('襄阳地区', province)).toMatchObject({ own: false, code: '420600', end: 2 })
  })

  it('knows that a city elsewhere is another place', () => {
    expect(at('成都市')).toMatchObject({ own: false, code: null })
  })
})
