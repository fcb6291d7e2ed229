/** @jest-environment node */
import type { Report } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';
import { isOfIssue, reportsOfIssue } from './reports-of-issue';

const by = (name: string, email = '', thread = 'other', number = 7): Report => ({
  by: { name, email },
  thread,
  head: { number, etag: '"x,1"' },
  rows: [],
  issueNumber: 41,
});
const reporter = (name: string, email?: string) => ({ kind: 'tms-user' as const, name, ...(email ? { email } : {}) });
const issue = {
  key: 'report-t1',
  reporter: reporter('Cass Webb', 'cass@tmu.example'),
  channel: 'desk',
  details: { whatHappened: 'x' },
  raisedAt: '2026-03-05T09:00:00.000Z',
  others: [{ key: 'b', reporter: reporter('Bo Lind'), channel: 'phone', joinedAt: '2026-03-05T09:00:00.000Z' }],
} as unknown as Issue;

it.each([
  ['who raised it, in capitals', by('C. Webb', 'CASS@tmu.example'), true],
  ['one more person, known by name alone', by('bo lind', 'bo@tmu.example'), true],
  ['somebody who is not on it', by('Di Moss', 'di@tmu.example'), false],
  ['somebody with the name of one whose address is another', by('Cass Webb', 'other@tmu.example'), false],
  ['nobody', by('', ''), false],
  ['somebody whose report it was logged from, for another', by('Di Moss', 'di@tmu.example', 't1'), true],
])('a report of %s: %s', (_, report, is) => expect(isOfIssue(report, issue, [report])).toBe(is));

it("binds nobody to an issue by another's thread: a thread is only words, and its first row is its reporter's", () => {
  const own = by('Di Moss', 'di@tmu.example', 't1', 3);
  const copied = by('Eve Hall', 'eve@tmu.example', 't1', 9);
  const all = [copied, own];
  expect(reportsOfIssue(all, { number: 41, value: issue })).toEqual([own]);
  expect(isOfIssue(copied, issue, all)).toBe(false);
});

it('hears of the issue’s own people on that thread too, whoever was first', () => {
  const copied = by('Eve Hall', 'eve@tmu.example', 't1', 3);
  const own = by('Cass Webb', 'cass@tmu.example', 't1', 9);
  expect(isOfIssue(own, issue, [copied, own])).toBe(true);
});

it('takes the first row of a thread for nobody’s where the reporter is on the issue: a row may be copied and the first one deleted', () => {
  const copied = by('Eve Hall', 'eve@tmu.example', 't1', 9);
  const own = by('Cass Webb', 'cass@tmu.example', 't1', 12);
  expect(reportsOfIssue([own, copied], { number: 41, value: issue })).toEqual([own]);
});
