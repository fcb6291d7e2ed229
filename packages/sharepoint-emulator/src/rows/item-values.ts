import { type Field, isMulti, isReference, isUser, propertyName } from '../site/field.js';
import { findField, isLibrary, type ListSchema } from '../site/list-schema.js';
import { Complex, type Lazy, Multiple, type Value } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import { workedOut } from './worked-out.js';

export const versionLabel = (uiVersion: number): string =>
  `${String(Math.floor(uiVersion / 512))}.${String(uiVersion % 512)}`;

export const many = (stored: unknown): unknown[] =>
  stored === null || stored === undefined ? [] : (JSON.parse(String(stored as string)) as unknown[]);

/** What a cell holds, as REST gives it. */
export function cellValue(field: Field, stored: unknown): Value {
  if (stored === null || stored === undefined) return null;
  switch (field.type) {
    case 'Boolean':
    case 'AllDayEvent':
    case 'Recurrence':
    case 'CrossProjectLink':
      return stored === 1;
    case 'MultiChoice':
      return new Multiple('Edm.String', many(stored).map(String));
    case 'LookupMulti':
    case 'UserMulti':
      return new Multiple('Edm.Int32', many(stored).map(Number));
    case 'URL': {
      const { Url, Description } = JSON.parse(String(stored as string)) as { Url: string; Description: string };
      return new Complex('SP.FieldUrlValue', { Description, Url });
    }
    case 'Calculated':
      return typeof stored === 'number' ? String(stored) : (stored as string);
    default:
      return stored as string | number;
  }
}

const ID_ORDER = [
  'ID',
  'Modified',
  'Created',
  'Author',
  'Editor',
  '_UIVersionString',
  'Attachments',
  'GUID',
  'CheckoutUser',
];

/** The properties of an item, in SharePoint's order: the head, the list's own columns, the tail. */
export function itemProperties(
  list: ListSchema,
  row: Row,
): { properties: Record<string, Lazy>; dynamicTypes: Record<string, string> } {
  const dynamicTypes: Record<string, string> = {};
  const properties: Record<string, Lazy> = {
    FileSystemObjectType: number(row, 'fs_type'),
    Id: number(row, 'id'),
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: text(row, 'content_type_id'),
    ...(findField(list, 'Title') ? { Title: cellValue(findField(list, 'Title') as Field, row['f_Title']) } : {}),
    OData__ColorTag: null,
    ComplianceAssetId: null,
  };
  for (const field of list.fields) {
    if (field.fromBaseType || !field.column) continue;
    const name = isReference(field) ? `${propertyName(field)}Id` : propertyName(field);
    properties[name] = cellValue(field, row[field.column]);
    if (isReference(field) && !isMulti(field)) {
      // SPO gives a person's claims id beside the number: `OwnerStringId`.
      if (isUser(field))
        properties[`${propertyName(field)}StringId`] = row[field.column] === null ? null : text(row, field.column);
    } else if (isMulti(field) && row[field.column] !== null) {
      dynamicTypes[name] = field.type === 'MultiChoice' ? 'Collection(Edm.String)' : 'Collection(Edm.Int32)';
      if (isUser(field)) {
        properties[`${propertyName(field)}StringId`] = new Multiple('Edm.String', many(row[field.column]).map(String));
        dynamicTypes[`${propertyName(field)}StringId`] = 'Collection(Edm.String)';
      }
    }
  }
  const tail: Record<string, Lazy> = {
    ID: number(row, 'id'),
    Modified: text(row, 'modified_at'),
    Created: text(row, 'created_at'),
    Author: number(row, 'author_id'),
    Editor: number(row, 'editor_id'),
    _UIVersionString: versionLabel(number(row, 'ui_version')),
    Attachments: number(row, 'has_attachments') === 1,
    GUID: text(row, 'guid'),
    CheckoutUser: row['checkout_user_id'] ?? null,
  } as Record<string, Lazy>;
  for (const name of ID_ORDER) {
    if (name === 'Attachments' && isLibrary(list)) continue;
    if (name === 'CheckoutUser' && !isLibrary(list)) continue;
    const written = ['Author', 'Editor', 'CheckoutUser'].includes(name)
      ? `${name}Id`
      : name.startsWith('_')
        ? `OData_${name}`
        : name;
    properties[written] = tail[name] ?? null;
  }
  return { properties, dynamicTypes };
}

const SECURABLE = ['EffectiveBasePermissions', 'EffectiveBasePermissionsForUI', 'HasUniqueRoleAssignments'];
const LINKS = [
  'AttachmentFiles',
  'ContentType',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'FirstUniqueAncestorSecurableObject',
  'Folder',
  'ParentList',
  'RoleAssignments',
  'Versions',
];

/** Columns whose values are counted: every list has them, whatever is counted. */
const COUNTED = { ItemChildCount: null, FolderChildCount: null, _CommentCount: null, _LikeCount: null };

/** Every name that `$select` may have of a list's items. An empty list refuses the others as a full one does. */
export const itemNames = (list: ListSchema): string[] => [
  ...Object.keys(itemProperties(list, {}).properties),
  ...Object.keys(hiddenProperties('', list, {}, COUNTED)),
  ...SECURABLE,
  ...LINKS,
];

/** Columns that answer only when asked for by name. */
export function hiddenProperties(
  origin: string,
  list: ListSchema,
  row: Row,
  counts: Readonly<Record<string, Lazy>>,
): Record<string, Lazy> {
  const leaf = text(row, 'file_leaf');
  const extension = /\.([^.]+)$/.exec(leaf)?.[1] ?? null;
  const worked = workedOut(row);
  const builtIn = list.fields
    .filter(
      (field) =>
        field.fromBaseType &&
        !field.column &&
        (field.type !== 'Lookup' || field.internalName in worked || field.internalName in counts),
    )
    .map((field) => [propertyName(field), counts[field.internalName] ?? worked[field.internalName] ?? null] as const);
  return {
    ...Object.fromEntries(builtIn),
    FileRef: text(row, 'file_ref'),
    FileDirRef: text(row, 'file_dir'),
    FileLeafRef: leaf,
    FSObjType: number(row, 'fs_type'),
    UniqueId: text(row, 'unique_id'),
    OData__UIVersion: number(row, 'ui_version'),
    OData__ModerationStatus: number(row, 'moderation_status'),
    OData__ModerationComments: null,
    owshiddenversion: number(row, 'version'),
    File_x0020_Type: isLibrary(list) && number(row, 'fs_type') === 0 ? extension : null,
    File_x0020_Size: String(number(row, 'file_size')),
    Last_x0020_Modified: text(row, 'modified_at'),
    Created_x0020_Date: text(row, 'created_at'),
    LinkTitle: text(row, 'f_Title') || null,
    LinkTitleNoMenu: text(row, 'f_Title') || null,
    LinkFilename: leaf,
    EncodedAbsUrl: encodeURI(`${origin}${text(row, 'file_ref')}`),
    IconOverlay: null,
    CommentsDisabled: false,
    CommentsDisabledScope: 0,
    Client_Title: text(row, 'f_Title'),
    ContentVersion: number(row, 'version'),
  };
}
