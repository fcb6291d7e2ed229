import * as React from 'react';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { HearingRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { withKeys } from '@tms-support/support-domain';
import { NotStored } from '../screens/rows/NotStored';
import { takeClipboard } from '../testing/clipboard';
import type { DeskInMemory } from '../testing/desk-in-memory';
import { newDesk, openApp } from '../testing/open-app';
import { press, typeIn } from '../testing/type-in';

// A list that shows a part of what there is says so in words: a button is not on paper, nor in what is copied, nor in a file.

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const panellists = (count: number): readonly KnownPerson[] =>
  Array.from({ length: count }, (_, at) => {
    const name = `Uma ${String(at).padStart(3, '0')}`;
    return {
      name,
      email: `${name.replace(' ', '.')}@panel.example`,
      reporter: { kind: 'panellist', name },
      roles: [],
      hasLeft: false,
    };
  });

it('says how many of the people are shown, until all are', async () => {
  const desk = newDesk();
  desk.people.rows = panellists(148).map((value, at) => ({
    number: at + 1,
    etag: `"1"`,
    faults: [],
    listUrl: '',
    value,
  }));
  openApp(desk, '#/people');
  const list = await screen.findByRole('region', { name: 'Everybody: 148' });
  const shown = (): number => within(list).getAllByRole('listitem').length;
  expect([shown(), within(list).getByText(/^50 of 148 shown\./).tagName]).toEqual([50, 'P']);
  press('Show 98 more');
  expect(shown()).toBe(148);
  expect(within(list).queryByText(/ shown\./)).toBeNull();
});

it('says that more people are called so than the twenty that are shown', async () => {
  const desk = newDesk();
  desk.people.rows = panellists(21).map((value, at) => ({
    number: 100 + at,
    etag: `"${at}"`,
    faults: [],
    listUrl: '',
    value,
  }));
  openApp(desk, '#/people/leaving');
  await screen.findByLabelText('Who is leaving?');
  typeIn('Who is leaving?', 'uma');
  await screen.findByText('20 of 21 shown. Type more of the name.');
  typeIn('Who is leaving?', 'uma 00');
  expect(screen.queryByText(/ shown\. Type/)).toBeNull();
});

it('counts the hearings with a cell to correct that are not shown', async () => {
  const desk = newDesk();
  const [entry] = withKeys([{ on: '2026-03-18', reference: '0009999', panellists: [] }]);
  desk.hearings = Array.from({ length: 23 }, (_, at): HearingRow => ({
    number: at + 1,
    etag: '"1"',
    listUrl: 'https://tms.example/l',
    madeAt: '2026-03-01T10:00:00.000Z',
    byName: 'Priya Nair',
    faults: [{ column: 'Panellists', message: 'This cell cannot be read.', value: 'x' }],
    value: { ...entry!, key: `k${at}`, reference: `r${at}`, kind: 'hearing', isOut: false },
  }));
  openApp(desk, '#/updates/hearings');
  await screen.findByText('3 more hearings have a cell to correct.');
});

it.each([
  [100, null],
  [101, 'And 1 more, in the receipt'],
])('of %i rows that were not stored says what is left to the receipt', (count, words) => {
  render(<NotStored lines={Array.from({ length: count }, (_, at) => `Row ${at}`)} />);
  expect(screen.queryByText(/^And /)?.textContent ?? null).toBe(words);
});

describe('where the past was not read to its end', () => {
  const withoutPast = (): DeskInMemory => {
    const desk = newDesk();
    desk.walk(41, [
      {
        type: 'raise',
        key: 'a',
        reporter: { kind: 'panellist', name: 'Asha Patel' },
        channel: 'email',
        details: { whatHappened: 'The code was refused' },
      },
    ]);
    desk.readClosedIssues = () => Promise.reject(new Error('No answer.'));
    return desk;
  };
  const notAll = 'Not all closed issues have been read. The file holds those found so far.';

  it('says so above the file of everything, and not above that of chosen issues', async () => {
    openApp(withoutPast(), '#/find');
    await screen.findByText(/so this stopped after 0 closed issues/);
    press('Save all of them as a file');
    expect(screen.getByText(notAll)).toBeTruthy();
    press('Close');
    screen.getByRole('checkbox', { name: /^Select issue 41/ }).click();
    await screen.findByText('1 selected');
    press('Save these as a file');
    expect(screen.queryByText(notAll)).toBeNull();
  });

  it('says so in the words of a report, which leave the page', async () => {
    const clipboard = takeClipboard();
    openApp(withoutPast(), '#/reports');
    await screen.findByText('Reading stopped after 0 closed issues. Older ones are not counted here.');
    press('Copy for an email');
    await screen.findByText('The text is copied.');
    expect(clipboard.text()).toContain('Reading stopped after 0 closed issues. Older ones are not counted here.');
  });
});
