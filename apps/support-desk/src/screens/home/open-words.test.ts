/** @jest-environment node */
import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { PlacedIssues, Section } from '../../queue/place-issues';
import { openWords } from './open-words';

const placed = (...many: [number, number, number]): PlacedIssues => {
  const sections: readonly Section[] = ['needs-you', 'nobody-has', 'with-someone-else'];
  const some = (count: number) => Array.from({ length: count }, () => ({ row: {} as IssueRow }));
  return Object.fromEntries(sections.map((section, at) => [section, some(many[at]!)])) as unknown as PlacedIssues;
};

const reports = (fresh: number, written = 0) => ({ fresh, written });

it.each<[Parameters<typeof openWords>, string]>([
  [[placed(0, 0, 0), reports(0)], 'No issue is open.'],
  [[placed(0, 0, 0), reports(2)], 'No issue is open, and there are 2 new reports.'],
  [[placed(1, 0, 0), reports(0)], '1 issue is open: 1 needs you.'],
  [
    [placed(1, 1, 1), reports(1)],
    '3 issues are open, and there is 1 new report: 1 needs you, 2 have nobody dealing with them and 1 is with someone else.',
  ],
  [[placed(7, 0, 9), reports(0)], '16 issues are open: 7 need you and 9 are with someone else.'],
  [[placed(2, 0, 1), reports(0), true], '3 of your issues are open: 2 need you and 1 is with someone else.'],
  [[placed(1, 0, 0), reports(0), true], '1 of your issues is open: 1 needs you.'],
  [[placed(0, 0, 0), reports(0, 1)], 'No issue is open, and there is 1 report with something new on it.'],
  [
    [placed(1, 0, 2), reports(0, 2)],
    '3 issues are open, and there are 2 reports with something new on them: 3 need you and 2 are with someone else.',
  ],
  [
    [placed(0, 0, 1), reports(2, 1)],
    '1 issue is open, and there are 2 new reports and 1 report with something new on it: 1 needs you, 2 have nobody dealing with them and 1 is with someone else.',
  ],
])('says how many are open, each number as its section has it: %#', (given, words) => {
  expect(openWords(...given)).toBe(words);
});
