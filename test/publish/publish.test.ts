import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { latestRelease, publish } from '../../pipelines/publish/index.ts'
import { tables } from '../../schemas/index.ts'
import { removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const november = new Date('2026-11-23T08:00:00Z')
const december = new Date('2026-12-01T08:00:00Z')

let connection: DuckDBConnection
let changed: DuckDBConnection
let output: string

beforeAll(async () => {
  connection = await warehouseOf(sampleRows(() => 6))
  changed = await warehouseOf(sampleRows(() => 7))
})

beforeEach(() => {
  output = temporaryFolder()
})

describe('publish(options)', () => {
  it('writes the files of a release and nothing else', async () => {
    const { kind, version, directory } = await publish({ connection, output, now: november })
    expect({ kind, version }).toEqual({ kind: 'published', version: '2026.11.0' })
    expect((await readdir(directory)).sort()).toEqual([
      'CHANGES.md',
      'CITATION.cff',
      'README.md',
      'SHA256SUMS',
      'arrow',
      'csv',
      'datapackage.json',
      'parquet',
      'tongbi.duckdb',
      'tongbi.xlsx',
    ])
    expect((await readdir(output)).sort()).toEqual(['latest', 'releases'])
    expect(await readdir(join(output, 'releases'))).toEqual(['2026.11.0'])
  })

  it('names each file when it is written', async () => {
    const files: string[] = []
    await publish({ connection, output, now: november, onFile: (file) => files.push(file) })
    expect(files).toContain('csv/yoy.csv')
    expect(files).toContain('parquet/text.parquet')
    expect(files.at(-1)).toBe('SHA256SUMS')
  })

  it('gives the number of rows of each table', async () => {
    const release = await publish({ connection, output, now: november })
    expect(release.tables).toEqual(tables.map(({ name }) => ({ name, rows: 6 })))
  })

  it('points latest to the release by a relative link', async () => {
    await publish({ connection, output, now: november })
    expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.0'))
  })

  it('publishes nothing where nothing is new, whatever the month', async () => {
    const first = await publish({ connection, output, now: november })
    const second = await publish({ connection, output, now: december })
    expect(second).toEqual({ ...first, kind: 'unchanged' })
    expect(await readdir(join(output, 'releases'))).toEqual(['2026.11.0'])
  })

  it('publishes what is new under the next counter and leaves the older release as it was', async () => {
    const first = await publish({ connection, output, now: november })
    const before = await digests(first.directory)
    const second = await publish({ connection: changed, output, now: november })
    expect({ kind: second.kind, version: second.version }).toEqual({ kind: 'published', version: '2026.11.1' })
    expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.1'))
    expect(await digests(first.directory)).toEqual(before)
  })

  it('gives a counter above every folder of the month, even one that is no whole release', async () => {
    await mkdir(join(output, 'releases', '2026.11.4'), { recursive: true })
    expect((await publish({ connection, output, now: november })).version).toBe('2026.11.5')
  })

  it('refuses a clock behind a release that is there', async () => {
    await publish({ connection, output, now: december })
    await expect(publish({ connection: changed, output, now: november })).rejects.toMatchObject({
      code: 'clock_behind',
    })
  })

  it('gives the same bytes twice in every file but the DuckDB file', async () => {
    const other = temporaryFolder()
    const one = await publish({ connection, output, now: november })
    const two = await publish({ connection: await warehouseOf(sampleRows(() => 6)), output: other, now: november })
    const [first, second] = [await digests(one.directory), await digests(two.directory)]
    expect(second.size).toBeGreaterThan(40)
    expect(second).toEqual(first)
  })

  it('puts the same tables into the DuckDB file as into Parquet, with comments', async () => {
    const { directory } = await publish({ connection, output, now: november })
    const instance = await DuckDBInstance.create(join(directory, 'tongbi.duckdb'), { access_mode: 'READ_ONLY' })
    const database = await instance.connect()
    for (const { name } of tables) {
      const parquet = `from '${join(directory, 'parquet', `${name}.parquet`)}'`
      const different = await database.runAndReadAll(
        `(from "${name}" except all ${parquet}) union all (${parquet} except all from "${name}")`,
      )
      expect(different.currentRowCount, name).toBe(0)
    }
    const uncommented = await database.runAndReadAll(
      'select 1 from duckdb_columns() where not internal and comment is null',
    )
    expect(uncommented.currentRowCount).toBe(0)
    database.closeSync()
    instance.closeSync()
  })

  it('lists the SHA-256 of every file but the DuckDB file', async () => {
    const { directory } = await publish({ connection, output, now: november })
    const lines = (await readFile(join(directory, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
    const computed = await digests(directory)
    computed.delete('SHA256SUMS')
    expect(listed).toEqual(computed)
  })

  it('says in CHANGES.md what differs from the release before', async () => {
    const first = await publish({ connection, output, now: november })
    expect(await readFile(join(first.directory, 'CHANGES.md'), 'utf8')).toContain('The first release')
    const second = await publish({ connection: changed, output, now: december })
    const changes = await readFile(join(second.directory, 'CHANGES.md'), 'utf8')
    expect(changes).toContain('# Changes in 2026.12.0 since 2026.11.0')
    expect(changes).toContain('| quarantine | 1 | 0 | 0 |')
  })

  it('leaves no file behind when it fails', async () => {
    const failing = () => Promise.reject(new Error('The disk is full'))
    await expect(publish({ connection, output, now: november, rename: failing })).rejects.toMatchObject({
      code: 'not_placed',
    })
    expect(await readdir(join(output, 'releases'))).toEqual([])
  })

  it('removes what a killed run left, but not what a living one writes', async () => {
    const releases = join(output, 'releases')
    const gone = 2 ** 22 + 1
    await mkdir(join(releases, `.2026.11.0-${gone}`, 'csv'), { recursive: true })
    await mkdir(join(releases, `.2026.11.0-${process.ppid}`))
    await symlink('releases/2026.10.0', join(output, `.latest-${gone}`))
    await publish({ connection, output, now: november })
    expect((await readdir(releases)).sort()).toEqual([`.2026.11.0-${process.ppid}`, '2026.11.0'])
    expect((await readdir(output)).sort()).toEqual(['latest', 'releases'])
  })

  it('repairs a latest that is missing or stale when nothing is new', async () => {
    await publish({ connection, output, now: november })
    await rm(join(output, 'latest'))
    await publish({ connection, output, now: november })
    expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.0'))
    await rm(join(output, 'latest'))
    await symlink(join('releases', '2026.10.0'), join(output, 'latest'))
    await publish({ connection, output, now: november })
    expect(await readlink(join(output, 'latest'))).toBe(join('releases', '2026.11.0'))
  })

  it('never shows a half-written release or a missing link between its renames', async () => {
    await publish({ connection, output, now: november })
    const seen: (string | undefined)[] = []
    const watching = async (from: string, to: string) => {
      seen.push(
        (await latestRelease(output))?.version,
        (await lstat(join(output, 'latest'))).isSymbolicLink() ? 'linked' : 'broken',
      )
      await rename(from, to)
    }
    await publish({ connection: changed, output, now: november, rename: watching })
    expect(seen).toEqual(['2026.11.0', 'linked', '2026.11.1', 'linked'])
  })
})

describe('latestRelease(output)', () => {
  it('is null where nothing was published', async () => {
    expect(await latestRelease(join(output, 'nowhere'))).toBeNull()
  })

  it('passes over a folder that lacks a file of its SHA256SUMS', async () => {
    await publish({ connection, output, now: november })
    const second = await publish({ connection: changed, output, now: november })
    await rm(join(second.directory, 'csv', 'yoy.csv'))
    expect((await latestRelease(output))?.version).toBe('2026.11.0')
  })

  it('passes over a folder without SHA256SUMS', async () => {
    await mkdir(join(output, 'releases', '2026.11.0'), { recursive: true })
    await writeFile(join(output, 'releases', '2026.11.0', 'datapackage.json'), '{}')
    expect(await latestRelease(output)).toBeNull()
  })
})

/** The SHA-256 of every file of a release but the DuckDB file, by its path. */
async function digests(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'tongbi.duckdb')
  const hashed = files.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name)
    return [
      path.slice(directory.length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]
  })
  return new Map((await Promise.all(hashed)).sort())
}
