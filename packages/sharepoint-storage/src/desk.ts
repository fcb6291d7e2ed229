import type {
  Actor,
  CalendarDate,
  CoverCommand,
  CoverEntry,
  Instant,
  Issue,
  IssueCommand,
  IssueFile,
  MicrosoftUpdate,
  Need,
  PostStanding,
  ProceduralDocument,
  Refusal,
  Reporter,
  Role,
  RuleCells,
  RuleSnapshot,
  StandardReply,
  TimetableUpdate,
  UpdateChoice,
  UpdateCommand,
  UpdateCommandOf,
  UpdateImpact,
  UpdateRefusal,
  UpdateStage,
} from '@tms-support/support-domain';
import type { KnownProblem } from './known-problems/known-problem.js';
import type { Report, ReportWords } from './reports/report.js';

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

/** A cell to mend, and where it stands. `number` is absent for a setting, and for rules that were published. */
export interface BadCellAt {
  list: string;
  number?: number;
  column: string;
  message: string;
  listUrl?: string;
}

/** One list, read for how the desk stands. `rows` is absent where the list is closed to this person. */
export interface ListRead {
  list: string;
  rows?: number;
  badCells: readonly BadCellAt[];
}

export interface IssueRow extends Row<Issue> {
  /**
   * Ids of events whose actor is not who SharePoint says wrote them. Absent: not looked at; it is for an issue opened by its
   * number, in one request more.
   */
  unverified?: readonly string[];
  /**
   * Ids of events that have their writer's address and another name than SharePoint has for them: a name that changed since, or
   * somebody else's. Absent: as above.
   */
  otherName?: readonly string[];
  /** How it stands, as this machine kept it: its story is not here, and `history` says no more than when its status changed. */
  inShort?: true;
}
/** How an update stands with TMU, as the columns of its row say. */
export interface UpdateInShort {
  stage: UpdateStage;
  choice?: UpdateChoice;
  impact?: UpdateImpact;
  /** When the announcement last changed: whoever was told before that day is to be told again. Absent: it never did. */
  changedOn?: CalendarDate;
  post?: PostStanding;
  /** No date was announced: the row's window stands for none. */
  hasNoDate?: true;
}
/** A row of the timetable without its story. */
export interface UpdateRow extends Row<MicrosoftUpdate> {
  life?: UpdateInShort;
}
/** An update with its story. `typed`: what somebody wrote beside it in the list, and no step of the desk knows. */
export interface TimetableRow extends Row<TimetableUpdate> {
  typed: { impact?: string; checksAfter?: string };
}
export type DocumentRow = Row<ProceduralDocument>;
/** A standard reply. `pictureUrl`: the address of its picture, where it has one; the server decides who may open it. */
export type ReplyRow = Row<StandardReply> & { pictureUrl?: string };
export type CoverRow = Row<CoverEntry>;
export type KnownProblemRow = Row<KnownProblem>;

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
  /** Whether a case reference stays in a handover unless somebody says otherwise, by route. */
  referencesOnProblemForm?: KeepOrReplace;
  referencesOnTrelloBoard?: KeepOrReplace;
}

/** What becomes of a reference in a text that leaves. */
export type KeepOrReplace = 'keep' | 'replace';

/** What somebody meets at the door. */
export type Entrance = EntranceState & {
  /** Milliseconds by which this machine's clock is ahead of SharePoint's, negative where behind. Absent: a minute or less. */
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

/** How a change of cover ended. A request that failed is neither: it throws a `StorageError`. */
export type CoverGiven =
  | { outcome: 'saved'; rows: readonly CoverRow[] }
  /** `rows` where somebody else changed the cover meanwhile: as it stands now, to be seen before it is changed. */
  | { outcome: 'refused'; needs: readonly Need[]; rows?: readonly CoverRow[] };

/** How a command about an update ended. A request that failed is neither: it throws a `StorageError`. */
export type UpdateGiven =
  | { outcome: 'saved'; row: TimetableRow }
  /** `row` where somebody else wrote meanwhile, or put the same on the timetable first: as it stands now. */
  | { outcome: 'refused'; refusal: UpdateRefusal; row?: TimetableRow };

/** The rules that count now. */
export interface CountingRules {
  snapshot: RuleSnapshot;
  /** Nobody has published yet, or this person may not read what was: the rules shipped with the desk count. */
  isShipped: boolean;
  /** What is wrong with the newest published snapshot, where an older one counts in its stead. */
  faults: readonly CellFault[];
}

/** A file that hangs on an issue. */
export interface Attachment {
  name: string;
  /** Absolute address; the server decides who may open it. */
  url: string;
  /** Bytes. Absent: not looked at, or SharePoint did not say. */
  size?: number;
  /** What the story says of it, and who added it when. Absent: nothing, as of a file from before the story told of files. */
  told?: IssueFile & { at: Instant; by: string };
  /** `replaced`: not as large as the story says. `not-in-story`: the story tells of files, and not of this one. */
  doubt?: 'replaced' | 'not-in-story';
  /** It was added just now, and its line in the story could not be saved: adding it again saves that. */
  isUntold?: true;
}

/** The files of an issue, held against its story. */
export interface FilesOfIssue {
  files: readonly Attachment[];
  /** Files that the story tells of and that are not there. `at` and `by` are absent for one from before the story told of files. */
  gone: readonly { name: string; at?: Instant; by?: string }[];
}

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
  /** False: nothing can be made on a site of this kind, and the warning says why. */
  fits?: false;
}

/** A step that SharePoint refused, with its reason in words. What depends on it was not tried. */
export interface FailedStep extends SetUpStep {
  because: string;
}

/** What came of set-up, and what was read back after it. */
export interface SetUpReport {
  done: readonly SetUpStep[];
  failed: readonly FailedStep[];
  /** The plan of a second run: empty when all is well. */
  left: SetUpPlan;
}

/** The desk as this person last saw it, from this machine: no request was made for it, and it may be old. */
export interface LastSeen {
  entrance: Entrance;
  /** In short. */
  openIssues: readonly IssueRow[];
  updates: readonly UpdateRow[];
  documents: readonly DocumentRow[];
  /** The team: those who only report problems are not kept. */
  people: readonly KnownPerson[];
  seenAt: Instant;
}

/** Where the desk keeps what it saw: of one machine, by key. IndexedDB, behind three calls. */
export interface DeskMemory {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Of all that is kept, whoever it is of: what is another's, or past its date, is taken away. */
  keys(): Promise<readonly string[]>;
}

/** The desk's storage on a SharePoint site: all that the screen may ask of it. */
export interface Desk {
  /** For the first paint, before `enter`. Absent: nothing kept for this person, this site and these versions. */
  lastSeen(): Promise<LastSeen | undefined>;
  enter(): Promise<Entrance>;
  /**
   * Every issue that is not closed, in no order. `in-short`: rows that this machine kept from the last visit and that nobody changed since may
   * come without their stories, which costs no request. Home needs no more.
   */
  readOpenIssues(want?: 'in-short'): Promise<readonly IssueRow[]>;
  readClosedIssues(page?: { before: number; size: number }): Promise<readonly IssueRow[]>;
  /** Throws `StorageError` with code `STORAGE.NOT_FOUND` where there is no such issue. */
  readIssue(number: number): Promise<IssueRow>;
  /** The issues that were raised under these keys, open or closed. A key without an issue is left out. */
  findIssues(keys: readonly string[]): Promise<readonly IssueRow[]>;
  /**
   * Fetches the script that writing needs and looking does not: who has it can decide on a step when the connection is gone. Writing
   * fetches it by itself. Rejects with `STORAGE.UNREACHABLE` where it does not come, and is then asked for again.
   */
  readyToWrite(): Promise<void>;
  /** Raises an issue. A second try with the same key finds the first one. */
  raiseIssue(command: Extract<IssueCommand, { type: 'raise' }>): Promise<Given>;
  /**
   * Gives a command on an issue that was read: one item, one write, If-Match with the row's etag. A second try with the same
   * `commandId` finds the first in the story, even after a reload.
   */
  giveCommand(row: Pick<IssueRow, 'number' | 'etag'>, command: IssueCommand, commandId?: string): Promise<Given>;
  readUpdates(): Promise<readonly UpdateRow[]>;
  /** One update with its story. Throws `StorageError` with code `STORAGE.NOT_FOUND` where there is no such row. */
  readUpdate(number: number): Promise<TimetableRow>;
  /** Puts an update on the timetable. A second try with the same command finds the first. */
  hearUpdate(command: UpdateCommandOf<'hear'>): Promise<UpdateGiven>;
  /**
   * Gives a command about an update that was read: one item, one write, If-Match. A second try with the same `commandId` finds the first in the
   * story.
   */
  giveUpdateCommand(
    row: Pick<TimetableRow, 'number' | 'etag'>,
    command: UpdateCommand,
    commandId?: string,
  ): Promise<UpdateGiven>;
  readDocuments(): Promise<readonly DocumentRow[]>;
  /** `in-short`: the team may be all of them, where this machine kept it and nobody changed the list since. */
  readPeople(want?: 'in-short'): Promise<readonly KnownPerson[]>;
  /** Standard replies, those no longer used among them. */
  readReplies(): Promise<readonly ReplyRow[]>;
  /**
   * Adds a reply, or changes the one of this row. The row is what its writer saw: only what differs from it is written, and where
   * somebody changed the same, it throws `ChangedMeanwhileError<ReplyRow>`. A second try with the same key finds the first.
   */
  keepReply(reply: StandardReply, row?: Pick<ReplyRow, 'number' | 'etag' | 'value'>): Promise<ReplyRow>;
  /** Puts a picture beside a reply that names it. A second try with the same bytes makes no second file. */
  addReplyPicture(reply: Pick<ReplyRow, 'number'>, name: string, bytes: ArrayBuffer): Promise<void>;
  /** Who covers the inboxes (S7, S8): every entry that has not ended for good, in no order. */
  readCover(): Promise<readonly CoverRow[]>;
  giveCover(command: CoverCommand): Promise<CoverGiven>;
  /** What the team knows about, newest first: those that have not ended. Open to everybody who may open the desk. */
  readKnownProblems(): Promise<readonly KnownProblemRow[]>;
  /** Writes a line that everybody sees. A second try with the same key finds the first. */
  addKnownProblem(problem: Pick<KnownProblem, 'key' | 'line' | 'issueNumber'>): Promise<KnownProblemRow>;
  /** It is over: the line leaves every screen, and stays in the list. */
  endKnownProblem(row: Pick<KnownProblemRow, 'number' | 'etag'>): Promise<void>;
  readCountingRules(): Promise<CountingRules>;
  /** The rules as an admin edits them, in the order of the list. */
  readRuleItems(): Promise<readonly RuleCells[]>;
  /** Site owners alone. Writes a snapshot that `publishRules` of the domain made: from then on it counts. */
  publishSnapshot(snapshot: RuleSnapshot): Promise<void>;
  readAttachments(number: number): Promise<readonly Attachment[]>;
  /** The same, held against the issue's story. Bytes are looked at by `checkFile` alone. */
  readFiles(number: number): Promise<FilesOfIssue>;
  /** Reads a file's bytes, and says whether they are those that the story tells of. Absent: the story cannot say. */
  checkFile(number: number, name: string): Promise<boolean | undefined>;
  /**
   * Puts one file beside the issue, and its name, size and fingerprint into the story. Its etag is another one then: read the issue
   * again before the next command. A second try with the same bytes finds the first.
   */
  addAttachment(number: number, name: string, bytes: ArrayBuffer): Promise<Attachment>;
  /** What TMS users reported alone, newest first: TMU sees all, a TMS user their own (S2). */
  readReports(): Promise<readonly Report[]>;
  /** A TMS user reports a problem. A second try with the same key makes no second report. */
  raiseReport(words: ReportWords): Promise<void>;
  /** Adds to one's own report: more about it, or whether it worked. */
  addToReport(
    report: Pick<Report, 'thread'>,
    kind: 'answer' | 'worked' | 'did-not-work',
    words: ReportWords,
  ): Promise<void>;
  /** TMU writes how a report stands, in plain words, on the reporter's own row. */
  tellReport(report: Pick<Report, 'head'>, standsAs: string, issueNumber?: number): Promise<void>;
  /** Every list with its cells to mend, and how many rows it has: of issues the open ones. For the health page. */
  readLists(): Promise<readonly ListRead[]>;
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
  /** Absent: nothing is kept from one visit to the next. */
  memory?: DeskMemory;
  /** The login name of who is signed in, as the page says: what is kept is found by it. It gives no right to anything. */
  loginName?: string;
}
