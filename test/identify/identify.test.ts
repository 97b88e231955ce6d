import { describe, expect, it } from 'vitest'
import { document as documentTable } from '../../schemas/document.ts'
import { identified } from './record.ts'

describe('area, type and year', () => {
  it.each([
    [
      '关于万柏林区2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告',
      '140109',
      'plan',
      2023,
    ],
    ['(山西省)太原市万柏林区2022年国民经济和社会发展计划执行情况与2023年计划的报告', '140109', 'plan', 2023],
    ['2024年山西省政府工作报告', '140000', 'work', 2024],
    ['山西2024年政府工作报告', '140000', 'work', 2024],
    ['吉林2024年政府工作报告', '220000', 'work', 2024],
    ['吉林市2024年政府工作报告', '220200', 'work', 2024],
    ['阜新2024年政府工作报告', '210900', 'work', 2024],
    ['太原市2023年国民经济和社会发展统计公报', '140100', 'communique', 2023],
    ['中华人民共和国2023年国民经济和社会发展统计公报', '000000', 'communique', 2023],
    ['北京市朝阳区2024年政府工作报告', '110105', 'work', 2024],
    ['长春市朝阳区2024年政府工作报告', '220104', 'work', 2024],
    ['关于常德市2023年财政预算执行情况和2024年财政预算草案的报告', '430700', 'budget', 2024],
    ['关于桃源县2023年国民经济和社会发展计划执行情况的报告', '430725', 'plan', 2024],
    ['关于桃源县2023年上半年国民经济和社会发展计划执行情况的报告', '430725', 'plan', 2023],
    ['上海市卢湾区2009年政府工作报告', '310103', 'work', 2009],
    ['重庆市1996年政府工作报告', '510200', 'work', 1996],
    ['重庆市2020年政府工作报告', '500000', 'work', 2020],
    ['苏州工业园区2023年国民经济和社会发展统计公报', '320576', 'communique', 2023],
    ['桃源县2023年国民经济和社会发展计划执行情况及2024年计划表', '430725', 'table', 2024],
    ['桃源县2023年主要经济指标完成情况表', '430725', 'table', 2024],
    ['桃源县2023年1-6月主要经济指标完成情况表', '430725', 'table', 2023],
    ['桃源县2023年1-12月主要经济指标完成情况表', '430725', 'table', 2024],
    ['桃源县2023年财政决算草案的报告', '430725', 'budget', 2024],
    ['桃源县二〇二三年国民经济和社会发展统计公报', '430725', 'communique', 2023],
    ['桃源县一九九八年政府工作报告', '430725', 'work', 1998],
    ['桃源县2023年财政预算执行情况和2024年财政预算草案', '430725', 'budget', 2024],
  ] as const)('of the title %s', (title, area_code, report_type, report_year) => {
    const { document, checks } = identified(`${title}\n各位代表：\n现将情况报告如下。`)
    expect(document).toMatchObject({ area_code, report_type, report_year, title })
    expect(checks).toEqual([])
  })

  it.each([
    ['桃源县2023年经济运行情况', 2024],
    ['桃源县概况（2023年）', 2024],
    ['桃源县2024年经济工作要点', 2024],
  ])(
    'of %s, a text of no known type: one about a year that is over is given in the year after',
    (title, report_year) => {
      const { document, checks } = identified(`${title}\n全县地区生产总值增长6%。`)
      expect(document).toMatchObject({ area_code: '430725', report_type: 'other', report_year, title })
      expect(checks).toEqual(['type_unknown'])
    },
  )

  it('come from the session where the title names neither', () => {
    const { document } = identified(
      '政府工作报告\n——2024年1月9日在桃源县第十八届人民代表大会第三次会议上\n各位代表：\n请予审议。',
    )
    expect(document).toMatchObject({
      area_code: '430725',
      report_type: 'work',
      report_year: 2024,
      area_level: 'county',
    })
  })

  it.each([
    ['a former code', { area_code: '220381' }, '220184'],
    [
      'a code that is not known, by the name within its province',
      { area_code: '220399', area_name: '公主岭市' },
      '220184',
    ],
    ['nothing where the name is of another province', { area_code: '220399', area_name: '桃源县' }, null],
  ])('come from the sidecar: %s', (_, sidecar, area_code) => {
    expect(identified('2008年政府工作报告\n各位代表：\n请予审议。', sidecar).document.area_code).toBe(area_code)
  })

  it('come from the opening and the headings where there is no title', () => {
    const { document } = identified(
      '各位代表：\n现在，我代表国务院，向大会作政府工作报告。\n一、2011年工作回顾\n去年发展较快。',
    )
    expect(document).toMatchObject({ area_code: '000000', report_type: 'work', report_year: 2012, title: null })
  })

  it('know the year ahead by its heading, though the year past stands in it, too', () => {
    const { document } = identified(
      '各位代表：\n我代表国务院作政府工作报告。\n一、1996年工作回顾和1997年工作的总体要求\n略。',
    )
    expect(document.report_year).toBe(1997)
  })

  it('take a title of two years that was broken between them', () => {
    const { document } = identified(
      '万柏林区2022年国民经济和社会发展计划执行情况\n与2023年国民经济和社会发展计划草案的报告\n各位代表：',
    )
    expect(document.title).toBe('万柏林区2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告')
    expect(document.report_year).toBe(2023)
  })

  it.each([
    ['2019年12月26日', '一、过去五年的工作', 2020],
    ['2019年11月26日', '一、2019年工作回顾', 2020],
    ['2019年11月26日', '一、过去五年的工作', 2019],
    ['2019年10月26日', '一、2019年工作回顾', 2019],
  ])('take a session of %s, where the text begins with %s, for one of %i', (date, heading, year) => {
    const page = `桃源县人民政府工作报告\n（${date}在桃源县第十八届人民代表大会第三次会议上）\n各位代表：\n${heading}\n略。`
    expect(identified(page).document.report_year).toBe(year)
  })

  it.each([
    ['桃源县政府工作报告（2021年10月，县十七届人大一次会议）', 'work', 2021],
    ['桃源县政府工作报告（2021年12月，县十七届人大一次会议）', 'work', 2022],
    ['2007年桃源县政府工作主要任务分解', 'other', 2007],
    ['桃源县国民经济和社会发展第十三个五年规划纲要', 'other', 2016],
    ['桃源县“十四五”规划和2035年远景目标', 'other', 2021],
    ['桃源县经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'other', 2021],
  ])('read the title %s', (title, report_type, report_year) => {
    expect(identified(`${title}\n略。`).document).toMatchObject({ title, report_type, report_year })
  })

  it('of news that tells of a report come from its words, not from a year that the headline promises', () => {
    const news =
      '桃源县：2026年地区生产总值突破200亿元\n2022年1月17日 来源：县融媒体中心\n县长代表县政府向大会作《政府工作报告》。'
    const { document } = identified(news)
    expect(document).toMatchObject({ area_code: '430725', report_type: 'work', report_year: 2022 })
  })

  it.each([
    ['communique', '桃源县2022年国民经济和社会发展统计公(2)'],
    ['communique', '桃源县2022年经济和社会发展情况'],
    ['plan', '桃源县2022年国民经济和社会发展计划执行情况'],
  ])('know a %s by the title %s', (report_type, title) => {
    expect(identified(`${title}\n全县地区生产总值增长6%。`).document.report_type).toBe(report_type)
  })

  it('take a title that was broken in two', () => {
    const { document } = identified('常德市\n2024年政府工作报\n告\n各位代表：')
    expect(document).toMatchObject({ title: '2024年政府工作报告', report_type: 'work', area_code: '430700' })
  })
})

describe('the title page', () => {
  const page = [
    '下载',
    '打印',
    '全屏',
    '收藏',
    '【字号：',
    '大',
    '】',
    '2024年常德市政府工作报告',
    '——2024年1月9日在常德市第八届人民代表大会第四次会议上',
    '来源：',
    '常德日报',
    '时间：2024-02-01',
    '各位代表：',
    '请予审议。',
  ].join('\n')

  it('gives the title, never the buttons of the site', () => {
    expect(identified(page).document.title).toBe('2024年常德市政府工作报告')
  })

  it('gives the publisher and the date of publication', () => {
    expect(identified(page).document).toMatchObject({
      publisher: '常德日报',
      publish_date: '2024-02-01',
      vintage: 2024,
    })
  })

  it('does not take the session for the date of publication', () => {
    expect(identified(page.replace('时间：2024-02-01', '')).document.publish_date).toBeNull()
  })

  it('gives a title its digits in their common width', () => {
    expect(identified('重庆市２０２０年政府工作报告').document).toMatchObject({
      title: '重庆市2020年政府工作报告',
      report_year: 2020,
    })
  })

  it('leaves out a date that is none', () => {
    expect(identified(page.replace('2024-02-01', '2024-02-31')).document.publish_date).toBeNull()
  })
})

describe('two areas of one name', () => {
  const title = '朝阳区2024年政府工作报告\n各位代表：\n'

  it('are told apart by the areas above them', () => {
    const { document, checks } = identified(`${title}长春市的中心城区地位巩固，吉林省内排名上升。`)
    expect(document).toMatchObject({ area_code: '220104', area_name: '朝阳区' })
    expect(checks).toEqual([])
  })

  it.each([
    ['全市生产总值增长5%，我市工业稳中有进。', '211300'],
    ['全县生产总值增长5%，我县工业稳中有进。', '211321'],
  ])('but of different kinds are told apart by what the report calls its own: %s', (text, area_code) => {
    const { document, checks } = identified(`朝阳2024年政府工作报告\n各位代表：\n${text}`)
    expect(document.area_code).toBe(area_code)
    expect(checks).toEqual([])
  })

  it('are left open with a finding where nothing tells', () => {
    const { document, checks } = identified(`${title}全区生产总值增长5%。`)
    expect(document).toMatchObject({ area_code: null, area_name: null, area_level: null })
    expect(checks).toEqual(['area_ambiguous'])
  })
})

describe('a year that no title, session or date tells', () => {
  const page = '桃源县政府工作报告\n各位代表：\n'

  it.each([
    ['刚刚过去的2023年，极不平凡。', 2024],
    ['县长回顾了２０２３年的工作。', 2024],
    ['预计2023年全县财政收入增长5%。', 2024],
    ['2023年，全县粮食总产量达到51万吨，比上年增长2%。', 2024],
    ['2024年经济社会发展的主要预期目标是：生产总值增长6%。', 2024],
    ['2023年全县财政收入比上年增长5%。2024年的目标任务是增长6%。到2035年建成现代化。', 2024],
  ])('is told by what the text says of years, with a finding: %s', (text, year) => {
    const { document, checks } = identified(`${page}${text}`)
    expect(document.report_year).toBe(year)
    expect(checks).toEqual(['year_inferred'])
  })

  it.each([
    '到2035年基本实现现代化。',
    '县人大确定的2023年的工作任务全面完成。',
    '过去的2021年和过去的2023年都不平凡。',
  ])('is left open where the text says nothing of it, or two things: %s', (text) => {
    const { document, checks } = identified(`${page}${text}`)
    expect(document.report_year).toBeNull()
    expect(checks).toEqual(['year_unknown'])
  })
})

describe('what is not known', () => {
  it('is null, with a finding each, and unknown in the id', () => {
    const { document, checks } = identified('一些关于发展的话。')
    expect(document).toMatchObject({
      area_code: null,
      report_year: null,
      vintage: null,
      report_type: 'other',
      title: null,
    })
    expect(document.document_id).toMatch(/^unknown-other-unknown-[0-9a-f]{8}$/)
    expect(checks).toEqual(['area_unknown', 'year_unknown', 'type_unknown'])
  })

  it('is an area code that the gazetteer does not have', () => {
    const { document, checks } = identified('2024年政府工作报告', { area_code: '999999' })
    expect(document.area_code).toBeNull()
    expect(checks).toEqual(['area_unknown'])
  })
})

describe('a file called by area and year', () => {
  const page = '各位代表：\n现将情况报告如下。'
  const of = (file: string, text = page) => identified(text, {}, file)

  it.each(['430725-2024.txt', 'reports/430725-2024.garbled.txt', '430725-work-2024-1a2b3c4d.html'])(
    'tells both where the text tells neither, with a finding: %s',
    (file) => {
      const { document, checks } = of(file)
      expect(document).toMatchObject({ area_code: '430725', report_year: 2024 })
      expect(checks).toEqual(['type_unknown', 'year_inferred'])
    },
  )

  it('tells neither against what the text says', () => {
    expect(of('430725-2020.txt', `山西省2024年政府工作报告\n${page}`).document).toMatchObject({
      area_code: '140000',
      report_year: 2024,
    })
  })

  it('tells which of two areas of one name the report is of', () => {
    expect(of('220104-2024.txt', `朝阳区2024年政府工作报告\n${page}`).document.area_code).toBe('220104')
  })

  it('tells the area against the short name of one in another province, which may be a person’s', () => {
    expect(of('430400-2016.txt', `——2016年1月12日\n王福田\n${page}`).document.area_code).toBe('430400')
    expect(of('430400-2016.txt', `福田区2016年政府工作报告\n${page}`).document.area_code).toBe('440304')
  })

  it('tells no area of a zone that lies in it', () => {
    expect(of('210200-2024.txt', `大连市金普新区2024年政府工作报告\n${page}`).document.area_code).toBeNull()
  })

  it.each(['430725-2024年.txt', '4307251-2024.txt', '430725.txt', '2024-430725.txt', '430725-2024-5.txt/a.txt'])(
    'is one of exactly these: %s is none',
    (file) => {
      expect(of(file).document).toMatchObject({ area_code: null, report_year: null })
    },
  )
})

describe('a sidecar', () => {
  it('wins over the text', () => {
    const { document } = identified('2024年山西省政府工作报告', {
      area_code: '130000',
      report_year: 2023,
      title: '报告',
    })
    expect(document).toMatchObject({ area_code: '130000', area_name: '河北省', report_year: 2023, title: '报告' })
  })

  it('without a type leaves it to the title', () => {
    const { document } = identified('各位代表：', { area_code: '130000', report_year: 2023, title: '2022年统计公报' })
    expect(document).toMatchObject({ report_type: 'communique', vintage: 2024 })
  })

  it('may name the area without its code', () => {
    expect(identified('2024年政府工作报告', { area_name: '万柏林区' }).document.area_code).toBe('140109')
  })

  it('that names a zone is of none of the areas that it lies in', () => {
    const { document, checks } = identified('太原市2024年政府工作报告', { area_name: '太原市高新区' })
    expect(document).toMatchObject({ area_code: null, area_name: '太原市高新区' })
    expect(checks).toEqual(['area_unknown'])
  })

  it('that names what is no area leaves it to the title, unless that is of a zone', () => {
    const areaOf = (page: string) => identified(page, { area_name: 'Taiyuan' }).document.area_code
    expect(areaOf('太原市2024年政府工作报告')).toBe('140100')
    expect(areaOf('太原市高新区2024年政府工作报告')).toBeNull()
  })
})

describe('the document', () => {
  it('fits its schema and has the hash of its text in its id', () => {
    const { document } = identified('2024年山西省政府工作报告\n全省稳中有进。')
    expect(documentTable.schema.parse(document)).toEqual(document)
    expect(document.document_id).toMatch(/^140000-work-2024-[0-9a-f]{8}$/)
    expect(document.characters).toBe(22)
  })

  it('is the same for the same text and another for another', () => {
    const ids = ['甲', '甲', '乙'].map((end) => identified(`2024年山西省政府工作报告\n${end}`).document.document_id)
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
  })
})
