import { expect, it } from 'vitest'
import { printedOrdinal } from '../../pipelines/ingest/formats/word_ordinals.ts'

it.each([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'japaneseCounting', '二十'],
  [35, 'chineseCounting', '三十五'],
  [120, 'chineseCounting', '120'],
  [10, 'ideographDigital', '一〇'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [21, 'decimalEnclosedCircle', '21'],
  [3, 'decimalZero', '03'],
  [2, 'upperLetter', 'B'],
  [27, 'lowerLetter', '27'],
  [14, 'upperRoman', 'XIV'],
  [9, 'lowerRoman', 'ix'],
  [7, 'decimal', '7'],
  [0, 'upperLetter', '0'],
  [0, 'decimalEnclosedCircle', '0'],
  [7, 'anything else', '7'],
])('%i in the format %s is %s', (count, format, printed) => {
  expect(printedOrdinal(count, format)).toBe(printed)
})
