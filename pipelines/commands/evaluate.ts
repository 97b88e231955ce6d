import { exitCodes } from '../errors.ts'
import { evaluate, rates, type Score, type ScoredFact } from '../evaluate.ts'
import { readReport } from '../report.ts'
import { readSingleRecord } from './records.ts'

type EvaluateArguments = { gold: string; texts: string; errors: boolean }

/** `tongbi evaluate`: the score of each annotated report and a micro total, on stdout. Gives the exit code. */
export async function evaluateCommand({ gold, texts, errors }: EvaluateArguments): Promise<number> {
  const { documents, total } = await evaluate({
    gold,
    texts,
    read: async (file) => readReport(await readSingleRecord(file)).extraction.observations,
  })
  for (const document of documents)
    process.stdout.write(`${lineOf(document.id, document)}\n${errors ? errorsOf(document) : ''}`)
  process.stdout.write(`${lineOf('total', total)}\n`)
  return exitCodes.done
}

function lineOf(name: string, score: Score): string {
  const { precision, recall, f1, qualifier } = rates(score)
  const counts = `tp ${score.right} fp ${score.wrong.length} fn ${score.missed.length}`
  const shares = `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} f1 ${f1.toFixed(3)} qualifier ${qualifier.toFixed(3)}`
  return `${name.padEnd(12)} ${counts} ${shares}`
}

function errorsOf({ wrong, missed }: Score): string {
  const lines = [
    ...wrong.map((fact) => `  wrong  ${factOf(fact)}`),
    ...missed.map((fact) => `  missed ${factOf(fact)}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function factOf({ indicator, period, status, measure, value, valueHigh, unit, qualifier, quote }: ScoredFact): string {
  const size = valueHigh === null ? String(value ?? '') : `${value}–${valueHigh}`
  return `${indicator} ${period} ${status} ${measure} ${size}${unit} ${qualifier} | ${quote.replaceAll('\n', ' ')}`
}
