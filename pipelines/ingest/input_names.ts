const skippedFolders = new Set(['node_modules', '__MACOSX'])
const skippedFiles = new Set(['README.md'])

/** The sidecar of a file: the same name with the suffix .json. */
export function sidecarPath(path: string): string {
  return path.replace(/\.[^./\\]*$/, '.json')
}

/** Whether a folder of this name is passed over: dot-folders, installed packages, and what macOS puts into archives. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || skippedFolders.has(name)
}

/** Of file names (or paths with forward slashes), those that are inputs and those that are sidecars of others; dotfiles and README.md are neither. */
export function inputNames(names: readonly string[]): { inputs: ReadonlySet<string>; sidecars: ReadonlySet<string> } {
  const visible = names.filter((name) => !isSkipped(name))
  const known = new Set(visible)
  const beside = visible.filter((name) => !name.endsWith('.json')).map(sidecarPath)
  const sidecars = new Set(beside.filter((name) => known.has(name)))
  return { inputs: new Set(visible.filter((name) => !sidecars.has(name))), sidecars }
}

function isSkipped(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return (
    name.startsWith('.') ||
    skippedFiles.has(name) ||
    folders.some((folder) => folder !== '..' && isSkippedFolder(folder))
  )
}
