import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate, type GoldFact, parseGold, rates, type ScoredFact, score } from '../pipelines/evaluate.ts'
import { extract } from '../pipelines/extract/index.ts'
import { documentOf } from './extract/document.ts'

const fact: ScoredFact = {
  indicator: 'gdp',
  period: '2022',
  status: 'actual',
  measure: 'level',
  value: 620.5,
  valueHigh: null,
  unit: '亿元',
  qualifier: 'exact',
  quote: '地区生产总值620.5亿元',
}
const row: GoldFact = { ...fact, optional: false }

describe('score', () => {
  it('counts an equal fact as right', () => {
    expect(score([row], [fact])).toEqual({ right: 1, qualifier: 1, wrong: [], missed: [] })
  })

  it('lets values differ by 0.1 %, not more', () => {
    expect(score([row], [{ ...fact, value: 621 }]).right).toBe(1)
    expect(score([row], [{ ...fact, value: 622 }])).toMatchObject({
      right: 0,
      wrong: [{ value: 622 }],
      missed: [{ value: 620.5 }],
    })
  })

  it('counts an optional row neither as missed nor as right', () => {
    const optional = { ...row, optional: true }
    expect(score([optional], [])).toEqual({ right: 0, qualifier: 0, wrong: [], missed: [] })
    expect(score([optional], [fact])).toEqual({ right: 0, qualifier: 0, wrong: [], missed: [] })
  })

  it('counts exact duplicates and a second statement of a matched fact once', () => {
    expect(score([row], [fact, fact, { ...fact, value: 620.6 }])).toMatchObject({ right: 1, wrong: [], missed: [] })
  })

  it('matches the closest value first', () => {
    const gold = [row, { ...row, value: 620.9, quote: 'b' }]
    expect(score(gold, [{ ...fact, value: 620.9 }]).missed).toEqual([row])
  })

  it('reports a wrong qualifier without taking the match away', () => {
    expect(score([row], [{ ...fact, qualifier: 'about' }])).toMatchObject({ right: 1, qualifier: 0 })
  })

  it('leaves yearly averages of a level out', () => {
    expect(score([], [{ ...fact, measure: 'level_avg' }]).wrong).toEqual([])
  })

  it('asks that both ends of a range agree', () => {
    const range = { ...row, value: 5, valueHigh: 5.5 }
    expect(score([range], [{ ...fact, value: 5 }])).toMatchObject({ right: 0, missed: [range] })
  })
})

describe('rates', () => {
  it('gives 0 for nothing found', () => {
    expect(rates({ right: 0, qualifier: 0, wrong: [], missed: [] })).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
      qualifier: 0,
    })
  })

  it('gives precision, recall and F1 of what was found', () => {
    expect(rates({ right: 3, qualifier: 3, wrong: [fact], missed: [row, row, row] })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
      qualifier: 1,
    })
  })
})

describe('parseGold', () => {
  it('reads an empty cell as no value', () => {
    const csv =
      'indicator,period,status,measure,value,value_high,unit,qualifier,optional,quote\nincome_per_capita,2026,target,growth,,,%,in_step,1,收入与经济同步\n'
    expect(parseGold(csv)).toMatchObject([{ value: null, valueHigh: null, qualifier: 'in_step', optional: true }])
  })
})

describe('evaluate', () => {
  const gold =
    'indicator,period,status,measure,value,value_high,unit,qualifier,optional,quote\ngdp,2022,actual,level,620.5,,亿元,exact,0,q\n'

  it('finds the text of ID.csv below the folder of texts, and skips mentions', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-'))
    await mkdir(join(folder, 'gold'))
    await mkdir(join(folder, 'texts', 'deep'), { recursive: true })
    await writeFile(join(folder, 'gold', '140109-2023.csv'), gold)
    await writeFile(join(folder, 'gold', '140109-2023.mentions.csv'), 'number\n')
    await writeFile(join(folder, 'texts', 'deep', '140109-2023.garbled.txt'), '')
    await writeFile(join(folder, 'texts', 'deep', '140109-2023.garbled.json'), '')
    const asked: string[] = []
    const result = await evaluate({
      gold: join(folder, 'gold'),
      texts: join(folder, 'texts'),
      read: async (file) => {
        asked.push(file)
        return []
      },
    })
    expect(asked).toEqual([join(folder, 'texts', 'deep', '140109-2023.garbled.txt')])
    expect(result.documents).toMatchObject([{ id: '140109-2023', right: 0, missed: [{ indicator: 'gdp' }] }])
  })

  it('scores the area whose code followed the one of ID', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-'))
    await writeFile(join(folder, '220381-2023.csv'), gold)
    await writeFile(join(folder, '220381-2023.txt'), '')
    const text = '一、2022年计划执行情况\n地区生产总值620.5亿元。'
    const report = documentOf({ area_code: '220184', area_name: '公主岭市', report_year: 2023, vintage: 2023 })
    const result = await evaluate({
      gold: folder,
      texts: folder,
      read: async () => extract(report, text, []).observations,
    })
    expect(result.documents).toMatchObject([{ id: '220381-2023', right: 1, missed: [] }])
  })

  it('takes no gold file for the text that it annotates', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-'))
    await writeFile(join(folder, '140109-2023.csv'), gold)
    await writeFile(join(folder, '140109-2023.mentions.csv'), 'number\n')
    await expect(evaluate({ gold: folder, texts: folder, read: async () => [] })).rejects.toThrow(
      'No text 140109-2023.*',
    )
  })

  it('throws for a text that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-'))
    await writeFile(join(folder, '140109-2023.csv'), gold)
    await expect(evaluate({ gold: folder, texts: join(tmpdir(), 'none'), read: async () => [] })).rejects.toThrow(
      'cannot be read',
    )
  })
})
