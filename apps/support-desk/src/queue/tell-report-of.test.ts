/** @jest-environment node */
import { decideIssue, decideMerge, type Issue, type IssueCommand } from '@tms-support/support-domain';
import type { Report } from '@tms-support/sharepoint-storage';
import { newDesk, testNow } from '../testing/open-app';
import { priya } from '../testing/people';
import { tellReportOf } from './tell-report-of';

let ids = 0;
const facts = { at: testNow, actor: priya, newId: () => `e${(ids += 1)}` };
const after = (issue: Issue | undefined, command: IssueCommand): Issue => {
  const decision = decideIssue(issue, command, facts);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const raised = (key: string, name: string, channel: 'desk' | 'phone'): Issue =>
  after(undefined, {
    type: 'raise',
    key,
    channel,
    details: { whatHappened: 'Code refused' },
    reporter: { kind: 'tms-user', name, email: `${name.split(' ')[0]!.toLowerCase()}@tmu.example` },
  });
const reportOf = (name: string, number: number, issueNumber: number): Report => ({
  thread: `r${number}`,
  by: { name, email: `${name.split(' ')[0]!.toUpperCase()}@tmu.example` },
  head: { number, etag: '"1"' },
  issueNumber,
  rows: [],
});

/** Issue 41 of Cass lives on in issue 40, and Cass has another report that does not. */
function merged() {
  const desk = newDesk();
  const halves = decideMerge(raised('a', 'Bo Lind', 'phone'), raised('b', 'Cass Webb', 'desk'), facts);
  if (halves.outcome === 'refused') throw new Error(halves.refusal.message);
  const staying = desk.put({
    number: 40,
    value: after(halves.kept.issue, {
      type: 'tell-person',
      told: { how: 'email', on: '2026-03-05', note: 'Use the new link' },
    }),
  });
  desk.put({ number: 41, value: halves.merged.issue });
  desk.put({ number: 44, value: raised('c', 'Cass Webb', 'desk') });
  desk.reports = [reportOf('Cass Webb', 1, 41), reportOf('Cass Webb', 2, 44), reportOf('Di Moss', 3, 41)];
  return { desk, staying };
}

it('tells those whose issue was merged how it stands where it lives on, and nobody else', async () => {
  const { desk, staying } = merged();
  await tellReportOf(desk, staying);
  const [first, other, stranger] = desk.reports;
  expect(first).toMatchObject({ issueNumber: 41, standsAs: 'TMU is dealing with it' });
  expect([other!.standsAs, stranger!.standsAs]).toEqual([undefined, undefined]);
});

it('tells them as well where the issue that theirs went into was merged itself', async () => {
  const { desk, staying } = merged();
  const halves = decideMerge(raised('z', 'Fay Orme', 'phone'), staying.value, facts);
  if (halves.outcome === 'refused') throw new Error(halves.refusal.message);
  desk.put({ number: 40, value: halves.merged.issue });
  await tellReportOf(desk, desk.put({ number: 39, value: halves.kept.issue }));
  expect(desk.reports.map(({ standsAs }) => standsAs)).toEqual(['TMU is dealing with it', undefined, undefined]);
});

it('writes nothing twice, and nothing more on a report that has ended', async () => {
  const { desk, staying } = merged();
  const tell = jest.spyOn(desk, 'tellReport');
  await tellReportOf(desk, staying);
  await tellReportOf(desk, staying);
  expect(tell).toHaveBeenCalledTimes(1);
  desk.reports = desk.reports.map((one) => ({ ...one, standsAs: 'Closed: it worked' }));
  await tellReportOf(desk, staying);
  expect(tell).toHaveBeenCalledTimes(1);
});

it('tells whoever the issue was logged from, and not who wrote their thread into a row of their own later', async () => {
  const desk = newDesk();
  const { issueNumber: _, ...own } = { ...reportOf('Di Moss', 3, 0), thread: 'shared' };
  const { issueNumber: __, ...copied } = { ...reportOf('Eve Hall', 9, 0), thread: 'shared' };
  desk.reports = [copied, own];
  await tellReportOf(desk, desk.put({ number: 50, value: raised('report-shared', 'Di Moss', 'desk') }), 'shared');
  expect(desk.reports.map(({ by, issueNumber }) => [by.name, issueNumber])).toEqual([
    ['Eve Hall', undefined],
    ['Di Moss', 50],
  ]);
});

it('keeps the moment at which an answer was first given, where the closing says it again', async () => {
  const desk = newDesk();
  const told = { how: 'email', on: '2026-03-05', note: 'Use the new link' } as const;
  const answered = after(raised('r', 'Di Moss', 'desk'), { type: 'answer', whatWasDone: 'A new link', told });
  const asToldBy = { name: 'Di Moss', on: '2026-03-07' };
  const later = { ...facts, at: '2026-03-07T10:00:00.000Z' };
  const closing = decideIssue(answered, { type: 'close', outcome: 'worked', told, asToldBy }, later);
  if (closing.outcome === 'refused') throw new Error(closing.refusal.message);
  desk.reports = [reportOf('Di Moss', 3, 41)];
  await tellReportOf(desk, desk.put({ number: 41, value: closing.issue }));
  expect(desk.reports[0]!.answer).toEqual({ words: 'Use the new link', at: testNow });
});
