import { issuesCsv } from '../csv/issues-csv.js';
import { readCsv } from '../csv/read-csv.js';
import { handoverText } from '../handover/handover-text.js';
import { decideByRules } from '../rules/decide-by-rules.js';
import { factsOf as ruleFactsOf } from '../rules/rule-facts.js';
import { shippedSnapshot } from '../rules/shipped-snapshot.js';
import { officeHours } from '../rules/testing/office-hours.js';
import { whyHere } from '../rules/why-here.js';
import { problemsOf } from '../statistics/problems.js';
import { decideMerge } from './merge-issues.js';
import { describeStatus } from './status-words.js';
import { tellingsOf } from './tellings.js';
import { decideIssue } from './decide-issue.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, told } from './testing/stories.js';

const now = '2026-03-05T10:00:00.000Z';
const again = {
  ...raise,
  key: 'issue-2',
  reporter: { ...raise.reporter, name: 'Reed, Tom', email: 'TOM.REED@tmu.example' },
};
const merging = decideMerge(story([raise]), story([again]), factsOf(administrator, 30));
if (merging.outcome === 'refused') throw new Error('refused');
const [kept, merged] = [merging.kept.issue, merging.merged.issue];

// Two issues of one person, merged: wherever people are counted or listed, it is one.
it.each<[string, unknown, unknown]>([
  [
    'why it stands here',
    whyHere(kept, decideByRules(shippedSnapshot, ruleFactsOf(kept, { now, calendar: officeHours })), {
      now,
      position: 0,
    }),
    expect.stringContaining('a case worker is waiting'),
  ],
  ['how it stands', describeStatus({ ...kept, status: 'waiting-for-person' }), 'Waiting for Tom Reed'],
  ['the file for a spreadsheet', readCsv(issuesCsv([{ number: 1, issue: kept }], { names: false }))[1]![3], '1'],
  ['its names', readCsv(issuesCsv([{ number: 1, issue: kept }], { names: true }))[1]!.at(-2), 'Tom Reed'],
  [
    'the handover',
    handoverText(kept, 'problem-form', { number: 1, today: '2026-03-05', noErrorReason: 'None' }),
    expect.stringContaining('Affected: 1 case worker\n'),
  ],
  ['the problems of a report', problemsOf([kept, merged]).map(({ people }) => people), [1]],
])('counts and names somebody once in %s', (_, shown, one) => {
  expect(shown).toEqual(one);
});

it('names somebody once whom a telling reached', () => {
  const heard = decideIssue(kept, { ...steps['tell-person'], told }, factsOf(administrator, 40));
  expect(heard.outcome === 'accepted' && tellingsOf(heard.issue).map(({ names }) => names)).toEqual([['Tom Reed']]);
});
