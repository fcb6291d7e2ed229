import type { ListSchema } from '@tms-support/sharepoint-schema';
import type { MovedList } from './moved-lists.js';
import type { ColumnSet } from '../site/columns-set-otherwise.js';

/** A column as the site has it. */
export interface FieldState {
  name: string;
  title: string;
  type: string;
  indexed: boolean;
  unique: boolean;
  choices: readonly string[];
  /** Column formatting, as it is stored; empty: none. */
  formatting: string;
  /** How it was set, where that changes or refuses what is written. */
  set?: ColumnSet;
}

/** The rights that somebody, or a group, has by themselves. */
export interface AssignmentState {
  principalId: number;
  principalTitle: string;
  levelIds: readonly number[];
}

/** A claim that stands for a whole organisation, or more, with the site groups that it is in. */
export interface EveryoneState {
  id: number;
  title: string;
  groups: readonly { id: number; title: string }[];
}

export interface ListState {
  id: string;
  title: string;
  template: number;
  versioning: boolean;
  /** New rows wait until somebody approves them, and others do not see them. */
  approval: boolean;
  /** A file is its uploader’s alone until it is checked in, and is changed only by who has it checked out. */
  checkOut: boolean;
  /** A new file is for some alone until it is published. */
  hidesDrafts?: boolean;
  /** People can make folders in it. */
  folders?: boolean;
  majorVersions: number;
  /** SharePoint limits the versions by itself, and takes no limit from anybody. */
  limitsItself?: boolean;
  noCrawl: boolean;
  attachments: boolean;
  readSecurity: number;
  /** Whose rows people may change: 1 is everybody's. */
  writeSecurity: number;
  itemCount: number;
  hasOwnRights: boolean;
  fields: ReadonlyMap<string, FieldState>;
  views: readonly string[];
  defaultView?: string;
  /**
   * The columns of the desk's own views, by title. Read of a list that is still in the making, and of a view that has got columns since it was
   * first made: afterwards they are the team's.
   */
  viewFields?: ReadonlyMap<string, readonly string[]>;
  assignments: readonly AssignmentState[];
}

export interface LevelState {
  id: number;
  title: string;
  roleType: number;
  mask: { High: string; Low: string };
}

/** What the site has of what set-up makes, as it was read in one go. */
export interface SiteState {
  userId: number;
  /** Whether whoever is signed in has what site owners have by their group, or administers the site collection: not by their name alone. */
  isOwner: boolean;
  /** Absent at the top of a site collection: the web above this one, by its address. */
  parent?: string;
  /** What the column "Title" is called on this site, in the language of whoever reads. */
  titleColumn: string;
  groups: ReadonlyMap<string, number>;
  /** The titles of who owns each group, by the group's title: a person, or a group. */
  groupOwners: ReadonlyMap<string, string>;
  /** The site's own groups, whatever their titles. Absent where the site has none. */
  associated: { owners?: number; members?: number; visitors?: number };
  levels: readonly LevelState[];
  /** Rights on the site itself. */
  onSite: readonly AssignmentState[];
  everyone: readonly EveryoneState[];
  /** Lists and libraries that people see, are not the desk's, and have no rights of their own: who reads the site reads them. */
  openLists: readonly string[];
  lists: ReadonlyMap<string, ListState>;
  /** The keys of the settings rows that are there. */
  settingKeys: ReadonlySet<string>;
  /** The titles of the rows in lists whose rows are put in once, where that has not been done yet. */
  rowTitles: ReadonlyMap<string, readonly string[]>;
  /** Absent: not set up, or not to its end. */
  version?: number;
  /** Lists of the desk that lie in the site's recycle bin, with the day on which they were put there. */
  recycled?: ReadonlyMap<string, string>;
  /** Lists of the desk that are not at their address and seem to be at another, by their keys. */
  moved?: ReadonlyMap<string, MovedList>;
}

/**
 * Whether set-up has never come to its end with this list: what is half done in it is set-up's own, and not somebody's wish. The version is
 * what set-up writes last.
 */
export const isInTheMaking = (list: Pick<ListSchema, 'since'>, { version }: Pick<SiteState, 'version'>): boolean =>
  version === undefined || (list.since ?? 1) > version;

export const emptyList: Omit<ListState, 'id' | 'title' | 'template'> = {
  versioning: false,
  approval: false,
  checkOut: false,
  majorVersions: 0,
  noCrawl: false,
  attachments: true,
  readSecurity: 1,
  writeSecurity: 1,
  itemCount: 0,
  hasOwnRights: false,
  fields: new Map(),
  views: [],
  assignments: [],
};
