import type { ContentTypeSettings } from '../structure/seed-content-types.js';

const ITEM = ['ContentType', 'Title'];
const DOCUMENT = ['ContentType', 'FileLeafRef', 'Title'];

const type = (
  id: string,
  name: string,
  group: string,
  fields: readonly string[],
  description = '',
): readonly [string, ContentTypeSettings] => [
  id,
  { name, description, group, hidden: false, readOnly: false, sealed: false, fields },
];

/** Content types that every site has, by id: those that lists are most often given. */
export const BUILT_IN_TYPES: ReadonlyMap<string, ContentTypeSettings> = new Map([
  type('0x', 'System', '_Hidden', ['ContentType']),
  type('0x01', 'Item', 'List Content Types', ITEM, 'Create a new list item.'),
  type('0x0101', 'Document', 'Document Content Types', DOCUMENT, 'Create a new document.'),
  type('0x010102', 'Picture', 'Document Content Types', DOCUMENT, 'Upload an image or a photograph.'),
  type('0x0102', 'Event', 'List Content Types', ITEM),
  type('0x0103', 'Issue', 'List Content Types', ITEM),
  type('0x0104', 'Announcement', 'List Content Types', ITEM),
  type('0x0105', 'Link', 'List Content Types', ITEM),
  type('0x0106', 'Contact', 'List Content Types', ITEM),
  type('0x0107', 'Message', 'List Content Types', ITEM),
  type('0x0108', 'Task', 'List Content Types', ITEM),
  type('0x0120', 'Folder', 'Folder Content Types', ITEM, 'Create a new folder.'),
]);
