import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TongbiError } from '../errors.ts'
import { listedFiles } from './checksums.ts'
import { compareVersions, formatVersion, nextVersion, parseVersion, type Version } from './version.ts'

/** A release that is there and whole. */
export type Release = { version: string; directory: string }

export const descriptorName = 'datapackage.json'

/** The folder that holds the releases of an output folder. */
export function releasesFolder(output: string): string {
  return join(output, 'releases')
}

/** The newest whole release below an output folder, or null. A folder that lacks a file of its SHA256SUMS is no release. */
export async function latestRelease(output: string): Promise<Release | null> {
  const newestFirst = (await versionsIn(output)).sort(compareVersions).reverse()
  for (const version of newestFirst) {
    const release = { version: formatVersion(version), directory: join(releasesFolder(output), formatVersion(version)) }
    if (await isWhole(release)) return release
  }
  return null
}

/**
 * The version that a release made at `now` gets. Every folder that has a version for its name counts, whole or not.
 * Throws a TongbiError if a later month has been published already: the clock is wrong, and the release would never be the latest.
 */
export async function versionFor(output: string, now: Date): Promise<string> {
  const existing = await versionsIn(output)
  const version = nextVersion(existing, now)
  const later = existing.find((other) => compareVersions(other, version) > 0)
  if (later) {
    throw new TongbiError(
      'clock_behind',
      `The clock says ${version.year}-${version.month}, but release ${formatVersion(later)} is already there; set the clock right or choose another output folder.`,
    )
  }
  return formatVersion(version)
}

/** The content digest that a release's datapackage.json states, or null if it states none. */
export async function statedDigest(directory: string): Promise<string | null> {
  const text = await readFile(join(directory, descriptorName), 'utf8')
  const descriptor: unknown = JSON.parse(text)
  if (typeof descriptor !== 'object' || descriptor === null || !('contentDigest' in descriptor)) return null
  return typeof descriptor.contentDigest === 'string' ? descriptor.contentDigest : null
}

async function versionsIn(output: string): Promise<Version[]> {
  const names = await readdir(releasesFolder(output)).catch(() => [])
  return names.map(parseVersion).filter((version) => version !== null)
}

async function isWhole({ directory }: Release): Promise<boolean> {
  const files = await listedFiles(directory)
  return files?.includes(descriptorName) === true && files.every((path) => existsSync(join(directory, path)))
}
