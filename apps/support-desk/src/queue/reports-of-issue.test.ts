import type { Report } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';
import { isOfIssue } from './reports-of-issue';

const by = (name: string, email = '', thread = 'other'): Pick<Report, 'by' | 'thread'> => ({
  by: { name, email },
  thread,
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
])('a report of %s: %s', (_, report, is) => expect(isOfIssue(report, issue)).toBe(is));
