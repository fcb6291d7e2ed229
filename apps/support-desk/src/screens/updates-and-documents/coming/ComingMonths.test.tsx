import { cleanup, screen, within } from '@testing-library/react';
import type { UpdateRow } from '@tms-support/sharepoint-storage';
import {
  withKeys,
  windowFromWords,
  type HearingEntry,
  type MicrosoftUpdate,
  type UpdateStage,
} from '@tms-support/support-domain';
import type { DeskInMemory } from '../../../testing/desk-in-memory';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { priya } from '../../../testing/people';
import { layOutMonths } from './months-laid-out';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const row = (
  number: number,
  title: string,
  words: string,
  { kind = 'microsoft', stage = 'watched' }: { kind?: MicrosoftUpdate['kind']; stage?: UpdateStage } = {},
): UpdateRow => {
  const reading = windowFromWords(words, '2026-03-05');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return {
    number,
    etag: '"1"',
    faults: [],
    listUrl: '',
    life: { stage },
    value: { key: `U-${number}`, title, kind, window: reading.window, step: 'heard', watchDays: 7, tellings: [] },
  };
};
const hear = async (desk: DeskInMemory, on: string, reference: string): Promise<void> => {
  const entry: HearingEntry = { ...withKeys([{ on, reference, panellists: [] }])[0]!, kind: 'hearing', isOut: false };
  await desk.setHearing(entry);
};
const open = async (desk: DeskInMemory): Promise<{ container: HTMLElement; part: HTMLElement }> => {
  const { container } = openApp(desk, '#/updates');
  const heading = await screen.findByRole('heading', { name: 'The next 4 months' });
  return { container, part: heading.closest('section')! };
};
const linesIn = (part: HTMLElement): string[] =>
  within(part)
    .getAllByRole('listitem')
    .map((item) => item.textContent ?? '');

it('draws the coming months and says the same as a list, with what each falls on and from what that was taken', async () => {
  const desk = newDesk();
  desk.updates = [
    row(1, 'Portal update', '10 March 2026', { stage: 'to-test' }),
    row(2, 'Grid change', 'early April 2026'),
    row(3, 'Of no matter', '12 March 2026', { stage: 'ignored' }),
    row(4, 'Spring release', '20 March 2026', { kind: 'tms-release' }),
    row(5, 'Long past', 'January 2026'),
    row(6, 'Easter', '30 March to 10 April 2026', { kind: 'freeze' }),
  ];
  await hear(desk, '2026-03-10', 'A-101');
  await hear(desk, '2026-04-02', 'A-102');
  await hear(desk, '2026-04-08', 'A-103');
  const { container, part } = await open(desk);
  await within(part).findByText(/certain to clash/);
  expect(within(part).getByRole('img').querySelector('title')!.textContent).toBe(
    'The next 4 months: 2 Microsoft updates, 1 release of TMS, 1 freeze, 4 bank holidays and 3 hearings. Each is in the list below.',
  );
  // Chromium's tree holds the text of a picture, and a reader would say twenty figures without a word to them.
  const drawn = [...within(part).getByRole('img').querySelectorAll('text')];
  expect(drawn.length).toBeGreaterThan(8);
  expect(drawn.filter((text) => !text.closest('[aria-hidden="true"]'))).toEqual([]);
  const lines = linesIn(part);
  expect(lines[0]).toBe(
    '1. Portal update: 10 March 2026. Microsoft update: to be tested.It is certain to clash with a hearing on 10 March 2026.No hours are known, so it may take all of 10 March 2026.A good day to test it: Thursday 5 March 2026 has no hearing and nothing else on the timetable.',
  );
  expect(lines.find((line) => line.startsWith('4.'))).toContain('It may clash with hearings on 2 and 8 April 2026.');
  expect(lines.join()).not.toMatch(/Of no matter|Long past/);
  expect(lines).toContain('3 April 2026: Good Friday, a bank holiday.');
  expect(lines).toContain('4 May 2026: Early May bank holiday.');
  // What is taken of every hearing stands once, however many updates are held against them.
  expect(part.textContent!.match(/The desk assumes that a hearing sits from 9am to 6pm/g)).toHaveLength(1);
  expect(lines.slice(-1)).toEqual([
    'Hearings in each week from Monday: 1 from 9 March, 1 from 30 March, 1 from 6 April.',
  ]);
  expect(await violations(container)).toEqual([]);
});

it('with nothing in it says so, draws nothing, and still knows the bank holidays', async () => {
  const { container, part } = await open(newDesk());
  await within(part).findByText('No update, release, freeze or hearing is known for them yet.');
  expect(within(part).queryByRole('img')).toBeNull();
  expect(linesIn(part)[0]).toContain('Good Friday');
  expect(await violations(container)).toEqual([]);
});

it('says nothing of hearings to those who may not read them, and does not ask for them', async () => {
  const desk = newDesk();
  desk.person = { ...priya, roles: ['crm-developer'] };
  desk.updates = [row(1, 'Portal update', '10 March 2026')];
  let asked = 0;
  const read = desk.readHearings.bind(desk);
  desk.readHearings = () => ((asked += 1), read());
  const { part } = await open(desk);
  await within(part).findByRole('img');
  expect(linesIn(part)[0]).toBe('1. Portal update: 10 March 2026. Microsoft update: watched.');
  expect(part.textContent).not.toMatch(/hearing/i);
  expect(asked).toBe(0);
});

it('holds bars apart that would cover each other, and leaves out what has no date', () => {
  const rows = [
    row(1, 'a', '10 March 2026'),
    row(2, 'b', '11 March 2026'),
    row(3, 'c', '30 March 2026'),
    { ...row(4, 'd', '12 March 2026'), life: { stage: 'watched' as const, hasNoDate: true as const } },
  ];
  const { marks, lines } = layOutMonths(rows, undefined, '2026-03-05');
  expect(marks.map(({ line }) => line)).toEqual([0, 1, 0]);
  expect(lines).toBe(2);
});
