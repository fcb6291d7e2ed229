import type { ImportedRow } from './items/import-items.js';
import type { RequestCounts } from './server/request-counts.js';

/** What a site is opened with. */
export interface EmulatorOptions {
  /** A file path, or `:memory:`. */
  databasePath: string;
  /** Absolute address of the site, without a slash at the end: `http://localhost:4321/sites/tmu`. */
  siteUrl: string;
  title?: string;
  /** Given a clock, the site's instants are its; else the machine's. */
  now?: () => Date;
  newGuid?: () => string;
  /** How long a request digest holds, in seconds: 1800 unless told. */
  digestSeconds?: number;
  /** Rows that a query may touch without an index: 5,000 unless told. */
  listViewThreshold?: number;
  /** Makes the site fail on purpose. Headers can do so for one request; see the README. */
  faults?: FaultSchedule;
}

/** A seeded schedule of faults: the same seed and requests give the same faults. */
export interface FaultSchedule {
  seed: number;
  /** Share of requests that fail, from 0 to 1. */
  rate: number;
  kinds: readonly FaultKind[];
  /** Milliseconds that `latency` waits at most: 250 unless told. */
  latencyMs?: number;
}

export type FaultKind =
  | '429'
  | '503'
  | 'latency'
  | 'cut-before-commit'
  | 'cut-after-commit'
  | 'stale-digest'
  | '412'
  | '409'
  | 'expired-change-token'
  | 'half-batch';

/** A person known to the site. `groups` are titles of site groups; permissions come from them. */
export interface EmulatorPerson {
  loginName: string;
  title: string;
  email: string;
  isSiteAdmin?: boolean;
  /** They are put into these groups, and taken out of none. A group that does not exist is an error. */
  groups?: readonly string[];
}

/** A site group, and the permission level it has on the site. */
export interface EmulatorGroup {
  title: string;
  description?: string;
  /** Name of a permission level. Absent: the group has no rights on the site itself. */
  permissionLevel?: string;
}

/** A permission level of the host's own, as the two halves of SP.BasePermissions. */
export interface EmulatorPermissionLevel {
  name: string;
  description?: string;
  high: number;
  low: number;
}

/** A connection that a fault has cut: the host drops the socket, as a lost network would. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

/** A SharePoint site over one SQLite file. */
export interface SharePointEmulator {
  readonly siteUrl: string;
  /**
   * Answers one REST request as the given person: identity is the caller's to establish, never the request's.
   * Rejects with `ConnectionCut` where a fault cuts the connection.
   */
  handle(request: Request, signedInAs: { loginName: string }): Promise<Response>;
  ensurePerson(person: EmulatorPerson): { id: number };
  ensureGroup(group: EmulatorGroup): { id: number };
  ensurePermissionLevel(level: EmulatorPermissionLevel): { id: number };
  /** Adds items in one transaction, past digest and permissions, with their own dates and people. Returns their ids. */
  importItems(listTitle: string, rows: Iterable<ImportedRow>): number[];
  /** Requests answered since the last reset. Each part of a batch counts, and so does the batch. */
  counts(): RequestCounts;
  resetCounts(): void;
  setFaults(schedule: FaultSchedule | undefined): void;
  close(): void;
}
