import type { Desk, IssueRow } from '@tms-support/sharepoint-storage';
import type { IssueCommand } from '@tms-support/support-domain';
import { newDesk } from '../testing/open-app';
import { AllIssues } from './all-issues';

const told = { how: 'phone', on: '2026-03-05', note: 'Told' } as const;
const raise = (key: string, isSolved: boolean): IssueCommand => ({
  type: 'raise',
  key,
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'phone',
  details: { whatHappened: key },
  ...(isSolved ? { solved: { whatWasDone: 'x', told } } : {}),
});

/** Everything as a team has it, and the closed pages counted as SharePoint is asked for them. */
function team(): { desk: ReturnType<typeof newDesk>; all: AllIssues; asked: { before: number; size: number }[] } {
  const desk = newDesk();
  const asked: { before: number; size: number }[] = [];
  const readClosedIssues: Desk['readClosedIssues'] = async (page) => {
    const { before, size } = page!;
    asked.push({ before, size });
    const closed: IssueRow[] = [...(await desk.readClosedIssues())].sort((a, b) => b.number - a.number);
    return closed.filter((row) => row.number < before).slice(0, size);
  };
  const reads = {
    readOpenIssues: () => desk.readOpenIssues(),
    readIssue: (number: number) => desk.readIssue(number),
    readClosedIssues,
  };
  return { desk, all: new AllIssues(reads), asked };
}

it('finds on coming back what a colleague logged and closed in one go, with one page more', async () => {
  const { desk, all, asked } = team();
  desk.walk(41, [raise('old', true)]);
  desk.walk(42, [raise('open', false)]);
  await all.read();
  expect([...all.rows.keys()].sort()).toEqual([41, 42]);
  expect(asked).toHaveLength(1);
  const before = all.arrivals.length;
  await all.read();
  // Nothing new: one small page, and nothing to index again.
  expect([
    asked.length,
    asked[1]!.size,
    all.arrivals.slice(before).filter((row) => (row as IssueRow).number === 41),
  ]).toEqual([2, 20, []]);
  desk.walk(43, [raise('at once', true)]);
  await all.read();
  expect(all.rows.get(43)?.value.details.whatHappened).toBe('at once');
  expect([asked.length, all.closedCount]).toEqual([3, 2]);
});

it('reads on where a whole page was new, and takes in what was edited of a closed one', async () => {
  const { desk, all, asked } = team();
  desk.walk(1, [raise('old', true)]);
  await all.read();
  for (let number = 2; number <= 46; number += 1) desk.walk(number, [raise(`new ${number}`, true)]);
  await all.read();
  expect(all.rows.size).toBe(46);
  expect(asked.slice(1).map(({ before }) => before)).toEqual([Number.MAX_SAFE_INTEGER, 27, 7]);
  desk.put({
    ...(await desk.readIssue(46)),
    value: { ...(await desk.readIssue(46)).value, whatWasDone: 'Reset it' },
    etag: '"9"',
  });
  await all.read();
  expect(all.rows.get(46)?.value.whatWasDone).toBe('Reset it');
});
