import type { Issue, IssueDetails, IssueStatus } from '@tms-support/support-domain';
import { issuesList, type RowReader } from '@tms-support/sharepoint-schema';
import type { ItemHead } from '../site/item.js';
import { timeUpToSaved } from './times-to-come.js';

const f = issuesList.fields;
const epoch = '1970-01-01T00:00:00.000Z';

/** The value, or a stand-in with a fault that says that the cell is blank: the row is shown all the same. */
function must<T>(row: RowReader, field: Parameters<RowReader['value']>[0], standIn: T): T {
  const reading = row.reading(field);
  if (!reading.good) return standIn;
  if (reading.value !== undefined) return reading.value as T;
  if (row.has(field)) row.fault(field, 'This cell is blank. It must hold something.');
  return standIn;
}

function detailsOf(row: RowReader): IssueDetails {
  const errorText = row.value(f.errorText);
  const screen = row.value(f.errorScreen);
  const seenAt = row.value(f.errorSeenAt);
  const recordReference = row.value(f.errorReference);
  const optional = {
    area: row.value(f.area),
    cause: row.value(f.cause),
    prevention: row.value(f.prevention),
    hearingOn: row.value(f.hearingOn),
    updateKey: row.value(f.updateKey),
  };
  const details: IssueDetails = { whatHappened: must(row, f.whatHappened, row.value(f.title) ?? 'Not known') };
  for (const [name, value] of Object.entries(optional))
    if (value !== undefined) Object.assign(details, { [name]: value });
  if (errorText !== undefined) {
    details.error = {
      text: errorText,
      ...(screen ? { screen } : {}),
      ...(seenAt ? { seenAt } : {}),
      ...(recordReference ? { recordReference } : {}),
    };
  }
  return details;
}

/** An issue from its columns alone: how closed issues are paged in, and what is left where the story cannot be read. */
export function issueFromColumns(row: RowReader, head: ItemHead): Issue {
  const raisedAt = timeUpToSaved(row, f.raisedAt, head) ?? head.createdAt ?? epoch;
  const email = row.value(f.reporterEmail);
  const tmsRole = row.value(f.tmsRole);
  const ownerName = row.value(f.ownerName);
  const optional = {
    lastToldAt: timeUpToSaved(row, f.lastToldAt, head),
    closedAt: timeUpToSaved(row, f.closedAt, head),
    cardUrl: row.value(f.cardUrl),
    outcome: row.value(f.outcome),
    whatWasDone: row.value(f.whatWasDone),
  };
  const issue: Issue = {
    key: row.value(f.key) ?? `row-${head.id}`,
    // A state that cannot be read does not open what the desk has closed.
    status: must<IssueStatus>(row, f.status, row.value(f.closedAt) === undefined ? 'new' : 'closed'),
    reporter: {
      kind: must(row, f.reporterKind, 'tms-user' as const),
      name: must(row, f.reporterName, 'Not known'),
      ...(email ? { email } : {}),
      ...(tmsRole ? { tmsRole } : {}),
    },
    channel: must(row, f.channel, 'desk' as const),
    details: detailsOf(row),
    raisedAt,
    statusSinceAt: timeUpToSaved(row, f.statusSinceAt, head) ?? raisedAt,
    timesReopened: Math.max(0, Math.trunc(row.value(f.timesReopened) ?? 0)),
    history: [],
  };
  if (ownerName) issue.owner = { name: ownerName, email: row.value(f.ownerEmail) ?? '' };
  for (const [name, value] of Object.entries(optional))
    if (value !== undefined) Object.assign(issue, { [name]: value });
  return issue;
}
