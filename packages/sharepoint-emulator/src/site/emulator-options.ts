import type { SiteKind } from './site-kind.js';

/** The options of a site. */
export interface EmulatorOptions {
  /** A file path, or `:memory:`. */
  databasePath: string;
  /** Absolute address of the site, without a slash at the end: `http://localhost:4321/sites/tmu`. */
  siteUrl: string;
  title?: string;
  /** The clock for every time on the site. By default, the device's. */
  now?: () => Date;
  newGuid?: () => string;
  /** How long a request digest is valid, in seconds. 1800 by default. */
  digestSeconds?: number;
  /** How many rows a query can read without an index. 5,000 by default. */
  listViewThreshold?: number;
  /** `team-without-group` by default. It is kept in the file, so it only matters for a new site. */
  kind?: SiteKind;
  /**
   * Languages by SharePoint's numbers, such as 1033, 1031 or 1106, the site's own first. Only English by default. Titles are
   * in the reader's language, if it is one of these. Kept in the file, like the kind.
   */
  languages?: readonly number[];
  /** `automatic`: only SharePoint limits the versions in libraries. `manual` by default. */
  versionLimits?: 'manual' | 'automatic';
  /** False: `CurrentChangeToken` stays the same while nothing changes. On a tenant it moves, and a client has to be ready for that. */
  tokensMove?: boolean;
  /** False: a change of a column does not have to name its type. A tenant requires it for properties of one type only, such as `Choices`. */
  typedColumnChanges?: boolean;
  /** False: whoever has Full Control on the site can change the members of a group. On a tenant, only its owner can. */
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
  /** The longest that `latency` waits, in milliseconds. 250 by default. */
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
