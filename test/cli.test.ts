import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectFile } from '../schemas/project.ts'
import { writeCorpus } from './generator/corpus.ts'

type Ended = { code: number; stdout: string; stderr: string }

/** Runs `tongbi` from source in a fresh process. */
function tongbi(argv: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', projectFile('pipelines', 'cli.ts'), ...argv],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

let folder: string
let report: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbi-cli-'))
  report = writeCorpus(join(folder, 'reports'), 1, 2000)[0] ?? ''
})

describe('tongbi', () => {
  it('shows its commands with examples', async () => {
    expect((await tongbi(['--help'])).stdout).toContain('schedule')
    expect((await tongbi(['extract', '--help'])).stdout).toContain('Examples:')
  })

  it('ends with 2 on a command that it does not know', async () => {
    expect((await tongbi(['publish'])).code).toBe(2)
  })

  it('says in one sentence what is wrong, without a stack', async () => {
    const { code, stderr } = await tongbi(['run', join(folder, 'nowhere')])
    expect(code).not.toBe(0)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('    at ')
  })
})

describe('tongbi extract', () => {
  it('prints one JSON object a line with exactly the keys of the contract, in their order', async () => {
    const { stdout } = await tongbi(['extract', report])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(
      'area_code indicator period status measure value value_high unit qualifier quote text_start text_end section rule document_id'.split(
        ' ',
      ),
    )
  })

  it('reads paths from stdin', async () => {
    expect((await tongbi(['extract', '-'], `${report}\n`)).stdout).toBe((await tongbi(['extract', report])).stdout)
  })

  it('ends with 3 and goes on when a file cannot be read', async () => {
    const empty = join(folder, 'empty.txt')
    await writeFile(empty, '')
    const { code, stdout, stderr } = await tongbi(['extract', empty, report])
    expect(code).toBe(3)
    expect(stdout).not.toBe('')
    expect(stderr).toContain('empty.txt')
  })
})

describe('tongbi repair', () => {
  it('prints a clean text as it is, with no added newline', async () => {
    const clean = join(folder, 'clean.txt')
    await writeFile(clean, '全区地区生产总值完成６２０．５亿元')
    expect((await tongbi(['repair', clean])).stdout).toBe('全区地区生产总值完成６２０．５亿元')
  })
})

describe('tongbi run', () => {
  const paths = () => ['--output', join(folder, 'output'), '--state', join(folder, 'state')]

  it('publishes a release, says where it is, and leaves no work behind', async () => {
    const { code, stdout } = await tongbi(['run', join(folder, 'reports'), ...paths()])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Release \d{4}\.\d+\.0 is in /)
    expect(await readFile(join(folder, 'output', 'latest', 'SHA256SUMS'), 'utf8')).toContain('datapackage.json')
  })

  it('publishes nothing the second time, and says so', async () => {
    const { code, stdout } = await tongbi(['run', join(folder, 'reports'), ...paths()])
    expect(code).toBe(0)
    expect(stdout).toContain('Nothing new')
  })

  it('answers SQL on the release', async () => {
    const { stdout } = await tongbi([
      'sql',
      'select count(*) as documents from document',
      '--output',
      join(folder, 'output'),
      '--format',
      'csv',
    ])
    expect(stdout).toBe('documents\r\n1\r\n')
  })

  it('tells the last runs, the release and the quarantine', async () => {
    const { stdout } = await tongbi(['status', ...paths()])
    expect(stdout).toContain('unchanged')
    expect(stdout).toContain('Latest release')
    expect(stdout).toContain('Nothing in quarantine')
  })
})
