import { issuesList, knownProblemsList } from '@tms-support/sharepoint-schema';
import {
  decideMerge,
  decideUndoMerge,
  seenBy,
  type DecideFacts,
  type Issue,
  type IssueCommand,
  type MergeDecision,
} from '@tms-support/support-domain';
import type { Desk } from './desk.js';
import type { IssueRow } from './issues/issue-calls.js';
import type { StorageError } from './site/storage-error.js';
import { raise } from './testing/example-issues.js';
import { heldWrites, type Order } from './testing/held-writes.js';
import { people, startDeskSite, testNow, type TestSite } from './testing/test-site.js';

// Two people, or one in two tabs, in the same second: both have read the same version, and both writes are on their way.
jest.setTimeout(120_000);
let site: TestSite;
let ada: Desk;
beforeAll(async () => {
  site = await startDeskSite();
  ada = site.deskOf('administrator');
});
afterAll(() => site.close());

let turn = 0;
const adaMarsh = { name: people.administrator.name, email: people.administrator.email };
const told = { how: 'email', on: '2026-03-10', note: 'Told' } as const;
const asToldBy = { name: 'Ann Lee', on: '2026-03-10' };
const facts = (): DecideFacts => ({
  at: testNow(),
  actor: { ...adaMarsh, roles: ['system-administrator'] },
  newId: () => `second-${(turn += 1)}`,
});

async function newRow(before: readonly IssueCommand[] = []): Promise<IssueRow> {
  const name = `Person ${(turn += 1)}`;
  let given = await ada.raiseIssue({ ...raise, key: `second-${turn}`, reporter: { kind: 'panellist', name } });
  for (const command of before) if (given.outcome === 'saved') given = await ada.giveCommand(given.row, command);
  if (given.outcome !== 'saved') throw new Error(given.refusal.message);
  return given.row;
}

/** What whoever pressed is told: that it is saved, or why not. */
type Press = (desk: Desk, row: IssueRow, other: IssueRow) => Promise<string>;
const give =
  (commandOn: (issue: Issue) => IssueCommand): Press =>
  async (desk, row) => {
    const command = commandOn(row.value);
    const given = await desk.giveCommand(row, { ...command, seen: seenBy(command.type, row.value) } as IssueCommand);
    return given.outcome === 'saved' ? 'saved' : given.refusal.message;
  };
/** As the screens give two halves. */
async function giveHalves(desk: Desk, decision: MergeDecision, halves: readonly ['kept' | 'merged', IssueRow][]) {
  if (decision.outcome === 'refused') return decision.refusal.message;
  for (const [which, row] of halves) {
    const { command } = decision[which];
    const given = command && (await desk.giveCommand(row, command));
    if (given && given.outcome !== 'saved') return given.refusal.message;
  }
  return 'saved';
}
const merge = (desk: Desk, kept: IssueRow, merged: IssueRow): Promise<string> =>
  giveHalves(desk, decideMerge(kept.value, merged.value, facts()), [
    ['kept', kept],
    ['merged', merged],
  ]);
const separate = (desk: Desk, kept: IssueRow, merged: IssueRow): Promise<string> =>
  giveHalves(desk, decideUndoMerge(kept.value, merged.value, facts()), [
    ['merged', merged],
    ['kept', kept],
  ]);

const answer: IssueCommand = { type: 'answer', whatWasDone: 'Reset it', told };
const close: IssueCommand = { type: 'close', outcome: 'worked', told, asToldBy };
const title = (whatHappened: string): Press =>
  give(({ details }) => ({ type: 'change-details', details: { ...details, whatHappened } }));
const presses = {
  'an answer': give(() => answer),
  'a second answer': give(() => ({ type: 'answer', whatWasDone: 'Sent a new link', told })),
  'that it works': give(() => close),
  'that it does not': give(() => ({ type: 'record-not-resolved', whatHappened: 'Still refused', asToldBy })),
  'Ada takes it': give(() => ({ type: 'name-owner', owner: adaMarsh })),
  'Sam gets it': give(() => ({ type: 'name-owner', owner: { name: 'Sam Okoro', email: 'sam.okoro@tmu.example' } })),
  'it goes to TRA': give(() => ({
    type: 'hand-over',
    route: 'problem-form',
    noErrorReason: 'None',
    sentAt: '2026-03-10T09:00:00.000Z',
  })),
  'a title': title('It says TEST-7'),
  'another title': title('It says TEST-8'),
  'Grace is added': give(() => ({
    type: 'add-person',
    reporter: { kind: 'panellist', name: 'Grace Obi', email: 'grace.obi@panel.example' },
    channel: 'phone',
  })),
  'a note': give(() => ({ type: 'add-note', text: 'Rang back' })),
  'another note': give(() => ({ type: 'add-note', text: 'No answer' })),
  'it is reopened': give(() => ({ type: 'reopen', reason: 'It came back' })),
  'another joins it': merge,
  'it joins another': (desk, row, other) => merge(desk, other, row),
} satisfies Record<string, Press>;
type Name = keyof typeof presses;

interface InOneSecond {
  said: readonly [string, string];
  rows: readonly [IssueRow, IssueRow];
}
async function inOneSecond(who: string, names: readonly [Name, Name], order: Order, before: readonly IssueCommand[]) {
  const [row, other] = [await newRow(before), await newRow()];
  const { fetches, ended } = heldWrites(issuesList, order);
  const tabs = [
    site.deskOf('administrator', { fetch: fetches[0] }),
    site.deskOf(who === 'two people' ? 'inbox' : 'administrator', { fetch: fetches[1] }),
  ] as const;
  await Promise.all(tabs.map((desk) => desk.enter()));
  const press = (which: 0 | 1): Promise<string> =>
    presses[names[which]](tabs[which], row, other).finally(() => ended(which));
  const said = await Promise.all([press(0), press(1)]);
  const rows = [await ada.readIssue(row.number), await ada.readIssue(other.number)] as const;
  return { said, rows } satisfies InOneSecond;
}
const since = ({ value }: IssueRow, before: readonly IssueCommand[] = []): string[] =>
  value.history
    .map(({ type }) => type)
    .filter((type) => type !== 'owner-named')
    .slice(1 + before.filter(({ type }) => type !== 'name-owner').length);

const everyWay = ['two people', 'one person in two tabs'].flatMap((who) =>
  (['first', 'second'] as const).map((order) => [who, order] as const),
);

describe.each(everyWay)('%s, of whom the %s reaches SharePoint first', (who, order) => {
  test.each<[Name, Name, string[]]>([
    ['a note', 'another note', ['note-added', 'note-added']],
    ['Ada takes it', 'it goes to TRA', ['handed-over']],
    ['a note', 'an answer', ['answered', 'note-added']],
    ['another joins it', 'an answer', ['answered', 'taken-in']],
  ])('%s and %s are both saved, and the story has both', async (first, second, events) => {
    const { said, rows } = await inOneSecond(who, [first, second], order, []);
    expect(said).toEqual(['saved', 'saved']);
    expect(since(rows[0]).sort()).toEqual(events);
    if (first === 'Ada takes it') expect(rows[0].value.owner).toEqual(adaMarsh);
  });

  test.each<[Name, Name, IssueCommand[], string, RegExp]>([
    ['Ada takes it', 'Sam gets it', [], '', /has been dealing with this since .+2026\.$/],
    ['an answer', 'a second answer', [], 'answered', /^You cannot answer .+ recorded that at .+2026\.$/],
    ['that it works', 'that it does not', [answer], 'either', /^You cannot .+ recorded that at .+2026\.$/],
    ['a title', 'another title', [], 'details-changed', /changed what happened at .+2026\.$/],
    ['Grace is added', 'Grace is added', [], 'person-added', /^Grace Obi is on this issue already\.$/],
    ['it is reopened', 'it is reopened', [answer, close], 'reopened', /^You cannot open .+ recorded that at .+2026\.$/],
  ])('of %s and %s one is saved, and the other is told why not', async (first, second, before, event, why) => {
    const { said, rows } = await inOneSecond(who, [first, second], order, before);
    const [winner, loser] = order === 'first' ? said : [said[1], said[0]];
    expect(winner).toBe('saved');
    expect(loser).toMatch(why);
    const one = order === 'first' ? 'closed' : 'not-resolved';
    expect(since(rows[0], before)).toEqual([event === 'either' ? one : event].filter(Boolean));
    if (first === 'Ada takes it') expect(rows[0].value.owner!.name).toBe(order === 'first' ? 'Ada Marsh' : 'Sam Okoro');
    if (first === 'a title') expect(rows[0].value.details.whatHappened).toMatch(order === 'first' ? /7$/ : /8$/);
  });
});

test.each(everyWay)(
  '%s: an answer is not lost to a merge, which is finished when it is given again (%s)',
  async (who, order) => {
    const { said, rows } = await inOneSecond(who, ['it joins another', 'an answer'], order, []);
    expect(said).toEqual([
      expect.stringMatching(/^The other issue does not have everybody .+ Merge them again\.$/),
      'saved',
    ]);
    expect(rows.map(({ value }) => value.status)).toEqual(['answered', 'new']);
    expect(await merge(ada, rows[1], rows[0])).toBe('saved');
    const end = await ada.readIssue(rows[1].number);
    expect(end.value.others).toMatchObject([{ lastToldOn: '2026-03-10' }]);
  },
);

test.each(everyWay)(
  '%s: of two merges against each other nobody is lost, both are told, and one can be given after the two are separated (%s)',
  async (who, order) => {
    const { said, rows } = await inOneSecond(who, ['another joins it', 'it joins another'], order, []);
    expect(said).toEqual(Array(2).fill('That issue is part of this one already.'));
    expect(rows.map(({ value }) => [value.status, value.mergedInto, value.others?.length])).toEqual(
      Array(2).fill(['new', undefined, 1]),
    );
    expect(await separate(ada, ...rows)).toBe('saved');
    const now = [await ada.readIssue(rows[0].number), await ada.readIssue(rows[1].number)] as const;
    expect(await merge(ada, now[1], now[0])).toBe('saved');
    const ends = [await ada.readIssue(rows[0].number), await ada.readIssue(rows[1].number)];
    expect(ends.map(({ value }) => [value.status, value.others?.length ?? 0])).toEqual([
      ['closed', 0],
      ['new', 1],
    ]);
  },
);

describe.each(everyWay)('a known problem, %s, of whom the %s reaches SharePoint first', (who, order) => {
  test('that people were told that it is over, and that it is not over: they are to be told again', async () => {
    const line = await ada.addKnownProblem({ key: `known-${(turn += 1)}`, line: 'Save buttons are missing.' });
    await ada.endKnownProblem(line);
    const [over] = await ada.readKnownProblemsOf([line.number]);
    const { fetches, ended } = heldWrites(knownProblemsList, order);
    const tell = site.deskOf('administrator', { fetch: fetches[0] });
    const resume = site.deskOf(who === 'two people' ? 'inbox' : 'administrator', { fetch: fetches[1] });
    await Promise.all([tell.enter(), resume.enter()]);
    const [said] = await Promise.all([
      tell
        .tellOfKnownProblem(over!, true)
        .then(
          () => 'saved',
          ({ code, message }: StorageError) => `${code}: ${message}`,
        )
        .finally(() => ended(0)),
      resume.resumeKnownProblem(over!).finally(() => ended(1)),
    ]);
    const [now] = await ada.readKnownProblemsOf([line.number]);
    expect([now!.value.endedAt, now!.value.toldAt]).toEqual([undefined, undefined]);
    expect(said).toMatch(order === 'first' ? /^saved$/ : /^STORAGE\.REFUSED: .+ not over after all/);
  });
});
