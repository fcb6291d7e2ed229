import type { CellValue } from './cells/cell.js';
import type { FieldSchema, ViewSchema } from './field-schema.js';
import type { Audience } from './rights/groups.js';
import type { AccessLevel } from './rights/permission-levels.js';

/** A row that set-up puts into a list, by field name. */
export type SeedRow = Readonly<Record<string, CellValue>>;

/**
 * What each audience may do with a list. SharePoint holds people to it, whatever a screen allows: the guide for admins is made from it, set-up
 * applies it, and a test tries it over REST. Nobody but a site owner may delete a row: "work" adds and changes, "report" adds and sees. A
 * file beside a row is part of the row: whoever may change the row may take it off [L: the emulator's reading; Microsoft's pages on deleting
 * attachments name no right].
 */
export type ListRights = Readonly<Record<Audience, AccessLevel>>;

/**
 * One list as everybody's desk reads and writes it. What set-up alone needs stands apart (`lists/set-up`), as this comes with the first script
 * of every visit.
 */
export interface ListSchema<F extends Readonly<Record<string, FieldSchema>> = Readonly<Record<string, FieldSchema>>> {
  /** As the program calls it: its name in `deskLists`. */
  key: string;
  /** As people see it. An owner may rename it: the desk finds the list by its address. */
  title: string;
  /** The last part of its address, for ever. */
  urlName: string;
  template: 'list' | 'library';
  fields: F;
  rights: ListRights;
  /** The column that tells one row from another, where rows are put in by set-up or found by a key. */
  keyField?: string;
  /** The schema version that brought the list. Absent: it was there from the first. */
  since?: number;
}

/** What set-up makes of a list besides: how SharePoint itself shows it and keeps it, and its first rows. */
interface ListSetUp {
  description: string;
  views: readonly ViewSchema[];
  versions: { major: number };
  /** Kept out of search, and so out of what is built on search. */
  noCrawl: boolean;
  attachments: boolean;
  /** SharePoint's ReadSecurity: `own` shows an item to its author alone. */
  readSecurity?: 'all' | 'own';
  onQuickLaunch: boolean;
  seedRows?: readonly SeedRow[];
  /**
   * The version whose set-up puts the rows in, once: afterwards they are the team's, to change and to take out. Rows of the
   * team's own among them keep all of them out. Absent: a row whose `DeskKey` is missing is put back at any time.
   */
  seededOnceAt?: number;
}

/** How SharePoint's own pages show a column. */
export type ColumnShown = Pick<FieldSchema, 'description' | 'formatting' | 'formattingWas'>;

/** What a list's file below `lists/set-up` says, its columns by the names that the program uses. */
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

/** The columns that lists of this schema version have. Code reads and writes no others: older lists lack the newer ones. */
export function fieldsAt(list: ListSchema, version: number): readonly FieldSchema[] {
  return Object.values(list.fields).filter((field) => (field.since ?? 1) <= version);
}

/** A list that is read and written in the desk: search does not find its rows, nothing lies beside them, and no link of the site leads to it. */
export const readInTheDesk = { noCrawl: true, attachments: false, onQuickLaunch: false } as const;
