import { badQuery } from '../answers/sharepoint-error.js';
import type { Field } from '../site/field.js';
import { itemTypeName, type ListSchema } from '../site/list-schema.js';
import type { SQLInputValue } from 'node:sqlite';
import { planOf } from './list-plan.js';
import { readValue } from './read-value.js';

/** Names that a client reads from an item and may send back: they change nothing. */
const IGNORED = new Set([
  'Id',
  'ID',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
  'GUID',
  'Attachments',
  'ComplianceAssetId',
  'FileRef',
  'FileDirRef',
  'OData__UIVersionString',
  'OData__ColorTag',
]);

export interface ReadBody {
  /** By column of the items' table. */
  columns: Map<string, SQLInputValue>;
  fields: Field[];
  contentTypeId?: string;
  /** A new name for a file or folder. */
  leaf?: string;
}

const isAnnotation = (name: string): boolean =>
  name === '__metadata' || name.includes('@') || name.startsWith('odata.');

/** Reads an item's body against its list. A property that the list does not have is SharePoint's 400, by name. */
export function readItemBody(list: ListSchema, body: Readonly<Record<string, unknown>>): ReadBody {
  const metadata = body['__metadata'] as { type?: unknown } | undefined;
  const claimed = metadata?.type ?? body['odata.type'];
  if (
    typeof claimed === 'string' &&
    claimed !== '' &&
    claimed !== itemTypeName(list) &&
    claimed !== 'SP.ListItem' &&
    claimed !== 'SP.Data.ListItem'
  ) {
    throw badQuery(
      `A type named '${claimed}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
    );
  }
  const read: ReadBody = { columns: new Map(), fields: [] };
  const { byBodyName, writable } = planOf(list);
  for (const name of Object.keys(body)) {
    const value = body[name];
    const filled = IGNORED.has(name) ? undefined : writable.get(name);
    if (filled) {
      read.columns.set(filled.column, readValue(filled, value));
      read.fields.push(filled);
    } else if (name === 'ContentTypeId')
      read.contentTypeId = String((value as { StringValue?: string } | null)?.StringValue ?? value);
    else if (name === 'FileLeafRef' && typeof value === 'string') read.leaf = value;
    else if (!IGNORED.has(name) && !byBodyName.has(name) && !isAnnotation(name)) {
      throw badQuery(
        `The property '${name}' does not exist on type '${itemTypeName(list)}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
  return read;
}
