import type { Field } from './field.js';

/** What a list is set to, beyond its name and place. */
export interface ListSettings {
  description: string;
  baseTemplate: number;
  /** 0 list, 1 library. */
  baseType: number;
  /** `Tasks`: `SP.Data.<this>ListItem`. */
  entityTypeName: string;
  createdAt: string;
  schemaChangedAt: string;
  itemModifiedAt: string;
  itemDeletedAt: string;
  /** Rises with each change of the list itself; the list's ETag. */
  version: number;
  /** Settings that REST reads and writes by their own names: EnableVersioning, Hidden, ReadSecurity, … */
  options: Readonly<Record<string, string | number | boolean | null>>;
  authorId: number;
  /** Titles in languages that are not the site's own, by their numbers. */
  titles?: Readonly<Record<string, string>>;
}

/** A list with its columns, as read from the file. */
export interface ListSchema {
  number: number;
  guid: string;
  title: string;
  /** Server-relative: `/sites/tmu/Lists/Tasks`. */
  rootUrl: string;
  settings: ListSettings;
  fields: readonly Field[];
  /** The table of its items. */
  table: string;
}

export const isLibrary = (list: ListSchema): boolean => list.settings.baseType === 1;

export const itemTypeName = (list: ListSchema): string =>
  `SP.Data.${list.settings.entityTypeName}${isLibrary(list) ? 'Item' : 'ListItem'}`;

export const listPath = (list: ListSchema): string => `Web/Lists(guid'${list.guid}')`;

export const findField = (list: ListSchema, name: string): Field | undefined =>
  list.fields.find((field) => field.internalName === name) ?? list.fields.find((field) => field.staticName === name);
