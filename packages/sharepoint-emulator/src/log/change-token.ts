import { SharePointError } from '../answers/sharepoint-error.js';
import { Complex } from '../resource/resource.js';
import type { Site } from '../site/site.js';

/** .NET counts 100 ns ticks from the year 1. Too large for a number that must be exact. */
const EPOCH_TICKS = 621_355_968_000_000_000n;
const ticks = (at: number): string => (EPOCH_TICKS + BigInt(at) * 10_000n).toString();

/** The change log keeps 60 days [R]. */
const KEPT_MS = 60 * 24 * 60 * 60 * 1000;

export type ChangeScope =
  { kind: 'web'; guid: string } | { kind: 'list'; guid: string } | { kind: 'site'; guid: string };
const SCOPES = { site: 1, web: 2, list: 3 } as const;

export const writeToken = (scope: ChangeScope, at: number, number: number): Complex =>
  new Complex('SP.ChangeToken', {
    StringValue: `1;${String(SCOPES[scope.kind])};${scope.guid};${ticks(at)};${String(number)}`,
  });

/**
 * The token of now: what `getChanges` from here on will not give again. Microsoft calls it the one "that will be used in logging the
 * next change": it moves with time, and site, web and list have one number, that of the whole log [R, a recorded answer]. Who takes
 * a token that is the same as before for "nothing has changed" reads everything at each visit.
 */
export function currentToken(site: Site, scope: ChangeScope): Complex {
  if (site.tokensMove) {
    const last = site.db.get('SELECT MAX(number) AS number FROM changes');
    return writeToken(scope, site.now().getTime(), Number(last?.['number'] ?? 0));
  }
  const last =
    scope.kind === 'list'
      ? site.db.get('SELECT MAX(number) AS number FROM changes WHERE list_guid = ?', scope.guid)
      : site.db.get('SELECT MAX(number) AS number FROM changes');
  const number = Number(last?.['number'] ?? 0);
  const at = site.db.get('SELECT at FROM changes WHERE number = ?', number);
  return writeToken(scope, Number(at?.['at'] ?? 0), number);
}

export function expiredToken(): SharePointError {
  return new SharePointError(
    500,
    '-2130575172, Microsoft.SharePoint.SPException',
    'The change token refers to a time before the start of the current change log.',
  );
}

/** Reads a token's place in the log. Throws where it is of another scope, or older than the log. */
export function readToken(site: Site, scope: ChangeScope, token: string): number {
  const [version, kind, guid, at, number] = token.split(';');
  if (version !== '1' || !guid || !at || !/^-?\d+$/.test(at) || number === undefined || !/^-?\d+$/.test(number)) {
    throw new SharePointError(
      500,
      '-2146233033, System.FormatException',
      'The change token is not in a format that is known.',
    );
  }
  if (Number(kind) !== SCOPES[scope.kind] || guid.toLowerCase() !== scope.guid) {
    throw new SharePointError(
      500,
      '-2130575171, Microsoft.SharePoint.SPException',
      'The change token refers to a different object.',
    );
  }
  const when = Number((BigInt(at) - EPOCH_TICKS) / 10_000n);
  // A token of 0 is that of a list where nothing has happened yet.
  if (Number(number) > 0 && site.now().getTime() - when > KEPT_MS) throw expiredToken();
  return Number(number);
}
