import { createHash } from 'node:crypto';
import type { Field } from '../site/field.js';
import { type TenantColumn, tenantColumns } from './tenant-columns.js';

type Sketch = Partial<Omit<Field, 'attributes'>> & { attributes?: Field['attributes'] };

function builtIn(guid: string, internalName: string, title: string, type: string, more: Sketch = {}): Field {
  return {
    guid,
    internalName,
    staticName: internalName,
    title,
    type,
    description: '',
    group: '_Hidden',
    hidden: false,
    readOnly: true,
    required: false,
    sealed: true,
    fromBaseType: true,
    indexed: false,
    unique: false,
    defaultValue: null,
    defaultFormula: null,
    validationFormula: null,
    validationMessage: null,
    customFormatter: null,
    jsLink: null,
    choices: [],
    ...more,
    attributes: more.attributes ?? {},
  };
}

const people = { List: 'UserInfo', ShowField: 'Name', SelectionMode: 1 };

/** The built-in columns that hold something, with the guids of SharePoint Online. */
const OWN: readonly Field[] = [
  builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'ID', 'Counter', {
    group: 'Custom Columns',
    column: 'id',
    indexed: true,
  }),
  builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', 'ContentTypeId', {
    hidden: true,
    column: 'content_type_id',
  }),
  builtIn('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Content Type', 'Computed', {
    sealed: false,
    readOnly: false,
    attributes: { DisplayName: 'Content Type' },
  }),
  builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Title', 'Text', {
    group: 'Custom Columns',
    readOnly: false,
    sealed: false,
    required: true,
    column: 'f_Title',
    attributes: { MaxLength: 255 },
  }),
  builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'Modified', 'DateTime', {
    group: 'Custom Columns',
    column: 'modified_at',
    attributes: { DisplayFormat: 1, FriendlyDisplayFormat: 0 },
  }),
  builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'Created', 'DateTime', {
    group: 'Custom Columns',
    column: 'created_at',
    attributes: { DisplayFormat: 1, FriendlyDisplayFormat: 0 },
  }),
  builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'Created By', 'User', {
    group: 'Custom Columns',
    column: 'author_id',
    attributes: people,
  }),
  builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'Modified By', 'User', {
    group: 'Custom Columns',
    column: 'editor_id',
    attributes: people,
  }),
  builtIn('d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'owshiddenversion', 'owshiddenversion', 'Integer', {
    hidden: true,
    column: 'version',
  }),
  builtIn('7841bf41-43d0-4434-9f50-a673baef7631', '_UIVersion', 'UI Version', 'Integer', {
    hidden: true,
    column: 'ui_version',
  }),
  builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Version', 'Text', { group: 'Custom Columns' }),
  builtIn('fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', '_ModerationStatus', 'Approval Status', 'ModStat', {
    hidden: true,
    column: 'moderation_status',
  }),
  builtIn('34ad21eb-75bd-4544-8c73-0e08330291fe', '_ModerationComments', 'Approver Comments', 'Note', { hidden: true }),
  builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'GUID', 'Guid', { hidden: true, column: 'guid' }),
  builtIn('94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'FileRef', 'URL Path', 'Lookup', {
    hidden: true,
    column: 'file_ref',
  }),
  builtIn('56605df6-8fa1-47e4-a04c-5b384d59609f', 'FileDirRef', 'Path', 'Lookup', { hidden: true, column: 'file_dir' }),
  builtIn('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'Name', 'File', {
    hidden: true,
    readOnly: false,
    column: 'file_leaf',
  }),
  builtIn('30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'FSObjType', 'Item Type', 'Lookup', {
    hidden: true,
    column: 'fs_type',
  }),
  builtIn('4b7403de-8d94-43e8-9f0f-137a3e298126', 'UniqueId', 'Unique Id', 'Lookup', {
    hidden: true,
    column: 'unique_id',
  }),
  builtIn('173f76c8-aebd-446a-9bc9-769a2bd2c18f', 'Last_x0020_Modified', 'Modified', 'Lookup', { hidden: true }),
  builtIn('998b5cff-4a35-47a7-92f3-3914aa6aa4a2', 'Created_x0020_Date', 'Created', 'Lookup', { hidden: true }),
  builtIn('ba3c27ee-4791-4867-8821-ff99000bac98', 'PermMask', 'Effective Permissions Mask', 'Computed', {
    hidden: true,
  }),
  builtIn('39360f11-34cf-4356-9945-25c44e68dade', 'File_x0020_Type', 'File Type', 'Text', { hidden: true }),
  builtIn('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Title', 'Computed'),
  builtIn('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Title', 'Computed'),
  builtIn('081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'DocIcon', 'Type', 'Computed'),
  builtIn('503f1caa-358e-4918-9094-4a2cdc4bc034', 'Edit', 'Edit', 'Computed'),
  builtIn('b824e17e-a1b3-426e-aecf-f0184d900485', 'ItemChildCount', 'Item Child Count', 'Lookup'),
  builtIn('960ff01f-2b6d-4f1b-9c3f-e19ad8927341', 'FolderChildCount', 'Folder Child Count', 'Lookup'),
  builtIn('6bfaba20-36bf-44b5-a1b2-eb6346d49716', 'AppAuthor', 'App Created By', 'Lookup', {
    attributes: { List: 'AppPrincipals', ShowField: 'Title' },
  }),
  builtIn('e08400f3-c779-4ed2-a18c-ab7f34caa318', 'AppEditor', 'App Modified By', 'Lookup', {
    attributes: { List: 'AppPrincipals', ShowField: 'Title' },
  }),
  builtIn('3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'ComplianceAssetId', 'Compliance Asset Id', 'Text'),
  builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments', 'Attachments', {
    readOnly: false,
    group: 'Base Columns',
    column: 'has_attachments',
  }),
  builtIn('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Name', 'Computed'),
  builtIn('9d30f126-ba48-446b-b8f9-83745f322ebe', 'LinkFilenameNoMenu', 'Name', 'Computed'),
  builtIn('8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'File_x0020_Size', 'File Size', 'Lookup', { column: 'file_size' }),
  builtIn('78a07ba4-bda8-4357-9e0f-580d64487583', 'FileSizeDisplay', 'File Size', 'Computed'),
  builtIn('3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', 'CheckoutUser', 'Checked Out To', 'User', {
    attributes: people,
    column: 'checkout_user_id',
  }),
  builtIn('58014f77-5463-437b-ab67-eec79532da67', '_CheckinComment', 'Check In Comment', 'Lookup'),
];

const BY_NAME = new Map(OWN.map((field) => [field.internalName, field]));

/** The same guid for the same name on every site, where a tenant's is not known. */
function guidOfName(name: string): string {
  const hash = createHash('sha256').update(`built-in column ${name}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function made({ name, title, type, guid }: TenantColumn): Field {
  const own = BY_NAME.get(name);
  if (own) return own;
  const hidden = type !== 'Computed' || name.startsWith('_Edit');
  return builtIn(guid ?? guidOfName(name), name, title ?? name, type ?? 'Text', { hidden });
}

/** A library's Title is not demanded, as the file's name stands for it. */
const draw = (library: boolean): readonly Field[] =>
  tenantColumns(library)
    .map(made)
    .map((field) => (library && field.internalName === 'Title' ? { ...field, required: false } : field));

const drawn = new Map<boolean, readonly Field[]>();

/** The columns that a new list begins with. Drawn when they are first asked for. */
export function builtInFields(library: boolean): readonly Field[] {
  const known = drawn.get(library);
  if (known) return known;
  const fields = draw(library);
  drawn.set(library, fields);
  return fields;
}

/** A list's columns: the built-in ones, each as the list has changed it, and the list's own. Only what is its own is in the file. */
export function withBuiltIn(library: boolean, stored: readonly Field[]): readonly Field[] {
  const known = new Map(stored.map((field) => [field.guid, field]));
  const builtIns = builtInFields(library).map((field) => known.get(field.guid) ?? field);
  const guids = new Set(builtIns.map((field) => field.guid));
  return [...builtIns, ...stored.filter((field) => !guids.has(field.guid))];
}
