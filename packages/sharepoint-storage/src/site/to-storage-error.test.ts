import { HttpRequestError } from '@pnp/queryable';
import { StorageError } from './storage-error.js';
import { sharePointSaid } from './sharepoint-said.js';
import { asking, saysDuplicate, toStorageError } from './to-storage-error.js';

/** As PnPjs makes it from SharePoint's recorded answers. */
const answered = (status: number, code: string): Promise<Error> => {
  const said = { 'odata.error': { code, message: { lang: 'en-US', value: 'In whatever language the site has' } } };
  return HttpRequestError.init(new Response(JSON.stringify(said), { status }));
};

test.each([
  [412, '-1, Microsoft.SharePoint.Client.ClientServiceException', 'STORAGE.CONFLICT'],
  [409, '-2147467259, Microsoft.SharePoint.SPException', 'STORAGE.CONFLICT'],
  [500, '-2146232060, Microsoft.SharePoint.SPException', 'STORAGE.BUSY'],
  [404, '-1, System.ArgumentException', 'STORAGE.NOT_FOUND'],
  [404, '-2130575338, Microsoft.SharePoint.SPException', 'STORAGE.NOT_FOUND'],
  [403, '-2147024891, System.UnauthorizedAccessException', 'STORAGE.NOT_ALLOWED'],
  [401, '-2147024891, System.UnauthorizedAccessException', 'STORAGE.SIGNED_OUT'],
  [403, '-2130575252, Microsoft.SharePoint.SPException', 'STORAGE.BUSY'],
  [429, '-2147429894, Microsoft.SharePoint.SPException', 'STORAGE.BUSY'],
  [503, '', 'STORAGE.BUSY'],
  [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'STORAGE.REFUSED'],
  [400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'STORAGE.REFUSED'],
])('%i %s is %s, with the cause kept', async (status, code, expected) => {
  const cause = await answered(status, code);
  const error = toStorageError(cause, 'trying');
  expect(error).toBeInstanceOf(StorageError);
  expect([error.code, error.cause]).toEqual([expected, cause]);
  expect(error.message).not.toMatch(/please|sorry|invalid|forbidden|illegal/i);
});

test('a duplicate is known by its number, in any language, and in verbose too', async () => {
  expect(saysDuplicate(await answered(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'))).toBe(
    true,
  );
  expect(saysDuplicate(await answered(400, '-2130575169, Microsoft.SharePoint.SPException'))).toBe(true);
  expect(saysDuplicate(await answered(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'))).toBe(false);
  const verbose = new Response(JSON.stringify({ error: { code: '-5, A', message: { value: 'x' } } }), { status: 400 });
  expect(sharePointSaid(await HttpRequestError.init(verbose))).toMatchObject({ number: '-5', type: 'A' });
});

test('no answer is no answer, and an answer that does not come apart is not one that was lost', async () => {
  const lost = ['fetch failed', 'Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'];
  for (const words of lost) expect(toStorageError(new TypeError(words), 'trying').code).toBe('STORAGE.UNREACHABLE');
  const slip = new TypeError("Cannot read properties of undefined (reading 'x')");
  expect(toStorageError(slip, 'trying').code).toBe('STORAGE.UNREADABLE');
  expect(toStorageError(new SyntaxError('Unexpected token <'), 'trying').code).toBe('STORAGE.UNREADABLE');
  const own = new StorageError('STORAGE.BUSY', 'Busy');
  await expect(asking('trying', () => Promise.reject(own))).rejects.toBe(own);
});

test('what SharePoint refused begins with words by which the desk tells it from what the storage refused itself', async () => {
  const error = toStorageError(await answered(400, '-1, Microsoft.SharePoint.SPException'), 'trying');
  expect(error.message).toMatch(/^SharePoint did not accept/);
});
