import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { exitCodes, TongbiError } from '../errors.ts'
import { inputNames, isSkippedFolder } from './input_names.ts'

/** A file to ingest: where it is, and its path relative to the given input, with forward slashes. */
export type InputFile = { path: string; file: string }

/** A folder that holds these is a release of ours, whatever its name: what was published is never ingested again. */
const releaseMarks = ['datapackage.json', 'SHA256SUMS']

/**
 * The files of the given files and folders, each once, sorted by code units. Folders are walked, but not releases, node_modules or those
 * whose name begins with a dot; sidecars, dotfiles and README.md are left out. Throws a TongbiError for a path that is not there.
 */
export async function findFiles(paths: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, string>()
  for (const given of paths) {
    const path = resolve(given)
    if (await isFolder(given, path)) {
      for (const file of await walk(path)) if (!found.has(file)) found.set(file, slashes(relative(path, file)))
    } else if (!found.has(path)) found.set(path, basename(path))
  }
  return distinct([...found].map(([path, file]) => ({ path, file }))).sort((one, other) =>
    compare(one.file, other.file),
  )
}

async function isFolder(given: string, path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    throw new TongbiError('input_missing', `There is no file or folder ${given}: check the path.`, {
      file: given,
      exitCode: exitCodes.usage,
      cause,
    })
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  if (releaseMarks.every((mark) => names.includes(mark))) return []
  const { inputs } = inputNames(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name))
  const files: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (inputs.has(entry.name)) files.push(path)
    else if (entry.isDirectory() && !isSkippedFolder(entry.name)) files.push(...(await walk(path)))
  }
  return files
}

/** Two inputs may hold files of one name: those are told apart by their path from the working folder. */
function distinct(files: readonly InputFile[]): InputFile[] {
  const uses = new Map<string, number>()
  for (const { file } of files) uses.set(file, (uses.get(file) ?? 0) + 1)
  return files.map(({ path, file }) => ({
    path,
    file: uses.get(file) === 1 ? file : slashes(relative(process.cwd(), path)),
  }))
}

function slashes(path: string): string {
  return path.split(sep).join('/')
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
