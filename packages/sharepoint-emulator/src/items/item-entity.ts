import { attachmentFiles } from '../attachments/attachment-files.js';
import { comments } from '../comments/comments.js';
import { likeActions, likedBy, likedByInformation, likedItem } from '../comments/likes.js';
import { contentTypeOf } from '../content-types/content-types.js';
import { fileOfItem, folderOfItem } from '../files/file-of-item.js';
import { itemTypeName, isLibrary, listPath, type ListSchema } from '../site/list-schema.js';
import { type Entity, keyedCollection, type Resource } from '../resource/resource.js';
import { effectiveListScope, isUniqueScope, itemScope } from '../rights/scopes.js';
import { securableParts } from '../roles/securable.js';
import { number, type Row, text } from '../store/database.js';
import { itemRights, type Visit } from '../site/visit.js';
import { etagOf } from '../rows/item-row.js';
import { inheritedScope, moveScope } from '../rows/item-scope.js';
import { rowCounts } from '../rows/row-counts.js';
import { referenceLinks } from '../rows/item-references.js';
import { cellForEdit, cellHtml, cellText } from '../rows/cell-text.js';
import { hiddenProperties, itemProperties } from '../rows/item-values.js';
import { itemActions } from './item-actions.js';
import { removeItem } from '../rows/remove-item.js';
import { updateItem } from './update-item.js';
import { itemVersions } from './item-versions.js';

/** `_ModerationStatus` is `OData__x005f_ModerationStatus` here: each underscore is encoded, and a name begins with none [R]. */
const textName = (internalName: string): string =>
  `${internalName.startsWith('_') ? 'OData_' : ''}${internalName.replace(/_/g, '_x005f_')}`;

/** A row of a list, as SP.ListItem. */
export function itemEntity(visit: Visit, list: ListSchema, row: Row): Entity {
  const id = number(row, 'id');
  const path = `${listPath(list)}/Items(${String(id)})`;
  const scope = itemScope(list.guid, id);
  const ancestor = (): Resource => {
    const above = effectiveListScope(visit.site.db, list.guid);
    if (isUniqueScope(visit.site.db, scope)) return visit.entities.item(visit, list, row);
    return above === 'web' ? visit.entities.web(visit) : visit.entities.list(visit, list);
  };
  const security = securableParts(visit, {
    path,
    scope,
    parentScope: () => inheritedScope(visit.site, list, row),
    rights: () => itemRights(visit, list.guid, row),
    firstUniqueAncestor: ancestor,
    onChange: (unique) => moveScope(visit.site, list, row, unique),
  });
  const { properties, dynamicTypes } = itemProperties(list, row);
  const texts = (name: string, write: typeof cellText) => (): Entity => ({
    kind: 'entity',
    type: 'SP.FieldStringValues',
    path: `${path}/${name}`,
    set: 'SP.ApiData.FieldStringValues',
    properties: Object.fromEntries(
      list.fields
        .filter((field) => field.type !== 'Computed')
        .map((field) => [textName(field.internalName), () => write(visit, field, row)]),
    ),
  });
  return {
    kind: 'entity',
    type: itemTypeName(list),
    path,
    id: text(row, 'guid'),
    etag: etagOf(row),
    set: `SP.ListData.${list.settings.entityTypeName}${isLibrary(list) ? 'Items' : 'ListItems'}`,
    properties,
    dynamicTypes,
    exactNames: true,
    onRequest: {
      ...hiddenProperties(visit.site.origin, list, row, rowCounts(visit, list, row)),
      ...security.onRequest,
    },
    links: {
      ...security.links,
      AttachmentFiles: () => attachmentFiles(visit, list, row),
      LikedByInformation: () => likedByInformation(visit, likedItem(list, id)),
      ContentType: () => contentTypeOf(visit, list, text(row, 'content_type_id')),
      FieldValuesAsHtml: texts('FieldValuesAsHtml', cellHtml),
      FieldValuesAsText: texts('FieldValuesAsText', cellText),
      FieldValuesForEdit: texts('FieldValuesForEdit', cellForEdit),
      File: () => fileOfItem(visit, list, row),
      Folder: () => folderOfItem(visit, list, row),
      ParentList: () => visit.entities.list(visit, list),
      Versions: () => itemVersions(visit, list, row),
      ...referenceLinks(visit, list, row, path),
    },
    functions: {
      ...security.functions,
      // No navigation properties: an item is not asked to list them.
      Comments: (args) => keyedCollection(comments(visit, list, row), args),
      LikedBy: () => likedBy(visit, likedItem(list, id)),
    },
    actions: { ...security.actions, ...itemActions(visit, list, row), ...likeActions(visit, likedItem(list, id)) },
    update: (body) => updateItem(visit, list, row, body),
    remove: () => removeItem(visit, list, row),
  };
}
