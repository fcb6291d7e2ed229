import { SITE_ADMINISTRATOR, createSharePointEmulator } from '../index.js';
import type { SharePointEmulator } from '../emulator.js';

const SITE = 'http://localhost/sites/faults';
let emulator: SharePointEmulator;

beforeEach(() => {
  emulator = createSharePointEmulator({ databasePath: ':memory:', siteUrl: SITE });
  emulator.ensurePerson({
    loginName: SITE_ADMINISTRATOR,
    title: 'Ada',
    email: 'ada@emulator.example',
    isSiteAdmin: true,
  });
});
afterEach(() => emulator.close());

const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Response> =>
  emulator.handle(
    new Request(`${SITE}/_api/${path}`, {
      method,
      headers: { accept: 'application/json', authorization: 'Bearer x', ...headers },
      ...(body === undefined ? {} : { body }),
    }),
    { loginName: SITE_ADMINISTRATOR },
  );
const titles = async (): Promise<string[]> => {
  const body = (await (await send('GET', 'web/lists')).json()) as { value: { Title: string }[] };
  // Beside the libraries that every site begins with.
  return body.value.map((list) => list.Title).filter((title) => !title.startsWith('Site '));
};

test.each(['429', '503'])('%s says when to come again, and does nothing', async (fault) => {
  const response = await send('POST', 'web/lists', { 'x-emulator-fault': fault }, '{"Title":"A"}');
  expect([response.status, response.headers.get('retry-after')]).toEqual([Number(fault), '1']);
  expect(await titles()).not.toContain('A');
});

test('a connection cut before the commit has written nothing; one cut after it has', async () => {
  await expect(
    send('POST', 'web/lists', { 'x-emulator-fault': 'cut-before-commit' }, '{"Title":"Before"}'),
  ).rejects.toThrow('cut before');
  await expect(
    send('POST', 'web/lists', { 'x-emulator-fault': 'cut-after-commit' }, '{"Title":"After"}'),
  ).rejects.toThrow('cut after');
  expect(await titles()).toEqual(['After', 'Documents']);
});

test('half a batch is carried out', async () => {
  const part = (title: string): string =>
    `--b\nContent-Type: application/http\n\nPOST ${SITE}/_api/web/lists HTTP/1.1\ncontent-type: application/json\n\n{"Title":"${title}"}\n\n`;
  const body = `${['P', 'Q', 'R', 'S'].map(part).join('')}--b--\n`;
  const response = await send(
    'POST',
    '$batch',
    { 'content-type': 'multipart/mixed; boundary=b', 'x-emulator-fault': 'half-batch' },
    body,
  );
  const statuses = [...(await response.text()).matchAll(/HTTP\/1\.1 (\d+)/g)].map((found) => found[1]);
  expect(statuses).toEqual(['201', '201', '503', '503']);
  expect(await titles()).toEqual(['Documents', 'P', 'Q']);
});

test('a schedule with one seed fails the same requests each time', async () => {
  const run = async (): Promise<number[]> => {
    emulator.setFaults({ seed: 7, rate: 0.3, kinds: ['429', '503'] });
    const statuses: number[] = [];
    for (let n = 0; n < 40; n += 1) statuses.push((await send('GET', 'web')).status);
    return statuses;
  };
  const first = await run();
  expect(await run()).toEqual(first);
  expect(first.filter((status) => status !== 200).length).toBeGreaterThan(4);
  emulator.setFaults(undefined);
  expect((await send('GET', 'web')).status).toBe(200);
});

test('requests are counted by kind, refused ones and parts of batches too', async () => {
  emulator.resetCounts();
  await send('GET', 'web/lists');
  await send('GET', 'web/lists', { 'x-emulator-fault': '429' });
  await send('GET', "web/lists/getbytitle('Documents')/items(3)");
  expect(emulator.counts()).toMatchObject({ total: 3, batched: 0, byKind: { 'GET lists': 2, 'GET items()': 1 } });
});
