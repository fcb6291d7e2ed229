import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HttpRequestError } from '@pnp/queryable';
import { productVersion } from './product-version.js';
import { StorageError } from './storage-error.js';
import { toStorageError } from './to-storage-error.js';

const id = '4905dd9d-50cf-3000-bc3a-55a8e05f5676';
const said = JSON.stringify({
  'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { lang: 'en', value: 'No' } },
});
const failed = async (headers: Record<string, string>, body = said, status = 403): Promise<StorageError> =>
  toStorageError(await HttpRequestError.init(new Response(body, { status, headers })), 'reading');

test.each(['SPRequestGuid', 'request-id', 'sprequestguid'])('keeps the id that an answer has as %s', async (name) => {
  const error = await failed({ [name]: id, Date: 'Thu, 26 Nov 2026 09:15:04 GMT' });
  expect(error.request).toEqual({ id, at: '2026-11-26T09:15:04.000Z', status: 403, number: '-2147024891' });
});

test('takes the one of SharePoint before the one of what stands in front of it', async () => {
  const front = 'aaaaaaaa-50cf-3000-bc3a-55a8e05f5676';
  expect((await failed({ 'request-id': front, SPRequestGuid: id })).request.id).toBe(id);
  expect((await failed({ 'request-id': front, SPRequestGuid: 'not an id' })).request.id).toBe(front);
});

test.each([['asha.patel@example.org'], [`${id} asha.patel@example.org`], ['x'.repeat(10_000)], ['']])(
  'keeps no id that is none: %.40s',
  async (hostile) => {
    const error = await failed({ SPRequestGuid: hostile, Date: hostile });
    expect(error.request).toEqual({ status: 403, number: '-2147024891' });
  },
);

test('keeps no number that is none', async () => {
  const body = JSON.stringify({ 'odata.error': { code: 'Asha Patel, 07700900123', message: { value: 'No' } } });
  expect((await failed({}, body, 500)).request).toEqual({ status: 500 });
});

test('has nothing of a request where no server answered, and keeps what it has when it is told again', async () => {
  expect(toStorageError(new TypeError('Failed to fetch'), 'reading').request).toEqual({});
  const error = await failed({ SPRequestGuid: id });
  const again = new StorageError(error.code, 'Set-up stopped.', error);
  expect(again.request).toEqual(error.request);
  expect(new StorageError(error.code, 'Set-up stopped.', error.cause).request).toEqual(error.request);
});

test('knows the version that is packaged', () => {
  const root = path.resolve(__dirname, '../../../..');
  const versionOf = (file: string, read: (json: never) => string): string =>
    read(JSON.parse(readFileSync(path.join(root, file), 'utf8')) as never);
  expect(versionOf('apps/support-desk/package.json', ({ version }: { version: string }) => version)).toBe(
    productVersion,
  );
  expect(
    versionOf(
      'apps/support-desk/config/package-solution.json',
      ({ solution }: { solution: { version: string } }) => solution.version,
    ),
  ).toBe(`${productVersion}.0`);
});
