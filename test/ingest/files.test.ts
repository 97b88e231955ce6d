import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TongbiError } from '../../pipelines/errors.ts'
import { findFiles } from '../../pipelines/ingest/index.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbi-files-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '正文')
  }
}

async function filesOf(...paths: string[]): Promise<string[]> {
  return (await findFiles(paths.map((path) => join(folder, path)))).map(({ file }) => file)
}

it('walks a folder in the order of code units', async () => {
  await write('b.txt', 'a/2.txt', 'a/10.txt', 'B.txt')
  expect(await filesOf('.')).toEqual(['B.txt', 'a/10.txt', 'a/2.txt', 'b.txt'])
})

it('leaves sidecars, dotfiles and README.md out, but not a JSON file that stands alone', async () => {
  await write('x.txt', 'x.json', 'alone.json', '.hidden.txt', 'README.md')
  expect(await filesOf('.')).toEqual(['alone.json', 'x.txt'])
})

it('does not walk dot-folders, node_modules and releases', async () => {
  await write('.git/x.txt', 'node_modules/y.txt', 'out/2026.1.0/csv/yoy.csv')
  await write('out/2026.1.0/datapackage.json', 'out/2026.1.0/SHA256SUMS', 'x.txt')
  expect(await filesOf('.')).toEqual(['x.txt'])
})

it('takes a file by its name, and each file once', async () => {
  await write('in/x.txt')
  expect(await filesOf('in/x.txt', 'in/x.txt')).toEqual(['x.txt'])
})

it('tells files of one name in two inputs apart', async () => {
  await write('one/x.txt', 'two/x.txt')
  const files = await filesOf('one', 'two')
  expect(new Set(files).size).toBe(2)
})

it('throws one sentence for a path that is not there', async () => {
  await expect(findFiles([join(folder, 'none')])).rejects.toThrow(TongbiError)
})
