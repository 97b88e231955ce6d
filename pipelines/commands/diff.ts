import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, TongbiError } from '../errors.ts'
import { compareReleases, formatDifference } from '../publish/index.ts'

type DiffArguments = { older: string; newer: string; output: string }

/** `tongbi diff`: the rows added, removed and changed between two releases, on stdout. Gives the exit code. */
export async function diffCommand({ older, newer, output }: DiffArguments): Promise<number> {
  const difference = await compareReleases(releaseFolder(older, output), releaseFolder(newer, output))
  process.stdout.write(formatDifference(difference))
  return exitCodes.done
}

function releaseFolder(name: string, output: string): string {
  const candidates = [name, join(output, 'releases', name), join(output, name)]
  const folder = candidates.find((candidate) => existsSync(join(candidate, 'datapackage.json')))
  if (folder) return folder
  throw new TongbiError(
    'no_release',
    `There is no release ${name} in ${output}; name a version, a folder of a release, or latest.`,
    { exitCode: exitCodes.usage },
  )
}
