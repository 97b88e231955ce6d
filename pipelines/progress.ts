import { SingleBar } from 'cli-progress'
import { pino } from 'pino'

/** What a run tells while it works. Never part of a result. */
export type Progress = {
  /** A stage begins; `total` counts its steps where that is known. */
  stage: (name: string, total?: number) => void
  /** One step of the stage is done. */
  step: (name: string) => void
  /** Something a reader should know, in one sentence. */
  note: (message: string) => void
  /** The work is over, well or badly. */
  end: () => void
}

/** Says nothing: for tests and for commands whose output is all there is. */
export const silent: Progress = { stage: () => {}, step: () => {}, note: () => {}, end: () => {} }

/** A bar on a terminal, plain lines elsewhere, JSON lines on request; always on stderr. */
export function reportProgress({ json, terminal }: { json: boolean; terminal: boolean }): Progress {
  if (json) return jsonLines()
  return terminal ? bars() : lines()
}

function lines(): Progress {
  const say = (line: string) => process.stderr.write(`${line}\n`)
  return {
    stage: (name, total) => say(total === undefined ? name : `${name} (${total})`),
    step: () => {},
    note: say,
    end: () => {},
  }
}

function bars(): Progress {
  let bar: SingleBar | null = null
  const stop = () => {
    bar?.stop()
    bar = null
  }
  return {
    stage: (name, total) => {
      stop()
      if (total === undefined) {
        process.stderr.write(`${name}\n`)
        return
      }
      bar = new SingleBar({ format: `${name} {bar} {value}/{total} {file}`, stream: process.stderr, hideCursor: true })
      bar.start(total, 0, { file: '' })
    },
    step: (file) => bar?.increment(1, { file }),
    note: (message) => {
      stop()
      process.stderr.write(`${message}\n`)
    },
    end: stop,
  }
}

function jsonLines(): Progress {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }))
  return {
    stage: (stage, total) => log.info({ stage, total }, 'stage'),
    step: (step) => log.debug({ step }, 'step'),
    note: (message) => log.info(message),
    end: () => log.flush(),
  }
}
