import { cleanup, screen } from '@testing-library/react';
import type { JoiningRow } from '@tms-support/sharepoint-storage';
import type { CoverEntry } from '@tms-support/support-domain';
import { joiningRow } from '../../testing/example-joining';
import { newDesk, openApp, violations } from '../../testing/open-app';
import { sam } from '../../testing/people';
import { press, typeIn } from '../../testing/type-in';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

// Thursday 5 March 2026.
const leaves = (on: string, isCancelled = false): JoiningRow =>
  joiningRow({ kind: 'leaving', person: { name: sam.name, email: sam.email, kind: 'tms-user' }, on, isCancelled });
const covers = (days: Partial<CoverEntry>): CoverEntry => ({
  key: 'c',
  inbox: 'portal-inbox',
  person: { name: sam.name, email: sam.email },
  fromOn: '2026-03-09',
  ...days,
});

const words = 'Their last day is 11 March.';
it.each([
  ['past it', covers({ toOn: '2026-03-13' }), leaves('2026-03-11'), true],
  ['without an end', covers({}), leaves('2026-03-11'), true],
  ['up to it', covers({ toOn: '2026-03-11' }), leaves('2026-03-11'), false],
  ['who does not leave after all', covers({}), leaves('2026-03-11', true), false],
  ['who is only away past it', covers({ toOn: '2026-03-13', away: true }), leaves('2026-03-11'), false],
])('says beside the cover of a leaver %s whether it outlasts their last day', async (_who, entry, record, isSaid) => {
  const desk = newDesk();
  desk.cover = [{ number: 1, etag: '"1"', faults: [], listUrl: '', value: entry }];
  desk.joinings = [record];
  const { container } = openApp(desk, '#/people/cover');
  const list = (await screen.findByRole('heading', { name: 'Cover and leave from today' })).parentElement!;
  await screen.findByText(/^Sam Okoro (covers the portal inbox|is away) from/, { selector: 'span' });
  // By the time that the page has been looked over, what was asked for has come.
  expect(await violations(container)).toEqual([]);
  expect(list.textContent!.includes(words)).toBe(isSaid);
});

it('names the last day of cover that Home names, and leave that falls into it', async () => {
  const desk = newDesk();
  const row = (number: number, value: CoverEntry) => ({ number, etag: '"1"', faults: [], listUrl: '', value });
  desk.cover = [
    row(1, covers({ fromOn: '2026-03-02', toOn: '2026-03-20' })),
    row(2, covers({ key: 'mid', fromOn: '2026-03-11', toOn: '2026-03-12', away: true })),
    row(3, covers({ key: 'end', fromOn: '2026-03-19', toOn: '2026-03-25', away: true })),
  ];
  openApp(desk, '#/people/cover');
  await screen.findByText('Sam Okoro covers the portal inbox from 2 to 18 March, but is away on 11 and 12 March', {
    selector: 'span',
  });
  expect(
    screen.getByRole('button', { name: /^End it now : Sam Okoro covers .* from 2 to 18 March, but/ }),
  ).toBeTruthy();
});

it('says of leave whose person has left that they have, and that half a day is no day of it', async () => {
  const desk = newDesk();
  desk.people.rows = desk.people.rows.map((row) =>
    row.value.email === sam.email ? { ...row, value: { ...row.value, hasLeft: true } } : row,
  );
  const value = covers({ toOn: '2026-03-13', away: true });
  desk.cover = [{ number: 1, etag: '"1"', faults: [], listUrl: '', value }];
  openApp(desk, '#/people/cover');
  await screen.findByText('Sam Okoro is away from 9 to 13 March, and has left', { selector: 'span' });
  for (const part of ['9 March pm', 'half day 9 March', '9 March 1pm', '9 March (morning)']) {
    typeIn('First day', part);
    press('Save');
    expect((await screen.findAllByText(/^The first day must be a whole day/)).length).toBeGreaterThan(0);
  }
});
