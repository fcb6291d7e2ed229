import { shippedRules, takeSnapshot, type IssueCommandOf } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { listApi, setTestClock, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = issuesList.fields;
let keys = 0;
const raised = (): IssueCommandOf<'raise'> => ({ ...raise, key: `nudge-${(keys += 1)}` });
function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  return given.row;
}
/** What a flow would read, over plain REST: the instant to the minute, and whom. */
async function nudgeOf(number: number): Promise<unknown[]> {
  const answer = await site.ask('owner', 'GET', `${listApi(issuesList)}/items(${number})`);
  const cells = (await answer.json()) as Record<string, string | null>;
  return [cells[f.nextNudgeAt.name]?.slice(0, 16) ?? null, cells[f.nextNudgeTo.name] ?? null];
}

test('nothing is nudged while the nudges are off, as they are shipped', async () => {
  const row = saved(await site.deskOf('administrator').raiseIssue(raised()));
  expect(await nudgeOf(row.number)).toEqual([null, null]);
});

test('with nudges published, each step writes when the next is due and whom it goes to; closing empties both', async () => {
  const rules = shippedRules.map((rule) => (rule.key === 'nudge-panellist' ? { ...rule, on: true } : rule));
  await site
    .deskOf('owner')
    .publishSnapshot(takeSnapshot(rules, { id: 'nudging', publishedAt: '2026-03-10T09:00:00.000Z' }));
  // Tuesday 10 March 2026, 10:00: eight working hours of silence are over on Wednesday at 10:00.
  const at = (now: string) => {
    setTestClock(now);
    return site.deskOf('administrator', { now: () => now });
  };
  let row = saved(await at('2026-03-10T10:00:00.000Z').raiseIssue(raised()));
  const owner = 'ivo.penn@tmu.example';
  expect(await nudgeOf(row.number)).toEqual(['2026-03-11T10:00', owner.toUpperCase()]);

  row = saved(
    await at('2026-03-10T11:00:00.000Z').giveCommand(row, {
      type: 'name-owner',
      owner: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' },
    }),
  );
  expect(await nudgeOf(row.number)).toEqual(['2026-03-11T10:00', 'ada.marsh@tmu.example']);

  // A telling begins the silence again; Friday evening and the weekend do not count.
  const told = { how: 'email', on: '2026-03-13', note: 'Which screen was it on?' } as const;
  row = saved(await at('2026-03-13T12:00:00.000Z').giveCommand(row, { type: 'tell-person', told }));
  expect(await nudgeOf(row.number)).toEqual(['2026-03-16T12:00', 'ada.marsh@tmu.example']);

  row = saved(await at('2026-03-13T13:00:00.000Z').giveCommand(row, { type: 'answer', whatWasDone: 'Reset', told }));
  const asToldBy = { name: 'Kit Ashdown', on: '2026-03-13' };
  row = saved(
    await at('2026-03-13T14:00:00.000Z').giveCommand(row, { type: 'close', outcome: 'worked', told, asToldBy }),
  );
  expect(await nudgeOf(row.number)).toEqual([null, null]);
});

test('a row that is full of nonsense is saved all the same, and soon enough for this test to end', async () => {
  const ada = site.deskOf('administrator');
  const row = saved(await ada.raiseIssue({ ...raised(), details: { whatHappened: 'x', hearingOn: '2199-12-31' } }));
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  for (const hearingOn of ['0001-01-01', '9999-12-30', '2026-02-31']) {
    await site.ask(
      'owner',
      'POST',
      `${listApi(issuesList)}/items(${row.number})`,
      { [f.hearingOn.name]: hearingOn },
      merge,
    );
    const [now] = (await ada.readOpenIssues()).filter((one) => one.number === row.number);
    expect((await ada.giveCommand(now!, { type: 'add-note', text: hearingOn })).outcome).toBe('saved');
  }
});
