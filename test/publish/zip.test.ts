import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { fixZipTimes } from '../../pipelines/publish/zip.ts'
import { removeTemporaryFolders, temporaryFolder } from './sample.ts'

afterAll(removeTemporaryFolders)

function zipWrittenAt(time: string): string {
  const file = join(temporaryFolder(), 'some.zip')
  const options = { mtime: new Date(time) }
  writeFileSync(
    file,
    zipSync({ 'a.txt': [Buffer.from('one'), options], 'b/c.txt': [Buffer.from('二'.repeat(500)), options] }),
  )
  return file
}

it('makes two archives of the same content the same bytes, and keeps the content', async () => {
  const [one, two] = [zipWrittenAt('2026-11-23T08:00:00Z'), zipWrittenAt('2031-01-02T03:04:06Z')]
  expect(readFileSync(one)).not.toEqual(readFileSync(two))
  await fixZipTimes(one)
  await fixZipTimes(two)
  expect(readFileSync(one)).toEqual(readFileSync(two))
  const { 'a.txt': text = new Uint8Array() } = unzipSync(readFileSync(one))
  expect(strFromU8(text)).toBe('one')
})

it('refuses a file that is no ZIP', async () => {
  const file = join(temporaryFolder(), 'some.txt')
  writeFileSync(file, 'This is a text of more than twenty-two bytes.')
  await expect(fixZipTimes(file)).rejects.toMatchObject({ code: 'not_a_zip' })
})
