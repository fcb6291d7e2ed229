import type { CalendarDate } from '@tms-support/support-domain';
import { askAs } from '../people/ask-site.js';
import { joinDeskGroup } from '../people/desk-groups.js';
import { readExamples } from '../sample/examples.js';
import { importSample } from '../sample/import-sample.js';
import { makeSample } from '../sample/make-sample.js';
import { addPictures, attachSample, tellOnReports, uploadSample } from '../sample/upload-sample.js';
import type { SiteHost } from '../server/site-host.js';
import { publishWebPart } from './publish-web-part.js';
import { setUpDesk } from './set-up-desk.js';

/** What a new site starts with: nothing, the lists alone, or two years of a desk with three issues open, sixteen, or none. */
export type StartWith = 'nothing' | 'lists' | 'sample' | 'busy' | 'quiet';

const howBusyOf = { sample: 'usual', busy: 'busy', quiet: 'quiet' } as const;

export interface FirstStartOptions {
  startWith: StartWith;
  /** Whether somebody has put the web part onto the page and told it its site already. */
  publishPage: boolean;
  /** The day that the sample is made for. */
  today: CalendarDate;
  seed: number;
  now: () => Date;
  newId: () => string;
}

/** Fills a new site. The lists are made as on a tenant: by the product's set-up, over HTTP, by a site owner. */
export async function fillNewSite(host: SiteHost, options: FirstStartOptions): Promise<void> {
  const { startWith, publishPage, today, seed, now, newId } = options;
  if (publishPage) publishWebPart(host);
  if (startWith === 'nothing') return;
  const owner = host.people.find(({ isSiteAdmin }) => isSiteAdmin) ?? host.people[0];
  const asOwner = askAs(host.site, host.siteUrl, owner);
  await setUpDesk({ siteUrl: host.siteUrl, cookie: host.signIn.signIn(owner).cookie, now, newId });
  for (const person of host.people) await joinDeskGroup(host.site, asOwner, person);
  if (startWith === 'lists') return;
  const examples = readExamples();
  const sample = makeSample({ today, seed, howBusy: howBusyOf[startWith], switcher: host.people, examples });
  importSample(host.site, sample, examples.staff, owner.email);
  const sitePath = new URL(host.siteUrl).pathname;
  await uploadSample(asOwner, sitePath, sample);
  const administrator = host.people.find(({ deskRoles }) => deskRoles.includes('system-administrator')) ?? owner;
  const asAdministrator = askAs(host.site, host.siteUrl, administrator);
  await tellOnReports(asAdministrator, sitePath, sample);
  await attachSample(asAdministrator, sitePath, sample);
  await addPictures(asAdministrator, sitePath, sample);
}
