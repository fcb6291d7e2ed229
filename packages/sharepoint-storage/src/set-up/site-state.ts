import type { ListKey } from '@tms-support/sharepoint-schema';

/** A column as the site has it. */
export interface FieldState {
  name: string;
  id: string;
  title: string;
  type: string;
  indexed: boolean;
  unique: boolean;
  choices: readonly string[];
  hasFormatting: boolean;
}

export interface ListState {
  id: string;
  title: string;
  template: number;
  versioning: boolean;
  majorVersions: number;
  noCrawl: boolean;
  attachments: boolean;
  readSecurity: number;
  itemCount: number;
  hasOwnRights: boolean;
  fields: ReadonlyMap<string, FieldState>;
  views: readonly string[];
  defaultView?: string;
  assignments: readonly { principalId: number; principalTitle: string; levelIds: readonly number[] }[];
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
  groups: ReadonlyMap<string, number>;
  /** The site's own groups, whatever their titles. Absent where the site has none. */
  associated: { owners?: number; members?: number; visitors?: number };
  levels: readonly LevelState[];
  lists: ReadonlyMap<ListKey, ListState>;
  /** The keys of the settings rows that are there. */
  settingKeys: ReadonlySet<string>;
  /** The titles of the rows in lists whose rows are put in once, where that has not been done yet. */
  rowTitles: ReadonlyMap<ListKey, readonly string[]>;
  /** Absent: not set up, or not to its end. */
  version?: number;
  /** Lists of the desk that lie in the site's recycle bin, with the day on which they were put there. */
  recycled?: ReadonlyMap<ListKey, string>;
}

export const emptyList: Omit<ListState, 'id' | 'title' | 'template'> = {
  versioning: false,
  majorVersions: 0,
  noCrawl: false,
  attachments: true,
  readSecurity: 1,
  itemCount: 0,
  hasOwnRights: false,
  fields: new Map(),
  views: [],
  assignments: [],
};
