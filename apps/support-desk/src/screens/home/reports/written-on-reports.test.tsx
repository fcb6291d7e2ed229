import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import { cass, reportRow } from '../../../testing/example-report';
import { newDesk, openApp, violations } from '../../../testing/open-app';
import { dev } from '../../../testing/people';
import { press } from '../../../testing/type-in';

const raise: IssueCommand = {
  type: 'raise',
  key: 'k',
  reporter: { kind: 'tms-user', ...cass },
  channel: 'desk',
  details: { whatHappened: 'Letters come out blank' },
  owner: { name: 'Priya Nair', email: 'priya@tmu.example' },
};
const told = { how: 'email', on: '2026-03-05', note: 'Try again' } as const;
const report = (issueNumber: number, standsAs: string, kind: 'did-not-work' | 'worked', at: string) => ({
  thread: `t${issueNumber}`,
  by: cass,
  issueNumber,
  standsAs,
  head: { number: 1, etag: '"1"' },
  rows: [
    reportRow(1, 'problem', 'Letters come out blank', '2026-03-04T10:00:00.000Z'),
    reportRow(2, kind, '<b>Still</b>', at),
  ],
});
const title = 'Somebody has written on their report';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

describe('what people write on their reports', () => {
  it('opens its issue again as TMU opens the desk, and stands on Home until then', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, { type: 'answer', whatWasDone: 'Reset', told }]);
    desk.reports = [report(41, 'Answered: did it work?', 'did-not-work', '2026-03-05T09:30:00.000Z')];
    const { container, unmount } = openApp(desk);
    const link = await screen.findByRole('link', { name: 'open issue 41' });
    expect(link.getAttribute('href')).toBe('#/issue/41');
    expect(link.closest('li')!.textContent).toBe('Cass Worker says that it did not work: open issue 41');
    expect((await desk.readIssue(41)).value).toMatchObject({ status: 'open-again', timesReopened: 1 });
    expect(desk.reports[0]!.standsAs).toBe('TMU is dealing with it again');
    // Something needs TMU: it must not say beside it that nothing does.
    expect(screen.queryByText('Nothing needs you now.')).toBeNull();
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
    expect(await violations(container)).toEqual([]);
    unmount();
    window.localStorage.clear();

    const later = newDesk();
    const asToldBy = { name: 'Cass Worker', on: '2026-03-05' };
    later.walk(41, [
      raise,
      { type: 'answer', whatWasDone: 'Reset', told },
      { type: 'record-not-resolved', whatHappened: 'Still', asToldBy },
    ]);
    later.reports = [report(41, 'TMU is dealing with it again', 'did-not-work', '2026-03-05T08:00:00.000Z')];
    openApp(later);
    await screen.findByRole('region', { name: /^What needs you now/ });
    await screen.findByRole('link', { name: /^Issue 41:/ });
    expect(screen.queryByText(title)).toBeNull();
  });

  it('stands there for a closed issue too, where it did not work after all', async () => {
    const desk = newDesk();
    desk.reports = [
      report(7, 'Closed: you were told', 'did-not-work', '2026-03-05T11:00:00.000Z'),
      report(8, 'Closed: it worked', 'worked', '2026-03-05T11:00:00.000Z'),
    ];
    openApp(desk);
    expect((await screen.findByRole('link', { name: /^issue 7,/ })).getAttribute('href')).toBe('#/issue/7');
    expect(screen.queryByRole('link', { name: /^issue 8,/ })).toBeNull();
  });

  it('is counted where it stands, and, asked for only mine, only on issues of one’s own', async () => {
    const desk = newDesk();
    const mine = { ...raise, key: 'mine' } as IssueCommand;
    const owner = { name: 'Sam Okoro', email: 'sam@tmu.example' };
    desk.walk(41, [mine, { type: 'answer', whatWasDone: 'Reset', told }]);
    desk.walk(42, [{ ...raise, key: 'theirs', owner } as IssueCommand, { type: 'answer', whatWasDone: 'Reset', told }]);
    desk.reports = [41, 42].map((number) =>
      report(number, 'Answered: did it work?', 'worked', '2026-03-05T11:00:00.000Z'),
    );
    openApp(desk);
    const counts = async (needs: number, others: number, words: string): Promise<void> => {
      const region = await screen.findByRole('region', { name: `What needs you now (${needs})` });
      expect(within(region).getAllByRole('listitem')).toHaveLength(needs);
      const rest = screen.getByRole('region', { name: `With someone else (${others})` });
      expect(within(rest).getAllByRole('article')).toHaveLength(others);
      expect(screen.getByText(words)).toBeTruthy();
    };
    await counts(
      2,
      2,
      '2 issues are open, and there are 2 reports with something new on them: 2 need you and 2 are with someone else.',
    );
    press('Only mine (1)');
    await counts(
      1,
      1,
      '1 of your issues is open, and there is 1 report with something new on it: 1 needs you and 1 is with someone else.',
    );
  });

  it('is not what somebody writes who is not on the issue, whatever number their report has', async () => {
    const desk = newDesk();
    desk.walk(41, [raise, { type: 'answer', whatWasDone: 'Reset', told }]);
    const own = report(41, 'Answered: did it work?', 'did-not-work', '2026-03-05T11:00:00.000Z');
    desk.reports = [{ ...own, thread: 'other', by: { name: 'Mal Grey', email: 'mal@tmu.example' } }];
    openApp(desk);
    await screen.findByRole('link', { name: /^Issue 41:/ });
    expect(screen.queryByText(title)).toBeNull();
  });

  it('is nothing to somebody who is not of TMU', async () => {
    const desk = newDesk();
    desk.person = dev;
    desk.reports = [report(7, 'Closed: you were told', 'did-not-work', '2026-03-05T11:00:00.000Z')];
    openApp(desk);
    await screen.findByRole('region', { name: 'A quiet day' });
    expect(screen.queryByText(title)).toBeNull();
  });
});
