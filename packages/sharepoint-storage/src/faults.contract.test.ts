import { issueStatuses, type IssueCommandOf } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import { openOutbox, type Locks, type Outbox } from './outbox/outbox.js';
import type { Desk } from './desk.js';
import { StorageError } from './site/storage-error.js';
import { raise } from './testing/example-issues.js';
import { inFull } from './testing/in-full.js';
import { memoryStore } from './testing/memory-store.js';
import { listApi, people, startDeskSite, type TestSite, type Who } from './testing/test-site.js';

jest.setTimeout(120_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const clients = 6;
const commandsEach = inFull ? 25 : 8;
const seed = 20_260_310;

/** A small generator, so that a run that fails can be run again as it was. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The lock of one client: a machine of its own. */
const locksOfOne = (): Locks => {
  let mine: Promise<unknown> = Promise.resolve();
  return {
    request: (_, work) => {
      const next = mine.catch(() => undefined).then(work);
      mine = next;
      return next;
    },
  };
};

interface Told {
  text: string;
  how: 'saved' | 'kept' | 'refused' | 'failed';
}

const howOf = {
  saved: 'saved',
  'saved-elsewhere': 'saved',
  kept: 'kept',
  refused: 'refused',
  overtaken: 'refused',
} as const;

async function rowsOf(desk: Desk): Promise<readonly { number: number; etag: string }[]> {
  for (;;) {
    try {
      return await desk.readOpenIssues();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
    }
  }
}

async function work(desk: Desk, outbox: Outbox, client: number, next: () => number): Promise<Told[]> {
  const told: Told[] = [];
  for (let n = 0; n < commandsEach; n += 1) {
    const text = `client ${client} note ${n}`;
    const rows = await rowsOf(desk);
    const { number, etag } = rows[Math.floor(next() * rows.length)]!;
    try {
      const sent = await outbox.send({ command: { type: 'add-note', text }, on: { number, etag } });
      told.push({ text, how: howOf[sent.outcome] });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      told.push({ text, how: 'failed' });
    }
  }
  return told;
}

test('with a quarter of all requests failing in every way, nothing is lost and nothing is there twice', async () => {
  const setUp = site.deskOf('administrator');
  for (let n = 0; n < 4; n += 1) {
    const command: IssueCommandOf<'raise'> = { ...raise, key: `faults-${n}` };
    expect((await setUp.raiseIssue(command)).outcome).toBe('saved');
  }
  site.running.emulator.setFaults({
    seed,
    rate: 0.25,
    latencyMs: 5,
    // Lost answers are the fault that doubles, and two in a row are what it takes: a fair share of each kind shows nothing.
    kinds: [
      '429',
      '503',
      'latency',
      'cut-before-commit',
      'stale-digest',
      '412',
      '409',
      'expired-change-token',
      'half-batch',
      'cut-after-commit',
      'cut-after-commit',
      'cut-after-commit',
      'cut-after-commit',
      'cut-after-commit',
      'cut-after-commit',
    ],
  });
  let requests = 0;
  const crew = Array.from({ length: clients }, (_, client) => {
    const who: Who = client % 2 === 0 ? 'administrator' : 'inbox';
    const desk = site.deskOf(who, { fetch: (url, init) => ((requests += 1), fetch(url, init)) });
    let ids = 0;
    const outbox = openOutbox({
      desk,
      siteUrl: site.running.url,
      email: people[who].email,
      store: memoryStore(),
      locks: locksOfOne(),
      now: () => '2026-03-10T09:00:00.000Z',
      newId: () => `client${client}-${(ids += 1)}`,
    });
    return { client, desk, outbox };
  });
  // An admin edits cells meanwhile.
  const next = numbers(seed);
  const words = Object.values(issueStatuses).flatMap(({ stored }) => (stored === 'Closed' ? [] : [stored]));
  let isWorking = true;
  const editing = (async () => {
    for (let n = 0; n < 20; n += 1) {
      const cells = {
        [issuesList.fields.status.name]: words[n % words.length],
        [issuesList.fields.area.name]: `Area ${n}`,
      };
      const id = 1 + Math.floor(next() * 4);
      const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
      await site.ask('owner', 'POST', `${listApi(issuesList)}/items(${id})`, cells, merge).catch(() => undefined);
      // Among the work, not before it: the next edit comes after some requests of the others, or when they have nothing left to ask.
      const enough = requests + 10;
      while (requests < enough && isWorking) await new Promise((turn) => setImmediate(turn));
    }
  })();
  const working = crew.map(({ desk, outbox, client }) => work(desk, outbox, client, numbers(seed + client)));
  const told = (await Promise.all(working)).flat();
  isWorking = false;
  await editing;
  site.running.emulator.setFaults(undefined);
  for (const { outbox } of crew) await outbox.drain();
  const stuck = crew.flatMap(({ outbox }) => outbox.entries());

  // An independent reader: the stored notes, over REST, as JSON and nothing of the desk's.
  const story = issuesList.fields.history.name;
  const answer = await site.ask('owner', 'GET', `${listApi(issuesList)}/items?$select=Id,${story}&$top=50`);
  const stored = ((await answer.json()) as { value: Record<string, string>[] }).value;
  const stories = stored.map((item) => JSON.parse(item[story]!) as { events: { id: string; text?: string }[] });
  const texts = stories.flatMap(({ events }) =>
    events.flatMap((event) => (event.text === undefined ? [] : [event.text])),
  );
  const ids = stories.flatMap(({ events }) => events.map((event) => event.id));
  const times = (text: string): number => texts.filter((one) => one === text).length;
  const acknowledged = told.filter(({ how }) => how === 'saved' || how === 'kept');
  const figures = {
    commands: told.length,
    kept: told.filter(({ how }) => how === 'kept').length > 0,
    lost: acknowledged.filter(({ text }) => times(text) === 0).length,
    doubled: texts.length - new Set(texts).size,
    sameIdTwice: ids.length - new Set(ids).size,
    refusedAndStored: told.filter(({ text, how }) => (how === 'refused' || how === 'failed') && times(text) > 0).length,
    stuck: stuck.length,
  };
  expect(figures).toEqual({
    commands: clients * commandsEach,
    kept: true,
    lost: 0,
    doubled: 0,
    sameIdTwice: 0,
    refusedAndStored: 0,
    stuck: 0,
  });
});
