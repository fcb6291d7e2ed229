import { ConnectionCut, type SharePointEmulator } from './emulator.js';
import { FAULT_HEADER, faultChooser } from './faults/choose-fault.js';
import { faultError } from './faults/fault-errors.js';
import type { Answer } from './answers/answer.js';
import { answerRequest, commonHeaders, refuse } from './http/answer-request.js';
import type { Asked, Running } from './site/asked.js';
import type { EmulatorOptions } from './site/emulator-options.js';
import { importItems } from './rows/import-items.js';
import { createList } from './lists/create-list.js';
import { findListByTitle } from './structure/store-list.js';
import { ensureGroup, ensurePermissionLevel, ensurePerson } from './people/ensure-person.js';
import { seedPeople } from './people/seed-people.js';
import { noRequests } from './site/request-counts.js';
import { Database } from './store/database.js';
import { openSite, type Site } from './site/site.js';
import { mayOpenPage } from './web/may-open-page.js';

const NO_BODY = new Set([204, 304]);

/** The libraries that a team site begins with [R]. */
const FIRST_LIBRARIES = [
  { title: 'Documents', folder: 'Shared Documents', baseTemplate: 101, options: { OnQuickLaunch: true } },
  { title: 'Site Assets', folder: 'SiteAssets', baseTemplate: 101, options: {} },
  { title: 'Site Pages', folder: 'SitePages', baseTemplate: 119, options: {} },
] as const;

function prepareSite(db: Database, options: EmulatorOptions): Site {
  const site = openSite(db, options);
  seedPeople(site);
  // A site of an earlier version is left as it is.
  if (!findListByTitle(site, 'Documents'))
    for (const library of FIRST_LIBRARIES) createList(site, { description: '', authorId: 1073741823, ...library });
  for (const key of ['digestSeconds', 'listViewThreshold'] as const) {
    const value = options[key];
    if (value !== undefined) db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, String(value));
  }
  return site;
}

/** Opens a SharePoint site over one SQLite file; makes the file where there is none. */
export function createSharePointEmulator(options: EmulatorOptions): SharePointEmulator {
  const db = new Database(options.databasePath);
  // One transaction, synced once: a new site writes a hundred rows before its first answer.
  const site = db.transaction(() => prepareSite(db, options));
  const running: Running = { site, counts: noRequests(), digestSeconds: options.digestSeconds ?? 1800 };
  let chooseFault = faultChooser(options.faults);
  const answer = async (asked: Asked): Promise<Answer> => {
    const { headers } = asked;
    const request = {
      method: asked.method,
      path: asked.url.pathname.replace(/^.*?\/_api\//i, ''),
      ifMatch: headers.get('if-match'),
    };
    const fault = chooseFault(request, headers.get(FAULT_HEADER));
    if (!fault) return answerRequest(running, asked);
    if (fault.kind === 'latency') await new Promise((resolve) => setTimeout(resolve, fault.waitMs));
    if (fault.kind === 'cut-before-commit')
      throw new ConnectionCut('The connection was cut before the request was carried out.');
    const refusal = faultError(fault, request.ifMatch);
    if (refusal) return refuse(running, asked, refusal);
    const done = answerRequest(running, fault.kind === 'half-batch' ? { ...asked, failsHalf: true } : asked);
    if (fault.kind === 'cut-after-commit')
      throw new ConnectionCut('The connection was cut after the request was carried out.');
    return done;
  };
  return {
    siteUrl: site.siteUrl,
    async handle(request, signedInAs) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      const given = await answer({
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        bytes,
        login: signedInAs.loginName,
        inBatch: false,
      });
      running.counts.bytes += typeof given.body === 'string' ? Buffer.byteLength(given.body) : given.body.length;
      const body = NO_BODY.has(given.status)
        ? null
        : typeof given.body === 'string'
          ? given.body
          : Buffer.from(given.body);
      return new Response(body, { status: given.status, headers: { ...commonHeaders(site.now()), ...given.headers } });
    },
    ensurePerson: (person) => ensurePerson(site, person),
    mayOpenPage: (loginName, address = 'SitePages/Home.aspx') => mayOpenPage(site, loginName, address),
    ensureGroup: (group) => ensureGroup(site, group),
    ensurePermissionLevel: (level) => ensurePermissionLevel(site, level),
    importItems: (listTitle, rows) => importItems(site, listTitle, rows),
    counts: () => structuredClone(running.counts),
    resetCounts: () => {
      running.counts = noRequests();
    },
    setFaults: (schedule) => {
      chooseFault = faultChooser(schedule);
    },
    close: () => db.close(),
  };
}
