import { cleanup, fireEvent, screen } from '@testing-library/react';
import { DeskInMemory } from '../../testing/desk-in-memory';
import { takeClipboard } from '../../testing/clipboard';
import { openApp, testNow } from '../../testing/open-app';

/** An issue for each of these ways in which it would not have come to it. */
function deskWithWays(ways: readonly string[]): DeskInMemory {
  const desk = new DeskInMemory(() => testNow);
  ways.forEach((prevention, n) =>
    desk.walk(n + 1, [
      {
        type: 'raise',
        key: `way-${n}`,
        reporter: { kind: 'panellist', name: `Panellist ${n}` },
        channel: 'email',
        details: { whatHappened: `File ${n} vanished`, cause: 'update', prevention },
      },
    ]),
  );
  return desk;
}

async function causeShown(words: string): Promise<Element> {
  return (await screen.findByRole('heading', { level: 4, name: words })).closest('li')!;
}
/** What the screen shows: some stand there for paper alone. */
const waysIn = (cause: Element): (string | null)[] =>
  [...cause.querySelectorAll(':scope > ul > li:not(.onPaper) span')].map((one) => one.textContent);
const waysPrinted = (cause: Element): (string | null)[] =>
  [...cause.querySelectorAll(':scope > ul > li:not(.notOnPaper)')].map((one) => one.textContent);

const { createObjectURL, revokeObjectURL } = URL;
afterEach(() => {
  cleanup();
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

it('takes a way that was written over several lines for one way, in one line', async () => {
  openApp(deskWithWays(['A check before', 'A check\n\n before', 'A guide']), '#/reports');
  expect(waysIn(await causeShown('It came with an update: 3 problems'))).toEqual([
    'A check before (2 problems)',
    'A guide',
  ]);
});

it('shows five ways of a cause, and the rest when asked', async () => {
  openApp(deskWithWays(Array.from({ length: 9 }, (_, n) => `Check ${n}`)), '#/reports');
  const cause = await causeShown('It came with an update: 9 problems');
  expect([waysIn(cause).length, cause.textContent]).toEqual([5, expect.stringContaining('5 of 9 shown.')]);
  fireEvent.click([...cause.querySelectorAll('button')].find((one) => one.textContent === 'Show 4 more')!);
  expect([waysIn(cause).length, cause.textContent]).toEqual([9, expect.not.stringContaining('shown')]);
});

it('prints more ways than the screen shows at once, where the page has room', async () => {
  openApp(deskWithWays(Array.from({ length: 9 }, (_, n) => `Check ${n}`)), '#/reports');
  const cause = await causeShown('It came with an update: 9 problems');
  expect(waysPrinted(cause)).toEqual(Array.from({ length: 9 }, (_, n) => `Check ${n}`));
});

it('says once that nobody has written what would have prevented them, however many causes that is true of', async () => {
  const desk = deskWithWays(['A check']);
  ['input', 'fault'].forEach((cause, n) =>
    desk.walk(n + 2, [
      {
        type: 'raise',
        key: `without-${n}`,
        reporter: { kind: 'panellist', name: `Panellist ${n}` },
        channel: 'email',
        details: { whatHappened: `A code was refused, ${n}`, cause },
      },
    ]),
  );
  openApp(desk, '#/reports');
  await causeShown('It came with an update: 1 problem');
  expect(screen.getAllByText(/nobody has written/i).map((one) => one.textContent)).toEqual([
    'Where no ideas are listed, nobody has written one yet.',
  ]);
});

it('says no longer that a file is being saved, or words copied, once another time is shown', async () => {
  takeClipboard();
  Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: () => undefined });
  openApp(deskWithWays(['A check']), '#/reports');
  fireEvent.click(await screen.findByRole('button', { name: 'Save as a table (CSV)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Copy for an email' }));
  expect(await screen.findByText('The text is copied.')).toBeTruthy();
  expect(screen.getByText(/is being saved by your browser/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'month-before' } });
  expect(await screen.findByText('In February 2026.')).toBeTruthy();
  expect(screen.queryByText(/is being saved by your browser|The text is copied/)).toBeNull();
});
