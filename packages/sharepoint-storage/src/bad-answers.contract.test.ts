import { writeFileSync } from 'node:fs';
import {
  coverList,
  issuesList,
  joiningsList,
  reportsList,
  rulesSnapshotsList,
  updatesList,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { shippedSnapshot, type Joining } from '@tms-support/support-domain';
import type { Desk } from './desk.js';
import type { JoiningRow } from './joinings/joining-calls.js';
import { openOutbox } from './outbox/outbox.js';
import { StorageError } from './site/storage-error.js';
import { raise } from './testing/example-issues.js';
import { memoryStore } from './testing/memory-store.js';
import { listApi, people, startDeskSite, type TestSite, type Who } from './testing/test-site.js';

// Each kind of writing, met by each kind of bad answer to what is written, while reading goes on as it does. Whatever is told as saved is
// there once; whatever is told as refused is not; and a second try, or the outbox, ends with it there once.
jest.setTimeout(240_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const odata = (status: number, code: string, value: string): Response =>
  new Response(JSON.stringify({ 'odata.error': { code, message: { lang: 'en-GB', value } } }), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const page = (status: number): Response =>
  new Response('<!DOCTYPE html><title>Sign in to your account</title>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

type Sending = () => Promise<Response>;
/** Once it was taken. A digest that is out of date is answered as such, and what follows with a fresh one is met. */
const after = (send: Sending, then: () => Promise<Response>): Promise<Response> =>
  send().then((response) => (response.ok ? then() : response));
/** How what is written is answered, and what may be told of it: `unsure` says that it is not known, `refused` that it is known. */
const answers: Readonly<
  Record<string, { by: (send: Sending) => Promise<Response>; tells: 'unsure' | 'refused' | 'either'; isTaken?: true }>
> = {
  '429': { by: async () => new Response('', { status: 429, headers: { 'retry-after': '1' } }), tells: 'unsure' },
  '503': { by: async () => page(503), tells: 'unsure' },
  '502 of a gateway': { by: async () => page(502), tells: 'unsure' },
  '412': {
    by: async () => odata(412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'ETag'),
    tells: 'either',
  },
  '409': {
    by: async () => odata(409, '-2130575305, Microsoft.SharePoint.SPException', 'Save Conflict'),
    tells: 'either',
  },
  'a cut before it': { by: () => Promise.reject(new TypeError('Failed to fetch')), tells: 'unsure' },
  'a cut after it': {
    by: (send) => after(send, () => Promise.reject(new TypeError('Failed to fetch'))),
    tells: 'unsure',
    isTaken: true,
  },
  'given up': {
    by: (send) => after(send, () => Promise.reject(Object.assign(new Error('Given up.'), { name: 'AbortError' }))),
    tells: 'unsure',
    isTaken: true,
  },
  '401': {
    by: async () => odata(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'),
    tells: 'unsure',
  },
  '403 with a page': { by: async () => page(403), tells: 'unsure' },
  '403 of SharePoint': {
    by: async () => odata(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'),
    tells: 'refused',
  },
  '200 with a page': { by: async () => page(200), tells: 'unsure' },
  '200 with a page, once it was taken': {
    by: (send) => after(send, async () => page(200)),
    tells: 'unsure',
    isTaken: true,
  },
  'a threshold': {
    by: async () =>
      odata(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'It exceeds the list view threshold.'),
    tells: 'refused',
  },
  'a refusal': {
    by: async () => odata(400, '-2147024809, System.ArgumentException', 'Out of range.'),
    tells: 'refused',
  },
};

const isWrite = (url: string, { method, body }: RequestInit): boolean =>
  method === 'POST' &&
  /\/(items(\(\d+\))?|AttachmentFiles\/add\(.*\))$/i.test(decodeURIComponent(url)) &&
  body !== undefined;

const unsure = ['STORAGE.UNREACHABLE', 'STORAGE.BUSY', 'STORAGE.SIGNED_OUT', 'STORAGE.UNREADABLE', 'STORAGE.CONFLICT'];

interface Writing {
  who: Who;
  /** Before the answers go bad. */
  begin?: (desk: Desk, tag: string) => Promise<unknown>;
  write: (desk: Desk, tag: string, begun: never) => Promise<unknown>;
  /** How often SharePoint has it. */
  stored: (tag: string) => Promise<number>;
}
type On = { number: number; etag: string };

const numberOf = async (desk: Desk, tag: string): Promise<{ number: number; etag: string }> => {
  const given = await desk.raiseIssue({ ...raise, key: `for ${tag}` });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  return given.row;
};
const through = (desk: Desk, who: Who) => {
  let at = Date.UTC(2026, 2, 12, 9);
  return openOutbox({
    desk,
    siteUrl: site.running.url,
    email: people[who].email,
    store: memoryStore(),
    locks: { request: (_, work) => work() },
    now: () => new Date((at += 1000)).toISOString(),
    newId: () => `own-${at}`,
  });
};

const rowsOf = async (list: ListSchema): Promise<string[]> => {
  const answer = await site.ask('owner', 'GET', `${listApi(list)}/items?$top=5000`);
  return ((await answer.json()) as { value: unknown[] }).value.map((row) => JSON.stringify(row));
};
const filesOf = async (tag: string): Promise<string[]> => {
  const desk = site.deskOf('administrator');
  const [row] = await desk.findIssues([`for ${tag}`]);
  const answer = await site.ask('owner', 'GET', `${listApi(issuesList)}/items(${row!.number})/AttachmentFiles`);
  return ((await answer.json()) as { value: { FileName: string }[] }).value.map(({ FileName }) => FileName);
};
const times = (text: string, words: string): number => text.split(words).length - 1;

const cover = (tag: string, toOn: string) =>
  ({
    type: 'set-cover',
    entry: {
      key: tag,
      inbox: 'portal-inbox',
      person: { name: tag, email: `${tag}@tmu.example` },
      fromOn: '2026-03-09',
      toOn,
    },
  }) as const;
const joining = (tag: string): Joining => ({
  key: tag,
  kind: 'joining',
  person: { name: tag, email: `${tag}@tmu.example`, kind: 'tms-user' },
  on: '2026-03-09',
  isCancelled: false,
  steps: [{ key: 'a', title: 'Training session' }],
  notes: [],
});

const writings: Readonly<Record<string, Writing>> = {
  'a report': {
    who: 'caseWorker',
    write: (desk, tag) =>
      through(desk, 'caseWorker').send({
        command: { type: 'report', kind: 'problem', said: { key: tag, words: tag } },
        about: 'report',
        id: tag,
      }),
    stored: async (tag) => (await rowsOf(reportsList)).filter((row) => row.includes(`"${tag}"`)).length,
  },
  'what is added to a report': {
    who: 'caseWorker',
    begin: async (desk, tag) => {
      await desk.raiseReport({ key: `for ${tag}`, words: `for ${tag}` });
      return (await desk.readReports()).find(({ rows }) => rows[0]?.words === `for ${tag}`)!.thread;
    },
    write: (desk, tag, thread: string) =>
      through(desk, 'caseWorker').send({
        command: { type: 'report', kind: 'answer', thread, said: { key: tag, words: tag } },
        about: 'report',
        id: tag,
      }),
    stored: async (tag) => (await rowsOf(reportsList)).filter((row) => row.includes(`"${tag}"`)).length,
  },
  'a new issue': {
    who: 'administrator',
    write: (desk, tag) => through(desk, 'administrator').send({ command: { ...raise, key: tag }, id: tag }),
    stored: async (tag) => (await site.deskOf('administrator').findIssues([tag])).length,
  },
  'a step of an issue': {
    who: 'administrator',
    begin: numberOf,
    write: (desk, tag, on: On) =>
      through(desk, 'administrator').send({ command: { type: 'add-note', text: `Note ${tag}` }, on, id: tag }),
    stored: async (tag) => times((await rowsOf(issuesList)).join(), `Note ${tag}`),
  },
  'a cover that is new': {
    who: 'administrator',
    write: (desk, tag) => desk.giveCover(cover(tag, '2026-03-13')),
    stored: async (tag) => (await rowsOf(coverList)).filter((row) => row.includes(`"${tag}"`)).length,
  },
  'a cover that is changed': {
    who: 'administrator',
    begin: (desk, tag) => desk.giveCover(cover(tag, '2026-03-13')),
    write: (desk, tag) => desk.giveCover(cover(tag, '2026-03-20')),
    stored: async (tag) =>
      (await rowsOf(coverList)).filter((row) => row.includes(`"${tag}"`) && row.includes('2026-03-20')).length,
  },
  'a step of a joiner': {
    who: 'administrator',
    begin: (desk, tag) => desk.keepJoining(joining(tag)),
    write: (desk, tag, row: JoiningRow) =>
      desk.keepJoining(
        {
          ...joining(tag),
          steps: [{ key: 'a', title: 'Training session', done: { by: `Done ${tag}`, on: '2026-03-10' } }],
        },
        row,
      ),
    stored: async (tag) => times((await rowsOf(joiningsList)).join(), `Done ${tag}`),
  },
  'a publication of rules': {
    who: 'owner',
    write: (desk, tag) =>
      desk.publishSnapshot({ ...shippedSnapshot, id: tag, publishedAt: '2026-03-05T10:00:00.000Z' }),
    stored: async (tag) => (await rowsOf(rulesSnapshotsList)).filter((row) => row.includes(`"${tag}"`)).length,
  },
  'an update of an import': {
    who: 'administrator',
    write: (desk, tag) =>
      desk.hearUpdate({ type: 'hear', key: tag, kind: 'microsoft', announced: { title: tag, saidOn: '2026-03-02' } }),
    stored: async (tag) => (await rowsOf(updatesList)).filter((row) => row.includes(`"${tag}"`)).length,
  },
  'a file on an issue': {
    who: 'administrator',
    begin: numberOf,
    write: (desk, tag, { number }: On) =>
      desk.addAttachment(number, `${tag}.txt`, new TextEncoder().encode(tag).buffer as ArrayBuffer),
    stored: async (tag) => (await filesOf(tag)).filter((name) => name.includes(tag)).length,
  },
};

type Told = { told: 'saved' | 'unsure' | 'refused'; words: string };
async function toldOf(writing: Promise<unknown>): Promise<Told> {
  try {
    const given = await writing;
    const { outcome } = (given ?? {}) as { outcome?: string };
    if (outcome === 'kept')
      return { told: 'unsure', words: (given as { entry: { because?: string } }).entry.because ?? '' };
    return { told: outcome === 'refused' || outcome === 'overtaken' ? 'refused' : 'saved', words: outcome ?? '' };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { told: unsure.includes(error.code) ? 'unsure' : 'refused', words: error.message };
  }
}

const pairs = Object.keys(writings).flatMap((what) => Object.keys(answers).map((answer) => [what, answer] as const));
const table: string[] = [];
afterAll(() => {
  if (process.env['TMS_TABLE']) writeFileSync(process.env['TMS_TABLE'], table.join('\n'));
});
let turns = 0;

test.each(pairs)('%s, answered with %s', async (what, answer) => {
  const { who, begin, write, stored } = writings[what]!;
  const { by, tells, isTaken } = answers[answer]!;
  const tag = `bad${(turns += 1)}x`;
  let isBad = false;
  let met = 0;
  const desk = site.deskOf(who, {
    fetch: (url, init) => {
      const send = (): Promise<Response> => fetch(url, init);
      if (!isBad || !isWrite(url, init)) return send();
      met += 1;
      return by(send);
    },
  });
  const begun = (await begin?.(desk, tag)) as never;
  isBad = true;
  const { told, words } = await toldOf(write(desk, tag, begun));
  isBad = false;
  const there = await stored(tag);
  const again = await toldOf(write(desk, tag, begun));
  table.push([what, answer, told, there, again.told, await stored(tag), words].join('\t'));
  expect(met).toBeGreaterThan(0);
  // Never said to be saved without being so, nor refused and there.
  if (told === 'saved') expect(there).toBe(1);
  if (told === 'refused') expect(there).toBe(0);
  if (tells !== 'either' && told !== 'saved') expect(told).toBe(tells);
  // A lost answer is looked for, and found.
  if (isTaken) expect(told).toBe('saved');
  expect({ again: again.told, stored: await stored(tag) }).toEqual({ again: 'saved', stored: 1 });
});
