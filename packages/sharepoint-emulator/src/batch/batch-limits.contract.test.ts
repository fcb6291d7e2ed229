import { openSite, type SiteClient } from '../testing/site-client.js';

// 100 parts and 1,000 operations in a changeset are ODataLib's limits, and so are the words; 1,048,576 bytes is its limit of a
// message, which is Microsoft's for a batch too [R]. The status and the code are [M].
const GET =
  'Content-Type: application/http\n\nGET http://localhost/sites/test/_api/web?$select=Title HTTP/1.1\naccept: application/json\n\n';
const POST = (title: string): string =>
  `Content-Type: application/http\n\nPOST http://localhost/sites/test/_api/web/lists/getbytitle('Batched')/items HTTP/1.1\naccept: application/json\ncontent-type: application/json\n\n{"Title":"${title}"}\n\n`;
const changeset = (count: number): string =>
  `Content-Type: multipart/mixed; boundary="c"\n\n${Array.from({ length: count }, (_, n) => `--c\n${POST(String(n))}`).join('')}--c--\n\n`;
const batch = (...parts: string[]): string => `${parts.map((part) => `--b\n${part}`).join('')}--b--\n`;

let site: SiteClient;
beforeEach(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Batched', BaseTemplate: 100 } });
});
afterEach(() => site.emulator.close());
const send = (body: string) =>
  site.send('POST', '$batch', { body, headers: { 'content-type': 'multipart/mixed; boundary=b' } });
const statuses = (text: string): string[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((found) => found[1] ?? '');
const count = async (): Promise<number> =>
  Number((await site.send('GET', "web/lists/getbytitle('Batched')?$select=ItemCount")).json['ItemCount']);

test('a changeset is one part, whatever is in it', async () => {
  const answer = await send(batch(changeset(100), GET));
  expect(answer.status).toBe(200);
  expect(statuses(answer.text)).toEqual([...Array.from({ length: 100 }, () => '201'), '200']);
  expect(await count()).toBe(100);
});

test('a hundred parts are taken, and one more is refused whole', async () => {
  expect((await send(batch(...Array.from({ length: 100 }, () => GET)))).status).toBe(200);
  const answer = await send(batch(...Array.from({ length: 100 }, () => GET), changeset(1)));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Only batches containing up to 100 query operations and change sets are supported.');
  expect(await count()).toBe(0);
});

test('a thousand changes in a changeset are taken, and one more is refused whole', async () => {
  const answer = await send(batch(changeset(1001)));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Only change sets containing up to 1000 operations are supported.');
  expect(await count()).toBe(0);
  expect(statuses((await send(batch(changeset(1000)))).text)).toHaveLength(1000);
});

test('a body of 1,048,576 bytes is taken, and one byte more is refused whole', async () => {
  const short = batch(POST('x'));
  const fill = (bytes: number): string =>
    batch(POST('x'), `${GET}${' '.repeat(bytes - Buffer.byteLength(batch(POST('x'), GET)))}`);
  expect(Buffer.byteLength(fill(1_048_576))).toBe(1_048_576);
  const taken = await send(fill(1_048_576));
  expect(taken.status).toBe(200);
  const refused = await send(fill(1_048_577));
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('1048577');
  expect(refused.text).toContain('a maximum of 1048576 bytes is allowed');
  expect(await count()).toBe(1);
  expect(short.length).toBeLessThan(1000);
});

describe('a part that cannot be carried out is refused by itself', () => {
  test.each([
    ['an address that is none', 'GET http://[x/_api/web HTTP/1.1\n\n'],
    ['a header that is none', 'GET http://localhost/sites/test/_api/web HTTP/1.1\nbad name: x\n\n'],
    ['a batch in it', 'POST http://localhost/sites/test/_api/$batch HTTP/1.1\n\n'],
    ['another host', 'GET https://elsewhere.example/none HTTP/1.1\n\n'],
  ])('%s', async (_, part) => {
    const answer = await send(batch(POST('before'), `Content-Type: application/http\n\n${part}`, POST('behind')));
    expect(answer.status).toBe(200);
    const [first, second, third] = statuses(answer.text);
    expect([first, third]).toEqual(['201', '201']);
    expect(Number(second)).toBeGreaterThanOrEqual(400);
    expect(await count()).toBe(2);
  });
});
