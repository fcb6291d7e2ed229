import { productVersion } from './product-version.js';
import { failedRequest, type FailedRequest } from './failed-request.js';

/** Why a request to SharePoint came to nothing. */
export type StorageErrorCode =
  /** No connection, or no answer. */
  | 'STORAGE.UNREACHABLE'
  /** SharePoint asked for patience (429, 503), and went on asking. */
  | 'STORAGE.BUSY'
  /** The sign-in ended: nothing was refused, and the same request passes once the person has signed in again. */
  | 'STORAGE.SIGNED_OUT'
  | 'STORAGE.NOT_ALLOWED'
  | 'STORAGE.NOT_FOUND'
  /** Somebody else wrote meanwhile, again and again. */
  | 'STORAGE.CONFLICT'
  /** SharePoint refused what was sent. */
  | 'STORAGE.REFUSED'
  /** An answer that cannot be read. */
  | 'STORAGE.UNREADABLE';

/**
 * A row that somebody else changed in a cell that was changed here too: nothing was written. `theirs` is the row as it stands,
 * `by` and `at` who wrote it last and when, as SharePoint says.
 */
export interface TheirRow<T> {
  theirs: T;
  by: { name: string; email: string };
  at?: string | undefined;
}

/** A request that failed, with what SharePoint said as the cause. It is never turned into `null` or an empty list. */
export class StorageError extends Error {
  /** What support asks for: of the request that failed, however often its error was told again. Empty where no server answered. */
  readonly request: FailedRequest;
  /** Of the code that met it: who helps may read an error of last month. */
  readonly version = productVersion;

  constructor(
    readonly code: StorageErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'StorageError';
    this.request = cause instanceof StorageError ? cause.request : failedRequest(cause);
  }
}

/** `STORAGE.CONFLICT` with the row as somebody else left it, so that both can be shown. */
export class ChangedMeanwhileError<T> extends StorageError {
  constructor(readonly row: TheirRow<T>) {
    super('STORAGE.CONFLICT', `${row.by.name} changed the same thing in the meantime. Your change was not saved.`);
    this.name = 'ChangedMeanwhileError';
  }
}
