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
