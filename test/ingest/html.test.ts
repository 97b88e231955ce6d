import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../pipelines/ingest/formats/html.ts'
import type { RawRecord } from '../../pipelines/ingest/index.ts'
import { readReport } from '../../pipelines/report.ts'
import { htmlOf } from './make.ts'

const report = [
  '桃源县2024年政府工作报告',
  '各位代表：',
  '过去一年，全县生产总值增长5.2%，各项事业取得新进展。',
  '一、2023年工作回顾',
].join('\n')

function textOf(html: string): string {
  const parsed = parseHtml(html)
  return parsed.kind === 'text' ? parsed.text : ''
}

const recordOf = (text: string): RawRecord => ({
  file: 'a.html',
  record: '',
  sha256: '0'.repeat(64),
  mediaType: 'text/html',
  encoding: 'UTF-8',
  metadata: {},
  text,
  lines: null,
})

const page = (body: string, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('the text of a page', () => {
  it('is the report, a paragraph a line, without the buttons and labels of the site', () => {
    expect(textOf(htmlOf(report))).toBe(report)
  })

  it('has the title of the page first where it stands outside the report', () => {
    const html = page(
      `<div>${'<p>全县经济运行总体平稳，主要指标处于合理区间。</p>'.repeat(20)}</div>`,
      '<title>桃源县2024年政府工作报告_桃源县人民政府</title>',
    )
    expect(textOf(html).split('\n').slice(0, 2)).toEqual([
      '桃源县2024年政府工作报告',
      '全县经济运行总体平稳，主要指标处于合理区间。',
    ])
  })

  it('has its title once, without the name of the site', () => {
    const title = '<title>桃源县2024年政府工作报告-桃源县人民政府门户网站</title>'
    const [first = '', ...paragraphs] = report.split('\n').map((line) => `<p>${line}</p>`)
    expect(textOf(page(`<h1>桃源县2024年政府工作报告</h1><div>${first}${paragraphs.join('')}</div>`, title))).toBe(
      report,
    )
  })

  it.each([
    '首页 | 政务公开 | 政府工作报告',
    '当前位置：首页 &gt; 政务公开 &gt; 正文',
    '【打印】【关闭】',
    '【打印本页】 【关闭窗口】',
    '字体：大 中 小',
    '[ 大 中 小 ]',
    '打印 | 关闭',
    '分享到：',
    '分享到： 微信 微博',
    '上一篇：无',
    '下一篇：2023年政府工作报告',
    '浏览次数：1203',
    '相关链接',
  ])('leaves out the line %s though it stands in the main content', (line) => {
    const paragraphs = '<p>全县经济运行总体平稳，主要指标处于合理区间。</p>'.repeat(20)
    const text = textOf(page(`<div><p>${line}</p>${paragraphs}<p>${line}</p></div>`))
    expect(new Set(text.split('\n'))).toEqual(new Set(['全县经济运行总体平稳，主要指标处于合理区间。']))
  })

  it.each(['分享经济蓬勃发展', '访问团组12个', '阅读推广扎实开展'])('keeps the heading %s', (line) => {
    expect(textOf(page(`<p>${line}：成效明显</p><p>${line}</p>`)).split('\n')).toHaveLength(2)
  })

  it('keeps a table of data as rows, its merged cells in each of their places', () => {
    const table =
      '<table><tr><th rowspan="2">指标</th><th colspan="2">2023年</th></tr><tr><td>计划</td><td>实际</td></tr><tr><td>生产总值</td><td>6%</td><td>5.2%</td></tr></table>'
    expect(textOf(page(`<p>主要指标如下：</p>${table}`))).toBe(
      '主要指标如下：\n指标\t2023年\t2023年\n指标\t计划\t实际\n生产总值\t6%\t5.2%',
    )
  })

  it.each([
    ['地区<br>生产总值', '地区生产总值'],
    ['<p>486.4</p><p>512</p>', '486.4 512'],
    ['486.4<sup>①</sup>', '486.4'],
    ['486.4<sup>[2]</sup>', '486.4'],
    ['486.4<span style="display:none">7</span>', '486.4'],
    ['&nbsp;486.4&nbsp;', '486.4'],
    ['下载', '下载'],
  ])('keeps the numbers of a cell apart, without the marks of notes: %s', (cell, text) => {
    const table = `<table><tr><th>指标</th><th>2023年</th></tr><tr style="display:none"><td>草稿</td><td>1</td></tr><tr><td>值</td><td>${cell}</td></tr></table>`
    expect(textOf(page(`<p>主要指标如下：</p>${table}`))).toContain(`指标\t2023年\n值\t${text}`)
  })

  it('reads a table that lays out the page as what is in it', () => {
    const cell = '<p>第一段说的是过去一年的工作。</p><p>第二段说的是新一年的安排。</p>'.repeat(12)
    const lines = textOf(
      page(`<table><tr><td>左</td><td>${cell}</td></tr><tr><td></td><td>右</td></tr></table>`),
    ).split('\n')
    expect(lines.filter((line) => line.includes('\t'))).toEqual([])
    expect(lines).toContain('第二段说的是新一年的安排。')
  })

  it('reads a table with a paragraph a row as paragraphs', () => {
    const rows = [1, 2, 3].map((row) => `<tr><td>${row}</td><td>全县经济平稳。指标处于合理区间。</td></tr>`)
    expect(textOf(page(`<table>${rows.join('')}</table>`))).not.toContain('\t')
  })

  it.each([
    ['全县<b>生产</b>总值<span>1</span><span>356</span>亿元', '全县生产总值1356亿元'],
    ['生产总值<sup>[2]</sup>1356亿元', '生产总值1356亿元'],
    ['生产总值<sup>2</sup>1356亿元', '生产总值1356亿元'],
    ['面积12km<sup>2</sup>', '面积12km2'],
    ['全县生产\n        总值', '全县生产总值'],
    ['第一行<br>第二行', '第一行\n第二行'],
    ['可见<span style="display: none">不可见</span>', '可见'],
    ['5&lt;6&nbsp;&amp;&#x5143;', '5<6 &元'],
  ])('of %s is %s', (html, text) => {
    expect(textOf(page(`<p>${html}</p>`))).toBe(text)
  })
})

describe('a page whose text is not shown', () => {
  const paragraphs = '<p>全县经济运行总体平稳，主要指标处于合理区间。</p>'.repeat(12)
  const escaped = paragraphs.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const head = '<title>桃源县2024年政府工作报告</title>'

  it.each([
    ['a hidden text field', `<textarea style="display:none">${escaped}</textarea>`],
    [
      'a script, as JSON',
      `<script>window.state=${JSON.stringify({ list: [{ title: '报告', content: paragraphs }] })}</script>`,
    ],
    ['a script that writes it', `<script>document.write('${paragraphs}')</script>`],
    ['a script, with its marks escaped', `<script>var a={"body":"${paragraphs.replaceAll('<', '\\u003c')}"}</script>`],
  ])('but kept in %s is read there', (_, body) => {
    const lines = textOf(page(`<div id="app"></div>${body}`, head)).split('\n')
    expect(lines.slice(0, 2)).toEqual(['桃源县2024年政府工作报告', '全县经济运行总体平稳，主要指标处于合理区间。'])
    expect(lines).toHaveLength(13)
  })

  it.each([
    [
      'a set of frames',
      `<html><head>${head}</head><frameset cols="20%,80%"><frame src="a.htm"><noframes>您的浏览器不支持框架</noframes></frameset></html>`,
    ],
    ['a frame', page('<p>桃源县人民政府</p><iframe src="a.htm"></iframe>', head)],
  ])('but stands in %s is refused', (_, html) => {
    expect(parseHtml(html)).toMatchObject({ kind: 'refused', refusal: { code: 'framed' } })
  })

  it('is read where a frame only stands beside it', () => {
    expect(textOf(page(`${paragraphs}<iframe src="a.htm"></iframe>`))).toContain('合理区间')
  })
})

describe('a number that the page cuts', () => {
  it.each([
    '1&nbsp;356',
    '1&thinsp;356',
    '1&#8239;356',
    '<span>1</span><span>356</span>',
    '<span>1 </span>\n<span>356</span>',
    '<b>1</b>&#8203;356',
  ])('is read whole: %s', (number) => {
    const text = textOf(page(`<p>桃源县2024年政府工作报告</p><p>2023年，全县生产总值${number}亿元。</p>`))
    const { extraction } = readReport(recordOf(text))
    expect(extraction.observations.map(({ indicator, value }) => [indicator, value])).toEqual([['gdp', 1356]])
  })
})

describe('the metadata of a page', () => {
  it('are what the line under its title says, though it stands outside the report', () => {
    const line = '发布时间：2024-01-20 09:30 来源：桃源县政府办 浏览次数：12'
    const html = htmlOf(report).replace('</h1>', `</h1><div>${line}</div>`)
    expect(parseHtml(html)).toMatchObject({ metadata: { publisher: '桃源县政府办', publish_date: '2024-01-20' } })
  })

  it.each([
    ['[2024-01-20]', '2024-01-20', undefined],
    ['发布日期 2024-01-20', '2024-01-20', undefined],
    ['索引号：000014349/2024-00012 发布机构：县政府办 成文日期：2024年01月20日', '2024-01-20', '县政府办'],
    ['（2024年1月20日在县人民代表大会上）', undefined, undefined],
  ])('are in the line %s', (line, publish_date, publisher) => {
    const parsed = parseHtml(htmlOf(report).replace('</h1>', `</h1><div>${line}</div>`))
    expect(parsed.kind === 'text' && parsed.metadata).toEqual({
      ...(publish_date ? { publish_date } : {}),
      ...(publisher ? { publisher } : {}),
    })
  })

  it('are in the table of particulars above the title', () => {
    const table =
      '<table><tr><td>索引号</td><td>0001/2024-12</td><td>主题分类</td><td>综合</td></tr><tr><td>发布机构</td><td>县政府办</td><td>成文日期</td><td>2024年01月20日</td></tr></table>'
    const html = htmlOf(report).replace('<h1>', `${table}<h1>`)
    expect(parseHtml(html)).toMatchObject({ metadata: { publisher: '县政府办', publish_date: '2024-01-20' } })
  })

  it('are not what a list beside the report says', () => {
    const html = htmlOf(report).replace(
      '<div class="wrap">',
      '<ul><li>2019-05-01</li><li>来源：他处</li></ul><div class="wrap">',
    )
    const parsed = parseHtml(html)
    expect(parsed.kind === 'text' && parsed.metadata).toEqual({})
  })

  it('have no date that the calendar does not have', () => {
    const meta = '<meta name="PubDate" content="2024-02-31">'
    expect(parseHtml(page('<p>正文</p>', meta))).toMatchObject({
      metadata: expect.not.objectContaining({ publish_date: expect.anything() }),
    })
  })

  it('are what the labels of state organs say', () => {
    const labels = {
      ArticleTitle: '桃源县2024年政府工作报告',
      PubDate: '2024-02-01 10:30',
      ContentSource: '县政府办',
      Url: 'http://example.org/1',
    }
    const head = Object.entries(labels).map(([name, content]) => `<meta name="${name}" content="${content}">`)
    expect(parseHtml(page('<p>正文</p>', head.join('')))).toMatchObject({
      metadata: {
        title: '桃源县2024年政府工作报告',
        publish_date: '2024-02-01',
        publisher: '县政府办',
        source_url: 'http://example.org/1',
      },
    })
  })
})
