import { fileEntity } from '../files/file-entity.js';
import { folderEntity } from '../files/folder-entity.js';
import { itemEntity } from '../items/item-entity.js';
import { listEntity } from '../lists/list-entity.js';
import { groupEntity, groupsOf } from '../people/groups.js';
import { personEntity } from '../people/person-entity.js';
import type { Entities } from '../site/visit.js';
import { webEntity } from './web-entity.js';

/** SharePoint's things refer to each other in circles: an item to its list, a list to its items. Here the circle is closed, once. */
export const ENTITIES: Entities = {
  web: webEntity,
  list: listEntity,
  item: itemEntity,
  file: fileEntity,
  folder: folderEntity,
  person: personEntity,
  group: groupEntity,
  groupsOf,
};
