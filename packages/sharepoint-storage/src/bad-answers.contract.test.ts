import { writeFileSync } from 'node:fs';
import { StorageError } from './site/storage-error.js';
import { inFull } from './testing/in-full.js';
import { startDeskSite, type TestSite } from './testing/test-site.js';
import { everyWrite } from './testing/writes/every-write.js';
import { isWrite } from './testing/writes/is-write.js';
import type { Writings } from './testing/writes/writing.js';

// Each kind of writing, met by each kind of bad answer to what is written, while reading goes on as it does. Whatever is told as saved is
// there once; whatever is told as refused is not; and a second try, or the outbox, ends with it there once.
jest.setTimeout(240_000);
let site: TestSite;

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
  Record<
    string,
    {
      by: (send: Sending) => Promise<Response>;
      tells: 'unsure' | 'refused' | 'either';
      isTaken?: true;
      isCutOff?: true;
    }
  >
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
  // A lid that is shut, a train that goes into a tunnel: nobody can look for it either.
  'a cut after it, and no connection from then on': {
    by: (send) => after(send, () => Promise.reject(new TypeError('Failed to fetch'))),
    tells: 'unsure',
    isCutOff: true,
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
  'SQL Server that gave up': {
    by: async () => odata(500, '-2146232060, Microsoft.SharePoint.SPException', 'Exception from HRESULT: 0x80131904'),
    tells: 'unsure',
  },
  'SQL Server that gave up, once it was taken': {
    by: (send) =>
      after(send, async () =>
        odata(500, '-2146232060, Microsoft.SharePoint.SPException', 'Exception from HRESULT: 0x80131904'),
      ),
    tells: 'unsure',
    isTaken: true,
  },
  'a refusal': {
    by: async () => odata(400, '-2147024809, System.ArgumentException', 'Out of range.'),
    tells: 'refused',
  },
};

const unsure = ['STORAGE.UNREACHABLE', 'STORAGE.BUSY', 'STORAGE.SIGNED_OUT', 'STORAGE.UNREADABLE', 'STORAGE.CONFLICT'];

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

const writings = Object.assign({}, ...Object.values(everyWrite(() => site))) as Writings;
// In turn, so that each writing meets each answer in full, and each answer some of them otherwise.
const pairs = Object.keys(writings)
  .flatMap((what) => Object.keys(answers).map((answer) => [what, answer] as const))
  .filter((_, at) => inFull || at % 3 === 0);
const table: string[] = [];
afterAll(() => {
  if (process.env['TMS_TABLE']) writeFileSync(process.env['TMS_TABLE'], table.join('\n'));
});
let turns = 0;

// A site for each writing: on one for all of them every visit would read what each writing before it had left.
describe.each(Object.keys(writings))('%s', (what) => {
  beforeAll(async () => {
    site = await startDeskSite();
  });
  afterAll(() => site.close());

  test.each(pairs.flatMap((pair) => (pair[0] === what ? [pair[1]] : [])))('answered with %s', async (answer) => {
    const { who, begin, write, stored } = writings[what]!;
    const { by, tells, isTaken, isCutOff } = answers[answer]!;
    const tag = `bad${(turns += 1)}x`;
    let isBad = false;
    let isOff = false;
    let met = 0;
    const desk = site.deskOf(who, {
      fetch: (url, init) => {
        const send = (): Promise<Response> => fetch(url, init);
        if (isOff) return Promise.reject(new TypeError('Failed to fetch'));
        if (!isBad || !isWrite(url, init)) return send();
        met += 1;
        return by(send).catch((lost: unknown) => {
          isOff = isCutOff === true;
          throw lost;
        });
      },
    });
    const begun = (await begin?.(desk, tag)) as never;
    isBad = true;
    const { told, words } = await toldOf(write(desk, tag, begun));
    [isBad, isOff] = [false, false];
    const there = await stored(tag);
    const again = await toldOf(write(desk, tag, begun));
    // The same draft in another tab, which knows of neither.
    const elsewhere = await toldOf(write(site.deskOf(who), tag, begun));
    table.push(
      [
        what,
        answer,
        told,
        there,
        again.told,
        elsewhere.told,
        await stored(tag),
        words,
        again.words,
        elsewhere.words,
      ].join('\t'),
    );
    expect(met).toBeGreaterThan(0);
    // Never said to be saved without being so, nor refused and there.
    if (told === 'saved') expect(there).toBe(1);
    if (told === 'refused') expect(there).toBe(0);
    if (tells !== 'either' && told !== 'saved') expect(told).toBe(tells);
    // A lost answer is looked for, and found.
    if (isTaken) expect(told).toBe('saved');
    expect({ again: again.told, elsewhere: elsewhere.told, stored: await stored(tag) }).toEqual({
      again: 'saved',
      elsewhere: 'saved',
      stored: 1,
    });
  });
});
