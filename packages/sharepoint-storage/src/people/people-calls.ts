import type { ListedPerson } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** Somebody the team helps, or somebody on the team (S18). */
export type KnownPerson = ListedPerson;
export type PersonRow = Row<KnownPerson>;

/** One of the three groups that set-up makes, as SharePoint has it. */
export interface GroupOnSite {
  audience: 'tmu' | 'tra' | 'tms-users';
  title: string;
  /** Absent: it is not there. */
  number?: number;
  /** The page of SharePoint on which people are put into it. */
  pageUrl?: string;
  /** Who may change who is in it, as SharePoint names them. */
  owner?: string;
  /** Who is in it. Absent: whoever asks may not see that. */
  people?: readonly { name: string; email: string }[];
}

/** Whom the desk knows. */
export interface PeopleCalls {
  /** `in-short`: the team may be all of them, where this device kept it and nobody changed the list since. */
  readPeople(want?: 'in-short'): Promise<readonly KnownPerson[]>;
  /** Every row of the list as it stands now, for whoever is about to change some of it. */
  readPeopleRows(): Promise<readonly PersonRow[]>;
  /**
   * Adds somebody, or changes the row that was read: only what differs from it is written, and where somebody changed the same meanwhile, it
   * throws `ChangedMeanwhileError<PersonRow>`. Somebody with this address, or without one of this name, who was added meanwhile is found and not doubled.
   */
  keepPerson(person: KnownPerson, row?: Pick<PersonRow, 'number' | 'etag' | 'value'>): Promise<PersonRow>;
  /** The desk's groups, each with who is in it and who may change that. */
  readGroups(): Promise<readonly GroupOnSite[]>;
}
