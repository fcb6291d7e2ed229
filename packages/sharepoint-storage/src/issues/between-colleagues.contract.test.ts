import {
  settleCommand,
  seenBy,
  type Issue,
  type IssueCommand,
  type IssueCommandOf,
  type IssueDetails,
} from '@tms-support/support-domain';
import type { Given, IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

let keys = 0;
const saved = (given: Given): IssueRow => {
  if (given.outcome !== 'saved') throw new Error(`${given.outcome}: ${given.refusal.message}`);
  return given.row;
};
const newRow = async (details: Partial<IssueDetails> = {}): Promise<IssueRow> => {
  const key = `colleagues-${(keys += 1)}`;
  return saved(
    await site.deskOf('administrator').raiseIssue({ ...raise, key, details: { ...raise.details, ...details } }),
  );
};
const both = () => [site.deskOf('administrator'), site.deskOf('inbox')] as const;
/** A correction as a form makes it: every field as it stood when it was opened, but for what was typed. */
const correct = ({ value }: IssueRow, change: Partial<IssueDetails>): IssueCommandOf<'change-details'> => ({
  type: 'change-details',
  details: { ...value.details, ...change },
  seen: seenBy('change-details', value),
});
const detailsOf = async (row: IssueRow): Promise<IssueDetails> =>
  (await site.deskOf('owner').readIssue(row.number)).value.details;

test.each<[string, Partial<IssueDetails>, Partial<IssueDetails>]>([
  ['the area, the hearing', { area: 'sign-in' }, { hearingOn: '2026-04-01' }],
  ['what happened, the cause', { whatHappened: 'Code refused twice' }, { cause: 'input' }],
  ['taken out, put in', { prevention: undefined }, { updateKey: 'DEMO-04' }],
  [
    'two parts of one error',
    { error: { text: 'TEST-7', screen: 'Case form' } },
    { error: { text: 'TEST-7', recordReference: 'TMS-1234' } },
  ],
])('two correct different fields from one version, and both are kept: %s', async (_, first, second) => {
  const [ada, ivo] = both();
  const row = await newRow({ prevention: 'A clearer form', error: { text: 'TEST-7' } });
  saved(await ivo.giveCommand(row, correct(row, first)));
  saved(await ada.giveCommand(row, correct(row, second)));
  const error = { ...first.error, ...second.error };
  const expected = { ...row.value.details, ...first, ...second, ...('text' in error ? { error } : {}) };
  expect(await detailsOf(row)).toEqual(JSON.parse(JSON.stringify(expected)));
});

test('both changed one field: nothing is written, both are handed back with who and when, and a choice is carried out', async () => {
  const [ada, ivo] = both();
  const row = await newRow({ area: 'hearings' });
  saved(await ivo.giveCommand(row, correct(row, { area: 'sign-in' })));
  const mine = correct(row, { area: 'letters', cause: 'input' });
  const given = await ada.giveCommand(row, mine);
  if (given.outcome !== 'overtaken' || given.refusal.code !== 'ISSUE.CHANGED_MEANWHILE')
    throw new Error(JSON.stringify(given));
  const { changes, message } = given.refusal;
  expect(changes).toMatchObject([
    { fact: 'area', seen: 'hearings', theirs: 'sign-in', yours: 'letters', by: { name: 'Ivo Penn' } },
  ]);
  expect(changes[0]!.at).toBe(given.row.value.history[1]!.at);
  expect(message).toMatch(/^Ivo Penn changed the area of TMS at .+ on 10 March 2026\.$/);
  expect(await detailsOf(row)).toMatchObject({ area: 'sign-in' });
  expect((await detailsOf(row)).cause).toBeUndefined();
  saved(await ada.giveCommand(given.row, settleCommand(mine, changes, { area: 'theirs' })!));
  expect(await detailsOf(row)).toMatchObject({ area: 'sign-in', cause: 'input' });
  saved(await ada.giveCommand(given.row, settleCommand(mine, changes, { area: 'mine' })!));
  expect(await detailsOf(row)).toMatchObject({ area: 'letters', cause: 'input' });
});

test('a draft that is older than the row it is sent with is compared with what its writer saw, and not with the row', async () => {
  const [ada, ivo] = both();
  const row = await newRow({ area: 'hearings' });
  const newer = saved(await ivo.giveCommand(row, correct(row, { area: 'sign-in', cause: 'input' })));
  const given = await ada.giveCommand(newer, correct(row, { area: 'letters' }));
  expect(given).toMatchObject({ outcome: 'overtaken', refusal: { code: 'ISSUE.CHANGED_MEANWHILE' } });
  saved(await ada.giveCommand(newer, correct(row, { prevention: 'A reminder' })));
  expect(await detailsOf(row)).toMatchObject({ area: 'sign-in', cause: 'input', prevention: 'A reminder' });
});

test('a command that does not say what its writer saw writes over nothing that changed since', async () => {
  const [ada, ivo] = both();
  const row = await newRow({ area: 'hearings' });
  saved(await ivo.giveCommand(row, correct(row, { area: 'sign-in' })));
  const { seen: _, ...blind } = correct(row, { cause: 'input' });
  expect(await ada.giveCommand(row, blind)).toMatchObject({ outcome: 'overtaken' });
  expect(await detailsOf(row)).toMatchObject({ area: 'sign-in' });
});

const me = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example' };
const ivoPenn = { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' };
const take = (owner: typeof me, seen: Issue): IssueCommand => ({
  type: 'name-owner',
  owner,
  seen: seenBy('name-owner', seen),
});

test('two press "I will deal with it": the second is told who has it and since when, and is asked', async () => {
  const [ada, ivo] = both();
  const row = await newRow();
  const first = saved(await ivo.giveCommand(row, take(ivoPenn, row.value)));
  const given = await ada.giveCommand(row, take(me, row.value));
  if (given.outcome !== 'overtaken' || given.refusal.code !== 'ISSUE.CHANGED_MEANWHILE')
    throw new Error(JSON.stringify(given));
  expect(given.refusal.changes).toMatchObject([
    { fact: 'owner', theirs: 'Ivo Penn', yours: 'Ada Marsh', theirOwner: ivoPenn, at: first.value.statusSinceAt },
  ]);
  expect(given.refusal.message).toMatch(/^Ivo Penn has been dealing with this since .+ on 10 March 2026\.$/);
  expect((await ivo.readIssue(row.number)).value.owner).toEqual(ivoPenn);
  const asked = settleCommand(take(me, row.value), given.refusal.changes, { owner: 'mine' })!;
  expect(settleCommand(take(me, row.value), given.refusal.changes, { owner: 'theirs' })).toBeUndefined();
  saved(await ada.giveCommand(given.row, asked));
  expect((await ivo.readIssue(row.number)).value.owner).toEqual(me);
});

test('assigning to somebody else, from what was seen before a colleague assigned it, asks too; the same wish does not', async () => {
  const [ada, ivo] = both();
  const row = saved(await both()[0].giveCommand(await newRow(), { type: 'name-owner', owner: me }));
  const sam = { name: 'Sam Okoro', email: 'sam.okoro@tmu.example' };
  saved(await ivo.giveCommand(row, take(sam, row.value)));
  expect(await ada.giveCommand(row, take(ivoPenn, row.value))).toMatchObject({ outcome: 'overtaken' });
  saved(await ada.giveCommand(row, take(sam, row.value)));
  expect((await ivo.readIssue(row.number)).value.owner).toEqual(sam);
});

const told = { how: 'email', on: '2026-03-10', note: 'Told' } as const;

test('a telling of everybody reaches those whom its writer saw, and nobody who came meanwhile', async () => {
  const [ada, ivo] = both();
  const row = await newRow();
  saved(
    await ivo.giveCommand(row, {
      type: 'add-person',
      reporter: { kind: 'panellist', name: 'Bo Lind' },
      channel: 'email',
    }),
  );
  const answer = { type: 'answer', whatWasDone: 'Reset', told, seen: seenBy('answer', row.value) } as const;
  const { value } = saved(await ada.giveCommand(row, answer));
  expect(value.lastToldOn).toBe('2026-03-10');
  expect(value.others![0]!.lastToldAt).toBeUndefined();
  const close: IssueCommand = {
    type: 'close',
    outcome: 'worked',
    told,
    asToldBy: { name: 'Ann', on: '2026-03-10' },
    seen: seenBy('close', row.value),
  };
  expect(await ada.giveCommand(row, close)).toMatchObject({ outcome: 'overtaken', refusal: { code: 'ISSUE.NEEDS' } });
});

test('a handover keeps what it sent, and the issue keeps the error as a colleague corrected it', async () => {
  const [ada, ivo] = both();
  const row = await newRow({ error: { text: 'TEST-7', screen: 'Case' } });
  saved(await ivo.giveCommand(row, correct(row, { error: { text: 'TEST-77', screen: 'Case' } })));
  const handOver: IssueCommand = {
    type: 'hand-over',
    route: 'problem-form',
    error: { text: 'TEST-7', screen: 'Case', recordReference: 'R-1' },
    sentAt: '2026-03-10T09:00:00.000Z',
    seen: seenBy('hand-over', row.value),
  };
  const { value } = saved(await ada.giveCommand(row, handOver));
  expect(value.handover!.error!.text).toBe('TEST-7');
  expect(value.details.error).toEqual({ text: 'TEST-77', screen: 'Case', recordReference: 'R-1' });
});

test('the lesson of an answer and the link of a card do not write over a colleague’s', async () => {
  const [ada, ivo] = both();
  const row = await newRow();
  saved(await ivo.giveCommand(row, correct(row, { cause: 'access' })));
  const answer: IssueCommand = {
    type: 'answer',
    whatWasDone: 'x',
    told,
    cause: 'input',
    seen: seenBy('answer', row.value),
  };
  const given = await ada.giveCommand(row, answer);
  expect(given).toMatchObject({ outcome: 'overtaken', refusal: { changes: [{ fact: 'cause', theirs: 'access' }] } });
  if (given.outcome !== 'overtaken' || given.refusal.code !== 'ISSUE.CHANGED_MEANWHILE') throw new Error();
  const { value } = saved(await ada.giveCommand(given.row, settleCommand(answer, given.refusal.changes, {})!));
  expect([value.status, value.details.cause]).toEqual(['answered', 'access']);
});

test('under one id, a second step with other words is a second step; with the same words it is found', async () => {
  const ada = site.deskOf('administrator');
  const row = await newRow();
  const note = (text: string): IssueCommand => ({ type: 'add-note', text });
  for (const text of ['from the first tab', 'from the second tab', 'from the first tab'])
    saved(await ada.giveCommand(row, note(text), 'one-draft'));
  const { value } = await ada.readIssue(row.number);
  expect(value.history.flatMap((event) => (event.type === 'note-added' ? [event.text] : []))).toEqual([
    'from the first tab',
    'from the second tab',
  ]);
});

test('of two tabs with one key and other words one makes the issue, and the other is told which, however often each is tried', async () => {
  const [ada, again] = [site.deskOf('administrator'), site.deskOf('administrator')];
  const key = 'shared-by-two-tabs';
  const first = { ...raise, key };
  const second = { ...raise, key, details: { ...raise.details, whatHappened: 'Another problem altogether' } };
  const given = await Promise.all([
    ada.raiseIssue(first),
    again.raiseIssue(second),
    ada.raiseIssue(first),
    again.raiseIssue(second),
  ]);
  expect(given.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'overtaken', 'saved', 'saved']);
  const rows = given.flatMap((one) => (one.outcome === 'refused' ? [] : [one.row]));
  expect(new Set(rows.map((row) => row.number)).size).toBe(1);
  const isFirst = given[0]!.outcome === 'saved';
  expect(rows[0]!.value.details).toEqual((isFirst ? first : second).details);
  expect(given[2]!.outcome).toBe(given[0]!.outcome);
});

test('an issue that went on since is still found by what it was raised with', async () => {
  const [ada, ivo] = both();
  const first = { ...raise, key: 'went-on' };
  const row = saved(await ada.raiseIssue(first));
  saved(await ivo.giveCommand(row, correct(row, { whatHappened: 'Corrected by a colleague' })));
  expect(saved(await ada.raiseIssue(first)).number).toBe(row.number);
});
