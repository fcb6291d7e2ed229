import { evolveIssue, replayIssue, ReplayError, type Issue } from '@tms-support/support-domain';
import { issuesList, itemPagePath, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import type { IssueRow } from './issue-calls.js';
import { headOf, versionOf, type ItemHead } from '../site/item.js';
import { readHistory, withoutHistory, type StoredHistory } from './history-cell.js';
import { issueFromColumns } from './issue-from-columns.js';
import { columnsSaid } from './issue-fields.js';
import { listEdits, withColumnFacts } from './list-edits.js';
import { upToSaved } from './times-to-come.js';

const f = issuesList.fields;

/** A row with what storage needs to write it again: its cells as they came, and its story as the note keeps it. */
export interface StoredIssue {
  row: IssueRow;
  cells: ItemCells;
  /** Columns that are blank because they were taken away and came back: the next step fills them from the story. */
  cameBack?: readonly string[];
  /** Columns that are blank where the story says something, and by the item alone nobody can tell whether by hand. */
  inDoubt?: readonly string[];
  /** Absent where the row was read without its story. */
  history?: StoredHistory;
}

/** The issue that the note adds up to, or nothing where it does not begin. */
function told(history: StoredHistory): Issue | undefined {
  if (history.start)
    return history.events.reduce<Issue>(evolveIssue, { ...history.start, history: [...history.earlier] });
  try {
    return replayIssue(history.events);
  } catch (error) {
    if (error instanceof ReplayError) return undefined;
    throw error;
  }
}

/** The row without these cells, as if their columns were gone. What was found wrong so far stays. */
function without(reader: RowReader, cells: ItemCells, names: readonly string[]): RowReader {
  const row = new RowReader(Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name))));
  row.faults.push(...reader.faults);
  return row;
}

export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

/** The item's own facts in the shape of a row. */
function rowOf(head: ItemHead, siteUrl: string, value: Issue, reader: RowReader): IssueRow {
  const listUrl = `${siteUrl}/${itemPagePath(issuesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: reader.faults, listUrl };
}

/**
 * Reads one item as an issue. Whatever stands in its cells, there is a row; what is wrong is named in its faults. `cameBack`: columns
 * whose blanks are known not to be edits.
 */
export function parseIssueRow(cells: ItemCells, siteUrl: string, cameBack: readonly string[] = []): StoredIssue {
  const head = headOf(cells);
  const reader = new RowReader(cells);
  if (!(f.history.name in cells)) return { row: rowOf(head, siteUrl, issueFromColumns(reader, head), reader), cells };

  const note = reader.reading(f.history);
  const { history, hole } = readHistory(note.good ? note.value : undefined);
  if (history.unreadable.length > 0) {
    reader.fault(
      f.history,
      'Part of the story cannot be read. It is kept. The list’s version history may have it whole.',
    );
  }
  const inTime = { ...history, events: upToSaved(history.events, head, reader) };
  const issue = hole ? undefined : told(inTime);
  if (issue) {
    const blanks = columnsSaid(issue).filter((name) => name in cells && isBlank(cells[name]));
    // While the item is of the version that the desk wrote, a blank is no edit: its column was taken away, and came back.
    const isUntouched = history.writtenAs !== undefined && history.writtenAs === versionOf(head.etag);
    const known = blanks.filter((name) => isUntouched || cameBack.includes(name));
    const inDoubt = blanks.filter((name) => !known.includes(name));
    const filled = known.length > 0 ? without(reader, cells, known) : reader;
    const facts = withColumnFacts(issue, filled);
    const edits = listEdits(filled, head, facts);
    const value = edits.reduce<Issue>(evolveIssue, facts);
    return {
      row: rowOf(head, siteUrl, value, filled),
      cells,
      ...(known.length > 0 ? { cameBack: known } : {}),
      ...(inDoubt.length > 0 ? { inDoubt } : {}),
      history: { ...history, events: [...history.events, ...edits] },
    };
  }
  if (!hole) {
    reader.fault(
      f.history,
      'This row has no story yet: it was made in the list. The desk begins one with the next step.',
    );
  }
  // A story with a hole in it adds up to something else than what happened: the columns say how the issue stands.
  const earlier = [...history.earlier, ...history.events];
  const value: Issue = { ...issueFromColumns(reader, head), history: earlier };
  return {
    row: rowOf(head, siteUrl, value, reader),
    cells,
    history: { ...history, start: withoutHistory(value), earlier, events: [] },
  };
}
