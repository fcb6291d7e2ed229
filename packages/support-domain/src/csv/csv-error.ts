/** `CSV.QUOTE_NOT_CLOSED`: a quoted cell never ends, so that where its row ends is not known. */
export type CsvErrorCode = 'CSV.QUOTE_NOT_CLOSED';

/** A file of values that cannot be read as one. `line` is where the trouble begins, from 1. */
export class CsvError extends Error {
  override readonly name = 'CsvError';

  constructor(
    readonly code: CsvErrorCode,
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}
