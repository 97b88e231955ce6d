import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The absolute path of a file that ships with the project. Code runs from `pipelines/` and, built, from `dist/pipelines/`. */
export function projectFile(...names: string[]): string {
  return join(projectFolder, ...names)
}

const projectFolder = folderAbove(dirname(fileURLToPath(import.meta.url)))

function folderAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderAbove(dirname(folder))
}
