import * as z from 'zod/mini';
import { itemPagePath, reportsList, RowReader, type FieldSchema, type ItemCells } from '@tms-support/sharepoint-schema';
import { authorOf, headOf, versionOf } from '../site/item.js';
import { namedBeside } from '../site/two-names.js';
import type { Report, ReportRow } from './report.js';

const f = reportsList.fields;

interface ReadRow extends ReportRow {
  key: string;
  thread: string;
  by: Report['by'];
  /** SharePoint's number of the author: two people without an address are two. */
  author: string;
  etag: string;
  standsAs?: string;
  issueNumber?: number;
  answer?: Report['answer'];
}

const idSchema = z.looseObject({ Id: z.number() });
function authorId(cells: ItemCells): number | undefined {
  const author = idSchema.safeParse(cells['Author']);
  return author.success ? author.data.Id : undefined;
}

/**
 * Whether TMU has written this row. Its reporter may add rows and change none, so a row that still is as it was added holds
 * nothing but the reporter's words, whatever its columns are called: SharePoint lets whoever adds an item fill in all of them.
 */
function tmuWrote(cells: ItemCells): boolean {
  return (versionOf(headOf(cells).etag) ?? 1) > 1;
}

/** A cell that TMU decides by, filled in by the reporter: it counts for nothing, and is named. */
function ownWord<T>(row: RowReader, field: FieldSchema<T>): undefined {
  const reading = row.reading(field);
  if (reading.good && reading.value !== undefined) {
    row.fault(field, 'Whoever reported this filled it in. It counts once TMU has written it.');
  }
  return undefined;
}

function readRow(cells: ItemCells, siteUrl: string): ReadRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const key = row.value(f.key) ?? `row-${head.id}`;
  const thread = row.value(f.thread) ?? key;
  const errorText = row.value(f.errorText);
  const by = authorOf(cells);
  const standsAs = tmuWrote(cells) ? row.value(f.status) : ownWord(row, f.status);
  const issueNumber = tmuWrote(cells) ? row.value(f.issueNumber) : ownWord(row, f.issueNumber);
  const told = tmuWrote(cells) ? row.value(f.answer) : ownWord(row, f.answer);
  const toldAt = tmuWrote(cells) ? row.value(f.answeredAt) : ownWord(row, f.answeredAt);
  const author = String(authorId(cells) ?? by.email.toLowerCase());
  const other = namedBeside(cells, row, f.words);
  return {
    number: head.id,
    etag: head.etag,
    key,
    thread,
    by,
    // Until that is known, the row is in no report but its own.
    author: other === undefined ? author : `${author}, ${other}`,
    kind: row.value(f.kind) ?? (thread === key ? 'problem' : 'answer'),
    words: row.value(f.words) ?? row.value(f.title) ?? '',
    at: head.createdAt ?? '1970-01-01T00:00:00.000Z',
    ...(errorText ? { errorText } : {}),
    ...(standsAs ? { standsAs } : {}),
    ...(issueNumber === undefined ? {} : { issueNumber }),
    ...(told && toldAt ? { answer: { words: told, at: toldAt } } : {}),
    ...(row.value(f.hasScreenshot) ? { hasScreenshot: true as const } : {}),
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
    // A second row of one key that says something else is no second try: it is shown.
    const said = JSON.stringify([row.author, row.key, row.kind, row.words, row.errorText]);
    if (seen.has(said)) continue;
    seen.add(said);
    const id = `${row.author}\n${row.thread}`;
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
      ...(first.answer ? { answer: first.answer } : {}),
      rows: thread.map(({ number, kind, words, errorText, at, hasScreenshot, faults, listUrl }) => ({
        number,
        kind,
        words,
        ...(errorText ? { errorText } : {}),
        at,
        ...(hasScreenshot ? { hasScreenshot } : {}),
        faults,
        listUrl,
      })),
    };
  });
  return reports.sort((a, b) => b.head.number - a.head.number);
}
