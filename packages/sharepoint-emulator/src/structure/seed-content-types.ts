import { isLibrary, type ListSchema } from '../site/list-schema.js';
import type { Site } from '../site/site.js';

export interface ContentTypeSettings {
  name: string;
  description: string;
  group: string;
  hidden: boolean;
  readOnly: boolean;
  sealed: boolean;
  /** Internal names, in order. */
  fields: readonly string[];
}

/** A list's own content types: its default and Folder, each with the site's type id as a prefix. */
export function seedContentTypes(
  site: Site,
  list: ListSchema,
  first: { id: string; name: string; description: string },
): void {
  const suffix = (): string => `00${site.newGuid().replace(/-/g, '').toUpperCase()}`;
  const library = isLibrary(list);
  const types = [
    {
      id: first.id + suffix(),
      name: first.name,
      description: first.description,
      group: library ? 'Document Content Types' : 'List Content Types',
    },
    { id: `0x0120${suffix()}`, name: 'Folder', description: 'Create a new folder.', group: 'Folder Content Types' },
  ];
  types.forEach((type, position) => {
    const settings: ContentTypeSettings = {
      name: type.name,
      description: type.description,
      group: type.group,
      hidden: false,
      readOnly: false,
      sealed: false,
      fields: ['ContentType', 'Title'],
    };
    site.db.run(
      'INSERT INTO content_types (list_guid, id, position, settings) VALUES (?, ?, ?, ?)',
      list.guid,
      type.id,
      position,
      JSON.stringify(settings),
    );
  });
}

/** The id of the content type that a new item, file or folder gets. */
export function defaultContentTypeId(site: Site, listGuid: string, folder: boolean): string {
  const row = folder
    ? site.db.get(
        "SELECT id FROM content_types WHERE list_guid = ? AND id LIKE '0x0120%' ORDER BY position LIMIT 1",
        listGuid,
      )
    : site.db.get(
        "SELECT id FROM content_types WHERE list_guid = ? AND id NOT LIKE '0x0120%' ORDER BY position LIMIT 1",
        listGuid,
      );
  return String(row?.['id'] ?? '0x01');
}
