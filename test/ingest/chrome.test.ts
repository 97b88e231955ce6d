import { expect, it } from 'vitest'
import { isChrome } from '../../pipelines/ingest/index.ts'

it.each([
  '首页',
  '【打印】【关闭】',
  '字体：大 中 小',
  '大字号',
  '【字号：',
  '（浏览次数：12）',
  '您的位置：首页 > 政务公开',
  '责任编辑：某某',
  '京ICP备05000000号',
  '下一篇：桃源县2023年预算报告',
])('%s is the site’s own', (line) => {
  expect(isChrome(line)).toBe(true)
})

it.each([
  '',
  '大力发展旅游业',
  '编辑出版年鉴三部',
  '下一篇章更加精彩',
  '返回大陆的台胞',
  '打印机产量增长5%',
  '微信支付笔数增长5%。',
  '【编辑：某某】',
])('%s is not', (line) => {
  expect(isChrome(line)).toBe(false)
})
