import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
let number: number;
beforeAll(async () => {
  site = await startDeskSite();
  const given = await site.deskOf('administrator').raiseIssue({ ...raise, key: 'with-files' });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  number = given.row.number;
});
afterAll(() => site.close());

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

test('a file hangs on the issue, at an address that gives it back, and the next step is not in its way', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.readIssue(number);
  const file = await ada.addAttachment(number, 'What I saw, 100% #1.png', bytesOf('\u0000\u0001 pixels'));
  expect(file.name).toBe('What I saw, 100- -1.png');
  expect(file.url).toBe(`${site.running.url}/Lists/DeskIssues/Attachments/${number}/What%20I%20saw%2C%20100-%20-1.png`);
  expect(await ada.readAttachments(number)).toEqual([file]);
  const there = `web/getList('/sites/desk/Lists/DeskIssues')/items(${number})/AttachmentFiles('${encodeURIComponent(file.name)}')/$value`;
  const answer = await site.ask('developer', 'GET', there);
  expect(await answer.text()).toBe('\u0000\u0001 pixels');
  expect((await ada.readIssue(number)).etag).not.toBe(row.etag);
  expect((await ada.giveCommand(row, { type: 'add-note', text: 'See the picture' })).outcome).toBe('saved');
});

test('a lost answer and a second try make one file; another file of the same name is refused in words', async () => {
  let cut = 0;
  const ada = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !/AttachmentFiles/i.test(url) || !response.ok || cut > 0) return response;
      cut += 1;
      throw new TypeError('fetch failed');
    },
  });
  const bytes = bytesOf('the log');
  const first = await ada.addAttachment(number, 'log.txt', bytes);
  expect([cut, await ada.addAttachment(number, 'log.txt', bytes)]).toEqual([1, first]);
  expect((await ada.readAttachments(number)).filter((file) => file.name === 'log.txt')).toHaveLength(1);
  const other = ada.addAttachment(number, 'log.txt', bytesOf('another log'));
  await expect(other).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
    message: expect.stringContaining('another file called “log.txt”'),
  });
});

test('a file that never arrived is an error with a code', async () => {
  const dead = site.deskOf('administrator', {
    fetch: async (url, init) => {
      if (init.method === 'POST' && /AttachmentFiles/i.test(url)) throw new TypeError('fetch failed');
      return fetch(url, init);
    },
  });
  await expect(dead.addAttachment(number, 'never.txt', bytesOf('x'))).rejects.toMatchObject({
    code: 'STORAGE.UNREACHABLE',
  });
  expect((await site.deskOf('inbox').readAttachments(number)).map((file) => file.name)).not.toContain('never.txt');
});

test("the archive of a long story is no file of anybody's", async () => {
  const ada = site.deskOf('administrator');
  const given = await ada.raiseIssue({ ...raise, key: 'long-story' });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  let { row } = given;
  for (let n = 0; n < 7; n += 1) {
    const next = await ada.giveCommand(row, { type: 'add-note', text: `${n} ${'x'.repeat(9_000)}` });
    if (next.outcome !== 'saved') throw new Error(next.outcome);
    row = next.row;
  }
  const plain = await site.ask(
    'owner',
    'GET',
    `web/getList('/sites/desk/Lists/DeskIssues')/items(${row.number})/AttachmentFiles`,
  );
  expect(((await plain.json()) as { value: unknown[] }).value).toHaveLength(1);
  expect(await ada.readAttachments(row.number)).toEqual([]);
});

test('whoever may not see issues sees no file of theirs and adds none; an issue that is not there is an error', async () => {
  const refused = { code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) };
  for (const who of ['caseWorker', 'visitor'] as const) {
    await expect(site.deskOf(who).readAttachments(number)).rejects.toMatchObject(refused);
    await expect(site.deskOf(who).addAttachment(number, 'mine.txt', bytesOf('x'))).rejects.toMatchObject(refused);
  }
  await expect(site.deskOf('administrator').readAttachments(999_999)).rejects.toMatchObject({
    code: 'STORAGE.NOT_FOUND',
  });
});
