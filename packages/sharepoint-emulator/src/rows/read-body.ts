import { badQuery } from '../answers/sharepoint-error.js';
import { type Field, isDependent } from '../site/field.js';
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
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('@') || name.startsWith('odata.')) continue;
    if (name === 'ContentTypeId')
      read.contentTypeId = String((value as { StringValue?: string } | null)?.StringValue ?? value);
    else if (name === 'FileLeafRef' && typeof value === 'string') read.leaf = value;
    else if (!IGNORED.has(name)) {
      const field = planOf(list).byBodyName.get(name);
      if (!field) {
        throw badQuery(
          `The property '${name}' does not exist on type '${itemTypeName(list)}'. Make sure to only use property names that are defined by the type.`,
        );
      }
      if (field.column?.startsWith('f_') && field.type !== 'Calculated' && !isDependent(field)) {
        read.columns.set(field.column, readValue(field, value));
        read.fields.push(field);
      }
    }
  }
  return read;
}
