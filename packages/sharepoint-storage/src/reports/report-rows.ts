import { itemPagePath, reportsList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { headOf, authorOf } from '../site/item.js';
import type { Report, ReportRow } from './report.js';

const f = reportsList.fields;

interface ReadRow extends ReportRow {
  key: string;
  thread: string;
  by: Report['by'];
  etag: string;
  standsAs?: string;
  issueNumber?: number;
}

function readRow(cells: ItemCells, siteUrl: string): ReadRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const key = row.value(f.key) ?? `row-${head.id}`;
  const thread = row.value(f.thread) ?? key;
  const errorText = row.value(f.errorText);
  const standsAs = row.value(f.status);
  const issueNumber = row.value(f.issueNumber);
  return {
    number: head.id,
    etag: head.etag,
    key,
    thread,
    by: authorOf(cells),
    kind: row.value(f.kind) ?? (thread === key ? 'problem' : 'answer'),
    words: row.value(f.words) ?? row.value(f.title) ?? '',
    at: head.createdAt ?? '1970-01-01T00:00:00.000Z',
    ...(errorText ? { errorText } : {}),
    ...(standsAs ? { standsAs } : {}),
    ...(issueNumber === undefined ? {} : { issueNumber }),
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(reportsList, head.id)}`,
  };
}

/**
 * The reports that these rows make, newest first. Of rows that say the same under one key the lowest number counts: a lost answer
 * may have made a second. A row belongs to a report only if the same person wrote both, as SharePoint says: a key that somebody guessed puts no
 * words into another's mouth.
 */
export function reportsOf(items: readonly ItemCells[], siteUrl: string): Report[] {
  const rows = items.map((cells) => readRow(cells, siteUrl)).sort((a, b) => a.number - b.number);
  const seen = new Set<string>();
  const threads = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const who = row.by.email.toLowerCase();
    // A second row of one key that says something else is no second try: it is shown.
    const said = JSON.stringify([who, row.key, row.kind, row.words, row.errorText]);
    if (seen.has(said)) continue;
    seen.add(said);
    const id = `${who}\n${row.thread}`;
    threads.set(id, [...(threads.get(id) ?? []), row]);
  }
  const reports = [...threads.values()].map((thread): Report => {
    const first = thread[0]!;
    return {
      thread: first.thread,
      by: first.by,
      head: { number: first.number, etag: first.etag },
      ...(first.standsAs ? { standsAs: first.standsAs } : {}),
      ...(first.issueNumber === undefined ? {} : { issueNumber: first.issueNumber }),
      rows: thread.map(({ number, kind, words, errorText, at, faults, listUrl }) => ({
        number,
        kind,
        words,
        ...(errorText ? { errorText } : {}),
        at,
        faults,
        listUrl,
      })),
    };
  });
  return reports.sort((a, b) => b.head.number - a.head.number);
}
