// Completes package-lock.json after `npm install` against a registry that lacks the binaries of other platforms: npm then leaves their
// entries out of the lock, and `npm ci` refuses it. Each entry's version is the one that its parent pins; its platform is in its name.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'wasi',
  'win32',
]
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
let added = 0
for (const parent of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    const version = range.replace(/^[\^~]/, '')
    if (lock.packages[key] || !/^[0-9]+[.][0-9]+[.][0-9]+/.test(version)) continue
    const words = name.split(/[/-]/)
    const os = systems.filter((system) => words.includes(system))
    const cpu = processors.filter((processor) =>
      words.some((word) => word === processor || (processor === 'arm' && word === 'arm')),
    )
    const libc = words.some((word) => word === 'musl')
      ? ['musl']
      : words.some((word) => word === 'gnu')
        ? ['glibc']
        : []
    lock.packages[key] = {
      version,
      ...(cpu.length > 0 ? { cpu } : {}),
      ...(parent.dev ? { dev: true } : {}),
      ...(libc.length > 0 ? { libc } : {}),
      license: parent.license,
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    }
    added += 1
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
process.stdout.write(`${added} entries of other platforms added\n`)
