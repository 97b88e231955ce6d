#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { projectFile } from '../schemas/project.ts'
import { exitCodes, TongbiError } from './errors.ts'

// Commands are loaded when they are called: `tongbi --help` should not wait for DuckDB.
const program = new Command('tongbi')
  .description('Chinese government reports on the economy as open data: every number leads back to its sentence.')
  .version(readVersion())
  .option('--json', 'log JSON lines to stderr')
  .exitOverride()
  .showHelpAfterError('Run `tongbi --help` to see the commands, `tongbi COMMAND --help` for one of them.')
  .configureHelp({ sortSubcommands: false })

const output = ['--output <dir>', 'where releases are published', 'output'] as const
const state = ['--state <dir>', 'snapshots, warehouse and run history (a cache)', '.tongbi'] as const

program
  .command('run')
  .description('ingest, validate, load, transform, publish')
  .argument('[path...]', 'files and folders to read (default: extracts/)')
  .option(...output)
  .option(...state)
  .addHelpText('after', examples('tongbi run', 'tongbi run ~/reports --output ~/releases'))
  .action(async (paths: string[], options: { output: string; state: string }) => {
    const { runCommand } = await import('./commands/run.ts')
    process.exitCode = await runCommand({ paths, ...options, json: json() })
  })

program
  .command('extract')
  .description('print the observations of reports')
  .argument('<file...>', 'reports to read; - reads their paths from stdin')
  .option('--format <format>', 'ndjson, csv or table', 'ndjson')
  .option('--columns <columns>', 'key (the fact and its provenance) or all', 'key')
  .addHelpText(
    'after',
    examples(
      'tongbi extract report.txt',
      'ls reports/*.txt | tongbi extract - --format csv',
      'tongbi extract report.txt --format table',
    ),
  )
  .action(async (files: string[], options: { format: string; columns: string }) => {
    const { extractCommand } = await import('./commands/extract.ts')
    process.exitCode = await extractCommand({ files, ...options })
  })

program
  .command('repair')
  .description('print the repaired text of a report, and nothing else')
  .argument('<file>', 'report to read')
  .addHelpText('after', examples('tongbi repair garbled.txt > repaired.txt'))
  .action(async (file: string) => {
    const { repairCommand } = await import('./commands/repair.ts')
    process.exitCode = await repairCommand(file)
  })

program
  .command('evaluate')
  .description('precision, recall, F1 and qualifier against annotated reports')
  .argument('<gold>', 'folder of gold files, ID.csv each')
  .requiredOption('--texts <dir>', 'folder below which the text of ID.csv stands as ID with any suffix')
  .option('--errors', 'list every miss and every false one with its sentence')
  .addHelpText('after', examples('tongbi evaluate ../shared/gold --texts ../shared/corpus --errors'))
  .action(async (gold: string, options: { texts: string; errors?: boolean }) => {
    const { evaluateCommand } = await import('./commands/evaluate.ts')
    process.exitCode = await evaluateCommand({ gold, texts: options.texts, errors: options.errors ?? false })
  })

program
  .command('diff')
  .description('what changed between two releases, by natural key')
  .argument('<old>', 'a version (2026.11.0) or the folder of a release')
  .argument('<new>', 'a version, a folder, or latest')
  .option(...output)
  .addHelpText('after', examples('tongbi diff 2026.11.0 latest'))
  .action(async (older: string, newer: string, options: { output: string }) => {
    const { diffCommand } = await import('./commands/diff.ts')
    process.exitCode = await diffCommand({ older, newer, ...options })
  })

program
  .command('sql')
  .description('query the latest release')
  .argument('<query>', 'one SQL statement; tables are named as in the release')
  .option(...output)
  .option('--format <format>', 'table, csv or ndjson', 'table')
  .addHelpText(
    'after',
    examples(
      "tongbi sql \"select year, change_pct, implied_deflator_pct from yoy where area_code = '000000' and indicator = 'gdp'\"",
    ),
  )
  .action(async (query: string, options: { output: string; format: string }) => {
    const { sqlCommand } = await import('./commands/sql.ts')
    process.exitCode = await sqlCommand({ query, ...options })
  })

program
  .command('schedule')
  .description('run the jobs of tongbi.config.ts on their cron expressions')
  .option('--config <file>', 'the jobs', 'tongbi.config.ts')
  .addHelpText('after', examples('tongbi schedule', 'tongbi schedule --config jobs.config.ts'))
  .action(async (options: { config: string }) => {
    const { scheduleCommand } = await import('./commands/schedule.ts')
    process.exitCode = await scheduleCommand({ ...options, json: json() })
  })

program
  .command('status')
  .description('last runs, last release, quarantine')
  .option(...output)
  .option(...state)
  .addHelpText('after', examples('tongbi status'))
  .action(async (options: { output: string; state: string }) => {
    const { statusCommand } = await import('./commands/status.ts')
    process.exitCode = await statusCommand(options)
  })

await main()

async function main(): Promise<void> {
  // A reader that closes the pipe (`| head`) has had enough: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done)
    throw error
  })
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = tell(error)
  }
}

/** Prints an error as one sentence and gives the exit code it calls for. */
function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  const { message, exitCode } =
    error instanceof TongbiError ? error : { message: `Unexpected: ${messageOf(error)}`, exitCode: exitCodes.failed }
  process.stderr.write(`tongbi: ${message}\n`)
  return exitCode
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function json(): boolean {
  return program.opts<{ json?: boolean }>().json ?? false
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'))
  return String(version)
}
