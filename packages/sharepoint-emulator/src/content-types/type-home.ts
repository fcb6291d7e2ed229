import type { ColumnHome } from '../fields/column-home.js';
import type { Entity } from '../resource/resource.js';
import type { Field } from '../site/field.js';
import type { StoredType } from './store-type.js';

/** Whose content type it is: a list's, or the site's. */
export interface TypeHome {
  /** Below `_api/`, without `/ContentTypes`. */
  path: string;
  columns: ColumnHome;
  /** The columns that an item of the type has. */
  fieldsOf(type: StoredType): readonly Field[];
  /** Throws where this person may not change it, or nobody may. */
  demandChange(type: StoredType): void;
  save(type: StoredType): void;
  remove(type: StoredType): void;
  parentOf(type: StoredType): Entity;
}
