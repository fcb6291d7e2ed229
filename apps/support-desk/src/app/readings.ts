import type { Hearing } from '@tms-support/support-domain';
import type { Desk, DeskHealth, Entrance, IssueRow, OutageWhole } from '@tms-support/sharepoint-storage';

type Read<M extends keyof Desk> = Desk[M] extends (...args: never[]) => Promise<infer T> ? T : never;

/**
 * What is read from the site, by the name under which every part of a screen finds it. Two parts that read different things under one name
 * would show each other's: that does not compile.
 */
export interface Readings {
  'open-issues': Read<'readOpenIssues'>;
  /** The newest of the closed issues, for a day on which nothing is open. */
  'last-closed': Read<'readClosedIssues'>;
  updates: Read<'readUpdates'>;
  documents: Read<'readDocuments'>;
  /** `null`: not for this person, or the list is not there yet. */
  hearings: NonNullable<Read<'readHearings'>> | null;
  /** `null`: not for this person, or the list is not there yet. */
  'flow-runs': NonNullable<Read<'readFlowRuns'>> | null;
  /** `null`: the list is not there yet, or closed to this person. What the desk ships with counts. */
  'nudge-rules': NonNullable<Read<'readNudgeRules'>> | null;
  cadences: NonNullable<Read<'readCadences'>> | null;
  people: Read<'readPeople'>;
  /** The people of the team alone, in short: who looks for everybody must not take these for all of them. */
  team: Read<'readPeople'>;
  replies: Read<'readReplies'>;
  cover: Read<'readCover'>;
  'known-problems': Read<'readKnownProblems'>;
  /** Who has the same problem as one that is known. */
  'me-too': Read<'readMeToo'>;
  /** Those of the known problems that somebody has too, whether they have ended or not. */
  'known-with-me-too': Read<'readKnownProblemsOf'>;
  /** Who joins and who leaves; `null`: not for this person, or the list is not there yet. */
  joinings: NonNullable<Read<'readJoinings'>> | null;
  'joining-steps': NonNullable<Read<'readJoiningSteps'>> | null;
  /** The picture that came with a row of a report; `null` where there is none. */
  [screenshot: `screenshot/${number}`]: string | null;
  /** When TMS was down, as the door says it. */
  outages: Read<'readOutages'>;
  /** Whether the lists for it are there. */
  'may-declare': Read<'mayDeclareHere'>;
  /** One outage whole, with its log; `null` where there is none. */
  [outage: `outage/${string}`]: OutageWhole | null;
  /** Those that count, for the day when TMS is down; `null` where the list is closed to this person or not there. */
  'known-hearings': readonly Hearing[] | null;
  /** Updates with their stories, for what was known on a past day. */
  [stories: `stories-by/${string}`]: Read<'readUpdatesOf'>;
  'counting-rules': Read<'readCountingRules'>;
  /** Everybody's reports, for TMU. */
  reports: Read<'readReports'>;
  /** Those of who is signed in, for them. */
  'own-reports': Read<'readReports'>;
  /** Health check, and where its lists are edited. */
  health: { entrance: Entrance; health: DeskHealth };
  [issue: `issue/${number}`]: Read<'readIssue'>;
  [update: `update/${number}`]: Read<'readUpdate'>;
  [files: `files/${number}`]: Read<'readFiles'>;
  /** The issue with this key; `null` where there is none. */
  [issue: `issue-of-key/${string}`]: IssueRow | null;
  /** The issues with these keys, by key. */
  [issues: `issues-of-keys/${string}`]: ReadonlyMap<string, IssueRow>;
  /** Every other issue that is one problem with the one of this key. */
  [issues: `issues-of-problem/${string}`]: readonly IssueRow[];
  /** The issues that were logged from this report. */
  [issues: `issue-of-report/${string}`]: Read<'findIssues'>;
}

export type ReadingName = keyof Readings;

/** The name of something else that the shelf keeps for a visit. Whoever owns the thing makes it, so that its type goes with it. */
export interface ShelfKey<T> {
  readonly name: string;
  /** Never set: it ties the type to the name. */
  readonly holds?: (value: T) => T;
}
