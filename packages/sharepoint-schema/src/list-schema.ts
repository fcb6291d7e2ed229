import type { CellValue } from './cells/cell.js';
import type { FieldSchema, ViewSchema } from './field-schema.js';
import type { Audience } from './rights/groups.js';
import type { AccessLevel } from './rights/permission-levels.js';

/** A row that set-up puts into a list, by field name. */
export type SeedRow = Readonly<Record<string, CellValue>>;

/**
 * What each audience may do with a list. SharePoint enforces it, whatever a screen allows: the table in the guide for admins is made from it, set-up
 * applies it, and a test tries it over REST. Only a site owner can delete a row: "work" adds and changes, "report" adds and sees. A
 * file attached to a row is part of the row: whoever can change the row can remove it [L: the emulator's reading; Microsoft's pages on deleting
 * attachments name no right].
 */
export type ListRights = Readonly<Record<Audience, AccessLevel>>;

/**
 * One list as every visit reads and writes it. What only set-up needs is separate (`lists/set-up`), since this is loaded with the first script
 * of every visit.
 */
export interface ListSchema<F extends Readonly<Record<string, FieldSchema>> = Readonly<Record<string, FieldSchema>>> {
  /** Its name in code: its key in `deskLists`. */
  key: string;
  /** The title that people see. An owner can change it: the desk finds the list by its address. */
  title: string;
  /** The last part of its address, which never changes. */
  urlName: string;
  template: 'list' | 'library';
  fields: F;
  rights: ListRights;
  /** The column that identifies a row, if set-up adds rows or rows are found by a key. */
  keyField?: string;
  /** The schema version that added the list. Absent: the first version had it. */
  since?: number;
}

/** What set-up also needs: how SharePoint shows and keeps the list, and its first rows. */
interface ListSetUp {
  description: string;
  views: readonly ViewSchema[];
  versions: { major: number };
  /** Kept out of search, and so out of anything built on search. */
  noCrawl: boolean;
  attachments: boolean;
  /** SharePoint's ReadSecurity: with `own`, only its author sees an item. */
  readSecurity?: 'all' | 'own';
  onQuickLaunch: boolean;
  seedRows?: readonly SeedRow[];
  /**
   * The version whose set-up adds the rows, once. After that, the team can change and delete them. If the team already has
   * rows there, none is added. Absent: set-up always puts back a row whose `DeskKey` is missing.
   */
  seededOnceAt?: number;
}

/** How SharePoint's own pages show a column. */
export type ColumnShown = Pick<FieldSchema, 'description' | 'formatting' | 'formattingWas'>;

/** The contents of a list's file in `lists/set-up`, with its columns by their names in code. */
export type SetUpOf<L extends ListSchema> = ListSetUp & { columns?: Partial<Record<keyof L['fields'], ColumnShown>> };

/** A list as set-up makes it. */
export interface WholeList extends ListSchema, ListSetUp {}

/** SharePoint's numbers of the two kinds of list. */
export const templateNumbers = { list: 100, library: 101 } as const;

/** The list's address below the site: `Lists/DeskIssues`, and a library's `DeskDocuments`. */
export function listPath(list: Pick<ListSchema, 'template' | 'urlName'>): string {
  return list.template === 'library' ? list.urlName : `Lists/${list.urlName}`;
}

/** The page that shows one item, below the site. */
export function itemPagePath(list: Pick<ListSchema, 'template' | 'urlName'>, itemId: number): string {
  const forms = list.template === 'library' ? `${list.urlName}/Forms` : `Lists/${list.urlName}`;
  return `${forms}/DispForm.aspx?ID=${itemId}`;
}

/** The columns that lists of this schema version have. Code uses only these: older lists do not have the newer ones. */
export function fieldsAt(list: ListSchema, version: number): readonly FieldSchema[] {
  return Object.values(list.fields).filter((field) => (field.since ?? 1) <= version);
}

/** A list that people use only through the desk: not in search, without attachments, and not in the site's navigation. */
export const readInTheDesk = { noCrawl: true, attachments: false, onQuickLaunch: false } as const;
