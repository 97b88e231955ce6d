export { findFiles, type InputFile } from './files.ts'
export { type Ingested, ingestFile } from './ingest.ts'
export type { RawRecord, TabularLine } from './record.ts'
