import { StorageError, type StorageErrorCode } from './storage-error.js';
import { sharePointSaid, type SharePointSaid } from './sharepoint-said.js';

const duplicateNumber = '-2130575169';
const tooManyNumber = '-2147024860';
/**
 * SQL Server gave up, "Exception from HRESULT: 0x80131904": SharePoint's program says so, of what nobody refused. It comes once a request takes
 * more than 30 seconds, and the same one passes another time [R: sp-dev-docs#10717, #6025, pnpjs#1203 with this number].
 */
const timedOutNumber = '-2146232060';
const staleDigestNumbers = new Set(['-2130575252', '-2130575251']);

/** True where SharePoint refused a write for its digest alone: the same request with a fresh one may pass. */
export function saysStaleDigest(said: Pick<SharePointSaid, 'status' | 'number'>): boolean {
  return said.status === 403 && staleDigestNumbers.has(said.number);
}

/** What SharePoint said, also of a failure that has left this package. */
const saidOf = (cause: unknown): SharePointSaid | undefined =>
  sharePointSaid(cause instanceof StorageError ? cause.cause : cause);

/** True where a unique column already holds the value. */
export function saysDuplicate(cause: unknown): boolean {
  const said = saidOf(cause);
  return said?.number === duplicateNumber || said?.type.endsWith('SPDuplicateValuesFoundException') === true;
}

/** True where SharePoint refused a query for the number of rows that it would touch. */
export function saysTooMany(cause: unknown): boolean {
  // By its number alone: too many joins have the same type, and asking for fewer rows would not help with them.
  return saidOf(cause)?.number === tooManyNumber;
}

const network = /fetch|network|load failed|connection|aborted|time(d )?out|socket|ECONN|offline/i;

function codeOf(cause: unknown): StorageErrorCode {
  const said = sharePointSaid(cause);
  if (!said) {
    // Each browser words a lost connection in its own way, all as a TypeError, and so is a slip of this program: what is not
    // about the network is an answer that could not be read, and no reason to look at the cable.
    const isNetwork = cause instanceof Error && (cause.name === 'AbortError' || network.test(cause.message));
    return isNetwork ? 'STORAGE.UNREACHABLE' : 'STORAGE.UNREADABLE';
  }
  // A digest that is stale even after it was renewed: nothing was written, and the next try asks for another. A page of a machine in front of
  // SharePoint (500, 502): nobody has looked at what was sent, or it is not known what became of it.
  if (
    [429, 503, 504].includes(said.status) ||
    saysStaleDigest(said) ||
    said.number === timedOutNumber ||
    (said.status >= 500 && !said.isAnswer)
  )
    return 'STORAGE.BUSY';
  // Nobody is asked for access: SharePoint does not know who asks [R: pnpjs#2242]. Being signed out after a while is a day's routine.
  // A 403 with a page, or with nothing, is a door at which nobody is known: a request that needs a sign-in is answered so [R: MS-OFBA, 2.2.2,
  // "the server MUST respond with a 403 Forbidden"]. That a script whose session ended meets it is likely [L: others meet it as
  // "X-MSDAVEXT_Error: 917656 … select the option to login automatically", sherpa#24, Office365-REST-Python-Client#338]. Whoever may not do
  // something is answered by SharePoint's program, with its number [R: onedrive-api-docs#729, "-2147024891, System.UnauthorizedAccessException"].
  if (said.status === 401 || (said.status === 403 && !said.isAnswer)) return 'STORAGE.SIGNED_OUT';
  if (said.status === 403) return 'STORAGE.NOT_ALLOWED';
  if (said.status === 404) return 'STORAGE.NOT_FOUND';
  if (said.status === 412 || said.status === 409) return 'STORAGE.CONFLICT';
  return 'STORAGE.REFUSED';
}

const words: Record<StorageErrorCode, string> = {
  'STORAGE.UNREACHABLE': 'SharePoint did not answer. Check your connection and try again.',
  'STORAGE.BUSY': 'SharePoint is busy. Try again in a minute.',
  'STORAGE.SIGNED_OUT': 'Your sign-in has ended. Sign in again in another tab, then carry on here.',
  'STORAGE.NOT_ALLOWED': 'SharePoint does not let you do this. Ask a site owner for access.',
  'STORAGE.NOT_FOUND': 'SharePoint cannot find this or its list.',
  'STORAGE.CONFLICT': 'Somebody else changed this at the same time. Read it again, then try again.',
  'STORAGE.REFUSED': 'SharePoint did not accept this.',
  'STORAGE.UNREADABLE': 'SharePoint answered in a way that the desk cannot read.',
};

/** A request that failed because its sign-in had ended, though it looked like a lost connection. */
export const signedOutError = (cause: unknown): StorageError =>
  new StorageError('STORAGE.SIGNED_OUT', words['STORAGE.SIGNED_OUT'], cause);

/** Any failure as the one kind of error that leaves this package. `doing` says what was under way. */
export function toStorageError(cause: unknown, doing: string): StorageError {
  if (cause instanceof StorageError) return cause;
  const code = codeOf(cause);
  const why = code === 'STORAGE.REFUSED' ? sharePointSaid(cause)?.message.trim() : undefined;
  return new StorageError(code, `${words[code]}${why ? ` It says: “${why}”` : ''} (While ${doing}.)`, cause);
}

/** Runs a request, and turns whatever goes wrong into a `StorageError`. */
export async function asking<T>(doing: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (cause) {
    throw toStorageError(cause, doing);
  }
}
