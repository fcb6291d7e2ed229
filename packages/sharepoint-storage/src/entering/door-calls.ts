import type { Actor, Instant } from '@tms-support/support-domain';
import type { DocumentRow } from '../documents/document-calls.js';
import type { IssueRow } from '../issues/issue-calls.js';
import type { OutageRow } from '../outages/outage-calls.js';
import type { KnownPerson } from '../people/people-calls.js';
import type { CellFault } from '../site/row.js';
import type { DeskSettings } from '../settings/desk-settings.js';
import type { UpdateRow } from '../updates/timetable-calls.js';

/** Who SharePoint says is signed in, with their roles from the people list and their rights on the site. */
export interface SignedInPerson extends Actor {
  /** May make and change lists and their rights: may set the desk up. */
  maySetUp: boolean;
}

/** What somebody meets at the door. */
export type Entrance = EntranceState & {
  /** Milliseconds by which this device's clock is ahead of SharePoint's, negative where behind. Absent: a minute or less. */
  clockAheadMs?: number;
  /** Lists and columns that are not there or not as they were made, a sentence each. Absent: all are. */
  missing?: readonly string[];
};
type EntranceState =
  | {
      state: 'ready';
      person: SignedInPerson;
      settings: DeskSettings;
      listsVersion?: number;
      /** A later version of the lists waits for set-up: this code has it, and these lists have not. */
      listsAreOlder?: true;
      settingFaults?: readonly CellFault[];
    }
  /** The lists are not there, or not whole. `askWhom` are the site's owners, by name. */
  | { state: 'set-up-needed'; person: SignedInPerson; askWhom: readonly string[] }
  /** The lists are newer than this code: a newer package is in the catalogue. */
  | { state: 'lists-are-newer'; person: SignedInPerson; listsVersion: number; codeVersion: number }
  /** The person may open the site, and may not read the issues: they see updates and documents. */
  | { state: 'no-access-to-issues'; person: SignedInPerson; settings: DeskSettings; askWhom: readonly string[] };

/** The desk as this person last saw it, from this device: no request was made for it, and it may be old. */
export interface LastSeen {
  entrance: Entrance;
  /** In short. */
  openIssues: readonly IssueRow[];
  updates: readonly UpdateRow[];
  documents: readonly DocumentRow[];
  outages: readonly OutageRow[];
  /** The team: those who only report problems are not kept. */
  people: readonly KnownPerson[];
  seenAt: Instant;
}

/** What stands before every screen. */
export interface DoorCalls {
  /** For the first paint, before `enter`. Absent: nothing kept for this person, this site and these versions. */
  lastSeen(): Promise<LastSeen | undefined>;
  /** `lately` is content with what the door said a moment ago, as the lists that came with it are. Without it the door is asked again. */
  enter(want?: 'lately'): Promise<Entrance>;
}
