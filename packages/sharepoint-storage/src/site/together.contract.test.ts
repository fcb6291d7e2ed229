import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const counted = async (more: { now?: () => string } = {}) => {
  const asked: string[] = [];
  const desk = site.deskOf('administrator', {
    ...more,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!url.endsWith('contextinfo')) asked.push(decodeURIComponent(new URL(url).pathname));
      return response;
    },
  });
  await desk.enter();
  asked.length = 0;
  return { desk, asked };
};

test('three readings that a screen begins at once are one request, and each has its own answer', async () => {
  const writer = site.deskOf('administrator');
  for (const name of ['Order.txt', 'Notice.txt'])
    await writer.addDocument({ name, bytes: new TextEncoder().encode(name).buffer }, { title: name });
  const { desk, asked } = await counted();
  const numbers = (await desk.readDocuments()).map(({ number }) => number);
  expect(numbers).toHaveLength(2);
  const [cadences, hearings, times] = await Promise.all([
    desk.readCadences(),
    desk.readHearings(),
    desk.readCopyTimes(numbers),
  ]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/\$batch$/);
  expect(cadences!.length).toBeGreaterThan(0);
  expect(hearings).toEqual([]);
  expect([...times.keys()]).toEqual(numbers);
});

test('the health check takes what came with the door, and asks for columns and for the rest once each', async () => {
  const { desk, asked } = await counted({ now: () => '2026-03-10T09:00:00.000Z' });
  await desk.enter('lately');
  expect(asked).toEqual([]);
  expect((await desk.readLists()).length).toBeGreaterThan(15);
  expect(asked).toHaveLength(2);
  // Its rows were handed out.
  await desk.enter('lately');
  expect(asked).toHaveLength(3);
  await desk.enter();
  expect(asked).toHaveLength(4);
});

test('who is content with the door of a moment ago shares one that is being asked, and asks again after ten seconds', async () => {
  let now = Date.parse('2026-03-10T09:00:00.000Z');
  let doors = 0;
  const desk = site.deskOf('administrator', {
    now: () => new Date(now).toISOString(),
    fetch: (url, init) => {
      if (url.endsWith('$batch')) doors += 1;
      return fetch(url, init);
    },
  });
  const first = desk.enter();
  expect(await desk.enter('lately')).toEqual(await first);
  expect(doors).toBe(1);
  now += 9_000;
  await desk.enter('lately');
  expect(doors).toBe(1);
  now += 1_000;
  await desk.enter('lately');
  expect(doors).toBe(2);
});

test('one that has nothing to ask keeps nobody waiting, and nothing is sent for it', async () => {
  const { desk, asked } = await counted();
  expect((await desk.readCopyTimes([])).size).toBe(0);
  expect(asked).toEqual([]);
  const [, cadences] = await Promise.all([desk.readCopyTimes([]), desk.readCadences()]);
  expect(cadences!.length).toBeGreaterThan(0);
  expect(asked).toHaveLength(1);
});

test('a list that is closed to somebody costs its own answer alone', async () => {
  const desk = site.deskOf('caseWorker');
  await desk.enter();
  const [hearings, cadences] = await Promise.all([desk.readHearings(), desk.readCadences()]);
  expect(hearings).toBeUndefined();
  expect(cadences!.length).toBeGreaterThan(0);
});

test('no connection is said to each of them, and the next reading asks anew', async () => {
  let isCut = false;
  const desk = site.deskOf('administrator', {
    fetch: (url, init) => (isCut ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init)),
  });
  await desk.enter();
  isCut = true;
  const settled = await Promise.allSettled([desk.readCadences(), desk.readHearings(), desk.readCopyTimes([1])]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  isCut = false;
  expect((await desk.readCadences())!.length).toBeGreaterThan(0);
});
