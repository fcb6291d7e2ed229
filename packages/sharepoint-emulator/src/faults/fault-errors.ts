import { expiredToken } from '../log/change-token.js';
import type { ChosenFault } from './choose-fault.js';
import { staleDigest } from '../site/digest.js';
import { SharePointError } from '../answers/sharepoint-error.js';

const RETRY_AFTER_SECONDS = 1;

const saveConflict = (): SharePointError =>
  new SharePointError(
    409,
    '-2130575305, Microsoft.SharePoint.SPException',
    'Save Conflict.\n\nYour changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.',
  );

export const throttled = (status: 429 | 503, retryAfter: number = RETRY_AFTER_SECONDS): SharePointError =>
  new SharePointError(
    status,
    status === 429
      ? '-1, Microsoft.SharePoint.Client.ClientServiceException'
      : '-1, System.ServiceUnavailableException',
    status === 429
      ? 'The request has been throttled. Try again after the time that Retry-After gives.'
      : 'The service is unavailable.',
    { 'Retry-After': String(retryAfter) },
  );

/** The refusal that stands for a fault; undefined for those that are no answer at all. */
export function faultError(
  { kind, retryAfter }: Pick<ChosenFault, 'kind' | 'retryAfter'>,
  ifMatch: string | null,
): SharePointError | undefined {
  switch (kind) {
    case '429':
      return throttled(429, retryAfter);
    case '503':
      return throttled(503, retryAfter);
    case 'stale-digest':
      return staleDigest();
    case '409':
      return saveConflict();
    case '412':
      return new SharePointError(
        412,
        '-1, Microsoft.SharePoint.Client.ClientServiceException',
        `The request ETag value '${ifMatch ?? ''}' does not match the object's ETag value '"00000000-0000-0000-0000-000000000000,0"'.`,
      );
    // A session that has ended, as a page's script meets it: a 401 [R], or the way to a sign-in page of another origin, which a
    // fetch follows and then fails on [R of such redirects, L of SharePoint's].
    case 'signed-out':
      return new SharePointError(
        401,
        '-2147024891, System.UnauthorizedAccessException',
        'Access denied. Sign in again.',
      );
    case 'signed-out-redirect':
      return new SharePointError(302, '-1, System.UnauthorizedAccessException', 'Sign in again.', {
        Location: 'https://login.microsoftonline.com/common/oauth2/authorize',
      });
    case 'expired-change-token':
      return expiredToken();
    default:
      return undefined;
  }
}
