import type { StandardReply } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  RowReader,
  standardRepliesList,
  type CellsOf,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import type { ReplyRow } from './reply-calls.js';
import { fileNameFor } from '../attachments/file-name.js';
import { addressOf } from '../attachments/file-address.js';
import { headOf } from '../site/item.js';

const f = standardRepliesList.fields;

/** A reply as the list holds it, by internal name. */
export function replyToFields(reply: StandardReply): CellsOf<typeof f> {
  return {
    ...cell(f.title, reply.title),
    ...cell(f.key, reply.key),
    ...cell(f.area, reply.area),
    ...cell(f.cause, reply.cause),
    ...cell(f.channel, reply.channel),
    ...cell(f.subject, reply.subject),
    ...cell(f.words, reply.words),
    ...cell(f.guidePage, reply.guidePage),
    ...cell(f.picture, reply.picture),
    ...cell(f.pictureWords, reply.pictureWords),
    ...cell(f.retired, reply.retired ?? false),
  };
}

/**
 * The name of the picture, where it is a name that a picture beside the row can have. It becomes part of an address: a name with a path in it
 * would show a file of elsewhere, and SVG can hold a program.
 */
function pictureIn(row: RowReader): string | undefined {
  const name = row.value(f.picture);
  if (name === undefined) return undefined;
  if (fileNameFor(name) === name && /\.(?:png|jpe?g|gif|webp)$/i.test(name)) return name;
  row.fault(
    f.picture,
    'This cell must contain the name of a PNG, JPEG, GIF or WebP file that is attached to this row.',
  );
  return undefined;
}

/** Reads one item as a reply. Whatever stands in its cells, there is a row. */
export function parseReplyRow(cells: ItemCells, siteUrl: string): ReplyRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const words = row.value(f.words);
  if (words === undefined && row.reading(f.words).good)
    row.fault(f.words, 'This cell is blank. It must contain the text of the reply.');
  const value: StandardReply = {
    key: row.value(f.key) ?? `row-${head.id}`,
    title: row.value(f.title) ?? `Reply ${head.id}`,
    words: words ?? '',
  };
  const picture = pictureIn(row);
  const optional = {
    subject: row.value(f.subject),
    area: row.value(f.area),
    cause: row.value(f.cause),
    channel: row.value(f.channel),
    guidePage: row.value(f.guidePage),
    picture,
    pictureWords: row.value(f.pictureWords),
    retired: row.value(f.retired) || undefined,
  };
  for (const [name, one] of Object.entries(optional)) if (one !== undefined) Object.assign(value, { [name]: one });
  const listUrl = `${siteUrl}/${itemPagePath(standardRepliesList, head.id)}`;
  const address = picture && addressOf(siteUrl, standardRepliesList, head.id, picture);
  return {
    number: head.id,
    etag: head.etag,
    value,
    faults: row.faults,
    listUrl,
    ...(address ? { pictureUrl: address } : {}),
  };
}
