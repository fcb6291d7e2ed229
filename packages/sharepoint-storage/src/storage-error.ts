/** Why a request to SharePoint came to nothing. */
export type StorageErrorCode =
  /** No connection, or no answer. */
  | 'STORAGE.UNREACHABLE'
  /** SharePoint asked for patience (429, 503), and went on asking. */
  | 'STORAGE.BUSY'
  | 'STORAGE.NOT_ALLOWED'
  | 'STORAGE.NOT_FOUND'
  /** Somebody else wrote meanwhile, again and again. */
  | 'STORAGE.CONFLICT'
  /** SharePoint refused what was sent. */
  | 'STORAGE.REFUSED'
  /** An answer that cannot be read. */
  | 'STORAGE.UNREADABLE';

/** A request that failed, with what SharePoint said as the cause. It is never turned into `null` or an empty list. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    override readonly cause?: unknown,
  ) {
    super(message);
    this.name = 'StorageError';
  }
}
