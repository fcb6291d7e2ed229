import { createHmac, timingSafeEqual } from 'node:crypto';
import { text } from '../store/database.js';
import type { Site } from './site.js';
import type { Visit } from './visit.js';
import { SharePointError } from '../answers/sharepoint-error.js';

const secretOf = (site: Site): string => {
  const known = site.db.get("SELECT value FROM meta WHERE key = 'digestSecret'");
  if (known) return text(known, 'value');
  const secret = site.newGuid() + site.newGuid();
  site.db.run("INSERT INTO meta (key, value) VALUES ('digestSecret', ?)", secret);
  return secret;
};

/** `23 Nov 2026 14:23:54 -0000`, as SharePoint writes it. */
const written = (at: Date): string =>
  at
    .toUTCString()
    .replace(/^\w+, /, '')
    .replace('GMT', '-0000');

const sign = (site: Site, personId: number, at: string): string =>
  `0x${createHmac('sha512', secretOf(site))
    .update(`${String(personId)}|${at}`)
    .digest('hex')
    .toUpperCase()}`;

/** A request digest for one person. SPFx reads the time of issue from after the comma [R]. */
export function issueDigest(site: Site, personId: number): string {
  const at = written(site.now());
  return `${sign(site, personId, at)},${at}`;
}

export const staleDigest = (): SharePointError =>
  new SharePointError(
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    'The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.',
  );

const badDigest = (): SharePointError =>
  new SharePointError(
    403,
    '-2130575251, Microsoft.SharePoint.SPException',
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  );

/** Holds a write to its digest. One with an Authorization header needs none, as no page can forge that header. */
export function demandDigest(visit: Pick<Visit, 'site' | 'person' | 'headers'>, seconds: number): void {
  if (visit.headers.has('authorization')) return;
  const given = visit.headers.get('x-requestdigest');
  if (given === null || given === '') throw badDigest();
  const cut = given.indexOf(',');
  const at = given.slice(cut + 1);
  const expected = Buffer.from(sign(visit.site, visit.person.id, at));
  const actual = Buffer.from(given.slice(0, cut));
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) throw badDigest();
  const age = visit.site.now().getTime() - Date.parse(at);
  if (!Number.isFinite(age) || age > seconds * 1000) throw staleDigest();
}
