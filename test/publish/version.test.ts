import { describe, expect, it } from 'vitest'
import { compareVersions, formatVersion, nextVersion, parseVersion } from '../../pipelines/publish/version.ts'

const november = new Date('2026-11-23T08:00:00Z')

describe('nextVersion(existing, now)', () => {
  it('begins a month at 0', () => {
    expect(formatVersion(nextVersion([], november))).toBe('2026.11.0')
  })

  it('is one above the highest counter of the month, whatever is missing below it', () => {
    const existing = ['2026.11.0', '2026.11.9', '2026.10.40', '2025.11.12'].flatMap((text) => parseVersion(text) ?? [])
    expect(formatVersion(nextVersion(existing, november))).toBe('2026.11.10')
  })

  it('takes the month in UTC', () => {
    expect(formatVersion(nextVersion([], new Date('2026-12-01T06:00:00+08:00')))).toBe('2026.11.0')
  })
})

describe('parseVersion(text)', () => {
  it.each(['2026.13.0', '2026.01.0', '.2026.11.0-77', '2026.11', 'latest', '2026.11.00'])(
    'reads no version in %s',
    (text) => {
      expect(parseVersion(text)).toBeNull()
    },
  )
})

describe('compareVersions(one, other)', () => {
  it('compares numbers, not text', () => {
    const versions = ['2026.9.0', '2026.10.2', '2026.10.10', '2025.12.3'].flatMap((text) => parseVersion(text) ?? [])
    expect(versions.sort(compareVersions).map(formatVersion)).toEqual([
      '2025.12.3',
      '2026.9.0',
      '2026.10.2',
      '2026.10.10',
    ])
  })
})
