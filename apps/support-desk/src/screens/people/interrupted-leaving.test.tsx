import { cleanup, screen } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { dayWindow } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { joiningRow } from '../../testing/example-joining';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const tom = { name: 'Tom Reed', email: 'tom@tmu.example' };
const passIt = 'Pass it on, and mark them as having left';
const own = (person: { name: string; email: string }) => ({ name: person.name, email: person.email });

/** Sam deals with issue 41, covers the portal inbox, looks after an update, and is reminded by a rule. */
function withSam(): DeskInMemory {
  const desk = newDesk();
  const inbox = 'portal-inbox' as const;
  const value = { key: 'usual', inbox, person: own(sam), fromOn: '2026-01-01' };
  desk.cover = [{ number: 1, etag: '"1"', faults: [], listUrl: '', value }];
  desk.walk(41, [
    {
      type: 'raise',
      key: 'a',
      reporter: { kind: 'panellist', name: 'Asha Patel' },
      channel: 'email',
      details: { whatHappened: 'Code refused' },
      owner: own(sam),
    },
  ]);
  const announced = { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') };
  desk.timetable.walk(12, [
    { type: 'hear', key: 'MC900001', kind: 'microsoft', announced },
    { type: 'name-keeper', lookedAfterBy: sam.name },
  ]);
  desk.ruleItems = [{ key: '4', title: 'Nudge Sam', nudgeWhom: sam.email }];
  const like = desk.people.rows.find((row) => row.value.name === sam.name)!;
  desk.people.rows = [...desk.people.rows, { ...like, number: 90, value: { ...like.value, ...tom } }];
  return desk;
}
async function chooseSam(desk: DeskInMemory, successor = priya.email): Promise<HTMLElement> {
  const { container } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  typeIn('Who is leaving?', 'sam');
  press('Sam Okoro');
  await screen.findByRole('heading', { name: 'Sam Okoro is leaving' });
  typeIn('Who takes over from them?', successor);
  return container;
}
const notes = (desk: DeskInMemory): readonly string[] => desk.joinings![0]!.value.notes.map(({ what }) => what);
const coverOf = (desk: DeskInMemory): readonly string[] =>
  desk.cover.map(({ value }) => `${value.person.name} ${value.fromOn} ${value.toOn ?? ''}`.trim()).sort();
const hasLeft = (desk: DeskInMemory): boolean =>
  desk.people.rows.find(({ value }) => value.name === sam.name)!.value.hasLeft;

it('says what is left after a fault half-way, goes on from there, and does nothing twice', async () => {
  const desk = withSam();
  const give = desk.giveCover.bind(desk);
  let writes = 0;
  // The second of the two writes about cover: the successor's is there, and the leaver's is not ended.
  jest.spyOn(desk, 'giveCover').mockImplementation((command) => {
    writes += 1;
    return writes === 2 ? Promise.reject(new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch')) : give(command);
  });
  const container = await chooseSam(desk);
  press(passIt);
  await screen.findByText('2 steps are stored');
  expect(screen.getByText(/^What is left stays with Sam Okoro\. You or a colleague can carry on later/)).toBeTruthy();
  // Nothing is said of what comes after the last step.
  expect(screen.queryByText(/TMS admin staff remove them/)).toBeNull();
  expect(await violations(container)).toEqual([]);
  expect(hasLeft(desk)).toBe(false);
  // Whoever looks now, and is not the one who began it, sees what was meant.
  expect(notes(desk)).toEqual([
    'Begun',
    expect.stringMatching(
      /^To be passed on: Issue 41 to Priya Nair, Cover of .* and The rule “Nudge Sam” to Priya Nair$/,
    ),
  ]);
  press('Try again');
  await screen.findByText('7 steps are stored');
  expect(coverOf(desk)).toEqual(['Priya Nair 2026-03-05', 'Sam Okoro 2026-01-01 2026-03-04']);
  expect(desk.given.filter(({ type }) => type === 'name-owner')).toHaveLength(1);
  expect(notes(desk).slice(2)).toEqual([
    expect.stringMatching(/^Passed on: Issue 41 to Priya Nair, Cover of /),
    'For a site owner to publish: the rules, which remind Sam Okoro until then',
  ]);
  expect([desk.joinings!.length, hasLeft(desk)]).toEqual([1, true]);
});

it('adds a note once, where SharePoint wrote it and the answer was lost', async () => {
  const desk = withSam();
  const keep = desk.keepJoining.bind(desk);
  let writes = 0;
  jest.spyOn(desk, 'keepJoining').mockImplementation(async (joining, row) => {
    const kept = await keep(joining, row);
    writes += 1;
    if (writes === 2) throw new StorageError('STORAGE.UNREACHABLE', 'Failed to fetch');
    return kept;
  });
  await chooseSam(desk);
  press(passIt);
  await screen.findByText('5 steps are stored');
  press('Try again');
  await screen.findByText('7 steps are stored');
  expect(notes(desk).filter((what) => what.startsWith('Passed on'))).toHaveLength(1);
});

it('writes over nothing that a colleague passed on meanwhile, and keeps one record', async () => {
  const desk = withSam();
  await chooseSam(desk, tom.email);
  // A colleague has passed all of it to Priya since this page was opened.
  const [usual] = desk.cover;
  desk.cover = [
    { ...usual!, value: { ...usual!.value, toOn: '2026-03-04' } },
    { ...usual!, number: 2, value: { ...usual!.value, key: 'hers', person: own(priya), fromOn: '2026-03-05' } },
  ];
  desk.walk(41, [{ type: 'name-owner', owner: own(priya) }]);
  desk.timetable.walk(12, [{ type: 'name-keeper', lookedAfterBy: priya.name }]);
  desk.ruleItems = [{ key: '4', title: 'Nudge Sam', nudgeWhom: priya.email }];
  const remind = jest.spyOn(desk, 'remindInstead');
  const begun = { at: '2026-03-05T09:00:00.000Z', by: 'Ada', what: 'Begun' };
  const person = { ...own(sam), kind: 'tms-user' as const };
  desk.joinings = [joiningRow({ kind: 'leaving', person, on: '2026-03-05', notes: [begun] })];
  press(passIt);
  await screen.findByText('3 steps are stored');
  for (const why of [
    /^Issue 41 to Tom Reed\. .+/,
    /^Cover of the portal inbox, .* to Tom Reed\. Priya Nair covers the portal inbox .*: a colleague changed that in the meantime\.$/,
    /^Looking after “New sign-in page” to Tom Reed\. Priya Nair looks after it now\. It was left as it is\.$/,
    /^The rule “Nudge Sam” to Tom Reed\. It no longer reminds Sam Okoro\. It was left as it is\.$/,
  ])
    expect(screen.getByText(why)).toBeTruthy();
  expect((await desk.readIssue(41)).value.owner?.name).toBe(priya.name);
  expect((await desk.readUpdate(12)).value.lookedAfterBy).toBe(priya.name);
  expect(coverOf(desk)).toEqual(['Priya Nair 2026-03-05', 'Sam Okoro 2026-01-01 2026-03-04']);
  expect(remind).not.toHaveBeenCalled();
  expect(desk.joinings).toHaveLength(1);
  expect(notes(desk)).toEqual([
    'Begun',
    expect.stringMatching(/^To be/),
    expect.stringMatching(/^Could not be/),
    expect.stringMatching(/^For a site owner/),
  ]);
});

it('asks again where a colleague wrote down another last day meanwhile, and keeps both days', async () => {
  const desk = withSam();
  await chooseSam(desk);
  const person = { ...own(sam), kind: 'tms-user' as const };
  const notesOf = [{ at: '2026-03-05T09:00:00.000Z', by: 'Ada Lund', what: 'Begun' }];
  desk.joinings = [joiningRow({ kind: 'leaving', person, on: '2026-03-20', notes: notesOf })];
  press(passIt);
  const words = 'Ada Lund has recorded 20 March 2026 as their last day in the meantime. If yours is right, press again';
  expect(await screen.findByRole('link', { name: words })).toBeTruthy();
  expect([hasLeft(desk), notes(desk)]).toEqual([false, ['Begun']]);
  press(passIt);
  await screen.findByText('7 steps are stored');
  expect(desk.joinings).toHaveLength(1);
  expect(desk.joinings![0]!.value.on).toBe('2026-03-05');
  expect(notes(desk)[1]).toBe('Last day: 5 March 2026, and no longer 20 March 2026');
});

it.each([
  ['STORAGE.REFUSED', 'The story of this issue cannot be read.', /The story of this issue cannot be read\./],
  ['STORAGE.NOT_FOUND', '404', /SharePoint cannot find this or its list\./],
] as const)('passes on the rest where one thing is refused for good: %s', async (code, message, words) => {
  const desk = withSam();
  jest.spyOn(desk, 'giveCommand').mockRejectedValue(new StorageError(code, message));
  await chooseSam(desk);
  press(passIt);
  await screen.findByText('6 steps are stored');
  expect(screen.getByText(/^Issue 41 to Priya Nair\. /).textContent).toMatch(words);
  expect([coverOf(desk).length, hasLeft(desk)]).toEqual([2, true]);
  expect(notes(desk)).toContain('Could not be passed on: Issue 41 to Priya Nair');
});

it('keeps in the record that a last day to come was moved', async () => {
  const desk = withSam();
  const person = { ...own(sam), kind: 'tms-user' as const };
  desk.joinings = [joiningRow({ kind: 'leaving', person, on: '2026-03-20' })];
  openApp(desk, '#/people/leaving');
  await screen.findByText('Their last day is known');
  press('What Sam Okoro holds');
  await screen.findByRole('heading', { name: 'Sam Okoro is leaving' });
  typeIn('Their last day', '27 March 2026');
  press('Save their last day');
  await screen.findByText('1 step is stored');
  expect(notes(desk)).toEqual(['Last day: 27 March 2026, and no longer 20 March 2026']);
});
