import type { Issue } from '@tms-support/support-domain';
import { issuesList, type RowReader } from '@tms-support/sharepoint-schema';
import type { ItemHead } from '../site/item.js';
import { eachColumn } from './each-column.js';

const f = issuesList.fields;
const epoch = '1970-01-01T00:00:00.000Z';

/** What stands where a cell says nothing: the row is shown all the same. */
function standIn(row: RowReader, head: ItemHead): Issue {
  const raisedAt = head.createdAt ?? epoch;
  return {
    key: `row-${head.id}`,
    // A state that cannot be read does not open what the desk has closed.
    status: row.value(f.closedAt) === undefined ? 'new' : 'closed',
    reporter: { kind: 'tms-user', name: 'Not known' },
    channel: 'desk',
    details: { whatHappened: row.value(f.title) ?? 'Not known' },
    raisedAt,
    statusSinceAt: raisedAt,
    timesReopened: 0,
    history: [],
  };
}

/** An issue from its columns alone: how closed issues are paged in, and what is left where the story cannot be read. */
export function issueFromColumns(row: RowReader, head: ItemHead): Issue {
  const draft = standIn(row, head);
  eachColumn(({ field, column }) => {
    if (!column.set) return;
    const value = column.read ? column.read(row, field, head) : row.value(field);
    if (value !== undefined) column.set(draft, value);
    else if (column.mustHold && row.has(field) && row.reading(field).good)
      row.fault(field, 'This cell is blank. It must contain something.');
  });
  return draft;
}
