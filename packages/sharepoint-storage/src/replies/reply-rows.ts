import type { StandardReply } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  RowReader,
  standardRepliesList,
  type CellValue,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { ReplyRow } from '../desk.js';
import { headOf } from '../site/item.js';

const f = standardRepliesList.fields;

/** A reply as the list holds it, by internal name. */
export function replyToFields(reply: StandardReply): Record<string, CellValue> {
  return {
    ...cell(f.title, reply.title),
    ...cell(f.key, reply.key),
    ...cell(f.area, reply.area),
    ...cell(f.cause, reply.cause),
    ...cell(f.channel, reply.channel),
    ...cell(f.subject, reply.subject),
    ...cell(f.words, reply.words),
    ...cell(f.retired, reply.retired ?? false),
  };
}

/** Reads one item as a reply. Whatever stands in its cells, there is a row. */
export function parseReplyRow(cells: ItemCells, siteUrl: string): ReplyRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const words = row.value(f.words);
  if (words === undefined && row.reading(f.words).good)
    row.fault(f.words, 'This cell is blank. It must hold the words of the reply.');
  const value: StandardReply = {
    key: row.value(f.key) ?? `row-${head.id}`,
    title: row.value(f.title) ?? `Reply ${head.id}`,
    words: words ?? '',
  };
  const optional = {
    subject: row.value(f.subject),
    area: row.value(f.area),
    cause: row.value(f.cause),
    channel: row.value(f.channel),
    retired: row.value(f.retired) || undefined,
  };
  for (const [name, one] of Object.entries(optional)) if (one !== undefined) Object.assign(value, { [name]: one });
  const listUrl = `${siteUrl}/${itemPagePath(standardRepliesList, head.id)}`;
  return { number: head.id, etag: head.etag, value, faults: row.faults, listUrl };
}
