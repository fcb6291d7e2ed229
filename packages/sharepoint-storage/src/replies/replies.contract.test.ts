import type { StandardReply } from '@tms-support/support-domain';
import { standardRepliesList } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = standardRepliesList.fields;
const items = `${listApi(standardRepliesList)}/items`;
const reply: StandardReply = {
  key: 'large-file',
  title: 'A large file takes a day',
  subject: 'Your file',
  channel: 'portal-inbox',
  words: 'Hello [name].\nLarge files take one working day to appear.',
  area: 'documents',
  cause: 'understanding',
};
const edit = async (id: number, cells: Record<string, unknown>): Promise<void> => {
  const answer = await site.ask('owner', 'POST', `${items}(${id})`, cells, {
    'X-HTTP-Method': 'MERGE',
    'If-Match': '*',
  });
  if (!answer.ok) throw new Error(await answer.text());
};

test('a reply goes in and comes back as it was, and is changed', async () => {
  const ada = site.deskOf('administrator');
  const kept = await ada.keepReply(reply);
  expect(kept).toMatchObject({ value: reply, faults: [] });
  const changed = { ...reply, title: 'Large files', retired: true };
  const after = await ada.keepReply(changed, kept);
  expect(after).toMatchObject({ number: kept.number, value: changed });
  expect((await site.deskOf('inbox').readReplies()).map((row) => row.value)).toEqual([changed]);
});

test('a second try with the same key finds the first, and a key that another reply has is refused with nothing lost', async () => {
  const ada = site.deskOf('administrator');
  const mine = { ...reply, key: 'twice' };
  const [first, second] = await Promise.all([ada.keepReply(mine), site.deskOf('inbox').keepReply(mine)]);
  expect(first.number).toBe(second.number);
  await expect(ada.keepReply({ ...mine, words: 'Other words' })).rejects.toMatchObject({ code: 'STORAGE.CONFLICT' });
  expect((await ada.readReplies()).filter((row) => row.value.key === 'twice').map((row) => row.value.words)).toEqual([
    mine.words,
  ]);
});

test('an answer that is lost does not double a new reply, and does not fail a change that was made', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (init.method !== 'POST' || !/items(\(\d+\))?$/.test(decodeURIComponent(url)) || !response.ok || cut > 0)
      return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const ada = site.deskOf('administrator', { fetch: losing });
  const kept = await ada.keepReply({ ...reply, key: 'lost' });
  expect(cut).toBe(1);
  cut = 0;
  expect((await ada.keepReply({ ...reply, key: 'lost', title: 'Found' }, kept)).value.title).toBe('Found');
  expect(cut).toBe(1);
  expect((await ada.readReplies()).filter((row) => row.value.key === 'lost')).toHaveLength(1);
});

test('a write that never arrived is an error, and is not stored', async () => {
  const dead = site.deskOf('administrator', {
    fetch: async (url, init) => {
      if (init.method === 'POST' && url.endsWith('/items')) throw new TypeError('fetch failed');
      return fetch(url, init);
    },
  });
  await expect(dead.keepReply({ ...reply, key: 'never' })).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE' });
  expect((await site.deskOf('inbox').readReplies()).map((row) => row.value.key)).not.toContain('never');
});

test('who was slower is told so, and nothing of the other is written over', async () => {
  const ada = site.deskOf('administrator');
  const kept = await ada.keepReply({ ...reply, key: 'both' });
  await site.deskOf('inbox').keepReply({ ...reply, key: 'both', words: 'By Ivo' }, kept);
  await expect(ada.keepReply({ ...reply, key: 'both', words: 'By Ada' }, kept)).rejects.toMatchObject({
    code: 'STORAGE.CONFLICT',
  });
  expect((await ada.readReplies()).find((row) => row.value.key === 'both')!.value.words).toBe('By Ivo');
});

test('words that would be cut are refused before anything is sent', async () => {
  const ada = site.deskOf('administrator');
  const refused = {
    code: 'STORAGE.REFUSED',
    message: expect.stringContaining('“Reply” holds 255 characters, and this is 1 too long'),
  };
  await expect(ada.keepReply({ ...reply, key: 'long', title: 'x'.repeat(256) })).rejects.toMatchObject(refused);
  await expect(ada.keepReply({ ...reply, key: 'long', words: 'x'.repeat(64_000) })).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
  });
  expect((await ada.readReplies()).map((row) => row.value.key)).not.toContain('long');
});

test('a bad cell costs that cell: the reply is there, with what is wrong and where', async () => {
  const ada = site.deskOf('administrator');
  const kept = await ada.keepReply({ ...reply, key: 'hostile' });
  await edit(kept.number, {
    [f.words.name]: '',
    [f.channel.name]: 'Carrier pigeon',
    [f.title.name]: '<script>alert(1)</script>',
  });
  const row = (await ada.readReplies()).find((one) => one.number === kept.number)!;
  expect(row.value).toMatchObject({ key: 'hostile', title: '<script>alert(1)</script>', words: '', area: 'documents' });
  expect(row.value.channel).toBeUndefined();
  expect(row.faults.map((fault) => fault.column).sort()).toEqual([f.channel.title, f.words.title].sort());
});

test('TRA reads replies and changes none; TMS users and visitors see none and write none', async () => {
  const kept = await site.deskOf('administrator').keepReply({ ...reply, key: 'rights' });
  const developer = site.deskOf('developer');
  expect((await developer.readReplies()).map((row) => row.value.key)).toContain('rights');
  await expect(developer.keepReply({ ...reply, key: 'rights', title: 'x' }, kept)).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
  for (const who of ['caseWorker', 'visitor'] as const) {
    expect(await site.deskOf(who).readReplies()).toEqual([]);
    const refused = { code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) };
    await expect(site.deskOf(who).keepReply({ ...reply, key: 'mine' })).rejects.toMatchObject(refused);
  }
});

test('two change different fields of one reply from one version, and both are kept; the same field is handed back', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = await ada.keepReply({ ...reply, key: 'two-change-it' });
  await ivo.keepReply({ ...row.value, area: 'cases', subject: 'Ivo’s subject' }, row);
  const kept = await ada.keepReply({ ...row.value, title: 'Ada’s title' }, row);
  expect(kept.value).toEqual({ ...row.value, area: 'cases', subject: 'Ivo’s subject', title: 'Ada’s title' });
  const mine = { ...row.value, words: 'Other words', area: 'letters' };
  await expect(ada.keepReply(mine, row)).rejects.toMatchObject({
    name: 'ChangedMeanwhileError',
    code: 'STORAGE.CONFLICT',
    row: {
      theirs: { number: row.number, value: { area: 'cases' } },
      by: { name: 'Ada Marsh' },
      at: expect.any(String),
    },
  });
  expect((await ivo.readReplies()).find((one) => one.number === row.number)!.value).toEqual(kept.value);
  // What is blank was seen as blank, and a field that was emptied is a change too.
  const { cause: _, ...without } = row.value;
  expect((await ada.keepReply({ ...without, key: row.value.key }, row)).value.cause).toBeUndefined();
});

describe('a page of the guide and a picture', () => {
  const shown = {
    ...reply,
    key: 'shown',
    guidePage: 'https://guide.example/tms/large-files?step=2#upload',
    picture: 'Where to press, 2.png',
    pictureWords: 'The button Upload, at the top right',
  };
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).buffer;

  test('come back as they went, and the picture is at its address for whoever may read replies', async () => {
    const ada = site.deskOf('administrator');
    const kept = await ada.keepReply(shown);
    expect(kept).toMatchObject({ value: shown, faults: [] });
    await ada.addReplyPicture(kept, shown.picture, png);
    // A lost answer, and a second press: one file.
    await ada.addReplyPicture(kept, shown.picture, png);
    const [row] = (await site.deskOf('inbox').readReplies()).filter(({ value }) => value.key === 'shown');
    expect(row!.pictureUrl).toBe(
      `${site.running.url}/Lists/DeskReplies/Attachments/${kept.number}/Where%20to%20press%2C%202.png`,
    );
    const files = await site.ask('developer', 'GET', `${items}(${kept.number})/AttachmentFiles`);
    expect(((await files.json()) as { value: { FileName: string }[] }).value.map((one) => one.FileName)).toEqual([
      shown.picture,
    ]);
    const other = ada.addReplyPicture(kept, shown.picture, new Uint8Array([1]).buffer);
    await expect(other).rejects.toMatchObject({
      code: 'STORAGE.REFUSED',
      message: expect.stringContaining(`Reply ${kept.number} has another file called`),
    });
    // The file gave the row another etag: the words are still changed by who saw them before.
    expect((await ada.keepReply({ ...shown, title: 'Shown better' }, kept)).value.title).toBe('Shown better');
    // TRA reads the replies, and puts nothing there.
    await expect(site.deskOf('developer').addReplyPicture(kept, 'mine.png', png)).rejects.toMatchObject({
      code: 'STORAGE.NOT_ALLOWED',
    });
  });

  test.each([
    ['../../../SitePages/x.png'],
    ['https://evil.example/x.png'],
    ['drawing.svg'],
    ['page.html'],
    ['x.png/../y.html'],
    ['..png'],
  ])('that is named %j shows no file of elsewhere, and nothing that may run', async (name) => {
    const ada = site.deskOf('administrator');
    const kept = await ada.keepReply({ ...reply, key: `hostile ${name}` });
    await edit(kept.number, { [f.picture.name]: name, [f.guidePage.name]: 'javascript:alert(1)' });
    const row = (await ada.readReplies()).find((one) => one.number === kept.number)!;
    expect([row.value.picture, row.value.guidePage, row.pictureUrl]).toEqual([undefined, undefined, undefined]);
    expect(row.faults.map(({ column }) => column).sort()).toEqual([f.guidePage.title, f.picture.title].sort());
  });
});
