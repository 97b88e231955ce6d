import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { publish } from '../../pipelines/publish/index.ts'
import { tableSchema } from '../../pipelines/publish/tableschema.ts'
import { tables } from '../../schemas/index.ts'
import { observation } from '../../schemas/observation.ts'
import { series } from '../../schemas/series.ts'
import { columnsOf } from '../../schemas/table.ts'
import { removeTemporaryFolders, sampleRows, temporaryFolder, warehouseOf } from './sample.ts'

afterAll(removeTemporaryFolders)

const field = z.object({
  name: z.string(),
  type: z.string(),
  constraints: z.record(z.string(), z.unknown()).optional(),
})
const schema = z.object({
  fields: z.array(field),
  primaryKey: z.array(z.string()).optional(),
  foreignKeys: z
    .array(
      z.object({
        fields: z.array(z.string()),
        reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
      }),
    )
    .optional(),
})
const file = z.object({ path: z.string(), format: z.string(), hash: z.string(), bytes: z.number().optional() })
const descriptor = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  version: z.string(),
  contentDigest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  licenses: z.array(z.object({ name: z.string(), path: z.url() })).min(1),
  resources: z.array(file.extend({ name: z.string(), schema, alternates: z.array(file).optional() })),
})

function schemaOf(table: (typeof tables)[number]) {
  return schema.parse(tableSchema(table, tables))
}

describe('datapackage.json', () => {
  let read: z.infer<typeof descriptor>
  let directory: string

  beforeAll(async () => {
    const connection = await warehouseOf(sampleRows(() => 2))
    const release = await publish({ connection, output: temporaryFolder(), now: new Date('2026-11-23T08:00:00Z') })
    directory = release.directory
    read = descriptor.parse(JSON.parse(readFileSync(join(directory, 'datapackage.json'), 'utf8')))
  })

  it('has a resource for every table, and its other formats beside it', () => {
    expect(read.resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
    const formats = read.resources.map(({ format, alternates = [] }) => [
      format,
      ...alternates.map((other) => other.format),
    ])
    expect(formats).toEqual(
      tables.map((table) => (table.formats === 'all' ? ['csv', 'parquet', 'arrow'] : ['parquet'])),
    )
  })

  it('states the hash that SHA256SUMS states, and the length of the file', () => {
    const sums = readFileSync(join(directory, 'SHA256SUMS'), 'utf8')
    for (const { path, hash, bytes } of read.resources.flatMap(({ alternates = [], ...main }) => [
      main,
      ...alternates,
    ])) {
      expect(sums).toContain(`${hash.replace('sha256:', '')}  ${path}\n`)
      if (bytes !== undefined) expect(readFileSync(join(directory, path)).length).toBe(bytes)
    }
  })

  it('states the version', () => {
    expect(read.version).toBe('2026.11.0')
  })
})

describe('tableSchema(table, published)', () => {
  it('has a field for every column of every table', () => {
    for (const table of tables) {
      expect(schemaOf(table).fields.map(({ name }) => name)).toEqual(columnsOf(table).map(({ name }) => name))
    }
  })

  it('gives the constraints of a column', () => {
    const constraints = new Map(schemaOf(observation).fields.map(({ name, constraints }) => [name, constraints]))
    expect(constraints.get('status')).toEqual({ required: true, enum: ['actual', 'target'] })
    expect(constraints.get('period_start')).toEqual({ required: true, minimum: 1900, maximum: 2100 })
    expect(constraints.get('area_code')).toEqual({ pattern: '[0-9]{6}' })
    expect(constraints.get('value')).toBeUndefined()
  })

  it('has a primary key only where no column of the key may be null', () => {
    expect(schemaOf(observation).primaryKey).toEqual(['observation_id'])
    expect(schemaOf(series).primaryKey).toBeUndefined()
  })

  it('names foreign keys by resource, and by none where a table refers to itself', () => {
    const keys = tables.flatMap((table) =>
      (schemaOf(table).foreignKeys ?? []).map((key) => ({ table: table.name, ...key })),
    )
    expect(keys).toContainEqual({
      table: 'yoy',
      fields: ['prior_document_id'],
      reference: { resource: 'document', fields: ['document_id'] },
    })
    expect(keys).toContainEqual({ table: 'document', fields: ['supersedes'], reference: { fields: ['document_id'] } })
  })
})
