import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import type { Finding } from '../../schemas/finding.ts'
import { type Sidecar, sidecar } from '../../schemas/sidecar.ts'
import type { InputFile } from './files.ts'
import { sidecarPath } from './input_names.ts'

/** What a sidecar says, and what is wrong with it. A wrong one is a finding: the report is read without it. */
export type ReadSidecar = { metadata: Sidecar; findings: Finding[] }

/** Reads the sidecar `X.json` beside a file `X.txt`; nothing if there is none. Never throws. */
export async function readSidecar({ path, file }: InputFile): Promise<ReadSidecar> {
  const beside = sidecarPath(path)
  if (beside === path) return { metadata: {}, findings: [] }
  let json: string
  try {
    json = await readFile(beside, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { metadata: {}, findings: [] }
    const message = `${sidecarPath(file)} cannot be opened, so the report is read without it: check its permissions.`
    return { metadata: {}, findings: [finding('sidecar_invalid', message)] }
  }
  return parseSidecar(json, sidecarPath(file))
}

/** Checks the text of a sidecar, which findings call by its name. */
export function parseSidecar(json: string, name: string): ReadSidecar {
  const value = parseObject(json.replace(/^\ufeff/, ''))
  if (value !== null) return checkMetadata(value, name)
  const message = `${name} is not a JSON object: the report is read without it.`
  return { metadata: {}, findings: [finding('sidecar_invalid', message)] }
}

/** Checks what is said of a report: an unknown key or a wrong value is left out with a finding, the rest is used. `name` is what findings call its source. */
export function checkMetadata(given: object, name: string): ReadSidecar {
  const findings: Finding[] = []
  const kept: Record<string, unknown> = {}
  const shape: Record<string, z.ZodType> = sidecar.shape
  for (const [key, value] of Object.entries(given)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (!schema) {
      const known = Object.keys(shape).join(', ')
      findings.push(
        finding('sidecar_unknown_key', `${name} has the key ${key}, which is none of ${known}: it is not used.`),
      )
    } else if (schema.safeParse(value).success) kept[key] = value
    else {
      const message = `${name} gives ${key} as ${JSON.stringify(value)}, which it cannot be: it is not used.`
      findings.push(finding('sidecar_invalid', message))
    }
  }
  return { metadata: sidecar.parse(kept), findings }
}

function parseObject(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function finding(check: string, message: string): Finding {
  return { check, severity: 'warning', message, document_id: null, observation_ids: '' }
}
