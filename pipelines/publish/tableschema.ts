import { type Column, columnsOf, type Table } from '../../schemas/table.ts'

/** The Table Schema (Data Package v2) of a table: fields with constraints, the primary key, and foreign keys to other tables. */
export function tableSchema(table: Table, published: readonly Table[]): object {
  const columns = columnsOf(table)
  const required = new Set(columns.filter(({ nullable }) => !nullable).map(({ name }) => name))
  const foreignKeys = Object.entries(table.references).flatMap(([column, target]) =>
    foreignKey(table, column, target, published),
  )
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    ...(table.key.every((name) => required.has(name)) ? { primaryKey: table.key } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  }
}

function field(column: Column): object {
  const { name, type, title, titleZh, description, descriptionZh, unit, nullable } = column
  const constraints = constraintsOf(column)
  return {
    name,
    type,
    title,
    titleZh,
    description,
    descriptionZh,
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    // A text that is never null may be empty, and an empty cell is then that text.
    ...(type === 'string' && !nullable ? { missingValues: [] } : {}),
  }
}

function constraintsOf({ nullable, values, minimum, maximum, pattern }: Column): object {
  return {
    ...(nullable ? {} : { required: true }),
    ...(values ? { enum: values } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(pattern === undefined ? {} : { pattern: wholePattern(pattern) }),
  }
}

/** Table Schema's patterns are XML Schema's: they match the whole value, and know no anchors. */
function wholePattern(pattern: string): string {
  return pattern.startsWith('^') && pattern.endsWith('$') ? pattern.slice(1, -1) : pattern
}

/** A reference to the table itself names no resource. */
function foreignKey(table: Table, column: string, target: string, published: readonly Table[]): object[] {
  const other = published.find(({ name }) => name === target)
  if (!other) return []
  return [
    {
      fields: [column],
      reference: { ...(other.name === table.name ? {} : { resource: other.name }), fields: other.key },
    },
  ]
}
