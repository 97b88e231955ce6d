import { lstat, mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from '../alive.ts'
import { TongbiError } from '../errors.ts'
import { releasesFolder } from './releases.ts'

export type Rename = (from: string, to: string) => Promise<void>

/** What a run writes under a name of its own before it is renamed: `.2026.11.0-4711` and `.latest-4711`, the number being its process. */
const leftover = /^\.(?:latest|[0-9.]+)-([0-9]+)$/

/** Makes the empty folder in which a release is written, beside where it will stand. */
export async function makeStaging(output: string, version: string): Promise<string> {
  const staging = join(releasesFolder(output), `.${version}-${process.pid}`)
  await mkdir(staging, { recursive: true })
  return staging
}

/** Renames a finished release into place and gives its folder. Throws a TongbiError if another run was first. */
export async function placeRelease(output: string, version: string, staging: string, rename: Rename): Promise<string> {
  const directory = join(releasesFolder(output), version)
  await rename(staging, directory).catch((cause: unknown) => {
    const message = `Release ${version} could not be put into ${releasesFolder(output)}, perhaps because another run published at the same time; run again.`
    throw new TongbiError('not_placed', message, { file: directory, cause })
  })
  return directory
}

/** Points `latest` to a release, by a link that is renamed over the old one; does nothing if it points there already. */
export async function pointLatest(output: string, version: string, rename: Rename): Promise<void> {
  const link = join(output, 'latest')
  const target = join('releases', version)
  if ((await readlink(link).catch(() => null)) === target) return
  const there = await lstat(link).catch(() => null)
  if (there?.isDirectory()) {
    throw new TongbiError('latest_is_folder', `${link} is a folder where a link belongs; move it away and run again.`, {
      file: link,
    })
  }
  const temporary = join(output, `.latest-${process.pid}`)
  await symlink(target, temporary)
  await rename(temporary, link)
}

/** Removes what killed runs left behind: the unfinished folders and links whose process is gone, or is this one. */
export async function removeLeftovers(output: string): Promise<void> {
  for (const folder of [output, releasesFolder(output)]) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names) {
      const pid = Number(leftover.exec(name)?.[1])
      if (pid === process.pid || (pid > 0 && !isAlive(pid)))
        await rm(join(folder, name), { recursive: true, force: true })
    }
  }
}
