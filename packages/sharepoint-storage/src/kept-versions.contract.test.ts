import { manifestAt, schemaVersion, type ItemCells } from '@tms-support/sharepoint-schema';
import { issueCommandSchema } from '@tms-support/support-domain';
import type { DeskMemory } from './seen/desk-memory.js';
import { documentsModule } from './documents/documents-list.js';
import { issuesModule } from './issues/issues-list.js';
import { updatesModule } from './updates/updates-list.js';
import { openDeskOverHttp, spfiOverHttp } from './open-desk-over-http.js';
import { openOutbox, type Outbox } from './outbox/outbox.js';
import type { TextStore } from './outbox/text-store.js';
import { siteOver } from './site/site.js';
import { everyCommand } from './testing/every-command.js';
import { storeEveryWord } from './testing/every-word.js';
import {
  itemsOnSite,
  keepVersion,
  keptSiteUrl,
  keptVersion,
  versionsKept,
  type KeptVersion,
} from './testing/kept-versions.js';
import { readKept } from './testing/read-lists-kept.js';
import { people, startDeskSite, testNow } from './testing/test-site.js';

jest.setTimeout(120_000);
const email = people.administrator.email;

/** A store of a browser, over these texts. */
function storeOf(texts: Map<string, string>): TextStore {
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
const memoryOf = (texts: Map<string, string>): DeskMemory => ({
  read: async (key) => texts.get(key),
  write: async (key, text) => void texts.set(key, text),
  remove: async (key) => void texts.delete(key),
  keys: async () => [...texts.keys()],
});

let ids = 0;
function outboxOver(texts: Map<string, string>, now: () => string): Outbox {
  const down = () => Promise.reject(new TypeError('fetch failed'));
  return openOutbox({
    desk: openDeskOverHttp({ siteUrl: keptSiteUrl, now, newId: () => `id-${(ids += 1)}`, fetch: down }),
    siteUrl: keptSiteUrl,
    email,
    store: storeOf(texts),
    locks: { request: (_, work) => work() },
    now,
    newId: () => `entry-${(ids += 1)}`,
  });
}

/** What TMU wrote on reports of version 0.1.0: the words are the screen's. */
const standsAs = [
  'TMU is looking',
  'TMU has asked you something',
  'With TRA support',
  'TRA is fixing it',
  'TRA says fixed, TMU is checking',
  'Fixed: TMU will tell you more',
  'TRA is not changing this: TMU will tell you more',
  'Answered: did it work?',
  'TMU is looking again',
  'Closed: it worked',
  'Closed: it stays as it is',
  'Closed: you were told',
  'TMU is looking, with the same problem of somebody else',
];

/** What today's code leaves on a site and on a machine. With a name it is kept for good, as that version's. */
async function left(version: string): Promise<KeptVersion> {
  const site = await startDeskSite();
  try {
    await storeEveryWord(site, standsAs);
    const memory = new Map<string, string>();
    const desk = site.deskOf('administrator', { memory: memoryOf(memory), loginName: email });
    await desk.enter();
    await Promise.all([desk.readOpenIssues(), desk.readUpdates(), desk.readDocuments(), desk.readPeople()]);
    for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
    const outbox = new Map<string, string>();
    const given = outboxOver(outbox, testNow);
    for (const command of everyCommand) await given.send({ command, on: { number: 41, etag: '"7e0f,4"' } });
    const lists = await itemsOnSite(site);
    const read = Object.fromEntries(
      Object.entries(readKept(lists)).map(([list, rows]) => [list, rows.map(({ value }) => value)]),
    );
    const moved = ([key, text]: [string, string]) =>
      [key, text].map((one) => one.replaceAll(site.running.url, keptSiteUrl)) as [string, string];
    return {
      version,
      lists,
      read,
      outbox: Object.fromEntries(outbox),
      seen: Object.fromEntries([...memory].map(moved)),
    };
  } finally {
    await site.close();
  }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
const faultsIn = (lists: KeptVersion['lists']): unknown[] =>
  Object.entries(readKept(lists)).flatMap(([list, rows]) =>
    rows.flatMap(({ faults }) => faults.map((fault) => [list, fault])),
  );

test('every word that today’s code stores is read back, and no row has a fault', async () => {
  const today = await left(process.env['TMS_KEEP_VERSION'] ?? 'today');
  if (process.env['TMS_KEEP_VERSION']) keepVersion(today);
  expect(faultsIn(today.lists)).toEqual([]);
  expect(new Set(today.read['issues']!.map((issue) => (issue as { status: string }).status)).size).toBe(13);
  expect(Object.keys(today.outbox)).toHaveLength(everyCommand.length);
});

test('something is kept of every list, outbox and store', () => {
  expect(versionsKept()).toContain('0.1.0');
  for (const version of versionsKept()) {
    const kept = keptVersion(version);
    for (const items of Object.values(kept.lists)) expect(items.length).toBeGreaterThan(0);
    for (const part of [kept.outbox, kept.seen]) expect(Object.keys(part).length).toBeGreaterThan(0);
  }
  const { lists } = keptVersion('0.1.0');
  expect(Object.keys(lists).sort()).toEqual(
    manifestAt(5)
      .lists.map(({ key }) => key)
      .sort(),
  );
});

describe.each(versionsKept())('what %s left', (version) => {
  const kept = keptVersion(version);

  test('is read in every list, to the same codes, without a fault', () => {
    expect(faultsIn(kept.lists)).toEqual([]);
    for (const [list, rows] of Object.entries(readKept(kept.lists))) {
      expect(rows).toHaveLength(kept.read[list]!.length);
      for (const [index, { value }] of rows.entries())
        expect(plain(value)).toMatchObject(kept.read[list]![index] as object);
    }
  });

  test('is read in the outbox, each entry with the command that was given', () => {
    const before = Object.values(kept.outbox).map(
      (text) => JSON.parse(text) as { id: string; command: object; givenAt: string },
    );
    const now = before[0]!.givenAt;
    const entries = outboxOver(new Map(Object.entries(kept.outbox)), () => now).entries();
    expect(entries).toHaveLength(before.length);
    const byId = new Map(before.map((entry) => [entry.id, entry.command]));
    for (const { id, command, state } of entries) {
      expect(state).toBe('waiting');
      expect(plain(command)).toEqual(byId.get(id));
      expect(issueCommandSchema.safeParse(command).success).toBe(true);
    }
  });

  test('is read in the browser’s store, before anything is asked', async () => {
    const texts = new Map(Object.entries(kept.seen));
    const [key] = [...texts.keys()].filter((one) => one.startsWith('tms-support-desk/seen/'));
    const record = JSON.parse(texts.get(key!)!) as {
      schemaVersion: number;
      seenAt: string;
      lists: Record<string, { items: ItemCells[] }>;
    };
    const site = siteOver(spfiOverHttp({ siteUrl: keptSiteUrl }), keptSiteUrl, {
      now: () => record.seenAt,
      newId: () => 'id',
    });
    const { issues, people: persons, updates, documents } = record.lists;
    expect((await issuesModule.rowsIn(issues!.items, site)).flatMap(({ row }) => row.faults)).toEqual([]);
    expect((await updatesModule.rowsIn(updates!.items, site)).flatMap(({ row }) => row.faults)).toEqual([]);
    expect((await documentsModule.rowsIn(documents!.items, site)).flatMap(({ row }) => row.faults)).toEqual([]);
    const desk = openDeskOverHttp({
      siteUrl: keptSiteUrl,
      now: () => record.seenAt,
      newId: () => 'id',
      memory: memoryOf(texts),
      loginName: email,
      fetch: () => Promise.reject(new Error('nothing is asked')),
    });
    const last = await desk.lastSeen();
    // Lists of another version are read again: what was seen of the older ones is left alone, and never guessed at.
    if (record.schemaVersion !== schemaVersion) expect(last).toBeUndefined();
    else {
      expect(last!.openIssues).toHaveLength(issues!.items.length);
      expect(last!.people).toHaveLength(persons!.items.length);
      expect(last!.entrance).toMatchObject({ state: 'ready' });
    }
  });
});
