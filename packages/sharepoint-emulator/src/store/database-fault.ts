/** What is wrong with the site's file: for a person who has to do something about it. */
export type DatabaseFaultKind =
  'full' | 'read-only' | 'damaged' | 'foreign' | 'busy' | 'unreachable' | 'failing' | 'old-node';

/** The file cannot be opened, read or written. The message is a sentence that names it and says what to do. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  constructor(
    readonly kind: DatabaseFaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** SQLite's primary result codes. */
const KINDS: Readonly<Record<number, [DatabaseFaultKind, (path: string) => string]>> = {
  5: [
    'busy',
    (path) => `Another program is writing to ${path}. One program opens a site at a time: stop the other one.`,
  ],
  8: ['read-only', (path) => `${path} may only be read. Allow this account to write to the file and to its folder.`],
  10: [
    'failing',
    (path) =>
      `The disk could not read or write ${path}. Nothing of this request was kept. Look at the disk, and at its space.`,
  ],
  11: ['damaged', (path) => `${path} is damaged. Put a copy of it in its place, or begin with a new file.`],
  13: [
    'full',
    (path) => `The disk is full: nothing of this request was kept in ${path}. Make room, and send the request again.`,
  ],
  14: [
    'unreachable',
    (path) => `${path} cannot be opened. Its folder has to be there, and this account has to be let into it.`,
  ],
  26: [
    'damaged',
    (path) => `${path} is damaged, or is no site's file. Put a copy of it in its place, or begin with a new file.`,
  ],
};

/** SQLite's error in words, where it is about the file and not about a statement. */
export function databaseFault(error: unknown, path: string): unknown {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  const found = typeof code === 'number' ? KINDS[code & 0xff] : undefined;
  return found ? new DatabaseFault(found[0], found[1](path), { cause: error }) : error;
}
