import { cleanup, screen, within } from '@testing-library/react';
import { filtersFromAddress, fitsFilters, type IssueCommand } from '@tms-support/support-domain';
import { DeskInMemory } from '../../testing/desk-in-memory';
import { openApp, testNow, violations } from '../../testing/open-app';
import { priya } from '../../testing/people';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** Three issues of one February: one is closed, one is with TRA support, and nobody has said what one of them came from. */
function february(): DeskInMemory {
  let at = '2026-02-02T10:00:00.000Z';
  const desk = new DeskInMemory(() => at);
  const raise = (name: string, details: object): IssueCommand => ({
    type: 'raise',
    key: name,
    reporter: { kind: 'tms-user', name, tmsRole: 'admin' },
    channel: 'teams',
    details: { whatHappened: 'The letter came out without its second page', ...details },
  });
  const owner: IssueCommand = { type: 'name-owner', owner: { name: priya.name, email: priya.email } };
  const told = { how: 'email' as const, on: '2026-02-03', note: 'Told' };
  desk.walk(1, [raise('Orla', { cause: 'input' })]);
  desk.walk(2, [raise('Piet', {})]);
  desk.walk(3, [raise('Quill', { cause: 'bug' })]);
  at = '2026-02-03T10:00:00.000Z';
  desk.walk(1, [
    owner,
    { type: 'answer', whatWasDone: 'Made again', told },
    { type: 'close', outcome: 'told-no-answer', told },
  ]);
  desk.walk(3, [owner, { type: 'hand-over', route: 'trello-board', noErrorReason: 'none', sentAt: at }]);
  at = testNow;
  return desk;
}

/** The issues to which a link of the report leads. */
async function behind(desk: DeskInMemory, link: HTMLElement): Promise<readonly number[]> {
  const { filters, leftOut } = filtersFromAddress(link.getAttribute('href')!.replace('#/find?', ''));
  expect(leftOut).toEqual([]);
  return [...(await desk.readOpenIssues()), ...(await desk.readClosedIssues())]
    .filter(({ value }) => fitsFilters(value, filters))
    .map(({ number }) => number)
    .sort();
}

it('leads from each sentence, and from each cause, to the issues of which it speaks', async () => {
  const desk = february();
  const { container } = openApp(desk, '#/reports?period=2026-02-02..2026-02-28');
  await screen.findByText('3 issues came in, all from staff.');
  const sentence = (words: RegExp): HTMLElement => screen.getByText(words, { selector: 'li' });
  const issuesOf = (words: RegExp): Promise<readonly number[]> =>
    behind(desk, within(sentence(words)).getByRole('link', { name: /^See these issues/ }));
  expect(await issuesOf(/^3 issues came in/)).toEqual([1, 2, 3]);
  expect(await issuesOf(/are open now/)).toEqual([2, 3]);
  expect(await issuesOf(/was closed/)).toEqual([1]);
  const theOne = (words: RegExp): string | null =>
    within(sentence(words))
      .getByRole('link', { name: /^See this issue/ })
      .getAttribute('href');
  expect(theOne(/longest wait/)).toBe('#/issue/2');
  expect(theOne(/with TRA support/)).toBe('#/issue/3');
  const unknown = screen.getByRole('heading', { name: 'No cause is recorded yet: 1 problem' }).parentElement!;
  expect(await behind(desk, within(unknown).getByRole('link'))).toEqual([2]);
  expect(await violations(container)).toEqual([]);
});

it('leads nowhere from what speaks of no issue, and says one day as one day', async () => {
  openApp(new DeskInMemory(() => testNow), '#/reports?period=2026-01-05..2026-01-05');
  expect(await screen.findByText('On 5 January 2026.')).toBeTruthy();
  for (const words of ['No issue came in.', 'No issue is open now.', 'No issue was closed.'])
    expect(within(screen.getByText(words)).queryByRole('link')).toBeNull();
});

it('draws no months in which nothing came in, and keeps those in which an update began', async () => {
  const open = async (): Promise<number> => {
    await screen.findByText('No issue came in.');
    return screen.queryAllByRole('heading', { name: 'What came in, month by month' }).length;
  };
  const desk = new DeskInMemory(() => testNow);
  openApp(desk, '#/reports');
  expect(await open()).toBe(0);
  cleanup();
  const window = {
    startsAt: '2026-02-09T18:00:00.000Z',
    endsAt: '2026-02-09T21:00:00.000Z',
    precision: 'instant' as const,
  };
  const value = {
    key: 'X-1',
    title: 'Release',
    kind: 'tms-release' as const,
    step: 'live' as const,
    watchDays: 7,
    tellings: [],
    window,
  };
  desk.updates = [{ number: 1, etag: '"1"', faults: [], listUrl: '', value }];
  openApp(desk, '#/reports');
  expect(await open()).toBe(1);
});

it('counts a cause once that somebody typed into the list as the desk says it, and leads to both', async () => {
  const desk = new DeskInMemory(() => testNow);
  const raise = (name: string, cause: string): IssueCommand => ({
    type: 'raise',
    key: name,
    reporter: { kind: 'panellist', name },
    channel: 'phone',
    details: { whatHappened: 'Where the notes go', cause },
  });
  ['forgot-how', ' Hard to remember  how', 'fault', 'Our own', 'our OWN'].forEach((cause, at) =>
    desk.walk(at + 1, [raise(`Person ${at}`, cause)]),
  );
  openApp(desk, '#/reports');
  const headings = (await screen.findAllByRole('heading', { level: 4 })).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Hard to remember how: 2 problems',
    'Our own: 2 problems',
    'A fault in TMS, often a business process error: 1 problem',
  ]);
  const both = screen.getByRole('heading', { name: /^Hard to remember how/ }).parentElement!;
  expect(await behind(desk, within(both).getByRole('link'))).toEqual([1, 2]);
});
