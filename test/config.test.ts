import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../pipelines/config.ts'
import { TongbiError } from '../pipelines/errors.ts'
import { projectFile } from '../schemas/project.ts'

async function configOf(source: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'tongbi-config-')), 'tongbi.config.ts')
  await writeFile(file, source)
  return file
}

describe('readConfig', () => {
  it('reads the jobs that ship with the project', async () => {
    const [job] = await readConfig(projectFile('tongbi.config.ts'))
    expect(job).toMatchObject({
      name: 'monthly-release',
      timezone: 'Asia/Shanghai',
      paths: [projectFile('extracts')],
      output: projectFile('output'),
    })
  })

  it('names a cron expression that is none', async () => {
    const file = await configOf(
      `export default { jobs: [{ name: 'a', cron: 'often', timezone: 'Asia/Shanghai', paths: ['x'] }] }`,
    )
    await expect(readConfig(file)).rejects.toThrow('is no cron expression')
  })

  it('names a time zone that is none', async () => {
    const file = await configOf(
      `export default { jobs: [{ name: 'a', cron: '0 6 * * *', timezone: 'Taiyuan', paths: ['x'] }] }`,
    )
    await expect(readConfig(file)).rejects.toThrow('is no time zone')
  })

  it('says what to do when the file is not there', async () => {
    await expect(readConfig('/nowhere/tongbi.config.ts')).rejects.toBeInstanceOf(TongbiError)
  })
})
