/** Exit codes of the command line. */
export const exitCodes = { done: 0, failed: 1, usage: 2, quarantined: 3 } as const

/** What went wrong, in one sentence that says what to do; the command line prints it without a stack. */
export class TongbiError extends Error {
  readonly code: string
  readonly file: string | null
  readonly place: string | null
  readonly exitCode: number

  constructor(
    code: string,
    message: string,
    {
      file = null,
      place = null,
      exitCode = exitCodes.failed,
      cause,
    }: { file?: string | null; place?: string | null; exitCode?: number; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'TongbiError'
    this.code = code
    this.file = file
    this.place = place
    this.exitCode = exitCode
  }
}
