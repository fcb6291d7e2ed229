import { issuesList, type FieldSchema } from '@tms-support/sharepoint-schema';
import { asRead, raise, walk } from '../testing/example-issues.js';
import { eachColumn } from './each-column.js';
import { issueToFields } from './issue-fields.js';
import { parseIssueRow } from './issue-row.js';

const read = (cells: Record<string, unknown>) => parseIssueRow(asRead(cells), 'https://tmu.example/sites/desk');
const f = issuesList.fields;
const issue = walk([0]);
const cells = issueToFields(issue);

/** Something that somebody might type into a cell of this kind, other than what stands there. */
function typedInto({ type, codec, choices, name }: FieldSchema): unknown {
  if (choices) return choices.find((choice) => choice !== cells[name]);
  if (type === 'DateTime') return '2026-11-30T10:00:00Z';
  if (type === 'Number') return 3;
  return ['ada@tmu.example', 'https://trello.com/c/Card0099', '2026-12-24', 'Typed by hand'].find(
    (text) => codec.read(text).good && text !== cells[name],
  );
}

const columns: [string, Parameters<Parameters<typeof eachColumn>[0]>[0]][] = [];
eachColumn((one) => columns.push([one.field.title, one]));

test('every column that an issue fills is tried below: all but the two of the nudge and the story', () =>
  expect(columns).toHaveLength(Object.keys(f).length - 3));

test.each(columns)('"%s" typed by hand: what the record says becomes of it', (_, { field, column }) => {
  const typed = typedInto(field);
  // An error has its parts once it has its words.
  const details = { ...raise.details, error: { text: 'Access is denied.' } };
  const before = walk([0], { ...raise, details });
  const { row } = read({ ...issueToFields(before), [field.name]: typed });
  const added = row.value.history.slice(before.history.length);
  const cell = field.codec.read(typed);
  const says = JSON.stringify(column.get(row.value)) === JSON.stringify(cell.good && cell.value);
  expect([says, row.faults]).toEqual([column.byHand !== 'story-counts', []]);
  const isEvent = column.byHand === 'details' || typeof column.byHand === 'object';
  expect(added).toHaveLength(isEvent ? 1 : 0);
  // Once it is part of the story, it is no edit any more.
  const again = read({ ...issueToFields(row.value), [field.name]: typed }).row.value.history;
  expect(again).toHaveLength(row.value.history.length);
});

test.each([f.errorScreen, f.errorReference, f.errorSeenAt])(
  '"$title" typed beside a blank error message is no step: it would be told again with every one that is taken',
  (field) => {
    const { row } = read({ ...cells, [field.name]: typedInto(field as FieldSchema) });
    expect(row.value.history).toEqual(issue.history);
  },
);
