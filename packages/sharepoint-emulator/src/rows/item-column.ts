import { badItemQuery } from '../answers/sharepoint-error.js';
import { type Field, isLookup, isMulti, isReference, isUser, propertyName } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListById } from '../structure/store-list.js';
import type { Visit } from '../site/visit.js';
import { visibleRows } from './item-row.js';

/** How a property of an item is reached in SQL, over the items' table `i`. */
export interface ItemColumn {
  sql: string;
  field: Field;
  /** Compared as numbers, truth values, instants or text. */
  kind: 'number' | 'boolean' | 'date' | 'text';
  indexed: boolean;
  /** The field whose join this costs, where it does. */
  join?: string;
  /** The stored text is a JSON array: a comparison asks whether any of it fits. */
  many: boolean;
}

/** What a lookup can show of the row it points to; a choice, a person, a note it cannot [R]. */
export const LOOKED_UP_TYPES = new Set([
  'Text',
  'Number',
  'Currency',
  'DateTime',
  'Counter',
  'Integer',
  'Calculated',
  'Computed',
  'Guid',
  'ContentTypeId',
  'File',
]);

const USER_COLUMNS: Readonly<Record<string, { sql: string; kind: ItemColumn['kind'] }>> = {
  Id: { sql: 'id', kind: 'number' },
  ID: { sql: 'id', kind: 'number' },
  Title: { sql: 'title', kind: 'text' },
  EMail: { sql: 'email', kind: 'text' },
  Name: { sql: 'login', kind: 'text' },
  UserName: { sql: 'email', kind: 'text' },
};

export const kindOfField = (field: Field): ItemColumn['kind'] => {
  if (
    /^(Number|Currency|Integer|Counter|User|Lookup)/.test(field.type) &&
    !['FileRef', 'FileDirRef', 'UniqueId'].includes(field.internalName)
  )
    return 'number';
  if (['Boolean', 'Attachments', 'AllDayEvent', 'Recurrence', 'CrossProjectLink'].includes(field.type))
    return 'boolean';
  return field.type === 'DateTime' ? 'date' : 'text';
};

const plain = (field: Field): ItemColumn => ({
  sql: `i."${field.column ?? ''}"`,
  field,
  kind: kindOfField(field),
  indexed: field.indexed,
  many: isMulti(field),
});

export const noSuchProperty = (name: string): Error => badItemQuery(`The field or property '${name}' does not exist.`);

export const notExpanded = (name: string): Error =>
  badItemQuery(
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

const byName = (list: ListSchema, name: string): Field | undefined =>
  list.fields.find((field) => propertyName(field) === name || field.internalName === name);

/** Which rows behind a lookup this person may see, with the values in the text: whole numbers alone, and none of them a client's. */
function visibleBehind(visit: Visit, target: ListSchema): string {
  const { sql, values } = visibleRows(visit, target, 't');
  return values.reduce((text: string, value) => text.replace('?', () => `'${String(value as string | number)}'`), sql);
}

/** What several rows show, as a JSON array: of no row it is empty, and not an array of nothing. */
const someOf = (sql: string): string => `NULLIF(json_group_array(${sql}), '[]')`;

function through(visit: Visit, field: Field, name: string): ItemColumn {
  const { site } = visit;
  const many = isMulti(field);
  const from = many ? `json_each(i."${field.column ?? ''}") e JOIN` : '';
  const on = many ? 'e.value' : `i."${field.column ?? ''}"`;
  if (isUser(field)) {
    const column = USER_COLUMNS[name];
    if (!column) throw noSuchProperty(`${field.internalName}/${name}`);
    const sql = many
      ? `(SELECT ${someOf(`p.${column.sql}`)} FROM ${from} principals p ON p.id = ${on})`
      : `(SELECT p.${column.sql} FROM principals p WHERE p.id = ${on})`;
    return { sql, field, kind: column.kind, indexed: field.indexed, join: field.internalName, many };
  }
  const target = findListById(site, String(field.attributes['List'] ?? ''));
  const targetField = target && (name === 'Id' ? byName(target, 'ID') : byName(target, name));
  if (!target || !targetField?.column) throw noSuchProperty(`${field.internalName}/${name}`);
  if (!LOOKED_UP_TYPES.has(targetField.type))
    throw badItemQuery(`The query to field '${field.internalName}/${name}' is not valid.`);
  // A row that this person may not see is empty here too: a filter must not be a way to guess what is in it.
  const visible = visibleBehind(visit, target);
  const sql = many
    ? `(SELECT ${someOf(`t."${targetField.column}"`)} FROM ${from} "${target.table}" t ON t.id = ${on} WHERE ${visible})`
    : `(SELECT t."${targetField.column}" FROM "${target.table}" t WHERE t.id = ${on} AND ${visible})`;
  return { sql, field, kind: kindOfField(targetField), indexed: field.indexed, join: field.internalName, many };
}

/** Finds the SQL of a property path: `Title`, `OwnerId`, `Owner/EMail`. Throws SharePoint's 400s by name. */
export function itemColumn(
  visit: Visit,
  list: ListSchema,
  path: readonly string[],
  expanded: ReadonlySet<string>,
): ItemColumn {
  const [head = '', inner, ...rest] = path;
  if (rest.length > 0) throw noSuchProperty(path.join('/'));
  if (inner !== undefined) {
    const field = byName(list, head);
    if (!field || !isReference(field)) throw noSuchProperty(path.join('/'));
    if (!expanded.has(head)) throw notExpanded(head);
    return through(visit, field, inner);
  }
  if (head === 'Id') return itemColumn(visit, list, ['ID'], expanded);
  if (head === 'FileSystemObjectType') return itemColumn(visit, list, ['FSObjType'], expanded);
  const field = byName(list, head);
  if (field) {
    if (isReference(field) && !isLookupText(field)) throw notExpanded(head);
    if (field.internalName === '_UIVersionString') {
      return { ...plain(field), sql: "(i.ui_version / 512) || '.' || (i.ui_version % 512)", kind: 'text' };
    }
    if (field.internalName === 'ContentType') {
      const named = `(SELECT json_extract(c.settings, '$.name') FROM content_types c WHERE c.list_guid = '${list.guid}' AND c.id = i.content_type_id)`;
      return { ...plain(field), field: { ...field, type: 'Text' }, sql: named, kind: 'text' };
    }
    if (!field.column)
      throw badItemQuery(
        `The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`,
      );
    return plain(field);
  }
  const reference = head.endsWith('Id') ? byName(list, head.slice(0, -2)) : undefined;
  if (reference && isReference(reference) && reference.column)
    return { ...plain(reference), join: reference.internalName };
  throw noSuchProperty(head);
}

/** FileRef and its like call themselves lookups, and read as text. */
const isLookupText = (field: Field): boolean => isLookup(field) && field.fromBaseType && field.column !== undefined;
