import { exitCodes } from '../errors.ts'
import { repair } from '../repair/index.ts'
import { readSingleRecord } from './records.ts'

/** `tongbi repair`: exactly the repaired text on stdout. Gives the exit code. */
export async function repairCommand(file: string): Promise<number> {
  const { text } = await readSingleRecord(file)
  process.stdout.write(repair(text).text)
  return exitCodes.done
}
