import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ingested, ingestFile, type RawRecord } from '../../pipelines/ingest/index.ts'

/** Writes files into a fresh folder and ingests the first of them. */
export async function ingest(files: Record<string, string | Uint8Array>): Promise<Ingested[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tongbi-ingest-'))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    const [first = ''] = Object.keys(files)
    const results: Ingested[] = []
    const input = { path: join(folder, first), file: first }
    for await (const result of ingestFile(input, { snapshots: null })) results.push(result)
    return results
  } finally {
    await rm(folder, { recursive: true })
  }
}

export function recordsOf(results: readonly Ingested[]): RawRecord[] {
  return results.flatMap((result) => (result.kind === 'record' ? [result.record] : []))
}

export function quarantineOf(results: readonly Ingested[]): { record: string; code: string; reason: string }[] {
  return results.flatMap((result) => (result.kind === 'quarantine' ? [result.entry] : []))
}

export function findingsOf(results: readonly Ingested[]): string[] {
  return results.flatMap((result) => (result.kind === 'finding' ? [result.finding.check] : []))
}
