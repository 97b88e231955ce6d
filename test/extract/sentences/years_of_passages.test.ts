import { describe, expect, it } from 'vitest'
import { documentOf } from '../document.ts'
import { facts, province } from '../facts.ts'

describe('a paragraph of a communiqué about the year before', () => {
  it('is of it alone', () => {
    const communique = documentOf({ report_type: 'communique', report_year: 2024, vintage: 2024 })
    const text =
      '2024年全县国民经济和社会发展统计公报\n一、综合\n2023年第五次经济普查后，生产总值核实为176亿元。\n全年固定资产投资增长3.2%。'
    expect(facts(text, communique)).toEqual(['gdp 2023 level 176 亿元', 'fai 2024 growth 3.2 %'])
  })
})

describe('the last years of a span that is reviewed', () => {
  const jobsAfter = (sentence: string) =>
    facts(`一、“十四五”时期工作回顾\n“十四五”时期，我们迎难而上。${sentence}城镇新增就业32万人。`, province).at(-1)

  it('are of a sentence that names several of them alone', () => {
    expect(jobsAfter('2023年至2025年，争取中央资金210亿元。')).toBe('urban_new_jobs 2021-2025 level 32 万人')
  })

  it('end where the next item begins', () => {
    expect(jobsAfter('一是扩大消费，2025年旅游收入620亿元。二是改善民生。')).toBe(
      'urban_new_jobs 2021-2025 level 32 万人',
    )
  })

  it('hold for what follows where a sentence tells of the last one', () => {
    expect(jobsAfter('2025年，生产总值5200亿元，年均增长6%。')).toBe('urban_new_jobs 2025 level 32 万人')
  })
})

describe('the goals below a heading of the coming five years and of the year', () => {
  const text = (goal: string) => `二、今后五年奋斗目标和2026年总体要求\n全省主要预期目标是：${goal}。`

  it('are of the year where none is a yearly rate', () => {
    expect(facts(text('地区生产总值增长6%左右'), province)).toEqual(['gdp 2026 growth 6 %'])
  })

  it('are of the five years where they are', () => {
    expect(facts(text('地区生产总值年均增长6%左右'), province)).toEqual(['gdp 2026-2030 growth_avg 6 %'])
  })
})

describe('a second list of items below a heading of a year and some years', () => {
  const part = '一、2025年和过去五年工作回顾'

  it('is of the years that the paragraph before it opens last', () => {
    const text = `${part}\n2025年是收官之年。\n（一）抓改革。新增高速公路90公里。\n各位代表！2025年的成效来之不易。5年来，我们苦干实干，办成许多大事。\n（一）改革成为关键一招。新增高速公路535公里。`
    expect(facts(text, province)).toEqual([
      'expressway_length 2025 change 90 公里',
      'expressway_length 2021-2025 change_total 535 公里',
    ])
  })

  it('goes on as before behind an item that ends with a look back', () => {
    const text = `${part}\n2025年，外贸逆势增长。\n（一）抓改革\n外贸稳步增长。五年来，枝江市新增城镇就业7万人。\n（二）惠民生\n城镇新增就业71.6万人。`
    expect(facts(text, province).at(-1)).toBe('urban_new_jobs 2025 level 71.6 万人')
  })
})

describe('an item behind a task of a plan that is not over', () => {
  it('stays in the year that is reviewed', () => {
    const text =
      '一、2025年工作回顾\n——结构调整迈出新步伐。“十五五”前期工作扎实推进。\n——民生不断改善。城镇新增就业42.2万人。'
    expect(facts(text, province)).toEqual(['urban_new_jobs 2025 level 42.2 万人'])
  })
})

describe('so many years of a plan', () => {
  it('are its first', () => {
    const text = '一、工作回顾\n统计表明，“十四五”两年来，全省经济加快发展：固定资产投资年均增长12.5%。'
    expect(facts(text, province)).toEqual(['fai 2021-2022 growth_avg 12.5 %'])
  })
})

describe('items below a heading of a year and a plan', () => {
  it('are of the year, behind a paragraph that tells of the plan itself', () => {
    const text =
      '一、2025年及“十四五”工作回顾\n2025年，全市生产总值增长5.4%。\n“十四五”时期，一般公共预算收入年均增长5%。\n（一）民生答卷。城镇新增就业6.6万人。'
    expect(facts(text, province).at(-1)).toBe('urban_new_jobs 2025 level 6.6 万人')
  })
})

describe('a heading that looks back on a government', () => {
  it('is of its five years, where it names none', () => {
    const text = '一、本届政府工作回顾\n技术合同成交额由163亿元增加到338亿元。新认定专精特新中小企业195家。'
    expect(facts(text, province)).toEqual([
      'tech_contract_value 2020 level 163 亿元',
      'tech_contract_value 2025 level 338 亿元',
      'sme_specialized 2021-2025 change_total 195 家',
    ])
  })
})

describe('a government that does not end', () => {
  it('is of no five years', () => {
    const text = '一、本届政府第一年工作回顾\n城镇新增就业92万人。'
    expect(facts(text, province)).toEqual(['urban_new_jobs 2025 level 92 万人'])
  })
})

describe('a paragraph of one year below a heading of some', () => {
  const part = '一、“十四五”时期的工作'

  it('holds for itself alone where it tells of their end', () => {
    const text = `${part}\n“十四五”末，固定资产投资由6935亿元增至15480亿元。\n——市场主体由92万户增至194万户。`
    expect(facts(text, province)).toEqual([
      'fai 2020 level 6935 亿元',
      'fai 2025 level 15480 亿元',
      'market_entities 2020 level 92 万户',
      'market_entities 2025 level 194 万户',
    ])
  })

  it('leaves its items to them where it says no more than which year it was', () => {
    const text = `${part}\n2025年是“十四五”的最后一年。我们迎难而上，目标如期实现。\n——人民生活。城镇居民人均可支配收入由9107元提高到16190元。`
    expect(facts(text, province)).toEqual(['income_urban 2020 level 9107 元', 'income_urban 2025 level 16190 元'])
  })

  it('is of them where it goes on to name them', () => {
    const text =
      '一、2025年工作及“十四五”时期发展回顾\n经过2025年奋力冲刺和五年来不懈努力，目标总体实现。电力装机容量增长122%。'
    expect(facts(text, province)).toEqual(['power_capacity 2021-2025 growth_total 122 %'])
  })
})

describe('the plan of which a passage tells', () => {
  it('is the one that its results mark the end of', () => {
    const text = '一、2025年工作回顾\n2025年取得的成效，标志着“十四五”规划胜利收官。粮食产量由568亿斤增加到729亿斤。'
    expect(facts(text, province)).toEqual(['grain_output 2020 level 2840 万吨', 'grain_output 2025 level 3645 万吨'])
  })

  it('is the one whose goals were set', () => {
    const text =
      '一、过去五年工作回顾\n《规划纲要》确定了我省“十五五”经济社会发展的主要目标。全省地区生产总值年均增长5%以上。'
    expect(facts(text, province)).toEqual(['gdp 2026-2030 growth_avg 5 %'])
  })
})

describe('a year among those that a sentence opens with', () => {
  it('is told of where it says what the year was', () => {
    const text =
      '一、过去五年工作回顾\n在过去五年中，2025年是极不平凡的一年。全年社会消费品零售总额与上年持平，居民人均可支配收入增长6.1%。'
    expect(facts(text, province)).toEqual(['income_per_capita 2025 growth 6.1 %', 'retail_sales 2025 growth 0 %'])
  })
})

describe('what a share rose from', () => {
  it('is of no year where a section reviews some, and a passage the last of them', () => {
    const text =
      '一、过去五年工作回顾\n五年来，成效明显。\n2025年地区生产总值增长6%。\n（二）产业升级\n服务业占经济比重由42.8%提高到47%。'
    expect(facts(text, province)).toEqual(['gdp 2025 growth 6 %', 'share_tertiary 2025 level 47 %'])
  })
})

describe('the years that paragraphs go on to tell of', () => {
  it.each([
    '各位代表，2025年的任务全面完成。回顾过去五年，历程很不平凡。',
    '2025年，地区生产总值增长6%。五年来，主要做了以下工作：',
    '各位代表！本届政府任期的五年，成就催人奋进。',
  ])('are those that the one before them ends by looking back on: %s', (before) => {
    const text = `一、2025年工作回顾\n${before}\n综合实力增强。一般公共预算收入年均增长9.6%。`
    expect(facts(text, province)).toContain('budget_revenue 2021-2025 growth_avg 9.6 %')
  })

  it('are not one that a paragraph between told of', () => {
    const text = '一、过去五年工作回顾\n五年来，成效明显。\n2023年社会消费品零售总额9552亿元。\n新增城镇就业161万人。'
    expect(facts(text, province)).toEqual([
      'retail_sales 2023 level 9552 亿元',
      'urban_new_jobs 2021-2025 level 161 万人',
    ])
  })
})

describe('a paragraph that opens with the coming years and ends with this one', () => {
  it('leads over to the goals of the year', () => {
    const text =
      '二、2026年的工作\n未来五年，是跨越发展的关键时期。今年是实施规划的重要一年。\n主要预期目标是：固定资产投资增长9%，城镇登记失业率控制在4%以内。'
    expect(facts(text, province)).toEqual(['fai 2026 growth 9 %', 'unemployment_registered 2026 level 4 %'])
  })
})

describe('a sentence that says which years it was', () => {
  it('holds for what follows, behind words that look back, too', () => {
    const text =
      '一、2025年工作回顾\n2025年是收官之年。回眸过去，这是综合实力显著提升的五年。生产总值从2.6万亿元增加到3.8万亿元。'
    expect(facts(text, province)).toEqual(['gdp 2020 level 26000 亿元', 'gdp 2025 level 38000 亿元'])
  })
})

describe('the years of a plan that a review names beside the last one', () => {
  it('are those of its numbered parts, where the paragraph before them looks back', () => {
    const text =
      '一、2025年和“十四五”工作回顾\n各位代表！2025年的任务全面完成。回首这五年，历程极不寻常！五年来，我们稳扎稳打、久久为功，把产业做强、把城市做美、把乡村做活，修通了一批盼了多年的路，办成了一批想了多年的事，老工业区焕发新的生机，山区群众住进新的房子，干部作风更加务实，社会大局更加安定，全省面貌发生了看得见、摸得着的可喜变化！\n（一）民生事业全面进步。始终把民生放在首位。城镇新增就业370万人。'
    expect(facts(text, province)).toEqual(['urban_new_jobs 2021-2025 level 370 万人'])
  })
})

describe('years that are told of something else', () => {
  it.each([
    [
      'within which time something is done',
      '二、“十五五”主要目标\n办好民生实事。三年内消除危房。城镇调查失业率控制在5.2%以内。',
      ['unemployment_surveyed 2030 level 5.2 %'],
    ],
    [
      'what for something is done',
      '二、2026年工作安排\n以八年时间村村通硬化路为目标，加快施工，新增高速公路96公里以上。',
      ['expressway_length 2026 change 96 公里'],
    ],
    [
      'the plan in which a clause says that something begins',
      '二、2026年工作安排\n加快前期工作，力争在“十五五”期间全面开工建设；完善投入机制，新增高速公路96公里以上。',
      ['expressway_length 2026 change 96 公里'],
    ],
  ])('do not hold for what follows: %s', (_, text, expected) => {
    expect(facts(text, province)).toEqual(expected)
  })

  it('今年底 is this year', () => {
    expect(facts('二、2026年工作安排\n今年底高速公路通车里程达到7600公里。', province)).toEqual([
      'expressway_length 2026 level 7600 公里',
    ])
  })

  it('a step that the subject comes to leaves it as it is', () => {
    const text = '二、“十五五”主要目标\n“十五五”时期，主要目标是：生产总值再跃上新台阶、年均增长5.5%左右。'
    expect(facts(text, province)).toEqual(['gdp 2026-2030 growth_avg 5.5 %'])
  })
})

describe('the parts behind the goals of the year', () => {
  it('are of it, whatever plan was told of before', () => {
    const text =
      '二、携手奋进“十五五”\n“十五五”时期主要目标是：城镇化率达到70%。\n三、准确把握新阶段\n今年主要预期指标是：生产总值增长5.8%。\n四、推动高质量发展\n城镇新增就业33万人。'
    expect(facts(text, province)).toEqual([
      'urbanization 2030 level 70 %',
      'gdp 2026 growth 5.8 %',
      'urban_new_jobs 2026 level 33 万人',
    ])
  })
})

describe('a plan that an item of the tasks of a year is told of', () => {
  it('holds in the item alone', () => {
    const text =
      '三、完成2026年计划的主要措施\n（一）推进城镇化。“十五五”期间提升承载力，到2030年城镇化率达到70%。\n（二）办好实事。城镇新增就业5000人以上。'
    expect(facts(text, province)).toEqual(['urbanization 2030 level 70 %', 'urban_new_jobs 2026 level 0.5 万人'])
  })
})

describe('the notes of a report', () => {
  it.each(['《政府工作报告》注释', '有关名词解释', '附件：名词解释'])('state nothing: %s', (heading) => {
    const text = `二、2026年工作安排\n城镇新增就业33万人。\n${heading}\n1.两个突破：生产总值突破1万亿元，固定资产投资突破1万亿元。`
    expect(facts(text, province)).toEqual(['urban_new_jobs 2026 level 33 万人'])
  })
})

describe('the year before half a year', () => {
  it('is over', () => {
    const text =
      '一、2024年上半年预算执行情况\n2023年，全县一般公共预算收入全年完成31亿元。\n1—6月，全县一般公共预算收入17亿元。'
    expect(facts(text, documentOf({ report_type: 'budget' }))).toEqual(['budget_revenue 2023 level 31 亿元'])
  })
})
