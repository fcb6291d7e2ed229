import type {
  Actor,
  Instant,
  Issue,
  IssueCommand,
  MicrosoftUpdate,
  ProceduralDocument,
  Refusal,
  Reporter,
  Role,
} from '@tms-support/support-domain';

/** Who SharePoint says is signed in, with their roles from the people list and their rights on the site. */
export interface SignedInPerson extends Actor {
  /** May make and change lists and their rights: may set the desk up. */
  maySetUp: boolean;
}

/** A cell that does not hold what its column should: the row is shown all the same, with this beside it. */
export interface CellFault {
  /** The column as the list shows it. */
  column: string;
  /** What is wrong, in words for the person who can mend it. */
  message: string;
  /** The cell's text as it stands, cut to a readable length. */
  value: string;
}

/** A row of a list, parsed. `faults` is empty where every cell was good. */
export interface Row<T> {
  /** SharePoint's item id. An issue's is its number: "issue 41". */
  number: number;
  etag: string;
  value: T;
  faults: readonly CellFault[];
  /** The item's page in the plain list. */
  listUrl: string;
}

export type IssueRow = Row<Issue>;
export type UpdateRow = Row<MicrosoftUpdate>;
export type DocumentRow = Row<ProceduralDocument>;

/** Somebody the team helps, or somebody on the team (S18). */
export interface KnownPerson {
  name: string;
  email: string;
  /** How they are recorded when they have a problem; absent for those who only work on the desk. */
  reporter?: Reporter;
  roles: readonly Role[];
  hasLeft: boolean;
  awayUntilOn?: string;
}

/** Links, addresses and words that change, from the settings list (S5 to S8). Absent: not set yet, and the screen says so. */
export interface DeskSettings {
  problemFormUrl?: string;
  trelloBoardUrl?: string;
  portalInbox?: string;
  stakeholderEngagementInbox?: string;
  /** Whom to ask about the desk itself. */
  deskContact?: string;
}

/** What somebody meets at the door. */
export type Entrance =
  | {
      state: 'ready';
      person: SignedInPerson;
      settings: DeskSettings;
      listsVersion?: number;
      settingFaults?: readonly CellFault[];
    }
  /** The lists are not there, or not whole. `askWhom` are the site's owners, by name. */
  | { state: 'set-up-needed'; person: SignedInPerson; askWhom: readonly string[] }
  /** The lists are newer than this code: a newer package is in the catalogue. */
  | { state: 'lists-are-newer'; person: SignedInPerson; listsVersion: number; codeVersion: number }
  /** The person may open the site, and may not read the issues: they see updates and documents. */
  | { state: 'no-access-to-issues'; person: SignedInPerson; settings: DeskSettings; askWhom: readonly string[] };

/** How a command ended. A request that failed is none of these: it throws a `StorageError`. */
export type Given =
  | { outcome: 'saved'; row: IssueRow }
  /** Refused by the process, before anything was sent. */
  | { outcome: 'refused'; refusal: Refusal }
  /** Somebody else changed the issue meanwhile, and the command no longer fits. Nothing was written; both are here. */
  | { outcome: 'overtaken'; refusal: Refusal; row: IssueRow; command: IssueCommand };

/** One thing that set-up will do, in words, in order. */
export interface SetUpStep {
  id: string;
  words: string;
}

/** What set-up would do now. No steps: everything is there. */
export interface SetUpPlan {
  steps: readonly SetUpStep[];
  /** What the site has that set-up will not touch, and a person should look at. */
  warnings: readonly string[];
}

/** What was read back after set-up. */
export interface SetUpReport {
  done: readonly SetUpStep[];
  /** The plan of a second run: empty when all is well. */
  left: SetUpPlan;
}

/** The desk's storage on a SharePoint site: all that the screen may ask of it. */
export interface Desk {
  enter(): Promise<Entrance>;
  /** Every issue that is not closed, in no order. */
  readOpenIssues(): Promise<readonly IssueRow[]>;
  readClosedIssues(page?: { before: number; size: number }): Promise<readonly IssueRow[]>;
  /** Throws `StorageError` with code `STORAGE.NOT_FOUND` where there is no such issue. */
  readIssue(number: number): Promise<IssueRow>;
  /** Raises an issue. A second try with the same key finds the first one. */
  raiseIssue(command: Extract<IssueCommand, { type: 'raise' }>): Promise<Given>;
  /**
   * Gives a command on an issue that was read: one item, one write, If-Match with the row's etag. A second try with the same
   * `commandId` finds the first in the story, even after a reload.
   */
  giveCommand(row: Pick<IssueRow, 'number' | 'etag'>, command: IssueCommand, commandId?: string): Promise<Given>;
  readUpdates(): Promise<readonly UpdateRow[]>;
  readDocuments(): Promise<readonly DocumentRow[]>;
  readPeople(): Promise<readonly KnownPerson[]>;
  planSetUp(): Promise<SetUpPlan>;
  /** Carries out the plan, and reads it back. `onStep` is told of each step as it is done. */
  applySetUp(plan: SetUpPlan, onStep: (step: SetUpStep) => void): Promise<SetUpReport>;
}

/** What a desk is opened with: time and ids are passed in. */
export interface DeskOptions {
  /** The SPFx context of the web part, as PnPjs takes it. */
  context: unknown;
  /** Absolute address of the site that has the lists. */
  siteUrl: string;
  now: () => Instant;
  newId: () => string;
}
