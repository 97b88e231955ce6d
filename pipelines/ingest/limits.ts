/** How much is read of what is given, so that no file takes the machine with it. What is beyond goes to quarantine, and says so. */
export const limits = {
  /** Bytes of a file, and of a file in an archive. */
  fileBytes: 64 << 20,
  /** A corpus that is larger is read record by record, however large it is; UTF-16 code units of one of its records. */
  streamBytes: 16 << 20,
  recordCharacters: 16 << 20,
  /** UTF-16 code units of one report: a hundred times a long one. */
  reportCharacters: 2_000_000,
  /** Bytes of a page, whose tree takes many times its size. */
  pageBytes: 16 << 20,
  pageTags: 100_000,
  /** Elements in elements of a page or a Word document; a report's stand a few dozen deep. */
  markupDepth: 1000,
  /** Bytes that all files of an archive may come to, and all parts of a Word document or workbook. */
  archiveBytes: 256 << 20,
  partsBytes: 48 << 20,
  archiveEntries: 10_000,
  /** Archives in archives in archives. */
  archiveDepth: 3,
  /** A file that is larger than `bombBytes` and shrinks to less than a `bombRatio`th was made to burst. Text shrinks to a fifth, the XML of a workbook to a fiftieth. */
  bombBytes: 1 << 20,
  bombRatio: 250,
  /** Cells of a workbook, and of a table in a page, merged ones counted in each of their places. */
  cells: 500_000,
  pageCells: 50_000,
  /**
   * What a parser may take: milliseconds, megabytes of its heap, and bytes by which the process may grow, fewer where it would grow beyond
   * `processBytes`. A thread that keeps more than `keptBytes` of it is not used again.
   */
  parserMilliseconds: 3_500,
  parserHeapMegabytes: 384,
  parserGrowthBytes: 400 << 20,
  leastGrowthBytes: 150 << 20,
  processBytes: 700 << 20,
  keptBytes: 100 << 20,
} as const
