import { z } from 'zod'

/** What a reader is told of a column, in English and Chinese. */
export type ColumnNote = { title: string; titleZh: string; description: string; descriptionZh: string; unit?: string }

const notes = z.registry<ColumnNote>()

/** A column of a table: its zod type and what a reader is told of it. */
export function column<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  titleZh: string,
  description: string,
  descriptionZh: string,
  unit?: string,
): Schema {
  notes.add(schema, { title, titleZh, description, descriptionZh, ...(unit === undefined ? {} : { unit }) })
  return schema
}

/** A table of the contract. `key` names the columns that tell one row from another; `order` the columns that a file is sorted by (a total order). */
export type Table = {
  name: string
  titleZh: string
  /** One sentence that names the grain: one row per … */
  description: string
  descriptionZh: string
  schema: z.ZodObject
  key: readonly string[]
  order: readonly string[]
  /** Columns that name a row of another table by its key, and that table. */
  references: Readonly<Record<string, string>>
  /** What tells one row from another across releases, where the key is made of hashes or offsets. A reference among them stands for the identity of the row that it names. */
  identity: readonly string[]
  /** Columns whose difference between two releases is no change of the row: offsets. */
  incidental: readonly string[]
  /** `parquet` for a table that is published in Parquet and DuckDB only, because its cells outgrow the other formats. */
  formats: 'all' | 'parquet'
}

type Declaration<Shape extends z.ZodRawShape> = Pick<Table, 'name' | 'titleZh' | 'description' | 'descriptionZh'> & {
  key: readonly (keyof Shape & string)[]
  order: readonly (keyof Shape & string)[]
  columns: Shape
  references?: Readonly<Partial<Record<keyof Shape & string, string>>>
  identity?: readonly (keyof Shape & string)[]
  incidental?: readonly (keyof Shape & string)[]
  formats?: Table['formats']
}

/** Declares a table; the schema in the result carries the type of its rows. */
export function defineTable<Shape extends z.ZodRawShape>(declaration: Declaration<Shape>) {
  const {
    columns,
    references = {},
    identity = declaration.key,
    incidental = [],
    formats = 'all',
    ...rest
  } = declaration
  return { ...rest, schema: z.strictObject(columns), references, identity, incidental, formats }
}

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** A column as the DDL, the Arrow schema, the Table Schema and the data dictionary need it. */
export type Column = ColumnNote & {
  name: string
  type: ColumnType
  nullable: boolean
  /** The allowed values, where they are a closed list. */
  values?: readonly string[]
  minimum?: number
  maximum?: number
  pattern?: string
}

/** The columns of a table in their order. Throws if a column has no note or a type the contract does not know. */
export function columnsOf(table: Table): Column[] {
  return Object.entries(table.schema.shape).map(([name, schema]) => {
    const outer = schema as z.ZodType
    const note = notes.get(outer)
    if (!note) throw new Error(`${table.name}.${name} has no title and description`)
    const nullable = outer instanceof z.ZodNullable
    const inner = nullable ? (outer.unwrap() as z.ZodType) : outer
    return { name, ...note, nullable, ...typeOf(inner, `${table.name}.${name}`) }
  })
}

function typeOf(schema: z.ZodType, place: string): Pick<Column, 'type' | 'values' | 'minimum' | 'maximum' | 'pattern'> {
  if (schema instanceof z.ZodEnum) return { type: 'string', values: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' }
  if (schema instanceof z.ZodISODate) return { type: 'date' }
  if (schema instanceof z.ZodNumber) return { type: schema.isInt ? 'integer' : 'number', ...boundsOf(schema) }
  if (schema instanceof z.ZodString) {
    const { pattern } = z.toJSONSchema(schema)
    return { type: 'string', ...(pattern === undefined ? {} : { pattern }) }
  }
  throw new Error(`${place} has a type that the contract does not know`)
}

function boundsOf(schema: z.ZodNumber): Pick<Column, 'minimum' | 'maximum'> {
  const { minValue, maxValue } = schema
  return {
    ...(minValue !== null && minValue > Number.MIN_SAFE_INTEGER ? { minimum: minValue } : {}),
    ...(maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER ? { maximum: maxValue } : {}),
  }
}
