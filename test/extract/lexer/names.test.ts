import { describe, expect, it } from 'vitest'
import { names } from '../../../pipelines/extract/lexer/names.ts'
import { indicators } from '../../../schemas/indicators.ts'

describe('names', () => {
  it('has every name of the catalogue', () => {
    const missing = indicators.filter(
      ({ name_zh, indicator }) => names.get(name_zh.replaceAll(/[“”]/g, ''))?.single !== indicator,
    )
    expect(missing).toEqual([])
  })

  it('has the variants that synonyms give', () => {
    expect(names.get('单位国内生产总值能耗')?.single).toBe('energy_intensity')
    expect(names.get('服务业增加值占国内生产总值的比重')?.single).toBe('share_tertiary')
    expect(names.get('规上高技术制造业增加值')?.single).toBe('va_hightech_mfg')
  })

  it('has what is put together of the words for air and water', () => {
    expect(names.get('城区空气质量(AQI指数)优良率')?.single).toBe('air_good_ratio')
    expect(names.get('大气优良天数比例')?.single).toBe('air_good_ratio')
    expect(names.get('环境空气质量平均优良率')?.single).toBe('air_good_ratio')
    expect(names.get('全年优良天数比例')?.single).toBe('air_good_ratio')
    expect(names.get('国省考核断面水质优良率')?.single).toBe('surface_water_good_ratio')
    expect(names.get('断面I-Ⅲ类水质占比')?.single).toBe('surface_water_good_ratio')
    expect(names.get('优良率')).toBeUndefined()
    expect(names.get('县级及以上城市PM2.5平均浓度')?.single).toBe('pm25')
    expect(names.get('全社会研发经费支出占市生产总值的比重')?.single).toBe('rd_intensity')
    expect(names.get('风、光发电并网装机容量')?.single).toBe('renewable_capacity')
    expect(names.get('地表水水质优良断面比例')?.single).toBe('surface_water_good_ratio')
  })

  it('has what offices write for money, trade and research', () => {
    expect(names.get('外商直接投资实到金额')?.single).toBe('fdi')
    expect(names.get('地区外贸进出口总额')?.single).toBe('trade_total')
    expect(names.get('全社会研究与实验发展经费')?.single).toBe('rd_expenditure')
    expect(names.get('财政支出规模')?.single).toBe('budget_expenditure')
    expect(names.get('战略新兴产业增加值')?.single).toBe('va_strategic_emerging')
    expect(names.get('接待国内外旅游人数')?.single).toBe('tourist_visits')
  })

  it('gives a shared name its indicators in order', () => {
    expect(names.get('城乡居民人均可支配收入')).toMatchObject({
      codes: ['income_urban', 'income_rural'],
      single: 'income_per_capita',
    })
  })

  it('gives no name to two indicators', () => {
    const owners = new Map<string, string>()
    const twice = indicators.flatMap(({ indicator, name_zh, aliases_zh }) =>
      [name_zh, ...aliases_zh.split('|')].filter((name) => {
        const owner = owners.get(name)
        owners.set(name, indicator)
        return name !== '' && owner !== undefined && owner !== indicator
      }),
    )
    expect(twice).toEqual([])
  })
})
