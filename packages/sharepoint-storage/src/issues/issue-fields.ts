import type { Issue } from '@tms-support/support-domain';
import { cell, fieldsAt, issuesList, schemaVersion, type CellValue } from '@tms-support/sharepoint-schema';
import { eachColumn } from './each-column.js';
import { writeHistory, type StoredHistory } from './history-cell.js';

const f = issuesList.fields;

/** What the columns of the list hold about an issue, by internal name. */
function cellsOfIssue(issue: Issue): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  eachColumn(({ field, column }) => Object.assign(cells, cell(field, column.get(issue))));
  return cells;
}

/**
 * An issue as one list item, its state and its whole story, for lists of schema version `version`.
 * The story must be short enough for its note: `giveCommand` archives, this does not. `filesTold`: whoever adds a file to it tells the
 * story, from the first on.
 */
export function issueToFields(
  issue: Issue,
  version: number = schemaVersion,
  told: Pick<StoredHistory, 'filesTold'> = {},
): Record<string, CellValue> {
  // A new item is of version 1.
  const history: StoredHistory = { writtenAs: 1, ...told, unreadable: [], earlier: [], events: issue.history };
  const names = new Set(fieldsAt(issuesList, version).map((field) => field.name));
  const all = { ...cellsOfIssue(issue), [f.history.name]: writeHistory(history) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

/** The columns in which the story of this issue says something. */
export const columnsSaid = (issue: Issue): readonly string[] =>
  Object.entries(cellsOfIssue(issue)).flatMap(([name, value]) => (value === null || value === '' ? [] : [name]));

/** Cells of these columns, as the issue says. */
export function cellsOfColumns(issue: Issue, names: readonly string[]): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(cellsOfIssue(issue)).filter(([name]) => names.includes(name)));
}

/** The cells that differ from one state of an issue to another. What is not touched is not written over. */
export function changedColumns(
  before: Issue,
  after: Issue,
  version: number = schemaVersion,
): Record<string, CellValue> {
  const was = cellsOfIssue(before);
  const names = new Set(fieldsAt(issuesList, version).map((field) => field.name));
  return Object.fromEntries(
    Object.entries(cellsOfIssue(after)).filter(([name, value]) => names.has(name) && was[name] !== value),
  );
}
