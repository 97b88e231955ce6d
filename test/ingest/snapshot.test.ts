import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TongbiError } from '../../pipelines/errors.ts'
import { hashOf, keepSnapshot } from '../../pipelines/ingest/snapshot.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbi-snapshots-'))
})

afterEach(() => rm(folder, { recursive: true }))

it('keeps the bytes under their hash, and nothing beside them', async () => {
  const bytes = Buffer.from('报告')
  const sha256 = hashOf(bytes)
  await keepSnapshot(folder, sha256, (path) => writeFile(path, bytes))
  expect(await readFile(join(folder, sha256.slice(0, 2), sha256))).toEqual(bytes)
  expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256])
})

it('leaves a copy that is there alone', async () => {
  const bytes = Buffer.from('报告')
  const sha256 = hashOf(bytes)
  await keepSnapshot(folder, sha256, (path) => writeFile(path, bytes))
  const before = await stat(join(folder, sha256.slice(0, 2), sha256))
  await keepSnapshot(folder, sha256, (path) => writeFile(path, bytes))
  expect((await stat(join(folder, sha256.slice(0, 2), sha256))).ino).toBe(before.ino)
})

it('says what to do if the folder cannot be written', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(keepSnapshot(file, hashOf(Buffer.from('报告')), (path) => writeFile(path, '报告'))).rejects.toThrow(
    TongbiError,
  )
})
