import { openSite, type SiteClient } from '../testing/site-client.js';

let site: SiteClient;
const LIST = "web/lists/getbytitle('Log')";
beforeEach(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Log', BaseTemplate: 100 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'before' } });
});
afterEach(() => site.emulator.close());

async function changes(latestFirst: boolean): Promise<{ id: unknown; type: unknown }[]> {
  const query = { Item: true, Add: true, LatestFirst: latestFirst };
  const { json } = await site.send('POST', `${LIST}/getchanges`, { body: { query } });
  return json.value.map((one) => ({ id: one['ItemId'], type: one['ChangeType'] }));
}
const rows = (count: number) => Array.from({ length: count }, (_, n) => ({ fields: { Title: String(n) } }));

test('an import is in the log, a line a row and in their order, and what came before it only once', async () => {
  site.emulator.importItems('Log', rows(2));
  site.emulator.importItems('Log', []);
  site.emulator.importItems('Log', rows(1));
  expect(await changes(false)).toEqual([1, 2, 3, 4].map((id) => ({ id, type: 1 })));
});

test('so is one of so many rows that the indexes are made anew', async () => {
  const ids = site.emulator.importItems('Log', rows(5001));
  expect((await changes(false)).slice(0, 3).map(({ id }) => id)).toEqual([1, 2, 3]);
  expect((await changes(true)).slice(0, 2).map(({ id }) => id)).toEqual([5002, 5001]);
  expect(ids.at(-1)).toBe(5002);
});
