import { issueOf } from '../find/testing/issue-of.js';
import { steps } from '../issues/testing/stories.js';
import { issuesCsv } from './issues-csv.js';
import { readCsv } from './read-csv.js';

const hostile = '=cmd|\' /C calc\'!A0","x\r\n@SUM(1)';
const rows = [
  {
    number: 41,
    issue: issueOf({ whatHappened: hostile, area: 'letters', cause: 'input' }, [
      steps['add-person'],
      steps.answer,
      steps.close,
    ]),
  },
  { number: 42, issue: issueOf({}, [steps['name-owner'], steps['hand-over']]) },
];
const table = (names: boolean) => {
  const [headings, ...body] = readCsv(issuesCsv(rows, { names }));
  return body.map((row) => Object.fromEntries(row.map((cell, i) => [headings![i], cell])));
};

it('gives each issue a row in words, the hostile text in one cell', () => {
  const [first, second] = table(false);
  expect(first).toMatchObject({
    Issue: '41',
    'How it stands': 'Closed',
    People: '2',
    'How they told us': 'Teams',
    'What happened': hostile,
    'Area of TMS': 'Letters',
    'Earliest hearing': '2026-03-09',
    'What was done': 'Made it again',
    'Raised on': '2026-03-02',
    'How it ended': 'It worked',
  });
  expect(second).toMatchObject({
    'How it stands': 'With TRA support',
    'Handed over by': 'TRA problem support form',
    'Error message': 'Process error TEST-7',
  });
  expect(issuesCsv(rows, { names: false })).toContain(`"'=cmd`);
});

it('names nobody unless names are asked for', () => {
  expect(issuesCsv(rows, { names: false })).not.toMatch(/Tom Reed|Grace Obi|Priya Shah/);
  expect(table(true)[0]).toMatchObject({ 'Who has the problem': 'Tom Reed; Grace Obi' });
  expect(table(true)[1]).toMatchObject({ 'Who is dealing with it': 'Priya Shah' });
});
