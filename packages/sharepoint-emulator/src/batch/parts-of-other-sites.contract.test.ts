import { openSite, type SiteClient } from '../testing/site-client.js';

// "The request URL and the URLs inside the body must target the same site" (Microsoft, Make batch requests with the REST APIs) [R].
// The batch is a 200, and each such part is refused (github.com/pnp/pnpjs/issues/184 and 2172) [R]; its code is [M].
let site: SiteClient;
beforeAll(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Rows', BaseTemplate: 100 } });
});
afterAll(() => site.emulator.close());

const batch = async (...requests: string[]): Promise<{ statuses: number[]; text: string }> => {
  const parts = requests.map(
    (request) => `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${request}\r\n\r\n`,
  );
  const { text } = await site.send('POST', '$batch', {
    body: `${parts.join('')}--b--\r\n`,
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
  });
  return { statuses: [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((found) => Number(found[1])), text };
};
const HERE = 'http://localhost/sites/test/_api';
const add = (url: string): string =>
  `POST ${url}/web/lists/getbytitle('Rows')/items HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"Title":"in a part"}`;

test.each([
  'https://contoso.sharepoint.com/sites/test/_api',
  '//elsewhere.example/sites/test/_api',
  'https://localhost/sites/test/_api',
  'http://localhost:8080/sites/test/_api',
  'http://localhost.elsewhere.example/sites/test/_api',
  'http://localhost/sites/other/_api',
  'http://localhost/_api',
  'http://localhost/sites/test/sub/_api',
  'http://localhost/sites/test/../other/_api',
  'http://localhost/sites/test2/_api',
  '/sites/other/_api',
  '../../other/_api',
])('a part of %s is refused, and does nothing', async (url) => {
  const { statuses, text } = await batch(add(url), `GET ${HERE}/web HTTP/1.1`);
  expect(statuses).toEqual([400, 200]);
  expect(text).toContain('must target the same site');
  expect((await site.send('GET', "web/lists/getbytitle('Rows')/itemcount")).json['value']).toBe(0);
});

test.each([
  HERE,
  'HTTP://LOCALHOST/sites/test/_api',
  'http://localhost:80/sites/test/_api',
  '/sites/test/_api',
  'http://localhost/Sites/Test/_api',
])('a part of %s is answered', async (url) => {
  expect((await batch(`GET ${url}/web HTTP/1.1`)).statuses).toEqual([200]);
});

test('a part by its path within the site is answered', async () => {
  expect((await batch('GET web/title HTTP/1.1', 'GET _vti_bin/x HTTP/1.1')).statuses).toEqual([200, 404]);
});
