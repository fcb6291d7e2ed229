import * as fc from 'fast-check';
import { issueStatuses, issueStatusSchema } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import { anyIssue, asRead, closedWalk, walk } from '../testing/example-issues.js';
import { issueToFields } from './issue-fields.js';
import { parseIssueRow } from './issue-row.js';

const site = 'https://tmu.example/sites/desk';
const f = issuesList.fields;
const read = (cells: Record<string, unknown>) => parseIssueRow(asRead(cells), site);

test('walks get somewhere: a walk to its end is closed, and one to TRA has a card', () => {
  expect(walk(closedWalk)).toMatchObject({ status: 'closed', outcome: 'worked' });
  expect(walk([6, 9, 11])).toMatchObject({ status: 'not-changing', cardUrl: 'https://trello.com/c/Card0041' });
});

test('an issue comes back from its item as it went in, whatever was written in it', () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const { row } = read(issueToFields(issue));
      expect(row.faults).toEqual([]);
      expect(row.value).toEqual(issue);
    }),
    { numRuns: 300 },
  );
});

test('an issue without its story comes back from its columns with the same state', () => {
  fc.assert(
    fc.property(anyIssue, (issue) => {
      const { [f.history.name]: _, ...columns } = issueToFields(issue);
      const { value } = read(columns).row;
      const { key, status, outcome, timesReopened } = issue;
      expect([value.key, value.status, value.outcome, value.timesReopened]).toEqual([
        key,
        status,
        outcome,
        timesReopened,
      ]);
      expect(value.reporter).toEqual(issue.reporter);
      expect(value.history).toEqual([]);
    }),
  );
});

test.each(issueStatusSchema.options)(
  'a status set by hand to "%s" counts at once and is part of the story',
  (status) => {
    const issue = walk([0]);
    const { row, history } = read({ ...issueToFields(issue), [f.status.name]: issueStatuses[status].stored });
    expect(row.value.status).toBe(status);
    expect(row.faults).toEqual([]);
    const added = row.value.history.slice(issue.history.length);
    if (status === issue.status) expect(added).toEqual([]);
    else {
      expect(added).toMatchObject([
        { type: 'edited-in-list', status, by: { name: 'Sam Field' }, at: '2026-12-05T11:00:00.000Z' },
      ]);
      expect(history?.events.at(-1)).toEqual(added[0]);
    }
  },
);

test('two people who read the same edit make the same event of it', () => {
  const cells = { ...issueToFields(walk([0])), [f.status.name]: 'Closed' };
  expect(read(cells).row.value).toEqual(read(cells).row.value);
});

test('details and owner changed by hand become events, and a line end that SharePoint changed does not', () => {
  const issue = walk([0, 19]);
  const untouched = { ...issueToFields(issue), [f.whatHappened.name]: "Password won't work\r\n" };
  expect(read(untouched).row.value.history).toEqual(issue.history);
  const owner = { [f.ownerName.name]: 'Lee Orchard', [f.ownerEmail.name]: 'lee@tmu.example' };
  const edited = { ...issueToFields(issue), [f.area.name]: 'Sign-in', ...owner };
  const { value } = read(edited).row;
  expect(value.details).toEqual({ ...issue.details, area: 'Sign-in' });
  expect(value.owner).toEqual({ name: 'Lee Orchard', email: 'lee@tmu.example' });
  expect(value.history.slice(-2).map((event) => event.type)).toEqual(['details-changed', 'owner-named']);
});

test('a bad cell costs that cell: the story keeps what it said, and the fault names column, words and text', () => {
  const issue = walk([0]);
  const { row } = read({ ...issueToFields(issue), [f.status.name]: 'Bananas', [f.hearingOn.name]: 'next week' });
  expect(row.value).toEqual(issue);
  const faults = row.faults.map(({ column, value }) => [column, value]);
  expect(faults).toEqual([
    ['Hearing on', 'next week'],
    ['How it stands', 'Bananas'],
  ]);
});

test('a story that is broken keeps its text, and the columns say how the issue stands', () => {
  const issue = walk([0, 4]);
  const broken = '{"v":1,"events":[{"type":"raised"';
  const { row, history } = read({ ...issueToFields(issue), [f.history.name]: broken });
  expect(row.value.status).toBe('answered');
  expect(row.faults.map((fault) => fault.column)).toEqual(['Story (kept by the desk)']);
  expect(history?.unreadable).toEqual([broken]);
});

test('one event that cannot be read is kept beside those that can', () => {
  const issue = walk([0, 4]);
  const strange = { type: 'teleported', id: 'x', at: '2026-12-05T11:00:00.000Z' };
  const note = JSON.stringify({ v: 1, events: [...issue.history, strange] });
  const { row, history } = read({ ...issueToFields(issue), [f.history.name]: note });
  expect(row.value.history).toEqual(issue.history);
  expect(history).toMatchObject({ unreadable: [strange], earlier: issue.history, events: [] });
});

const hostile = [
  '',
  ' ',
  null,
  undefined,
  0,
  -1,
  NaN,
  true,
  [],
  {},
  '<script>alert(1)</script>',
  '=1+1',
  '\u0000\u0007',
  '\u202eمرحبا',
  '👩🏽‍⚖️',
  'x'.repeat(70_000),
  '9999-99-99',
  '{"v":1,"events":[null]}',
  '[[[[',
  ['a', 1],
  { results: ['New'] },
  'javascript:alert(1)',
];
const fields = Object.values(issuesList.fields);

test.each(fields.map((field) => [field.name, field] as const))('%s may hold anything: the row is there', (_, field) => {
  const good = issueToFields(walk([0, 6]));
  for (const value of hostile) {
    const { row } = read({ ...good, [field.name]: value });
    expect(row.number).toBe(41);
    expect(issueStatusSchema.safeParse(row.value.status).success).toBe(true);
    expect(row.value.details.whatHappened.trim()).not.toBe('');
  }
});

test('cells of any shape at once: the row is there', () => {
  const anyCells = fc.record(
    Object.fromEntries(fields.map((field) => [field.name, fc.oneof(fc.anything(), fc.constantFrom(...hostile))])),
  );
  fc.assert(
    fc.property(anyCells, (cells) => read(cells).row.number === 41),
    { numRuns: 300 },
  );
});
