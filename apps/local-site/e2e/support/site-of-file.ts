import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { DeskPage } from './desk-page';
import { signInOverRest, type RestReader } from './rest-reader';
import { startSite, type RunningSite } from './running-site';

/** A site with its sample, a browser, and the lists as TMU reads them over REST: of one file of tests, there while its tests run. */
interface SiteOfFile {
  site: RunningSite;
  browser: Browser;
  rest: RestReader;
  /** Somebody at the desk, in a browser of their own. */
  open(person: string, size?: { width: number; height: number }): Promise<DeskPage>;
}

/** What most files of tests begin and end with. */
export function siteOfFile(): SiteOfFile {
  const at = {} as SiteOfFile;
  at.open = (person, size) => DeskPage.open(at.browser, at.site, person, size);
  beforeAll(async () => {
    [at.site, at.browser] = await Promise.all([startSite(), openBrowser()]);
    at.rest = await signInOverRest(at.site.origin, at.site.siteUrl, 'system administrator');
  });
  afterAll(async () => {
    await at.browser?.close();
    await at.site?.remove();
  });
  return at;
}
