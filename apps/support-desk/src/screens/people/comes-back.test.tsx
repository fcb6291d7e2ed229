import { cleanup, screen, within } from '@testing-library/react';
import type { JoiningRow, TemplateRow } from '@tms-support/sharepoint-storage';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { priya, sam } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const record = (number: number, value: Partial<JoiningRow['value']>): JoiningRow => ({
  number,
  etag: '"1"',
  isWhole: true,
  faults: [],
  listUrl: '',
  value: {
    key: `r-${number}`,
    kind: 'leaving',
    person: { name: sam.name, email: sam.email, kind: 'tms-user' },
    on: '2025-06-30',
    isCancelled: false,
    steps: [{ key: 's1', title: 'Removed from TMS' }],
    notes: [],
    ...value,
  },
});
const step = (number: number, more: Partial<TemplateRow> = {}): TemplateRow => ({
  number,
  step: { key: `s${number}`, title: `Step ${number}`, kind: 'leaving', of: 'tms-user', order: number },
  faults: [],
  listUrl: `https://tms.example/step/${number}`,
  ...more,
});
const choose = async (name: string): Promise<void> => {
  typeIn('Who is leaving?', name.slice(0, 3));
  press(name);
  await screen.findByRole('heading', { name: `${name} is leaving` });
};

describe('somebody who left and has joined again', () => {
  const back = record(2, { kind: 'joining', on: '2026-02-02' });

  it('is not said to be leaving, and leaves on a record of its own', async () => {
    const desk = newDesk();
    desk.joiningSteps = [step(1)];
    desk.joinings = [back, record(1, {})];
    openApp(desk, '#/people/leaving');
    await screen.findByLabelText('Who is leaving?');
    await choose('Sam Okoro');
    expect(screen.queryByText('Their last day is known')).toBeNull();
    // Today, and not the day on which they left last time.
    expect((screen.getByLabelText('Their last day') as HTMLInputElement).value).toBe('5 March 2026');
    press('Mark them as having left');
    await screen.findByText(/TMS admin staff remove them from TMS/);
    expect(desk.joinings.map(({ value: { kind, on } }) => [kind, on])).toEqual(
      expect.arrayContaining([
        ['leaving', '2025-06-30'],
        ['leaving', '2026-03-05'],
      ]),
    );
  });

  it('is not asked after on the record of that leaving', async () => {
    const desk = newDesk();
    desk.joiningSteps = [step(1)];
    desk.joinings = [back, record(1, {})];
    openApp(desk, '#/people/joining');
    const leaving = (await screen.findByRole('heading', { name: 'Sam Okoro leaves' })).parentElement!;
    expect(within(leaving).getByText('They have joined again since.')).toBeTruthy();
    expect(screen.queryByText(/^Their last day has come/)).toBeNull();
  });

  it.each([
    ['joined before they left', record(2, { kind: 'joining', on: '2025-01-06' })],
    ['joins on a day to come', record(2, { kind: 'joining', on: '2026-03-09' })],
    ['was to join, which was cancelled', record(2, { kind: 'joining', on: '2026-02-02', isCancelled: true })],
    [
      'is somebody else',
      record(2, { kind: 'joining', on: '2026-02-02', person: { name: 'Nell Harbour', email: '', kind: 'tms-user' } }),
    ],
  ])('is not whoever %s', async (_who, other) => {
    const desk = newDesk();
    desk.joinings = [other, record(1, {})];
    openApp(desk, '#/people/leaving');
    expect(await screen.findByText('Their last day is known')).toBeTruthy();
  });
});

it('says of whoever may take over that they leave too, so that two do not pass things to and fro', async () => {
  const desk = newDesk();
  const { name, email } = priya;
  desk.joinings = [record(1, { on: '2026-03-20', person: { name, email, kind: 'tms-user' } })];
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
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  expect(screen.getByRole('option', { name: 'Priya Nair, last day 20 March' })).toBeTruthy();
});

it('says which steps of the template would be missing from a record before it is begun, and where they are corrected', async () => {
  const faults = [{ column: 'When', message: 'This cell must be one of: Joining; Leaving.', value: 'Jonining' }];
  const desk = newDesk();
  desk.joiningSteps = [step(1), step(2, { faults }), step(3, { faults })];
  const { unmount } = openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  expect(screen.getByText('2 steps of the template cannot be read, and will not be in this record')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Step 3/ }).getAttribute('href')).toBe('https://tms.example/step/3');
  unmount();
  desk.joiningSteps = [step(1), step(2, { faults })];
  const { container } = openApp(desk, '#/people/joining');
  press(await screen.findByText('Somebody is joining').then(() => 'Somebody is joining'));
  expect(await screen.findByText('1 step of the template cannot be read, and will not be in this record')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

it.each([
  ['Sam Okoro', true],
  [`Sam Okoro <${sam.email}>; Whoever has it`, true],
  [`mailto:${sam.email}`, true],
  ['Whoever has it; Samuel Okoro-Lee', false],
])('finds a leaver whom the list of rules reminds by %p: %p', async (nudgeWhom, isFound) => {
  const desk = newDesk();
  desk.ruleItems = [{ key: '7', order: 1, title: 'Late answers', because: 'it is late', nudgeWhom }];
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  await choose('Sam Okoro');
  expect(screen.queryByText(/Is named in the text of the rule/) !== null).toBe(isFound);
});

it('finds whoever left and has no row in the list of people any more', async () => {
  const desk = newDesk();
  desk.people.rows = desk.people.rows.filter(({ value }) => value.name !== sam.name);
  const person = { name: sam.name, email: sam.email };
  desk.cover = [
    {
      number: 1,
      etag: '"1"',
      faults: [],
      listUrl: '',
      value: { key: 'c', inbox: 'portal-inbox', person, fromOn: '2026-01-01' },
    },
  ];
  desk.joinings = [record(1, {})];
  const { container, unmount } = openApp(desk, '#/people/leaving');
  const title = await screen.findByText('They have left, but are still named');
  expect(title.parentElement!.textContent).toContain('Sam Okoro, who is no longer in the list of people');
  expect(screen.getByText('Cover of the portal inbox, until further notice')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'bring them in' })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  unmount();
  // One who is to leave, and one whose leaving was cancelled, have not left.
  desk.joinings = [record(1, { on: '2026-03-06' }), record(2, { isCancelled: true })];
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  expect(screen.queryByText('They have left, but are still named')).toBeNull();
});
