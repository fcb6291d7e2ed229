import { evolveIssue, replayIssue, ReplayError, type Issue } from '@tms-support/support-domain';
import { issuesList, itemPagePath, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import type { IssueRow } from '../desk.js';
import { headOf, type ItemHead } from '../site/item.js';
import { readHistory, withoutHistory, type StoredHistory } from './history-cell.js';
import { issueFromColumns } from './issue-from-columns.js';
import { listEdits, withColumnFacts } from './list-edits.js';
import { upToSaved } from './times-to-come.js';

const f = issuesList.fields;

/** A row with what storage needs to write it again: its cells as they came, and its story as the note keeps it. */
export interface StoredIssue {
  row: IssueRow;
  cells: ItemCells;
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

/** The item's own facts in the shape of a row. */
function rowOf(head: ItemHead, siteUrl: string, value: Issue, reader: RowReader): IssueRow {
  const listUrl = `${siteUrl}/${itemPagePath(issuesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: reader.faults, listUrl };
}

/** Reads one item as an issue. Whatever stands in its cells, there is a row; what is wrong is named in its faults. */
export function parseIssueRow(cells: ItemCells, siteUrl: string): StoredIssue {
  const head = headOf(cells);
  const reader = new RowReader(cells);
  if (!(f.history.name in cells)) return { row: rowOf(head, siteUrl, issueFromColumns(reader, head), reader), cells };

  const note = reader.reading(f.history);
  const { history, hole } = readHistory(note.good ? note.value : undefined);
  if (history.unreadable.length > 0) {
    reader.fault(
      f.history,
      "Part of the story cannot be read. It is kept. The list's version history may have it whole.",
    );
  }
  const inTime = { ...history, events: upToSaved(history.events, head, reader) };
  const issue = hole ? undefined : told(inTime);
  if (issue) {
    const facts = withColumnFacts(issue, reader);
    const edits = listEdits(reader, head, facts);
    const value = edits.reduce<Issue>(evolveIssue, facts);
    return {
      row: rowOf(head, siteUrl, value, reader),
      cells,
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
