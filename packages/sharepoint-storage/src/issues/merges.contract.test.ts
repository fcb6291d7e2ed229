import {
  decideMerge,
  decideUndoMerge,
  peopleOn,
  type DecideFacts,
  type IssueCommand,
} from '@tms-support/support-domain';
import type { Given, IssueRow } from './issue-calls.js';
import { openOutbox } from '../outbox/outbox.js';
import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const told = { how: 'email', on: '2026-03-04', note: 'Told what was done' } as const;
const person = (name: string): IssueCommand => ({
  type: 'add-person',
  reporter: { kind: 'panellist', name },
  channel: 'email',
});
let made = 0;
const facts = (): DecideFacts => ({
  at: '2026-03-10T09:00:00.000Z',
  actor: { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: ['system-administrator'] },
  newId: () => `merge-${(made += 1)}`,
});
function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(`${given.outcome}: ${given.refusal.message}`);
  return given.row;
}
const names = (row: IssueRow): string[] => peopleOn(row.value).map(({ reporter }) => reporter.name);

async function twoIssues(): Promise<{ kept: IssueRow; merged: IssueRow }> {
  const desk = site.deskOf('administrator');
  const raised = async (name: string): Promise<IssueRow> =>
    saved(await desk.raiseIssue({ ...raise, key: `merge-key-${(made += 1)}`, reporter: { kind: 'panellist', name } }));
  return { kept: await raised('Kit Ashdown'), merged: await raised('Grace Obi') };
}
/** The two commands of a merge, as a screen that reads both now would give them. */
function halves(kept: IssueRow, merged: IssueRow): { takeIn: IssueCommand; mergeInto: IssueCommand } {
  const decision = decideMerge(kept.value, merged.value, facts());
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return { takeIn: decision.kept.command!, mergeInto: decision.merged.command! };
}

test('the second half of a merge waits for whoever came in between, and finishes with them', async () => {
  const desk = site.deskOf('administrator');
  const colleague = site.deskOf('inbox');
  const { kept, merged } = await twoIssues();
  const { takeIn, mergeInto } = halves(kept, merged);
  const taken = saved(await desk.giveCommand(kept, takeIn));
  await colleague.giveCommand(merged, person('Omar Faye'));
  const early = await desk.giveCommand(merged, mergeInto);
  expect(early).toMatchObject({
    outcome: 'overtaken',
    refusal: { message: 'The other issue does not have everybody from this one. Merge them again.' },
  });
  const now = await desk.readIssue(merged.number);
  expect([now.value.mergedInto, names(now)]).toEqual([undefined, ['Grace Obi', 'Omar Faye']]);
  const again = halves(taken, now);
  const whole = saved(await desk.giveCommand(taken, again.takeIn));
  expect(names(whole)).toEqual(['Kit Ashdown', 'Grace Obi', 'Omar Faye']);
  expect(saved(await desk.giveCommand(now, again.mergeInto)).value.mergedInto).toBeDefined();
});

test('a merge that waited offline leaves nobody on a closed issue where the other one was closed meanwhile', async () => {
  const { kept, merged } = await twoIssues();
  const { takeIn, mergeInto } = halves(kept, merged);
  let isOffline = true;
  const desk = site.deskOf('administrator', {
    fetch: (url, init) => (isOffline ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)),
  });
  const kinds = new Map<string, string>();
  const outbox = openOutbox({
    desk,
    siteUrl: site.running.url,
    email: 'ada.marsh@tmu.example',
    store: {
      getItem: (key) => kinds.get(key) ?? null,
      setItem: (key, text) => void kinds.set(key, text),
      removeItem: (key) => void kinds.delete(key),
      key: (index) => [...kinds.keys()][index] ?? null,
      get length() {
        return kinds.size;
      },
    },
    locks: { request: (_, work) => work() },
    now: () => '2026-03-10T09:00:00.000Z',
    newId: () => `outbox-${(made += 1)}`,
  });
  await outbox.send({ command: takeIn, on: kept });
  await outbox.send({ command: mergeInto, on: merged });
  const colleague = site.deskOf('inbox');
  const answered = saved(await colleague.giveCommand(kept, { type: 'answer', whatWasDone: 'Reset', told }));
  saved(await colleague.giveCommand(answered, { type: 'close', outcome: 'told-no-answer', told }));
  isOffline = false;
  await outbox.drain();
  expect(outbox.entries().map(({ state, command }) => [state, command.type])).toEqual([
    ['refused', 'take-in'],
    ['refused', 'merge-into'],
  ]);
  const now = await colleague.readIssue(merged.number);
  expect([now.value.status, now.value.mergedInto, names(now)]).toEqual(['new', undefined, ['Grace Obi']]);
});

test('people are given back only to an issue that stands, and that knows what they heard since', async () => {
  const desk = site.deskOf('administrator');
  const { kept, merged } = await twoIssues();
  const { takeIn, mergeInto } = halves(kept, merged);
  const taken = saved(await desk.giveCommand(kept, takeIn));
  const gone = saved(await desk.giveCommand(merged, mergeInto));
  const giveBack: IssueCommand = { type: 'give-back', issueKey: merged.value.key };
  expect(await desk.giveCommand(taken, giveBack)).toMatchObject({ outcome: 'refused' });
  const alone = saved(await desk.giveCommand(gone, { type: 'undo-merge' }));
  const heard = saved(await desk.giveCommand(taken, { type: 'tell-person', told }));
  expect(await desk.giveCommand(heard, giveBack)).toMatchObject({ outcome: 'refused' });
  const rest = decideUndoMerge(heard.value, alone.value, facts());
  if (rest.outcome === 'refused') throw new Error(rest.refusal.message);
  const knows = saved(await desk.giveCommand(alone, rest.merged.command!));
  expect(knows.value.lastToldOn).toBe('2026-03-04');
  expect(names(saved(await desk.giveCommand(heard, rest.kept.command!)))).toEqual(['Kit Ashdown']);
});

test.each(['1122', '1212', '1221', '2112', '2121', '2211'])(
  'two that are merged into each other, in each order of the four halves, never both go (%s)',
  async (order) => {
    const { kept: first, merged: second } = await twoIssues();
    const ways = {
      1: { ...halves(second, first), stays: second, goes: first, desk: site.deskOf('administrator') },
      2: { ...halves(first, second), stays: first, goes: second, desk: site.deskOf('inbox') },
    };
    const begun = new Set<string>();
    for (const who of order as Iterable<'1' | '2'>) {
      const { desk, stays, goes, takeIn, mergeInto } = ways[who];
      if (begun.has(who)) await desk.giveCommand(goes, mergeInto);
      else await desk.giveCommand(stays, takeIn);
      begun.add(who);
    }
    const [one, other] = [
      await site.deskOf('inbox').readIssue(first.number),
      await site.deskOf('inbox').readIssue(second.number),
    ];
    const gone = [one, other].filter(({ value }) => value.mergedInto);
    // Whoever gave both halves before the other began is done; in every other order both stay open, with everybody on each.
    expect(gone).toHaveLength(order === '1122' || order === '2211' ? 1 : 0);
    const lives = [one, other].filter((row) => !gone.includes(row));
    lives.forEach((row) => expect(names(row).sort()).toEqual(['Grace Obi', 'Kit Ashdown']));
  },
);
