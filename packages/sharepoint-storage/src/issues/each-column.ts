import { issuesList, type FieldSchema } from '@tms-support/sharepoint-schema';
import type { IssueColumn } from './issue-column.js';
import { issueColumns } from './issue-columns.js';

/** Goes through the columns that say something of an issue, in the order of their record. */
export function eachColumn(visit: (one: { field: FieldSchema; column: IssueColumn<unknown> }) => void): void {
  for (const [name, column] of Object.entries(issueColumns)) {
    if ('get' in column) visit({ field: issuesList.fields[name as keyof typeof issueColumns] as FieldSchema, column });
  }
}
