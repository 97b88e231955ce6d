import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TongbiError } from '../errors.ts'

/** The SQL files of `sql/` (or of a folder in it), in the order of their names by code units. */
export async function sqlFiles(folder: '' | 'checks'): Promise<string[]> {
  const path = join(projectRoot(), 'sql', folder)
  const names = await readdir(path)
  return names
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(path, name))
}

/** The code runs from `pipelines/` and, built, from `dist/pipelines/`; the SQL stays where it was written. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'sql', 'checks'))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new TongbiError('no_models', 'The folder sql/ is missing beside pipelines/; install tongbi again.')
    }
    folder = parent
  }
  return folder
}
