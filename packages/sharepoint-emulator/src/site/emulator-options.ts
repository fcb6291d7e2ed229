import type { SiteKind } from './site-kind.js';

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
  /** `team-without-group` unless told. It is kept in the file: only a new site takes it. */
  kind?: SiteKind;
  /**
   * Languages by SharePoint's numbers, such as 1033, 1031 or 1106, the site's own first: English alone unless told. Titles come
   * in the reader's language, where it is one of these. Kept in the file, as the kind is.
   */
  languages?: readonly number[];
  /** `automatic`: SharePoint limits the versions of libraries, and nobody else may. `manual` unless told. */
  versionLimits?: 'manual' | 'automatic';
  /** False: `CurrentChangeToken` stands still while nothing changes, as no tenant's does. A client has to be ready for one that moves. */
  tokensMove?: boolean;
  /** False: a change of a column need not name its type. Every tenant demands it, where a property belongs to one kind alone, as `Choices` does. */
  typedColumnChanges?: boolean;
  /** False: Full Control on the site changes who is in a group. On a tenant its members are its owner's to change. */
  ownersKeepGroups?: boolean;
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
  /** What `Retry-After` says of a 429 or a 503: 1 unless told. Tenants have been seen to say 120 and more. */
  retryAfterSeconds?: number;
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
  | 'half-batch'
  | 'signed-out'
  | 'signed-out-redirect';
