import { openDeskOverHttp } from '@tms-support/sharepoint-storage';
import { LocalSiteError } from '../local-site-error.js';

export interface SetUpOptions {
  siteUrl: string;
  /** The sign-in of a site owner. */
  cookie: string;
  now: () => Date;
  newId: () => string;
}

/**
 * Makes the lists with the product's own set-up, over HTTP, as a site owner does with the button. Throws `LocalSiteError`
 * where anything is left to do afterwards.
 */
export async function setUpDesk({ siteUrl, cookie, now, newId }: SetUpOptions): Promise<void> {
  const desk = openDeskOverHttp({ siteUrl, now: () => now().toISOString(), newId, headers: { Cookie: cookie } });
  const { left } = await desk.applySetUp(await desk.planSetUp(), () => {});
  if (left.steps.length === 0) return;
  throw new LocalSiteError(
    'SITE.SET_UP',
    `The lists could not be set up. Left to do: ${left.steps.map(({ words }) => words).join(' ')}`,
  );
}
