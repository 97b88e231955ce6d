/** How much is read of what is given, so that no file takes the machine with it. What is beyond goes to quarantine, and says so. */
export const limits = {
  /** Bytes of a file, and of a file in an archive. */
  fileBytes: 64 << 20,
  /** UTF-16 code units of one report: a hundred times a long one. */
  reportCharacters: 2_000_000,
  /** Bytes of a page, whose tree takes many times its size. */
  pageBytes: 16 << 20,
  /** Bytes that all files of an archive may come to, and all parts of a Word document or workbook. */
  archiveBytes: 256 << 20,
  partsBytes: 48 << 20,
  archiveEntries: 10_000,
  /** Archives in archives in archives. */
  archiveDepth: 3,
  /** A file that is larger than `bombBytes` and shrinks to less than a `bombRatio`th was made to burst. Text shrinks to a fifth, the XML of a workbook to a fiftieth. */
  bombBytes: 1 << 20,
  bombRatio: 250,
  /** Cells of a workbook. */
  cells: 500_000,
  /** What a parser may take: milliseconds, megabytes of its heap, and bytes by which the process may grow. */
  parserMilliseconds: 4_000,
  parserHeapMegabytes: 384,
  parserGrowthBytes: 512 << 20,
} as const
