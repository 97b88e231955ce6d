/** A version is CalVer: year, month (UTC) and a counter that begins at 0 every month. */
export type Version = { year: number; month: number; counter: number }

const calendarVersion = /^([0-9]{4})\.(1[0-2]|[1-9])\.(0|[1-9][0-9]{0,8})$/

/** The version that `2026.11.0` writes, or null if it writes none. */
export function parseVersion(text: string): Version | null {
  const match = calendarVersion.exec(text)
  return match && { year: Number(match[1]), month: Number(match[2]), counter: Number(match[3]) }
}

/** Writes a version: `2026.11.0`. */
export function formatVersion({ year, month, counter }: Version): string {
  return `${year}.${month}.${counter}`
}

/** Below zero if `one` is older than `other`. */
export function compareVersions(one: Version, other: Version): number {
  return one.year - other.year || one.month - other.month || one.counter - other.counter
}

/** The version of a release made at `now` where `existing` are there: the month's highest counter plus one. */
export function nextVersion(existing: readonly Version[], now: Date): Version {
  const year = now.getUTCFullYear()
  const month = now.getUTCMonth() + 1
  const counters = existing
    .filter((version) => version.year === year && version.month === month)
    .map(({ counter }) => counter)
  return { year, month, counter: Math.max(-1, ...counters) + 1 }
}
