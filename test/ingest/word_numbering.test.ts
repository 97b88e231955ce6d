import { DOMParser } from 'linkedom'
import { expect, it } from 'vitest'
import { numberer, readLists } from '../../pipelines/ingest/formats/word_numbering.ts'

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** What is printed before paragraphs: each the level that it says, or null where its style (三级) says it; `levels` are those of the only list. */
function labels(paragraphs: readonly (number | null)[], abstract: string, style = ''): string[] {
  const parse = (xml: string) => new DOMParser().parseFromString(`<w:a ${space}>${xml}</w:a>`, 'text/xml')
  const numbering = parse(`${abstract}<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`)
  const styles = parse(`<w:style w:styleId="三级"><w:pPr><w:numPr>${style}</w:numPr></w:pPr></w:style>`)
  const label = numberer(readLists(numbering, styles))
  return paragraphs.map((level) => {
    const own = level === null ? '' : `<w:ilvl w:val="${level}"/>`
    const numbered = style === '' ? `${own}<w:numId w:val="7"/>` : own
    const paragraph = parse(`<w:p><w:pPr><w:numPr>${numbered}</w:numPr></w:pPr></w:p>`).querySelector('w\\:p')
    if (!paragraph) throw new Error('The test has no paragraph')
    return label(paragraph, '三级')
  })
}

function level(depth: number, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/><w:suff w:val="nothing"/></w:lvl>`
}

function family(content: string, id = 1): string {
  return `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
}

it('a level begins anew below any higher one', () => {
  const three = family(level(0, '%1、') + level(1, '(%2)') + level(2, '%3.'))
  expect(labels([0, 1, 2, 2, 1, 2, 0, 2], three)).toEqual(['1、', '(1)', '1.', '2.', '(2)', '1.', '2、', '1.'])
})

it('a level that never restarts counts on', () => {
  const two = family(level(0, '%1、') + level(1, '(%2)', '<w:lvlRestart w:val="0"/>'))
  expect(labels([0, 1, 1, 0, 1], two)).toEqual(['1、', '(1)', '(2)', '2、', '(3)'])
})

it('a level that restarts below the first level only counts on below the second', () => {
  const three = family(level(0, '%1、') + level(1, '(%2)') + level(2, '%3.', '<w:lvlRestart w:val="1"/>'))
  expect(labels([0, 1, 2, 1, 2, 0, 2], three)).toEqual(['1、', '(1)', '1.', '(2)', '2.', '2、', '1.'])
})

it('a list that names a style of lists has its levels', () => {
  const named = family('<w:numStyleLink w:val="章"/>') + family(`<w:styleLink w:val="章"/>${level(0, '第%1章')}`, 2)
  expect(labels([0, 0], named)).toEqual(['第1章', '第2章'])
})

it('a paragraph can say its level and leave the list to its style', () => {
  const two = family(level(0, '%1、') + level(1, '(%2)'))
  expect(labels([null, 1, null], two, '<w:numId w:val="7"/>')).toEqual(['1、', '(1)', '2、'])
})
