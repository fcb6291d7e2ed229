import { isWrite } from './testing/writes/is-write.js';
import { startDeskSite, type TestSite } from './testing/test-site.js';
import { everyWrite } from './testing/writes/every-write.js';
import type { Writings } from './testing/writes/writing.js';

// Each kind of writing as it goes in a web part: over PnPjs, which sends a request again by itself, and from two tabs of one person.
jest.setTimeout(240_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());
afterEach(() => jest.restoreAllMocks());

const writings = Object.assign({}, ...Object.values(everyWrite(() => site))) as Writings;
const names = Object.keys(writings);

test.each(names)('%s, of which the first answer is lost and PnPjs sends it again, is there once', async (what) => {
  const { who, begin, write, stored } = writings[what]!;
  const tag = `again${names.indexOf(what)}x`;
  const begun = (await begin?.(site.deskOf(who), tag)) as never;
  const send = globalThis.fetch;
  let lost = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const answer = await send(url, init);
    if (lost > 0 || !isWrite(String(url), init!) || !answer.ok) return answer;
    lost += 1;
    throw new TypeError('Failed to fetch');
  });
  await write(site.deskOf(who), tag, begun);
  jest.restoreAllMocks();
  expect([lost, await stored(tag)]).toEqual([1, 1]);
});

/** The list without a column that refuses a second row, whose writers may change none: of two in the same moment the older counts (`reportsOf`). */
const isUnkeyed = new Set(['a report', 'what is added to a report']);

test.each(names.filter((what) => !isUnkeyed.has(what)))(
  '%s, from two tabs in the same moment, is there once',
  async (what) => {
    const { who, begin, write, stored } = writings[what]!;
    const tag = `both${names.indexOf(what)}x`;
    const begun = (await begin?.(site.deskOf(who), tag)) as never;
    const tabs = [site.deskOf(who), site.deskOf(who)];
    await Promise.all(tabs.map((desk) => desk.enter()));
    await Promise.all(tabs.map((desk) => write(desk, tag, begun)));
    expect(await stored(tag)).toBe(1);
  },
);
