import type { EmulatorOptions, FaultSchedule, SharePointEmulator } from './emulator.js';
import { answerRequest, commonHeaders, type Running } from './http/answer-request.js';
import { importItems } from './items/import-items.js';
import { createList } from './lists/create-list.js';
import { findListByTitle } from './lists/store-list.js';
import { ensureGroup, ensurePermissionLevel, ensurePerson } from './people/ensure-person.js';
import { seedPeople } from './people/seed-people.js';
import { noRequests } from './server/request-counts.js';
import { Database } from './store/database.js';
import { openSite } from './web/site.js';

const NO_BODY = new Set([204, 304]);

/** Opens a SharePoint site over one SQLite file; makes the file where there is none. */
export function createSharePointEmulator(options: EmulatorOptions): SharePointEmulator {
  const db = new Database(options.databasePath);
  const site = openSite(db, options);
  seedPeople(site);
  if (!findListByTitle(site, 'Documents')) {
    db.transaction(() => createList(site, { title: 'Documents', description: '', baseTemplate: 101, options: { OnQuickLaunch: true }, authorId: 1073741823 }));
  }
  const setting = (key: string, value: number | undefined): void => {
    if (value !== undefined) db.run('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)', key, String(value));
  };
  setting('digestSeconds', options.digestSeconds);
  setting('listViewThreshold', options.listViewThreshold);
  const running: Running = { site, counts: noRequests(), digestSeconds: options.digestSeconds ?? 1800 };
  let faults: FaultSchedule | undefined = options.faults;
  return {
    siteUrl: site.siteUrl,
    async handle(request, signedInAs) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      const answer = answerRequest(running, {
        method: request.method, url: new URL(request.url), headers: request.headers, bytes, login: signedInAs.loginName, inBatch: false,
      });
      running.counts.bytes += typeof answer.body === 'string' ? Buffer.byteLength(answer.body) : answer.body.length;
      const body = NO_BODY.has(answer.status) ? null : typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body);
      return new Response(body, { status: answer.status, headers: { ...commonHeaders(), ...answer.headers } });
    },
    ensurePerson: (person) => ensurePerson(site, person),
    ensureGroup: (group) => ensureGroup(site, group),
    ensurePermissionLevel: (level) => ensurePermissionLevel(site, level),
    importItems: (listTitle, rows) => importItems(site, listTitle, rows),
    counts: () => structuredClone(running.counts),
    resetCounts: () => {
      running.counts = noRequests();
    },
    setFaults: (schedule) => {
      faults = schedule;
      void faults;
    },
    close: () => db.close(),
  };
}
