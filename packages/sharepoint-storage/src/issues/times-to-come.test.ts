import * as fc from 'fast-check';
import { issuesList } from '@tms-support/sharepoint-schema';
import { asRead, walk } from '../testing/example-issues.js';
import { issueToFields } from './issue-fields.js';
import { parseIssueRow } from './issue-row.js';

const f = issuesList.fields;
// `asRead` was last written at 11:00 on 5 December 2026.
const writtenAt = '2026-12-05T11:00:00.000Z';
const issue = walk([0, 19, 19]);
type Events = { at: string }[];
function read(change: (events: Events) => void) {
  const cells = issueToFields(issue);
  const note = JSON.parse(String(cells[f.history.name])) as { events: Events };
  change(note.events);
  return parseIssueRow(asRead({ ...cells, [f.history.name]: JSON.stringify(note) }), 'https://tmu.example');
}

test('a step dated after its row was last written is dated by that, says so, and is kept as it was', () => {
  const { row, history } = read((events) => void (events[1]!.at = '2031-03-05T11:00:00.000Z'));
  expect(row.value.history[1]!.at).toBe(row.value.history[2]!.at);
  expect(row.value.statusSinceAt).toBe(row.value.history[1]!.at);
  expect(row.faults).toEqual([
    { column: f.history.title, message: expect.stringContaining('5 March 2031'), value: expect.anything() },
  ]);
  expect(history!.events[1]!.at).toBe('2031-03-05T11:00:00.000Z');
});

test('a few minutes ahead is put right, and is nothing to mend', () => {
  const { row } = read((events) => void (events[3]!.at = '2026-12-05T11:05:00.000Z'));
  expect([row.value.history[3]!.at, row.faults]).toEqual([writtenAt, []]);
});

test('a column dated after its row was last written counts as of then, and says so', () => {
  const { [f.history.name]: _, ...columns } = issueToFields(issue);
  for (const field of [f.raisedAt, f.statusSinceAt, f.lastToldAt, f.closedAt]) {
    const { row } = parseIssueRow(asRead({ ...columns, [field.name]: '2031-01-01T00:00:00Z' }), 'https://tmu.example');
    expect(row.faults.map(({ column }) => column)).toEqual([field.title]);
    expect(JSON.stringify(row.value)).not.toContain('2031');
  }
});

test('whatever its steps say, no issue is read with a time to come, and none of its steps before one that came earlier', () => {
  const at = fc.date({ min: new Date('2016-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(at, { minLength: 4, maxLength: 4 }), (times) => {
      const { row } = read((events) => events.forEach((event, n) => (event.at = times[n]!.toISOString())));
      for (const event of row.value.history)
        expect(Date.parse(event.at)).toBeLessThanOrEqual(Date.parse(writtenAt) + 5000);
      expect(Date.parse(row.value.statusSinceAt)).toBeLessThanOrEqual(Date.parse(writtenAt) + 5000);
    }),
  );
});
