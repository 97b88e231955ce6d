import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import type { Parsed, ParserInput } from './parsed.ts'
import { broken, type Refusal } from './refusal.ts'

/** The thread that parses, kept for the next file; null before the first one and after one that it did not survive. */
let thread: Worker | null = null

/**
 * Parses a page, a Word document, a PDF or a workbook in a thread of its own, one at a time, since a library can hang or fill memory over a
 * hostile file: what takes longer or more than `limits` allows is ended and refused. Rejects only if the thread cannot start.
 */
export function parse(input: ParserInput): Promise<Parsed> {
  thread ??= startThread()
  return ask(thread, input)
}

function ask(worker: Worker, input: ParserInput): Promise<Parsed> {
  const before = process.memoryUsage.rss()
  const most = Math.min(
    before + limits.parserGrowthBytes,
    Math.max(before + limits.leastGrowthBytes, limits.processBytes),
  )
  return new Promise((resolve, reject) => {
    let started: number | null = null
    const release = () => {
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
    }
    const end = (result: Parsed) => {
      release()
      thread = null
      worker.on('error', () => {}) // what it still throws while it ends
      worker.terminate().finally(() => resolve(result))
    }
    const give = (result: Parsed) => {
      if (process.memoryUsage.rss() - before > limits.keptBytes) return end(result)
      release()
      resolve(result)
    }
    const abandon = (refusal: Refusal) => end({ kind: 'refused', refusal })
    const onMessage = (message: Parsed | 'started') => {
      if (message === 'started') started = performance.now()
      else give(message)
    }
    const onError = (error: Error & { code?: string }) => {
      abandon(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : broken(input.kind))
      if (started === null) reject(error) // the thread does not start: that is no fault of the file
    }
    const onExit = () => abandon(broken(input.kind))
    const watch = setInterval(() => {
      if (started !== null && performance.now() - started > limits.parserMilliseconds) abandon(tooSlow)
      else if (process.memoryUsage.rss() > most) abandon(tooMuch)
    }, 25)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(input)
  })
}

/** Built, the thread is JavaScript; run from the sources it needs tsx, which a thread does not inherit. */
function startThread(): Worker {
  const fromSource = import.meta.url.endsWith('.ts')
  const url = new URL(fromSource ? './parser_thread.ts' : './parser_thread.js', import.meta.url)
  const loading = `import('tsx/esm/api').then(({ register }) => { register(); return import('${url.href}') })`
  const worker = new Worker(fromSource ? loading : url, {
    eval: fromSource,
    resourceLimits: { maxOldGenerationSizeMb: limits.parserHeapMegabytes },
    stdout: true,
    stderr: true,
  })
  worker.unref()
  return worker
}

const tooSlow: Refusal = {
  code: 'too_complex',
  reason: `It could not be read in ${limits.parserMilliseconds / 1000} seconds: divide it, or save its text.`,
}
const tooMuch: Refusal = {
  code: 'too_complex',
  reason: 'It takes more memory than a report should: divide it, or save its text.',
}
