/** @jest-environment node */
import type { Report } from '@tms-support/sharepoint-storage';
import { readReportForm } from '../report/read-report-form';
import { readLogForm } from './log-command';
import { answersOfReport } from './report-answers';

const today = '2026-03-05';

/** A report as the short form sends it, with what was added since. */
function reported(answers: Readonly<Record<string, string>>, ...added: readonly string[]): Report {
  const read = readReportForm({ key: 'r1', ...answers }, today);
  if ('errors' in read) throw new Error(read.errors[0]!.message);
  const { words, errorText } = read.words;
  const row = { number: 7, at: '2026-03-05T09:00:00.000Z', faults: [], listUrl: '' };
  return {
    thread: 'r1',
    by: { name: 'Nell Sorby', email: 'nell@tmu.example' },
    head: { number: 7, etag: '"1"' },
    rows: [
      { ...row, kind: 'problem', words, ...(errorText ? { errorText } : {}) },
      ...added.map((more, at) => ({ ...row, number: 8 + at, kind: 'answer' as const, words: more })),
    ],
  };
}

const what = { words: 'The notice is blank' };

it('answers the question for the hearing from a report that has its day, and takes it out of the words', () => {
  const answers = answersOfReport(reported({ ...what, hearing: 'yes', hearingOn: '3 April' }, 'Only mine'), [], today);
  expect(answers).toMatchObject({
    hearing: 'yes',
    'details.hearingOn': '3 April 2026',
    'details.whatHappened': 'The notice is blank\n\nOnly mine',
  });
});

it('answers that a hearing is coming where its day was left empty, which the words say still', () => {
  const answers = answersOfReport(reported({ ...what, hearing: 'yes' }), [], today);
  expect(answers).toMatchObject({ hearing: 'yes', 'details.hearingOn': '' });
  expect(answers['details.whatHappened']).toBe(
    'The notice is blank\n\nThere is a hearing coming up. The date was left empty.',
  );
});

it('leaves a hearing that has been by the time of logging to the words', () => {
  const answers = answersOfReport(reported({ ...what, hearing: 'yes', hearingOn: '9 March' }), [], '2026-03-10');
  expect(answers).not.toHaveProperty('hearing');
  expect(answers['details.whatHappened']).toContain('There is a hearing on 9 March 2026.');
});

it.each([{}, { hearing: 'no' }, { hearing: 'not-known' }])(
  'says nothing of a hearing that the report does not: %j',
  (said) => {
    const answers = answersOfReport(reported({ ...what, ...said }), [], today);
    expect(answers).not.toHaveProperty('hearing');
    expect(answers['details.whatHappened']).toBe('The notice is blank');
  },
);

it('answers the question for the message where its words were given', () => {
  const answers = answersOfReport(reported({ ...what, message: 'yes', errorText: 'Fault 9' }), [], today);
  expect(answers).toMatchObject({ message: 'yes', 'details.error.text': 'Fault 9' });
  expect(answersOfReport(reported(what), [], today)).not.toHaveProperty('message');
});

it.each([{ hearing: 'yes', hearingOn: '3 April' }, {}])(
  'carries that a message appeared and nobody kept its words, beside %j, and does not ask for it again',
  (more) => {
    const lost = reported({ ...what, message: 'yes', ...more }, 'Only mine');
    const answers = answersOfReport(lost, [], today);
    expect(answers).toMatchObject({ message: 'yes', 'details.whatHappened': 'The notice is blank\n\nOnly mine' });
    expect(answers).not.toHaveProperty('details.error.text');
    const person = { name: 'Priya Nair', email: 'priya@tmu.example', roles: [], maySetUp: false };
    const { command, errors } = readLogForm(answers, { person, team: [], now: `${today}T10:00:00.000Z`, today });
    expect(errors).toEqual([]);
    expect(command.details.error).toBeUndefined();
    expect(command.details.whatHappened).toBe(
      'The notice is blank\n\nOnly mine\n\nA message appeared. Its words were not kept.',
    );
  },
);

it('leaves the line in the words where somebody found the message later', () => {
  const report = reported({ ...what, message: 'yes' });
  const found = { ...report.rows[0]!, number: 9, kind: 'answer' as const, words: 'Here it is', errorText: 'Fault 9' };
  const answers = answersOfReport({ ...report, rows: [...report.rows, found] }, [], today);
  expect(answers).toMatchObject({ message: 'yes', 'details.error.text': 'Fault 9' });
  expect(answers['details.whatHappened']).toContain('A message appeared.');
});
