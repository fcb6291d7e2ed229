import type { RequestCounts } from './request-counts.js';
import type { Site } from './site.js';

/** One request as it came, whole or part of a batch. */
export interface Asked {
  method: string;
  url: URL;
  headers: Headers;
  bytes: Uint8Array;
  login: string;
  /** A part of a batch: the batch's digest stands for it. */
  inBatch: boolean;
  /** A fault: the later half of a batch's parts is not carried out. */
  failsHalf?: boolean;
}

/** A site that answers requests. */
export interface Running {
  site: Site;
  counts: RequestCounts;
  digestSeconds: number;
}
