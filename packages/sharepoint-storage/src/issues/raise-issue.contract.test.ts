import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

test('a duplicate is refused and then the look-up fails: it waits to be tried again, and is never called refused', async () => {
  const command = { ...raise, key: 'taken-and-not-found' };
  const first = await site.deskOf('administrator').raiseIssue(command);
  let lookUps = 0;
  const cutting = async (url: string, init: RequestInit): Promise<Response> => {
    if ((init.method ?? 'GET') === 'GET' && /DeskKey/.test(decodeURIComponent(url)) && /filter/.test(url)) {
      lookUps += 1;
      throw new TypeError('fetch failed');
    }
    return fetch(url, init);
  };
  const again = site.deskOf('administrator', { fetch: cutting }).raiseIssue(command);
  // "Refused" would put a saved issue into the person's hands as one that is not.
  await expect(again).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE' });
  expect(lookUps).toBe(1);
  const last = await site.deskOf('administrator').raiseIssue(command);
  expect(last.outcome === 'saved' && first.outcome === 'saved' && last.row.number).toBe(
    first.outcome === 'saved' && first.row.number,
  );
});
