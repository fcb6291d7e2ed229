import * as React from 'react';
import { act, cleanup, render } from '@testing-library/react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { LastTime } from '@tms-support/support-domain';
import { newDesk } from '../../../testing/open-app';
import { useMadeOut } from './use-made-out';

const turns: (() => void)[] = [];
/** What the page's clock says, and how far it goes on each time that it is asked. */
const clock = { at: 0, step: 0 };
beforeEach(() => {
  turns.length = 0;
  clock.step = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (clock.at += clock.step));
  Object.assign(window, { requestIdleCallback: (work: () => void) => turns.push(work) });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, 'requestIdleCallback');
});

/** One turn of the browser's, and what follows from it. */
const aTurn = (): Promise<void> => act(async () => turns.shift()?.());

function Shown(props: { times: readonly LastTime[]; rows: ReadonlyMap<number, IssueRow>; names: readonly string[] }) {
  const madeOut = useMadeOut(props.times, props.rows, props.names);
  return <p>{madeOut.map(({ kept }) => kept?.words).join(' | ')}</p>;
}

async function rowsOf(people: readonly string[]): Promise<ReadonlyMap<number, IssueRow>> {
  const desk = newDesk();
  const told = { how: 'email' as const, on: '2026-03-01' };
  for (const name of people)
    desk.walk(undefined, [
      {
        type: 'raise',
        key: name,
        channel: 'email',
        details: { whatHappened: 'Code refused' },
        reporter: { kind: 'panellist', name, email: 'a@panel.example' },
      },
      { type: 'answer', whatWasDone: 'New code', told: { ...told, note: `Hello ${name}. Ada Stone sent it.` } },
    ]);
  return new Map((await desk.readOpenIssues()).map((row) => [row.number, row]));
}

it('makes each reply in a turn of its own where that is quick, shows all at once, and makes none twice', async () => {
  const rows = await rowsOf(['Asha Patel', 'Nasha Old', 'Ashok Mehta']);
  const times = [...rows.keys()].map((number) => ({ number }) as LastTime);
  const names: readonly string[] = [];
  const shown = render(<Shown {...{ times, rows, names }} />);
  for (let made = 0; made < times.length; made += 1) {
    expect([made, shown.container.textContent, turns.length]).toEqual([made, '', 1]);
    await aTurn();
  }
  const words = 'Hello [first name]. Ada Stone sent it.';
  expect(shown.container.textContent).toBe([words, words, words].join(' | '));
  await act(async () => shown.rerender(<Shown times={[...times].reverse()} rows={rows} names={names} />));
  expect(turns).toEqual([]);
  // Another name is known: all are made again, without it.
  await act(async () => shown.rerender(<Shown times={times} rows={rows} names={['Ada Stone']} />));
  for (const _ of times) await aTurn();
  expect(shown.container.textContent).not.toContain('Ada Stone');
});

it('makes a reply in many turns where one would hold a key up, and once, whatever is typed meanwhile', async () => {
  clock.step = 5;
  const rows = await rowsOf(['Asha Patel']);
  const times = [...rows.keys()].map((number) => ({ number }) as LastTime);
  const names: readonly string[] = [];
  const shown = render(<Shown {...{ times, rows, names }} />);
  let taken = 0;
  const aTurnMore = async (): Promise<void> => {
    expect([taken, shown.container.textContent, turns.length]).toEqual([taken, '', 1]);
    await aTurn();
    taken += 1;
  };
  for (let first = 0; first < 10; first += 1) await aTurnMore();
  // A key, half-way: what is under way is neither begun again nor lost.
  await act(async () => shown.rerender(<Shown times={[...times]} rows={rows} names={names} />));
  while (turns.length > 0) await aTurnMore();
  expect(shown.container.textContent).toBe('Hello [first name]. Ada Stone sent it.');
  // The kinds of what is looked for, in the answer and in the issue's first line.
  expect(taken).toBeGreaterThan(40);
});

it.each([
  [
    'with the unit below',
    'Hello Asha,\n\nIt is there now.\n\nBryn\nTeacher Misconduct Unit',
    '[sender]\nTeacher Misconduct Unit',
  ],
  ['alone', 'Hello Asha,\n\nIt is there now.\n\nBryn Halloway', '[sender]'],
  [
    'and not a name in the words',
    'Hello Asha,\n\nBryn Halloway\nhas it now.\n\nKind regards\nTMU',
    'Kind regards\nTMU',
  ],
])('leaves the signature of a reply to whoever copies it: %s', async (_, whatWasDone, end) => {
  const desk = newDesk();
  const row = desk.walk(undefined, [
    {
      type: 'raise',
      key: 'k',
      channel: 'email',
      details: { whatHappened: 'Code refused' },
      reporter: { kind: 'panellist', name: 'Asha Patel' },
    },
  ]);
  // As a closed issue comes from its columns: what was told stands there, and no story of who told it.
  const closed = { ...row, value: { ...row.value, history: [], whatWasDone } };
  const times = [{ number: row.number } as LastTime];
  const shown = render(<Shown times={times} rows={new Map([[row.number, closed]])} names={['Bryn Halloway']} />);
  await aTurn();
  const words = shown.container.textContent!;
  expect(words.endsWith(end)).toBe(true);
  expect(words).not.toContain('Bryn');
  expect(words.split('[sender]')).toHaveLength(end.includes('[sender]') ? 2 : 1);
});
