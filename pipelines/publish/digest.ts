import { createHash } from 'node:crypto'
import { columnsOf, type Table } from '../../schemas/table.ts'

/**
 * What a release says, in one hash: of every table its contract and the SHA-256 of its canonical CSV. Neither version nor clock
 * is in it, so that two runs on the same inputs have the same digest.
 */
export function contentDigest(contents: readonly { table: Table; csvSha256: string }[]): string {
  const described = contents.map(({ table, csvSha256 }) => {
    const { name, titleZh, description, descriptionZh, key, order, references, formats } = table
    return {
      name,
      titleZh,
      description,
      descriptionZh,
      key,
      order,
      references,
      formats,
      columns: columnsOf(table),
      csvSha256,
    }
  })
  return `sha256:${createHash('sha256').update(JSON.stringify(described)).digest('hex')}`
}
