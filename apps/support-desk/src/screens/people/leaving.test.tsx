import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { dayWindow } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { choose, press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const covers = (key: string, person: { name: string; email: string }, more: object = {}) => ({
  number: 1,
  etag: '"1"',
  faults: [],
  listUrl: '',
  value: {
    key,
    inbox: 'portal-inbox' as const,
    person: { name: person.name, email: person.email },
    fromOn: '2026-01-01',
    ...more,
  },
});
const withSam = (): DeskInMemory => {
  const desk = newDesk();
  desk.cover = [covers('usual', sam)];
  desk.walk(41, [
    {
      type: 'raise',
      key: 'a',
      reporter: { kind: 'panellist', name: 'Asha Patel' },
      channel: 'email',
      details: {
        whatHappened:
          'Dear Team,\nCode refused after it came ten minutes late. I asked for another and it is the same, over and over again.',
      },
      owner: { name: sam.name, email: sam.email },
    },
  ]);
  return desk;
};

describe('somebody leaves', () => {
  it('shows what they hold, passes issues and cover on in one go, and marks them last', async () => {
    const desk = withSam();
    const { container } = openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    typeIn('Who is leaving?', 'sam');
    press('Sam Okoro');
    expect(await screen.findByRole('link', { name: 'issue 41' })).toBeTruthy();
    expect(screen.getByText('Cover of the portal inbox, until further notice')).toBeTruthy();
    expect(screen.getByText(/^Deals with/).textContent).toBe(
      'Deals with issue 41: Code refused after it came ten minutes late',
    );
    expect(await violations(container)).toEqual([]);
    press('Pass it on, and mark them as having left');
    expect(screen.getByRole('link', { name: 'Choose who takes over' })).toBeTruthy();
    expect(desk.given.filter(({ type }) => type === 'name-owner')).toEqual([]);
    typeIn(/^Who takes over/, priya.email);
    press('Pass it on, and mark them as having left');
    await screen.findByText('5 steps are stored');
    const [record] = desk.joinings!;
    expect(record!.value).toMatchObject({ kind: 'leaving', on: '2026-03-05', person: { name: 'Sam Okoro' } });
    expect(record!.value.notes.map(({ what }) => what)).toEqual([
      'Begun',
      'To be passed on: Issue 41 to Priya Nair and Cover of the portal inbox, until further notice, to Priya Nair',
      'Passed on: Issue 41 to Priya Nair and Cover of the portal inbox, until further notice, to Priya Nair',
    ]);
    expect((await desk.readIssue(41)).value.owner?.name).toBe('Priya Nair');
    expect(desk.cover.map(({ value }) => [value.person.name, value.fromOn, value.toOn])).toEqual(
      expect.arrayContaining([
        ['Sam Okoro', '2026-01-01', '2026-03-04'],
        ['Priya Nair', '2026-03-05', undefined],
      ]),
    );
    expect(desk.people.rows.find(({ value }) => value.name === 'Sam Okoro')!.value.hasLeft).toBe(true);
    expect(await violations(container)).toEqual([]);
    press('Somebody else is leaving');
    expect(await screen.findByText('Nobody who has left is still named on the desk.')).toBeTruthy();
  });

  it('passes on the updates that they look after and the rules that remind them, and keeps in the record what is to be published', async () => {
    const desk = newDesk();
    desk.timetable.walk(12, [
      {
        type: 'hear',
        key: 'MC900001',
        kind: 'microsoft',
        announced: { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') },
      },
      { type: 'name-keeper', lookedAfterBy: sam.name },
    ]);
    const [first, ...rest] = desk.rules.snapshot.rows;
    const theirs = { ...first!, title: 'Nudge Sam', nudgeWhom: [sam.email] };
    desk.rules = { ...desk.rules, snapshot: { ...desk.rules.snapshot, rows: [theirs, ...rest] } };
    desk.ruleItems = [
      { key: '4', title: 'Nudge Sam', nudgeWhom: 'Whoever has it; Sam@TMU.example' },
      { key: '5', title: 'Nudge another Sam', nudgeWhom: `x${sam.email}` },
    ];
    const remind = jest.spyOn(desk, 'remindInstead');
    const { unmount } = openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    typeIn('Who is leaving?', 'sam');
    press('Sam Okoro');
    expect(await screen.findByRole('link', { name: 'New sign-in page' })).toBeTruthy();
    expect(screen.getByText('The rule “Nudge Sam” reminds them')).toBeTruthy();
    expect(screen.queryByText(/another Sam/)).toBeNull();
    typeIn(/^Who takes over/, priya.email);
    press('Pass it on, and mark them as having left');
    await screen.findByText('5 steps are stored');
    expect(remind.mock.calls).toEqual([['4', sam.email, priya.email]]);
    expect((await desk.readUpdate(12)).value.lookedAfterBy).toBe('Priya Nair');
    expect(desk.joinings![0]!.value.notes.map(({ what }) => what)).toEqual([
      'Begun',
      'To be passed on: Looking after “New sign-in page” to Priya Nair and The rule “Nudge Sam” to Priya Nair',
      'Passed on: Looking after “New sign-in page” to Priya Nair and The rule “Nudge Sam” to Priya Nair',
      'For a site owner to publish: the rules, which remind Sam Okoro until then',
    ]);
    unmount();
    desk.ruleItems = desk.ruleItems.map((cells) => ({ ...cells, nudgeWhom: '' }));
    openApp(desk, '#/people/leaving');
    expect((await screen.findByText(/^The rule “Nudge Sam” still reminds them/)).textContent).toBe(
      'The rule “Nudge Sam” still reminds them, until a site owner publishes the rules as they are now',
    );
  });

  it('says so where they may not change the rules, passes on the rest, and writes in the record what was not', async () => {
    const desk = withSam();
    desk.ruleItems = [{ key: '4', title: 'Nudge Sam', nudgeWhom: sam.email }];
    desk.remindInstead = () => Promise.reject(new StorageError('STORAGE.NOT_ALLOWED', '403'));
    openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    typeIn('Who is leaving?', 'sam');
    press('Sam Okoro');
    await screen.findByLabelText(/^Who takes over/);
    typeIn(/^Who takes over/, priya.email);
    press('Pass it on, and mark them as having left');
    await screen.findByText('5 steps are stored');
    expect(screen.getByText(/You cannot change the rules\./).textContent).toBe(
      'The rule “Nudge Sam” to Priya Nair. You cannot change the rules. A site owner can, in the list of rules.',
    );
    const notes = desk.joinings![0]!.value.notes.map(({ what }) => what);
    expect(notes[1]).toMatch(/^To be passed on: Issue 41 .* and The rule “Nudge Sam” to Priya Nair$/);
    expect(notes[2]).toMatch(/^Passed on: Issue 41 to Priya Nair and Cover of the portal inbox/);
    expect(notes[3]).toBe('Could not be passed on: The rule “Nudge Sam” to Priya Nair');
    expect(desk.people.rows.find(({ value }) => value.name === 'Sam Okoro')!.value.hasLeft).toBe(true);
  });

  it('passes on nothing by a name that a colleague has too, and shows it', async () => {
    const desk = withSam();
    const like = desk.people.rows.find(({ value }) => value.name === sam.name)!;
    desk.people.rows = [
      ...desk.people.rows,
      { ...like, number: 90, value: { ...like.value, email: 'sam.o@tmu.example' } },
    ];
    desk.timetable.walk(12, [
      {
        type: 'hear',
        key: 'MC900001',
        kind: 'microsoft',
        announced: { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') },
      },
      { type: 'name-keeper', lookedAfterBy: sam.name },
    ]);
    openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    typeIn('Who is leaving?', sam.email);
    press('Sam Okoro');
    expect((await screen.findByText(/^Somebody of this name looks after/)).textContent).toBe(
      'Somebody of this name looks after New sign-in page',
    );
    typeIn(/^Who takes over/, priya.email);
    press('Pass it on, and mark them as having left');
    await screen.findByText('5 steps are stored');
    expect((await desk.readUpdate(12)).value.lookedAfterBy).toBe(sam.name);
    expect((await desk.readIssue(41)).value.owner?.name).toBe(priya.name);
    expect(desk.joinings![0]!.value.notes[3]!.what).toMatch(/^Still to be changed by hand: “New sign-in page”/);
    expect(desk.people.rows.filter(({ value }) => value.hasLeft && value.name === sam.name)).toHaveLength(1);
  });

  it('passes on what is kept by a name that a panellist has too', async () => {
    const desk = withSam();
    const like = desk.people.rows.find(({ value }) => value.name === 'Asha Patel')!;
    desk.people.rows = [...desk.people.rows, { ...like, number: 90, value: { ...like.value, name: sam.name } }];
    const announced = { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') };
    desk.timetable.walk(12, [
      { type: 'hear', key: 'MC900001', kind: 'microsoft', announced },
      { type: 'name-keeper', lookedAfterBy: sam.name },
    ]);
    openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    typeIn('Who is leaving?', sam.email);
    press('Sam Okoro');
    expect((await screen.findByText(/^Looks after/)).textContent).toBe('Looks after New sign-in page');
  });

  it('finds a leaver who is still named, wherever that is', async () => {
    const desk = withSam();
    desk.people.rows = desk.people.rows.map((row) =>
      row.value.name === 'Sam Okoro' ? { ...row, value: { ...row.value, hasLeft: true } } : row,
    );
    openApp(desk, '#/people/leaving');
    expect(await screen.findByText('They have left, but are still named')).toBeTruthy();
    press(/^Pass on what Sam Okoro holds/);
    expect(await screen.findByLabelText(/^Who takes over/)).toBeTruthy();
  });
});

describe('cover and leave by dates', () => {
  const date = (label: string, value: string): void =>
    void fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('puts down leave from one day to another, shows the gap in the strip, and takes it back', async () => {
    const desk = newDesk();
    desk.cover = [covers('usual', sam)];
    const { container } = openApp(desk, '#/people/cover');
    const week = (await screen.findByRole('heading', { name: 'Week of 9 March' })).closest('li')!;
    expect(week.textContent).toContain('Portal inboxSam Okoro');
    expect(await violations(container)).toEqual([]);
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Choose who');
    typeIn('Who?', sam.email);
    choose('Is away');
    date('First day', '10/3');
    date('Last day', '9 3 2026');
    press('Save');
    expect((await screen.findAllByText('The last day must be the first day or after it')).length).toBeGreaterThan(0);
    date('Last day', '12 March');
    press('Save');
    await waitFor(() => expect(week.textContent).toContain('10 to 12 March: nobody. Sam Okoro is away'));
    expect(desk.cover.map(({ value }) => value.away ?? false)).toEqual([false, true]);
    // Where the button is, and not in the weeks alone, which may be out of sight.
    const said = (await screen.findByText(/Saved: Sam Okoro is away from 10 to 12 March$/)).parentElement!;
    expect(said.closest('form')).toBeTruthy();
    expect(said.textContent).toContain('Nobody covers the portal inbox from 10 to 12 March. Sam Okoro will be away.');
    // Nobody covers the other inbox either, and these days are what is asked about.
    expect(await violations(container)).toEqual([]);
    press(/^Undo/);
    await waitFor(() => expect(week.textContent).toContain('Portal inboxSam Okoro'));
    expect(screen.queryByText(/Saved: Sam Okoro is away from/, { selector: 'form *' })).toBeNull();
  });

  it('says of leave that was typed in the list what is wrong with it, and does not count it', async () => {
    const desk = newDesk();
    const message = 'It must say a later day.';
    const wrong = { ...covers('wrong', sam), faults: [{ column: 'Last day', message, value: '4 March 2026' }] };
    const never = covers('never', priya);
    desk.cover = [
      { ...wrong, value: { ...wrong.value, away: true, fromOn: '2026-03-10', toOn: '2026-03-04' } },
      { ...never, value: { ...never.value, fromOn: '9999-12-31' } },
    ];
    const { container } = openApp(desk, '#/people/cover');
    expect((await screen.findByText(/It must say a later day/)).textContent).toContain('Last day');
    expect(screen.queryByRole('heading', { name: 'Cover and leave from today' })).toBeNull();
    expect(container.textContent).not.toContain('9999');
    expect(await violations(container)).toEqual([]);
  });

  it('says what leave in summer leaves without cover, as it does of next week', async () => {
    const desk = newDesk();
    desk.cover = [covers('usual', sam)];
    openApp(desk, '#/people/cover');
    await screen.findByRole('heading', { name: 'Week of 9 March' });
    typeIn('Who?', sam.email);
    choose('Is away');
    date('First day', '3/8/2026');
    date('Last day', '5/8/2026');
    press('Save');
    const said = (await screen.findByText(/Saved: Sam Okoro is away from 3 to 5 August$/)).parentElement!;
    expect(said.textContent).toContain('Nobody covers the portal inbox from 3 to 5 August. Sam Okoro will be away.');
  });
});
