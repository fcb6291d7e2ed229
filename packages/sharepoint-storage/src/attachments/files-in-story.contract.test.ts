import { createHash } from 'node:crypto';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Desk } from '../desk.js';
import type { FilesOfIssue } from './file-calls.js';
import { issueToFields } from '../issues/issue-fields.js';
import { raise, walk } from '../testing/example-issues.js';
import { listApi, setTestClock, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
let ada: Desk;
let number: number;
let hours = 0;
/** Longer than a file may be on its way into the story. */
const later = (): void => setTestClock(new Date(Date.UTC(2026, 2, 11, 9 + (hours += 1))).toISOString());

beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  later();
  ada = site.deskOf('administrator');
  const given = await ada.raiseIssue({ ...raise, key: `files-${hours}` });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  number = given.row.number;
});

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const printOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const filesApi = (of = number): string => `${listApi(issuesList)}/items(${of})/AttachmentFiles`;

/** As somebody does in the plain list: with the same rights, and without the desk. The bytes are the text in quotes. */
async function byHand(step: 'add' | 'remove' | 'overwrite', name: string, text = '', of = number): Promise<void> {
  const at = `${filesApi(of)}('${encodeURIComponent(name)}')`;
  const answer =
    step === 'add'
      ? await site.ask('inbox', 'POST', `${filesApi(of)}/add(FileName='${encodeURIComponent(name)}')`, text)
      : step === 'remove'
        ? await site.ask('inbox', 'POST', at, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' })
        : await site.ask('inbox', 'POST', `${at}/$value`, text, { 'X-HTTP-Method': 'PUT', 'If-Match': '*' });
  if (!answer.ok) throw new Error(`${step} ${name}: ${answer.status} ${await answer.text()}`);
  later();
}
const doubts = ({ files, gone }: FilesOfIssue): unknown => ({
  files: files.map(({ name, doubt }) => (doubt ? `${name}: ${doubt}` : name)).sort(),
  gone: gone.map(({ name }) => name).sort(),
});
const readAnew = (of = number): Promise<FilesOfIssue> => site.deskOf('inbox').readFiles(of);

test('a file that the desk adds stands in the story, with its name, its size and its fingerprint, by whoever added it', async () => {
  await ada.addAttachment(number, 'What I saw #1.png', bytesOf('pixels'));
  const row = await ada.readIssue(number);
  expect(row.value.history.slice(1)).toMatchObject([
    {
      type: 'file-added',
      by: { email: 'ada.marsh@tmu.example' },
      file: { name: 'What I saw -1.png', size: 6, sha256: printOf('pixels') },
    },
  ]);
  expect(row).toMatchObject({ unverified: [], faults: [], value: { status: 'new' } });
  expect(row.value.history[1]).not.toHaveProperty('before');
  later();
  expect(doubts(await readAnew())).toEqual({ files: ['What I saw -1.png'], gone: [] });
  expect((await ada.readFiles(number)).files).toMatchObject([{ size: 6, told: { by: 'Ada Marsh' } }]);
});

test('a file that was taken off, one that was put in its place, and one that was added by hand are each named', async () => {
  for (const name of ['gone.png', 'other-size.png', 'other-bytes.png', 'overwritten.png', 'stays.png'])
    await ada.addAttachment(number, name, bytesOf(`the ${name}`));
  await ada.readFiles(number);
  await byHand('remove', 'gone.png');
  await byHand('remove', 'other-size.png');
  await byHand('add', 'OTHER-SIZE.png', 'shorter');
  await byHand('remove', 'other-bytes.png');
  await byHand('add', 'other-bytes.png', 'x'.repeat(17));
  await byHand('add', 'by-hand.png', 'x');
  for (const desk of [ada, site.deskOf('inbox')]) {
    expect(doubts(await desk.readFiles(number))).toEqual({
      files: [
        'OTHER-SIZE.png: replaced',
        'by-hand.png: not-in-story',
        'other-bytes.png',
        'overwritten.png',
        'stays.png',
      ].sort(),
      gone: ['gone.png'],
    });
  }
  expect((await ada.readFiles(number)).gone).toMatchObject([{ by: 'Ada Marsh', at: expect.stringMatching(/Z$/) }]);
  const check = (name: string): Promise<boolean | undefined> => ada.checkFile(number, name);
  expect([await check('other-bytes.png'), await check('stays.png'), await check('by-hand.png')]).toEqual([
    false,
    true,
    undefined,
  ]);
});

test('an issue with nothing but a file by hand says so: the desk has told of files since it was raised', async () => {
  await byHand('add', 'by-hand.png', 'x');
  expect(doubts(await readAnew())).toEqual({ files: ['by-hand.png: not-in-story'], gone: [] });
});

test('a file that came a moment ago may be on its way into the story, and is no alarm', async () => {
  const answer = await site.ask('inbox', 'POST', `${filesApi()}/add(FileName='just-now.png')`, 'x');
  expect(answer.ok).toBe(true);
  expect(doubts(await readAnew())).toEqual({ files: ['just-now.png'], gone: [] });
});

describe('an issue from before the story told of files', () => {
  let old: number;
  beforeEach(async () => {
    const cells = issueToFields({ ...walk([]), key: `old-${hours}` });
    const made = await site.ask('inbox', 'POST', `${listApi(issuesList)}/items`, cells);
    old = ((await made.json()) as { Id: number }).Id;
    await byHand('add', 'first.png', 'as 0.1.0 added it', old);
    await byHand('add', 'second.png', 'as 0.1.0 added it', old);
  });

  test('raises no alarm, whatever hangs on it', async () => {
    expect(doubts(await readAnew(old))).toEqual({ files: ['first.png', 'second.png'], gone: [] });
  });

  test('tells with its first new file what stood there: from then on a file that goes or comes by hand is named', async () => {
    await ada.addAttachment(old, 'third.png', bytesOf('third'));
    await ada.addAttachment(old, 'fourth.png', bytesOf('fourth'));
    const { history } = (await ada.readIssue(old)).value;
    expect(history.filter(({ type }) => type === 'file-added')).toMatchObject([
      { before: ['first.png', 'second.png'] },
      { file: { name: 'fourth.png' } },
    ]);
    expect(history[history.length - 1]).not.toHaveProperty('before');
    later();
    expect(doubts(await readAnew(old))).toMatchObject({ gone: [] });
    await byHand('remove', 'first.png', '', old);
    await byHand('add', 'fifth.png', 'x', old);
    expect(doubts(await readAnew(old))).toEqual({
      files: ['fifth.png: not-in-story', 'fourth.png', 'second.png', 'third.png'],
      gone: ['first.png'],
    });
    expect(await ada.checkFile(old, 'second.png')).toBeUndefined();
  });
});

test('a story that is too long for its note keeps what it said of files', async () => {
  await ada.addAttachment(number, 'early.png', bytesOf('early'));
  let row = await ada.readIssue(number);
  for (let n = 0; n < 7; n += 1) {
    const next = await ada.giveCommand(row, { type: 'add-note', text: `${n} ${'x'.repeat(9_000)}` });
    if (next.outcome !== 'saved') throw new Error(next.outcome);
    row = next.row;
  }
  expect(row.value.history.some(({ type }) => type === 'file-added')).toBe(false);
  later();
  expect(doubts(await readAnew())).toEqual({ files: ['early.png'], gone: [] });
  await byHand('remove', 'early.png');
  await byHand('add', 'late.png', 'x');
  expect(doubts(await ada.readFiles(number))).toEqual({ files: ['late.png: not-in-story'], gone: ['early.png'] });
});

test("a line that somebody wrote into the note in a colleague's name makes no file as it should be", async () => {
  await ada.addAttachment(number, 'screen.png', bytesOf('true'));
  const cells = (await (await site.ask('inbox', 'GET', `${listApi(issuesList)}/items(${number})`)).json()) as Record<
    string,
    string
  >;
  const column = issuesList.fields.history.name;
  const note = JSON.parse(cells[column]!) as { events: { type: string; id: string; file?: unknown }[] };
  const added = note.events.find(({ type }) => type === 'file-added')!;
  note.events.push({ ...added, id: 'forged', file: { name: 'screen.png', size: 7, sha256: printOf('"forge"') } });
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  const body = { [column]: JSON.stringify(note) };
  expect((await site.ask('inbox', 'POST', `${listApi(issuesList)}/items(${number})`, body, merge)).ok).toBe(true);
  await byHand('overwrite', 'screen.png', 'forge');
  expect(doubts(await readAnew())).toEqual({ files: ['screen.png: replaced'], gone: [] });
  expect(await site.deskOf('inbox').checkFile(number, 'screen.png')).toBe(false);
});

describe('a line that could not be saved', () => {
  test('leaves the file there and says so; the same file again puts it right, and stands there once', async () => {
    let isDown = true;
    const desk = site.deskOf('administrator', {
      fetch: async (url, init) => {
        const isStep = init.method === 'POST' && /items\(\d+\)$/i.test(url);
        if (isStep && isDown) throw new TypeError('fetch failed');
        return fetch(url, init);
      },
    });
    expect(await desk.addAttachment(number, 'log.txt', bytesOf('log'))).toMatchObject({ isUntold: true });
    later();
    expect(doubts(await readAnew())).toEqual({ files: ['log.txt: not-in-story'], gone: [] });
    isDown = false;
    expect(await desk.addAttachment(number, 'log.txt', bytesOf('log'))).not.toHaveProperty('isUntold');
    await desk.addAttachment(number, 'log.txt', bytesOf('log'));
    later();
    expect(doubts(await readAnew())).toEqual({ files: ['log.txt'], gone: [] });
    const { history } = (await desk.readIssue(number)).value;
    expect(history.filter(({ type }) => type === 'file-added')).toHaveLength(1);
  });

  test('whose step it is not is refused before a file is sent', async () => {
    await expect(site.deskOf('owner').addAttachment(number, 'mine.txt', bytesOf('x'))).rejects.toMatchObject({
      code: 'STORAGE.NOT_ALLOWED',
    });
    expect(await ada.readAttachments(number)).toEqual([]);
  });
});

test('an issue that is opened asks for its story once, for the story and for the files beside it', async () => {
  await ada.addAttachment(number, 'screen.png', bytesOf('pixels'));
  later();
  const asked: string[] = [];
  const desk = site.deskOf('inbox', {
    fetch: async (url, init) => {
      asked.push(new URL(url).pathname.split('/_api/')[1]!.replace(/^.*items\(\d+\)/, ''));
      return fetch(url, init);
    },
  });
  await desk.enter();
  asked.length = 0;
  const [row, files] = await Promise.all([desk.readIssue(number), desk.readFiles(number)]);
  expect(asked.filter((path) => path === '' || path === '/versions').sort()).toEqual(['', '/versions']);
  expect(row.value.history).toHaveLength(2);
  expect(doubts(files)).toEqual({ files: ['screen.png'], gone: [] });
});

test('where the folder of the files may not be looked into, fingerprints are held and sizes are not', async () => {
  for (const name of ['gone.png', 'replaced.png', 'stays.png']) await ada.addAttachment(number, name, bytesOf(name));
  await byHand('remove', 'gone.png');
  await byHand('overwrite', 'replaced.png', 'another picture');
  await byHand('add', 'by-hand.png', 'x');
  const desk = site.deskOf('inbox', {
    fetch: async (url, init) =>
      /getFolderByServerRelativePath/i.test(url) ? new Response('{}', { status: 403 }) : fetch(url, init),
  });
  const read = await desk.readFiles(number);
  expect(doubts(read)).toEqual({
    files: ['by-hand.png: not-in-story', 'replaced.png', 'stays.png'],
    gone: ['gone.png'],
  });
  expect(read.files.every(({ size }) => size === undefined)).toBe(true);
  expect([await desk.checkFile(number, 'replaced.png'), await desk.checkFile(number, 'stays.png')]).toEqual([
    false,
    true,
  ]);
});
