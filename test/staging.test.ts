import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStaging } from '../pipelines/staging.ts'

describe('openStaging', () => {
  it('writes one JSON object a line to the file of its table', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-staging-'))
    const staging = openStaging(join(folder, 'new'), ['document', 'text'])
    staging.write('text', [{ text: '一行\n二行' }])
    staging.write('text', [{ text: '三' }])
    const files = staging.close()
    expect(await readFile(files.get('text') ?? '', 'utf8')).toBe('{"text":"一行\\n二行"}\n{"text":"三"}\n')
    expect(await readFile(files.get('document') ?? '', 'utf8')).toBe('')
  })

  it('keeps every row of more than it holds in memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongbi-staging-'))
    const staging = openStaging(folder, ['text'])
    const text = '同'.repeat(300_000)
    for (let row = 0; row < 10; row += 1) staging.write('text', [{ text }])
    const lines = (await readFile(staging.close().get('text') ?? '', 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).text.length)).toEqual(Array(10).fill(300_000))
  })

  it('refuses a table that was not opened', async () => {
    const staging = openStaging(await mkdtemp(join(tmpdir(), 'tongbi-staging-')), ['text'])
    expect(() => staging.write('other', [{}])).toThrow('other')
  })
})
