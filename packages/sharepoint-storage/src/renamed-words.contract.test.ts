import path from 'node:path';
import { issuesList } from '@tms-support/sharepoint-schema';
import { keptVersion, versionsKept } from './testing/kept-versions.js';
import { listApi, loginOf, startDeskSite, testNow, type TestSite } from './testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
// Set up by code with the words of today, before any module is loaded a second time.
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

/** What three statuses and a channel are called from now on. What they were called stays among their words. */
const renamed = {
  statuses: {
    'waiting-for-person': { stored: 'We asked, and wait', inRules: 'We asked', was: ['Waiting for the person'] },
    'fixed-tell-person': {
      stored: 'TRA has fixed it',
      inRules: undefined,
      was: ['Fixed, tell the person', 'Fixed and to be told'],
    },
    closed: { stored: 'Ended', was: ['Closed'] },
  },
  channels: { phone: { stored: 'Telephone', was: ['Phone'] } },
} as const;

/** The whole of storage, schema and domain, loaded again with these words. */
async function codeWithOtherWords() {
  jest.resetModules();
  const vocabularies = { statuses: 'issueStatuses', channels: 'channels' } as const;
  for (const [file, name] of Object.entries(vocabularies) as ['statuses' | 'channels', string][]) {
    const module = path.resolve(__dirname, `../../support-domain/src/vocabulary/words/${file}.ts`);
    jest.doMock(module, () => {
      const real = jest.requireActual<Record<string, Record<string, object>>>(module);
      const other = Object.entries(renamed[file]).map(([code, words]) => [code, { ...real[name]![code], ...words }]);
      return { ...real, [name]: { ...real[name], ...Object.fromEntries(other) } };
    });
  }
  // In one file each (tools/packages-in-one.cjs) they have no vocabulary that could be put in place of theirs: here they are their sources.
  for (const name of ['support-domain', 'sharepoint-schema'])
    jest.doMock(`@tms-support/${name}`, () =>
      jest.requireActual(path.resolve(__dirname, `../../${name}/src/index.ts`)),
    );
  const [{ readKept }, { openDeskOverHttp }, schema, domain] = await Promise.all([
    import('./testing/read-lists-kept.js'),
    import('./open-desk-over-http.js'),
    import('@tms-support/sharepoint-schema'),
    import('@tms-support/support-domain'),
  ]);
  return { readKept, openDeskOverHttp, schema, domain };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test.each(versionsKept())(
  'rows of %s are read to the same codes by code that calls them otherwise',
  async (version) => {
    const { readKept, domain } = await codeWithOtherWords();
    expect(domain.issueStatuses.closed.stored).toBe('Ended');
    const kept = keptVersion(version);
    for (const [list, rows] of Object.entries(readKept(kept.lists))) {
      expect([list, rows.flatMap(({ faults }) => faults)]).toEqual([list, []]);
      for (const [index, { value }] of rows.entries())
        expect(plain(value)).toMatchObject(kept.read[list]![index] as object);
    }
  },
);

test('columns, views and colours go by both words, and only the new one is offered and written', async () => {
  const { schema } = await codeWithOtherWords();
  const { status } = schema.issuesList.fields;
  expect(status.choices).toContain('Ended');
  expect(status.choices).not.toContain('Closed');
  expect([status.codec.write('closed'), status.codec.write('fixed-tell-person')]).toEqual([
    'Ended',
    'TRA has fixed it',
  ]);
  expect(JSON.stringify(schema.wholeLists.issues.fields.status.formatting)).toMatch(/== 'Ended'.*== 'Closed'/);
  const closed = schema.wholeLists.issues.views.find(({ title }) => title === 'Closed issues')!;
  expect(closed.query).toContain('<Value Type="Choice">Ended</Value><Value Type="Choice">Closed</Value>');
});

describe('on a site whose rows hold the old words', () => {
  const f = issuesList.fields;
  const post = async (cells: Record<string, unknown>): Promise<number> => {
    const answer = await site.ask('owner', 'POST', `${listApi(issuesList)}/items`, cells);
    return ((await answer.json()) as { Id: number }).Id;
  };
  test('what somebody opened or closed by hand is found by either word', async () => {
    const closedAt = '2026-03-05T10:00:00Z';
    const rows = {
      // The desk closed them, and somebody has opened them again in the list since: only the word says so.
      openOld: await post({ Title: 'a', [f.status.name]: 'Waiting for the person', [f.closedAt.name]: closedAt }),
      openNew: await post({ Title: 'b', [f.status.name]: 'We asked, and wait', [f.closedAt.name]: closedAt }),
      // Closed by hand: no time of closing, and the word alone.
      closedOld: await post({ Title: 'c', [f.status.name]: 'Closed' }),
      closedNew: await post({ Title: 'd', [f.status.name]: 'Ended' }),
    };
    const { openDeskOverHttp } = await codeWithOtherWords();
    let ids = 0;
    const desk = openDeskOverHttp({
      siteUrl: site.running.url,
      now: testNow,
      newId: () => `renamed-${(ids += 1)}`,
      headers: { 'x-emulator-login': loginOf('administrator') },
    });
    const open = (await desk.readOpenIssues()).map(({ number, value }) => [number, value.status]);
    expect(open).toEqual([
      [rows.openOld, 'waiting-for-person'],
      [rows.openNew, 'waiting-for-person'],
    ]);
    const closed = (await desk.readClosedIssues()).map(({ number }) => number);
    expect(closed).toEqual([rows.closedNew, rows.closedOld]);
  });
});
