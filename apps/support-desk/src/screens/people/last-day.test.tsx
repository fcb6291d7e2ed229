import { cleanup, screen, within } from '@testing-library/react';
import { StorageError, type JoiningRow, type PersonRow } from '@tms-support/sharepoint-storage';
import { coverOn } from '@tms-support/support-domain';
import type { DeskInMemory } from '../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const withSam = (): DeskInMemory => {
  const desk = newDesk();
  desk.joiningSteps = [
    {
      number: 1,
      step: {
        key: 's1',
        title: 'Removed from TMS',
        kind: 'leaving',
        of: 'tms-user',
        order: 1,
        whose: 'TMS admin staff',
      },
      faults: [],
      listUrl: '',
    },
  ];
  desk.cover = [
    {
      number: 1,
      etag: '"1"',
      faults: [],
      listUrl: '',
      value: {
        key: 'usual',
        inbox: 'portal-inbox',
        person: { name: sam.name, email: sam.email },
        fromOn: '2026-01-01',
      },
    },
  ];
  return desk;
};
const choose = async (name: string, typed = name.slice(0, 3)): Promise<void> => {
  typeIn('Who is leaving?', typed);
  press(name);
  const heading = await screen.findByRole('heading', { name: `${name} is leaving` });
  expect(document.activeElement).toBe(heading);
};
const day = (on: string): void => void typeIn('Their last day', on);
const ofSam = (desk: DeskInMemory): PersonRow => desk.people.rows.find(({ value }) => value.name === sam.name)!;

it('writes down a last day that is to come and passes nothing on; once it has come, the same record says what was', async () => {
  const desk = withSam();
  const { container, unmount } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  day('2026-03-13');
  expect(screen.queryByLabelText('Who takes over from them?')).toBeNull();
  press('Save their last day');
  await screen.findByText('1 step is stored');
  expect(screen.getByText(/^Sam Okoro’s last day is 13 March 2026\. Until then nothing is passed on/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  expect(desk.joinings!.map(({ value }) => [value.kind, value.on, value.steps.length])).toEqual([
    ['leaving', '2026-03-13', 1],
  ]);
  expect([ofSam(desk).value.hasLeft, desk.cover.map(({ value }) => value.person.name)]).toEqual([false, [sam.name]]);
  press('Somebody else is leaving');
  expect(await screen.findByText('Their last day is known')).toBeTruthy();
  unmount();
  desk.joinings = desk.joinings!.map((row): JoiningRow => ({ ...row, value: { ...row.value, on: '2026-03-04' } }));
  openApp(desk, '#/people/leaving');
  await screen.findByText('Their last day is known');
  press('Pass on what Sam Okoro holds');
  await screen.findByRole('heading', { name: 'Sam Okoro is leaving' });
  typeIn('Who takes over from them?', priya.email);
  // A colleague writes on the record meanwhile.
  jest.spyOn(desk, 'keepJoining').mockImplementationOnce(async () => {
    desk.joinings = desk.joinings!.map((row): JoiningRow => ({
      ...row,
      value: {
        ...row.value,
        notes: [...row.value.notes, { at: '2026-03-05T09:00:00.000Z', by: 'Ada', what: 'Told Sam' }],
      },
    }));
    throw new StorageError('STORAGE.CONFLICT', '412');
  });
  press('Pass it on, and mark them as having left');
  await screen.findByText('4 steps are stored');
  expect(desk.joinings!.map(({ value }) => [value.on, value.notes.map(({ what }) => what)])).toEqual([
    [
      '2026-03-04',
      [
        'Begun',
        'Told Sam',
        'To be passed on: Cover of the portal inbox, until further notice, to Priya Nair',
        'Passed on: Cover of the portal inbox, until further notice, to Priya Nair',
      ],
    ],
  ]);
});

it('leaves no inbox without anybody on the day that somebody is marked as having left', async () => {
  const desk = withSam();
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  typeIn('Who takes over from them?', priya.email);
  press('Pass it on, and mark them as having left');
  await screen.findByText('4 steps are stored');
  const cover = coverOn(
    desk.cover.map(({ value }) => value),
    'portal-inbox',
    '2026-03-05',
    desk.people.rows.map(({ value }) => value),
  );
  expect([cover.people.map(({ name }) => name), cover.notThere]).toEqual([['Priya Nair'], []]);
});

it('marks every row with their address, shows one of another address, and finds a name however it is typed', async () => {
  const desk = withSam();
  const like = (number: number, name: string, email: string): PersonRow => ({
    ...ofSam(desk),
    number,
    listUrl: '/sites/tmu/Lists/DeskPeople/DispForm.aspx?ID=1',
    value: { ...ofSam(desk).value, name, email },
  });
  desk.cover = [];
  desk.people.rows = [
    ...desk.people.rows.filter(({ value }) => value.name !== sam.name),
    like(70, 'Zoë Ó Briain', 'zoe@tmu.example'),
    like(71, 'Zoe O Briain', ' ZOE@tmu.example'),
    like(72, 'Zoë Ó Briain', ''),
  ];
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  typeIn('Who is leaving?', 'zoe o');
  const [first] = await screen.findAllByRole('button', { name: 'Zoë Ó Briain' });
  first!.click();
  await screen.findByRole('heading', { name: 'Zoë Ó Briain is leaving' });
  expect(screen.getByRole('link', { name: /^Zoë Ó Briain, no email address, in the list of people/ })).toBeTruthy();
  press('Mark them as having left');
  await screen.findByText('3 steps are stored');
  expect(
    desk.people.rows.filter(({ value, number }) => value.hasLeft && number >= 70).map(({ number }) => number),
  ).toEqual([70, 71]);
});

it('names what is changed by hand: words that name them, and a problem of their own', async () => {
  const desk = withSam();
  desk.cover = [];
  desk.settings = { ...desk.settings, deskContact: 'Sam Okoro, on Teams' };
  await desk.addKnownProblem({ key: 'k', line: 'Letters are blank. Ask Sam Okoro.' });
  desk.walk(41, [
    {
      type: 'raise',
      key: 'a',
      reporter: { kind: 'tms-user', name: sam.name, email: sam.email },
      channel: 'teams',
      details: { whatHappened: 'My list is empty' },
    },
  ]);
  const listUrl = '/sites/tmu/Lists/DeskReports/DispForm.aspx?ID=7';
  const by = { name: 'S. Okoro', email: sam.email };
  desk.meToo = [{ number: 7, problem: 1, by, faults: [], listUrl }];
  const said = { kind: 'problem' as const, at: '2026-03-04T09:00:00.000Z', faults: [], listUrl };
  desk.reports = [
    { thread: 'r1', by, head: { number: 7, etag: '"1"' }, rows: [{ ...said, number: 7, words: 'Search is slow' }] },
    {
      thread: 'r2',
      by: { name: priya.name, email: priya.email },
      head: { number: 8, etag: '"1"' },
      rows: [{ ...said, number: 8, words: 'Somebody else’s' }],
    },
  ];
  const { container } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  const lines = within(container)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  for (const line of [
    /^Has the problem on issue 41: My list is empty/,
    /^Reported on the desk: Search is slow/,
    /^Said “Me too” of Letters are blank/,
    /^Is named in the known problem Letters are blank/,
    /^Is named in the setting Who to ask about this desk/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(line));
  expect(lines).not.toContainEqual(expect.stringMatching(/Somebody else/));
  expect(await violations(container)).toEqual([]);
  press('Mark them as having left');
  await screen.findByText('2 steps are stored');
  expect(desk.joinings![0]!.value.notes[1]!.what).toBe(
    'Still to be changed by hand: “My list is empty”, “Search is slow”, “Letters are blank. Ask Sam Okoro.” and “Who to ask about this desk”',
  );
  press('Somebody else is leaving');
  expect(await screen.findByText('They have left, but are still named')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Pass on/ })).toBeNull();
});

it('says of whoever may take over that they are away, and where nobody is left who could', async () => {
  const desk = withSam();
  const away = { key: 'leave', inbox: 'portal-inbox' as const, person: { name: priya.name, email: priya.email } };
  desk.cover = [
    ...desk.cover,
    { ...desk.cover[0]!, number: 2, value: { ...away, fromOn: '2026-03-02', toOn: '2026-03-09', away: true } },
  ];
  const { unmount } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  expect(screen.getByRole('option', { name: 'Priya Nair, away until 9 March' })).toBeTruthy();
  unmount();
  window.localStorage.clear();
  desk.people.rows = desk.people.rows.map((row) =>
    row.value.name === priya.name ? { ...row, value: { ...row.value, hasLeft: true } } : row,
  );
  const { container } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  expect(screen.getByText('Nobody else from TMU is in the list of people')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});
