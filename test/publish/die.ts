import { rename } from 'node:fs/promises'
import { publish } from '../../pipelines/publish/index.ts'
import { sampleRows, warehouseOf } from './sample.ts'

// Publishes a sample and kills itself: `tsx die.ts OUTPUT ROWS MOMENT`, a moment being `before` or `after` and the number of a rename.
const [output = '', rows = '1', moment = 'never'] = process.argv.slice(2)
let renames = 0

function pass(place: 'before' | 'after'): void {
  if (moment === `${place} ${renames}`) process.kill(process.pid, 'SIGKILL')
}

await publish({
  connection: await warehouseOf(sampleRows(() => Number(rows))),
  output,
  now: new Date('2026-11-23T08:00:00Z'),
  rename: async (from, to) => {
    renames += 1
    pass('before')
    await rename(from, to)
    pass('after')
  },
})
