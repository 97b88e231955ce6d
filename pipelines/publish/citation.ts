import { licence } from './licence.ts'
import { parseVersion } from './version.ts'

/** The `CITATION.cff` of a release: the data set, its version, and the month that the version names. */
export function releaseCitation(version: string): string {
  const { year, month } = parseVersion(version) ?? {}
  const title = 'tongbi (同比): what Chinese governments report of their economy'
  const lines = [
    'cff-version: 1.2.0',
    'message: "If you use these tables, please cite the release that you used."',
    'type: dataset',
    `title: "${title}"`,
    `version: "${version}"`,
    `license: ${licence.name}`,
    'authors:',
    '  - name: "The tongbi maintainers"',
    'preferred-citation:',
    '  type: data',
    `  title: "${title}"`,
    `  version: "${version}"`,
    ...(year === undefined ? [] : [`  year: ${year}`, `  month: ${month}`]),
    '  authors:',
    '    - name: "The tongbi maintainers"',
  ]
  return `${lines.join('\n')}\n`
}
