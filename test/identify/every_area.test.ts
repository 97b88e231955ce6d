import { describe, expect, it } from 'vitest'
import { areaByCode, areas } from '../../schemas/areas.ts'
import { identified } from './record.ts'

const counties = areas.filter(({ level, valid_to }) => level === 'county' && valid_to === null)
const named = new Set(counties.map(({ name }) => name))

/** What the title of a report is identified as: its area, and the findings. */
function areaOf(title: string): { code: string | null; checks: string[] } {
  const { document, checks } = identified(`${title}\n各位代表：\n请予审议。`)
  return { code: document.area_code, checks }
}

describe('every area of the gazetteer', () => {
  it('is known by its name behind that of the area it lies in, in a year in which it was', () => {
    const below = areas.filter(({ level }) => level === 'prefecture' || level === 'county')
    const wrong = below.filter(({ area_code, name, parent_code, valid_to }) => {
      const parent = areaByCode(parent_code ?? '')
      const above = parent?.level === 'nation' ? '' : parent?.name
      return areaOf(`${above}${name}${valid_to === null ? 2023 : valid_to - 1}年政府工作报告`).code !== area_code
    })
    expect(wrong).toEqual([])
  })

  it('is known by its name alone if no other bears it, else left open', () => {
    const wrong = [...named].filter((name) => {
      const [area, ...others] = counties.filter((county) => county.name === name)
      const { code, checks } = areaOf(`${name}2023年政府工作报告`)
      return others.length === 0 ? code !== area?.area_code : code !== null || checks[0] !== 'area_ambiguous'
    })
    expect(wrong).toEqual([])
  })
})
