import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { startSharePointEmulator, type RunningEmulator, type StartOptions } from '@tms-support/sharepoint-emulator';
import type { Role } from '@tms-support/support-domain';
import { deskGroups, listPath, peopleList, type ListSchema } from '@tms-support/sharepoint-schema';
import type { Desk } from '../desk.js';
import { openDeskOverHttp, spfiOverHttp, type HttpDeskOptions } from '../open-desk-over-http.js';
import { personToFields } from '../people/person-fields.js';
import { siteOver, type Site } from '../site/site.js';
import { scratchFolder } from './scratch-folder.js';

/** Somebody of the test site, with the groups that they are in. */
export interface TestPerson {
  name: string;
  email: string;
  siteGroup?: 'Owners' | 'Members' | 'Visitors';
  deskGroup?: 'tmu' | 'tra' | 'tms-users';
  roles?: readonly Role[];
}

export const people = {
  owner: { name: 'Olive Grant', email: 'olive.grant@tmu.example', siteGroup: 'Owners' },
  administrator: {
    name: 'Ada Marsh',
    email: 'ada.marsh@tmu.example',
    deskGroup: 'tmu',
    roles: ['system-administrator'],
  },
  inbox: { name: 'Ivo Penn', email: 'ivo.penn@tmu.example', deskGroup: 'tmu', roles: ['portal-inbox'] },
  developer: { name: 'Dev Rowan', email: 'dev.rowan@tra.example', deskGroup: 'tra', roles: ['crm-developer'] },
  caseWorker: { name: 'Cass Webb', email: 'cass.webb@tmu.example', deskGroup: 'tms-users', roles: ['tms-user'] },
  member: { name: 'Mo Hart', email: 'mo.hart@tmu.example', siteGroup: 'Members' },
  visitor: { name: 'Vic Long', email: 'vic.long@tmu.example', siteGroup: 'Visitors' },
} as const satisfies Record<string, TestPerson>;
export type Who = keyof typeof people;

const title = 'Desk';
export const loginOf = (who: Who): string => `i:0#.f|membership|${people[who].email}`;

/** A site on this device: real HTTP, real SQLite, and PnPjs as it ships. */
export interface TestSite {
  running: RunningEmulator;
  /** A desk of one person, in a tab of its own. */
  deskOf(who: Who, more?: Partial<HttpDeskOptions>): Desk;
  /** A request by code that shares nothing with the desk: plain fetch, its own digest. */
  ask(who: Who, method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sets the desk up as the owner, then `fillPeople`. */
  setUp(): Promise<void>;
  /** Fills the people list and puts people into their groups. */
  fillPeople(): Promise<void>;
  close(): Promise<void>;
}

let clock = Date.UTC(2026, 2, 10, 9, 0, 0, 123);
let ids = 0;
/** The site's own time from now on: what is written is dated by it. */
export const setTestClock = (at: string): void => void (clock = Date.parse(at));
/** Every question is a second later than the one before, so that nothing happens at the same moment. */
const now = (): string => new Date((clock += 1000)).toISOString();
/** The site's time, by a clock that is right. */
export { now as testNow };
const newId = (): string => `test-${(ids += 1)}`;

/** The opened site of one person, for a desk with a manifest of its own. */
export function siteOf(
  site: TestSite,
  who: Who,
  { login = loginOf(who), ...more }: Pick<HttpDeskOptions, 'fetch'> & { login?: string } = {},
): Site {
  const sp = spfiOverHttp({ siteUrl: site.running.url, headers: { 'x-emulator-login': login }, ...more });
  return siteOver(sp, site.running.url, { now, newId });
}

/** What a test asks of its site. `everybodyVisits: false` leaves those who are in no group of the site in none. */
interface TestSiteOptions extends Partial<Omit<StartOptions, 'title' | 'now'>> {
  everybodyVisits?: boolean;
}

/** A site that nobody has prepared. */
export async function startTestSite({ everybodyVisits = false, ...more }: TestSiteOptions = {}): Promise<TestSite> {
  const running = await startSharePointEmulator({
    databasePath: ':memory:',
    siteUrl: '/sites/desk',
    title,
    now: () => new Date(clock),
    ...more,
  });
  for (const who of Object.keys(people) as Who[]) {
    const person: TestPerson = people[who];
    const group = person.siteGroup ?? (everybodyVisits ? 'Visitors' : undefined);
    const groups = group ? [`${title} ${group}`] : [];
    running.emulator.ensurePerson({ loginName: loginOf(who), title: person.name, email: person.email, groups });
  }
  const deskOf = (who: Who, more: Partial<HttpDeskOptions> = {}): Desk =>
    openDeskOverHttp({ siteUrl: running.url, now, newId, headers: { 'x-emulator-login': loginOf(who) }, ...more });

  const ask: TestSite['ask'] = async (who, method, path, body, headers = {}) => {
    const common = { 'x-emulator-login': loginOf(who), Accept: 'application/json;odata=nometadata' };
    const extra: Record<string, string> = { 'Content-Type': 'application/json', ...headers };
    if (method !== 'GET') {
      const context = await fetch(`${running.url}/_api/contextinfo`, { method: 'POST', headers: common });
      extra['X-RequestDigest'] ??= ((await context.json()) as { FormDigestValue: string }).FormDigestValue;
    }
    return fetch(`${running.url}/_api/${path}`, {
      method,
      headers: { ...common, ...extra },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };

  const fillPeople = async (): Promise<void> => {
    for (const who of Object.keys(people) as Who[]) {
      const person: TestPerson = people[who];
      const group = deskGroups.find((one) => one.audience === person.deskGroup);
      if (group)
        running.emulator.ensurePerson({
          loginName: loginOf(who),
          title: person.name,
          email: person.email,
          groups: [group.title],
        });
      const known = { name: person.name, email: person.email.toUpperCase(), roles: person.roles ?? [], hasLeft: false };
      const added = await ask('owner', 'POST', `${listApi(peopleList)}/items`, personToFields(known));
      if (!added.ok) throw new Error(await added.text());
    }
  };

  return {
    running,
    deskOf,
    ask,
    fillPeople,
    async setUp() {
      const desk = deskOf('owner');
      await desk.applySetUp(await desk.planSetUp(), () => undefined);
      await fillPeople();
    },
    close: () => running.close(),
  };
}

/**
 * A site as set-up leaves it, with its people. Setting one up costs seconds and the lists are the same each time: it is done once for
 * all suites of a run, and each takes a copy of the file. The clock and the ids go on from where that set-up left them.
 */
export async function startDeskSite(more: TestSiteOptions = {}): Promise<TestSite> {
  const ready = await deskSiteFile();
  const folder = scratchFolder('desk-site');
  const databasePath = more.databasePath ?? path.join(folder, 'site.db');
  copyFileSync(ready, databasePath);
  const left = JSON.parse(readFileSync(`${ready}.json`, 'utf8')) as { clock: number; ids: number };
  clock = Math.max(clock, left.clock);
  ids = Math.max(ids, left.ids);
  const site = await startTestSite({ ...more, databasePath });
  return {
    ...site,
    async close() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Two workers may make it at once: each under a name of its own, and the last to be renamed is as good as the first. */
async function deskSiteFile(): Promise<string> {
  const folder = process.env['TMS_DESK_SITE'];
  if (!folder) throw new Error('TMS_DESK_SITE is not set: run this through jest.config.cjs.');
  const ready = path.join(folder, 'ready.db');
  if (existsSync(ready)) return ready;
  mkdirSync(folder, { recursive: true });
  const making = path.join(scratchFolder('making-desk-site'), 'site.db');
  const site = await startTestSite({ databasePath: making });
  await site.setUp();
  await site.close();
  const own = mkdtempSync(path.join(folder, 'made-'));
  copyFileSync(making, path.join(own, 'site.db'));
  rmSync(path.dirname(making), { recursive: true });
  writeFileSync(`${own}.json`, JSON.stringify({ clock, ids }));
  renameSync(`${own}.json`, `${ready}.json`);
  renameSync(path.join(own, 'site.db'), ready);
  return ready;
}

/** The list's address in REST, for requests that do not go through the desk. */
export const listApi = (list: ListSchema): string => `web/getList('/sites/desk/${listPath(list)}')`;
