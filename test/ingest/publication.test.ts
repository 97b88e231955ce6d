import { expect, it } from 'vitest'
import { readPublication } from '../../pipelines/ingest/index.ts'

const known = { publisher: '桃源县政府办', publishDate: '2024-01-20' }

it.each([
  '发布时间：2024-01-20 09:30  来源：桃源县政府办  浏览次数：123',
  '来源：桃源县政府办 发布时间：2024-01-20 09:30 浏览：12',
  '日期：2024年1月20日 信息来源： 桃源县政府办 作者：某某',
  '2024-01-20 09:30 来源：桃源县政府办 【字体：大 中 小】',
  '发布时间：2024-01-20|来源：桃源县政府办|点击数：10',
  '发布机构：桃源县政府办 发文日期：2024-01-20 文号：无',
  '时间：2024/1/20来源：桃源县政府办浏览次数：12',
])('publisher and date stand on one line: %s', (line) => {
  expect(readPublication([line])).toEqual(known)
})

it('each label may have its value on the next line', () => {
  expect(readPublication(['来源：', '桃源县政府办', '时间：', '2024-01-20'])).toEqual(known)
})

it.each(['2024年1月20日在桃源县第十八届人民代表大会第三次会议上', '资金来源：上级补助 时间：2024-01-20', '各位代表：'])(
  'a line that says something else tells neither: %s',
  (line) => {
    expect(readPublication([line])).toEqual({ publisher: null, publishDate: null })
  },
)

it.each([
  [['来源： 时间：2024-01-20', '各位代表：'], { publisher: null, publishDate: '2024-01-20' }],
  [['来源：', '时间：2024-01-20'], { publisher: null, publishDate: '2024-01-20' }],
  [['索引号 文号 成文日期： 2024年1月20日'], { publisher: null, publishDate: '2024-01-20' }],
])('an empty label has no value: %j', (lines, publication) => {
  expect(readPublication(lines)).toEqual(publication)
})

it.each([
  [['桃源县统计局', '（2024年1月20日）'], { publisher: '桃源县统计局', publishDate: '2024-01-20' }],
  [
    ['桃源县统计局 国家统计局桃源调查队', '二〇二四年一月二十日'],
    { publisher: '桃源县统计局', publishDate: '2024-01-20' },
  ],
  [['桃源县统计局', '来源：桃源县政府办'], { publisher: '桃源县政府办', publishDate: null }],
  [['桃源县财政局局长 某某', '桃源县统计局公布的数字'], { publisher: null, publishDate: null }],
])('an office signs under the title: %j', (lines, publication) => {
  expect(readPublication(lines)).toEqual(publication)
})

it.each([
  [['——在桃源县第十八届人民代表大会第三次会议上', '（2024年1月20日）']],
  [['2024年1月20日', '——在桃源县第十八届人民代表大会第三次会议上']],
])('the date of a session is not that of the publication: %j', (lines) => {
  expect(readPublication(lines).publishDate).toBeNull()
})
