import { between, oneOf, type Random } from '../generator/random.ts'

/** A file that was damaged in one way, and which. */
export type Mutation = { kind: string; name: string; bytes: Uint8Array }

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array

const damages: Readonly<Record<string, Damage>> = {
  truncated: (bytes, random) => bytes.slice(0, place(bytes, random)),
  beheaded: (bytes, random) => bytes.slice(place(bytes, random)),
  'one bit flipped': (bytes, random) => flipped(bytes, random, 1),
  'bits flipped': (bytes, random) => flipped(bytes, random, Math.ceil(between(random, 2, 60))),
  'NUL bytes put in': (bytes, random) => spliced(bytes, random, new Uint8Array(Math.ceil(between(random, 1, 40)))),
  'random bytes put in': (bytes, random) => spliced(bytes, random, noise(random, Math.ceil(between(random, 1, 400)))),
  'a part zeroed': (bytes, random) => overwritten(bytes, random, () => 0),
  'a part overwritten': (bytes, random) => overwritten(bytes, random, () => Math.floor(between(random, 0, 256))),
  'a part twice': (bytes, random) => {
    const start = place(bytes, random)
    return spliced(bytes, random, bytes.slice(start, start + Math.ceil(between(random, 1, 5000))))
  },
  'nothing but noise': (bytes, random) => noise(random, Math.min(bytes.length, 3000)),
  'its head on noise': (bytes, random) => spliced(noise(random, 2000), () => 0, bytes.slice(0, 64)),
  empty: () => new Uint8Array(0),
  whole: (bytes) => bytes,
}

const suffixes = ['txt', 'html', 'docx', 'pdf', 'xlsx', 'csv', 'jsonl', 'zip', 'bin', 'doc', 'xls', 'mht']

/** One of the given files, damaged in a way and under a suffix that the random numbers choose. */
export function mutate(files: readonly Uint8Array[], random: Random): Mutation {
  const kind = oneOf(random, Object.keys(damages))
  const bytes = oneOf(random, files)
  return { kind, name: `a.${oneOf(random, suffixes)}`, bytes: damages[kind]?.(bytes, random) ?? bytes }
}

function place(bytes: Uint8Array, random: Random): number {
  return Math.floor(between(random, 0, bytes.length))
}

function flipped(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  const copy = bytes.slice()
  for (let flip = 0; flip < count; flip += 1) {
    const at = place(bytes, random)
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(between(random, 0, 8)))
  }
  return copy
}

function spliced(bytes: Uint8Array, random: Random, part: Uint8Array): Uint8Array {
  const at = place(bytes, random)
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]))
}

function overwritten(bytes: Uint8Array, random: Random, byte: () => number): Uint8Array {
  const copy = bytes.slice()
  const start = place(bytes, random)
  const end = Math.min(bytes.length, start + Math.ceil(between(random, 1, 600)))
  for (let index = start; index < end; index += 1) copy[index] = byte()
  return copy
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(between(random, 0, 256)))
}
